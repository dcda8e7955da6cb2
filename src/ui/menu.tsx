import type { ComponentChildren, VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface MenuProps {
  /** On the button: its icon, and what it is called. */
  icon: VNode;
  name: string;
  /** A list of things to do, or a small window with fields. */
  kind?: 'menu' | 'dialog';
  class?: string;
  children: ComponentChildren;
}

const ITEMS = '[role^="menuitem"], input, button, a[href]';

/** A button that opens a menu: arrows walk it, Esc, a choice and the loss of the focus close it, and the button gets the focus back. */
export function Menu({ icon, name, kind = 'menu', class: own = '', children }: MenuProps): VNode {
  const [isOpen, setOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const items = (): HTMLElement[] => [...(body.current?.querySelectorAll<HTMLElement>(ITEMS) ?? [])];
  useLayoutEffect(() => {
    if (isOpen) items()[0]?.focus();
  }, [isOpen]);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isOpen) return;
    const list = items();
    const at = list.findIndex((item) => item.matches(':focus'));
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (event.key === 'Escape') close();
    else if (next !== undefined) list.at(next % list.length)?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys and the focus are heard on their way up from the button and the items
    <div
      class={`with-menu ${own}`}
      ref={whole}
      onKeyDown={onKeyDown}
      onFocusOut={(event) => {
        if (isOpen && !(event.relatedTarget instanceof Node && whole.current?.contains(event.relatedTarget))) setOpen(false);
      }}
    >
      <button
        type="button"
        class="ib"
        ref={button}
        aria-label={name}
        title={name}
        aria-haspopup={kind}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {icon}
      </button>
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents lint/a11y/useAriaPropsSupportedByRole: its role is one of two; items are buttons */}
      <div
        class="menu"
        ref={body}
        role={kind}
        aria-label={name}
        hidden={!isOpen}
        tabIndex={-1}
        onClick={(event) => {
          if (kind === 'menu' && event.target instanceof Element && event.target.closest('[role="menuitem"]')) close();
        }}
      >
        {children}
      </div>
    </div>
  );
}
