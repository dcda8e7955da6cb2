import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../shared/words.ts';
import { ExportSheet, type ExportSheetProps } from './export-sheet.tsx';

/** Opens the sheet in which an export is chosen. Esc, a click outside and a saved file close it; focus goes back to the button. */
export function ExportMenu(props: Omit<ExportSheetProps, 'close'>): VNode {
  const details = useRef<HTMLDetailsElement>(null);
  // The sheet writes the whole file for its preview: nobody waits for that before it is asked for.
  const [isOpen, setIsOpen] = useState(false);
  const close = (): void => {
    const { current } = details;
    if (!current?.open) return;
    current.open = false;
    current.querySelector('summary')?.focus();
  };
  useEffect(() => {
    const outside = (event: Event): void => {
      const { current } = details;
      if (current?.open && event.target instanceof Node && !current.contains(event.target)) current.open = false;
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, []);
  return (
    <details
      class="export"
      ref={details}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !details.current?.open) return;
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
    >
      <summary>{say('exportMenu')} ▾</summary>
      {isOpen && <ExportSheet {...props} close={close} />}
    </details>
  );
}
