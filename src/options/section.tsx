import type { ComponentChildren, VNode } from 'preact';

interface SectionProps {
  title: ComponentChildren;
  /** What the reader should know about it. */
  text?: string;
  children: ComponentChildren;
}

/** A part of the options: what it is about beside what can be chosen. */
export function Section({ title, text, children }: SectionProps): VNode {
  return (
    <section>
      <div>
        <h2>{title}</h2>
        {text && <p class="hint">{text}</p>}
      </div>
      <div class="choices">{children}</div>
    </section>
  );
}
