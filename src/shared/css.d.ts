/** Style sheets are bundled by esbuild; importing one gives no value. */
declare module '*.css';

/** The text of a style sheet, its imports put in, for shadow roots and for colours that are needed as numbers. */
declare module '*.css?inline' {
  const text: string;
  export default text;
}
