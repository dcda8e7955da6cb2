import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';

type Props = Readonly<Record<string, unknown>>;

/** Draws a row, or gives the one drawn before where nothing that it shows has changed: what is given twice is not compared again. */
export type KeptRows<P> = (key: string, props: P, draw: (props: P) => VNode) => VNode;

/** Keeps the rows of a list from one drawing to the next. */
export function useKeptRows<P extends Props>(): KeptRows<P> {
  const kept = useRef(new Map<string, { props: P; row: VNode }>());
  return (key, props, draw) => {
    const before = kept.current.get(key);
    if (before && isSame(before.props, props)) return before.row;
    const row = draw(props);
    kept.current.set(key, { props, row });
    return row;
  };
}

const isSame = (a: Props, b: Props): boolean => Object.keys(b).every((name) => Object.is(a[name], b[name]));
