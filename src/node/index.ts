/** What Node adds to the engine: saved pages as documents, and the model that comes with the package. */
export { decodeHtml, parseDocument } from './document.ts';
export { loadFinder } from './finder.ts';
