import type { Browser } from 'webextension-polyfill';

declare const RESULT: unique symbol;

/** A function to be run elsewhere, as source text; what it gives stands in its type. */
export type Script<T> = string & { readonly [RESULT]: T };

/**
 * Makes a script of a function that uses nothing but its arguments and the globals of where it runs. Compilers that keep functions'
 * names wrap them in a helper, which is not there: it is brought along.
 * @param args what JSON can carry
 */
export const script = <A extends readonly unknown[], T>(run: (...args: A) => T, ...args: A): Script<Awaited<T>> =>
  `(() => { const __name = (f) => f; return (${run})(...${JSON.stringify(args)}); })()` as Script<Awaited<T>>;

/** The same for a page of the extension: the function is handed the browser's extension API before its arguments. */
export const extensionScript = <A extends readonly unknown[], T>(
  run: (api: Browser, ...args: A) => T,
  ...args: A
): Script<Awaited<T>> =>
  `(() => { const __name = (f) => f; return (${run})(...[globalThis.browser ?? chrome, ...${JSON.stringify(args)}]); })()` as Script<
    Awaited<T>
  >;

/** The source of a classic script, to be run as it is, for what it defines. */
export const sourceScript = (source: string): Script<boolean> => `((() => { ${source} })(), true)` as Script<boolean>;
