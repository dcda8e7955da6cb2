import { dirname } from 'node:path';
import type { Plugin } from 'esbuild';
import ts from 'typescript';

/**
 * Classes of letters that browsers compile quickly. `\p{L}` costs a third of a millisecond each time it is compiled, four in a row seven:
 * its 307 ranges beyond U+FFFF become as many pairs of surrogates. As a class whose ranges there are joined where little lies between,
 * it costs a fifth to a twentieth; up to U+FFFF it is the same but for code points that are nobody's yet.
 */
const CLASSES = ['L', 'Lu', 'Ll', 'M', 'N'] as const;
const LAST_PLAIN = 0xffff;
/** Beyond U+FFFF: so many code points between two ranges are taken in. */
const GAP = 300;
/** No stretch of unassigned code points is longer within a script. */
const LONGEST_UNASSIGNED = 3000;

type Range = [from: number, to: number];

/** The class of a property as a list for square brackets, from the tables of the Node that builds. */
export function rangesOf(property: string): string {
  const plain = join(scan(property, 0, LAST_PLAIN), ([, to], [from]) => isUnassigned(to + 1, from - 1));
  const beyond = join(scan(property, LAST_PLAIN + 1, 0x10ffff), ([, to], [from]) => from - to <= GAP);
  return [...plain, ...beyond].map(([from, to]) => (from === to ? written(from) : `${written(from)}-${written(to)}`)).join('');
}

const written = (code: number): string => String.fromCodePoint(code);

function scan(property: string, first: number, last: number): Range[] {
  const has = new RegExp(`^\\p{${property}}$`, 'u');
  const ranges: Range[] = [];
  for (let code = first; code <= last; code++) {
    if (!has.test(String.fromCodePoint(code))) continue;
    const before = ranges.at(-1);
    if (before?.[1] === code - 1) before[1] = code;
    else ranges.push([code, code]);
  }
  return ranges;
}

function join(ranges: readonly Range[], isOne: (before: Range, after: Range) => boolean): Range[] {
  const joined: Range[] = [];
  for (const range of ranges) {
    const before = joined.at(-1);
    if (before && isOne(before, range)) before[1] = range[1];
    else joined.push([...range]);
  }
  return joined;
}

function isUnassigned(from: number, to: number): boolean {
  if (to - from > LONGEST_UNASSIGNED) return false;
  for (let code = from; code <= to; code++) if (!/^\p{Cn}$/u.test(String.fromCodePoint(code))) return false;
  return true;
}

const MODULE = 'light-letters';
/** For the bundler: what nobody uses may be left out. */
const PURE = '/* @__PURE__ */';

/** What a bundle has in place of `RegExp` where letters are named: classes are put in as a pattern is made. */
const runtime = (): string => `
const CLASSES = ${JSON.stringify(Object.fromEntries(CLASSES.map((property) => [property, rangesOf(property)])))};
export function lightPattern(pattern, flags = '') {
  const source = typeof pattern === 'string' ? pattern : pattern.source;
  if (!source.includes('\\\\p{')) return new RegExp(source, flags || (pattern.flags ?? ''));
  let inside = false;
  const written = source.replace(/\\\\p\\{(${CLASSES.join('|')})\\}|\\\\[^]|[[\\]]/g, (found, property) => {
    if (property) return inside ? CLASSES[property] : '[' + CLASSES[property] + ']';
    if (found === '[') inside = true;
    if (found === ']') inside = false;
    return found;
  });
  return new RegExp(written, flags || (pattern.flags ?? ''));
}`;

/** A module's source with its patterns that name letters, or are built of strings, made by `lightPattern`; null where it has none. */
export function withLightLetters(path: string, text: string): string | null {
  if (!/\\p\{|new RegExp\(/.test(text)) return null;
  if (/keptPatterns|lightPattern/.test(text)) throw new Error(`${path} has a name that its bundle needs`);
  const edits: { from: number; to: number; by: string }[] = [];
  let count = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node) && /\\p\{/.test(node.text)) {
      const end = node.text.lastIndexOf('/');
      const [source, flags] = [node.text.slice(1, end), node.text.slice(end + 1)];
      const made = `${PURE} lightPattern(${JSON.stringify(source)}, '${flags}')`;
      // In a function a literal is new each time, with its own place in the text: one that keeps none may be kept.
      const isKept = !/[gy]/.test(flags) && ts.findAncestor(node, ts.isFunctionLike) !== undefined;
      edits.push({ from: node.getStart(), to: node.end, by: isKept ? `(keptPatterns[${count++}] ??= ${made})` : made });
    }
    if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp')
      edits.push({ from: node.getStart(), to: node.expression.end, by: `${PURE} lightPattern` });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  if (!edits.length) return null;
  let written = text;
  for (const { from, to, by } of edits.sort((a, b) => b.from - a.from)) written = written.slice(0, from) + by + written.slice(to);
  return `import { lightPattern } from '${MODULE}';\nconst keptPatterns: RegExp[] = [];\n${written}`;
}

/** Lets the engine's patterns in a bundle be made of classes that compile quickly. @param read the file system's reader, as source text */
export const lightLetters = (read: (path: string) => Promise<string>): Plugin => ({
  name: 'letters that compile quickly',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: new RegExp(`^${MODULE}$`) }, () => ({ path: MODULE, namespace: MODULE }));
    onLoad({ filter: /.*/, namespace: MODULE }, () => ({ contents: runtime(), loader: 'js' }));
    onLoad({ filter: /[\\/]src[\\/]engine[\\/].*\.ts$/ }, async ({ path }) => {
      const contents = withLightLetters(path, await read(path));
      return contents === null ? null : { contents, loader: 'ts', resolveDir: dirname(path) };
    });
  },
});
