import type { VNode } from 'preact';

/** Strokes on a field of 16 by 16. */
const PATHS = {
  chevron: 'M4 6l4 4 4-4',
  copy: 'M7 5.5h5a1.5 1.5 0 0 1 1.5 1.500v5a1.5 1.5 0 0 1-1.5 1.500h-5a1.5 1.5 0 0 1-1.5-1.500v-5a1.5 1.5 0 0 1 1.5-1.500zM10.5 5.500v-2a1 1 0 0 0-1-1h-6a1 1 0 0 0-1 1v6a1 1 0 0 0 1 1h2',
  link: 'M6.5 9.5a2.6 2.6 0 0 0 3.7 0l2.2-2.2a2.6 2.6 0 0 0-3.7-3.7l-.8.8M9.5 6.5a2.6 2.6 0 0 0-3.7 0L3.6 8.700a2.6 2.6 0 0 0 3.7 3.7l.8-.8',
  dots: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  close: 'M4 4l8 8M12 4l-8 8',
  search: 'M11.2 7a4.2 4.2 0 1 1-8.4 0 4.2 4.2 0 0 1 8.4 0zM10.2 10.2L14 14',
  order: 'M6 4h8M6 8h8M6 12h8M2.5 3v10M1 11.5L2.5 13 4 11.5',
  panel: 'M3.5 3h9A1.5 1.5 0 0 1 14 4.500v7a1.5 1.5 0 0 1-1.5 1.500h-9A1.5 1.5 0 0 1 2 11.500v-7A1.5 1.5 0 0 1 3.5 3zM10 3v10',
  warn: 'M8 2.4L14.3 13.3H1.7zM8 6.600v3M8 11.500v.1',
  note: 'M3 2.5h10v7.5l-3.5 3.5H3zM9.5 13.5V10H13',
  pen: 'M10.5 3l2.5 2.5L6 12.5l-3.2.7.7-3.2z',
  no: 'M13.5 8a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0zM4.2 4.2l7.6 7.6',
  check: 'M3 8.5l3.2 3.2L13 4.8',
  eye: 'M1.5 8s2.4-4.3 6.5-4.3S14.5 8 14.5 8 12.1 12.3 8 12.3 1.5 8 1.5 8zM9.9 8a1.9 1.9 0 1 1-3.8 0 1.9 1.9 0 0 1 3.8 0z',
  undo: 'M5 3L2.5 5.5 5 8M2.5 5.500H10a3.5 3.5 0 0 1 0 7H6',
  gear: 'M10.1 8a2.1 2.1 0 1 1-4.2 0 2.1 2.1 0 0 1 4.2 0zM8 1.800v1.900M8 12.300v1.900M1.8 8h1.900M12.3 8h1.900M3.6 3.600l1.4 1.400M11 11l1.4 1.400M3.6 12.400L5 11M11 5l1.4-1.4',
  bookmark: 'M4 2.5h8v11L8 10.500 4 13.500z',
  books: 'M3 3h2.500v10.500H3zM6.5 3H9v10.500H6.500zM10.4 3.400l2.300-.5 1.900 10.100-2.300.5z',
  puzzle: 'M6.3 3.300a1.5 1.5 0 0 1 3 0v.7h3.200v3.200h-.7a1.5 1.5 0 0 0 0 3h.7v3.300H3V4h3.300z',
  pin: 'M5.5 2.500h5l-.7 4 2 2v1H4.200v-1l2-2zM8 9.500v4.5',
};

/** Those that point along the line, and turn with it. */
const TURNING: ReadonlySet<string> = new Set(['order', 'panel', 'undo']);

/** A small drawing, nothing to the ear: what it stands on has words. */
export function Icon({ name }: { name: keyof typeof PATHS | 'lines' }): VNode {
  return (
    <svg class={`i ${TURNING.has(name) ? 'turns' : ''} i-${name}`} viewBox="0 0 16 16" aria-hidden="true">
      {name === 'lines' ? (
        <>
          <path d="M2 4h12" />
          <path d="M2 8h12" stroke-dasharray="3.2 2.6" />
          <path d="M2.2 12h12" stroke-dasharray=".1 2.9" stroke-width="2" />
        </>
      ) : (
        <path d={PATHS[name]} />
      )}
    </svg>
  );
}
