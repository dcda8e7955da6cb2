import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

/** One regular expression of the product. */
export interface Found {
  source: string;
  flags: string;
  /** `src/engine/url.ts:17`. */
  at: string;
}

export interface Collected {
  found: Found[];
  /** Calls of `new RegExp` that no import ran: what they build cannot be seen. */
  unseen: string[];
}

/** Folders that can be imported without a browser; elsewhere only literals are allowed. */
const IMPORTABLE = /^src\/(?:engine|node|shared\/(?:settings|shown|words))\b/;

/** Every regular expression under `src`: literals from the syntax, those built from strings as their modules build them on import. */
export async function collectRegExps(root: string): Promise<Collected> {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .map((path) => join(root, 'src', path))
    .sort();
  const found: Found[] = [];
  const calls: string[] = [];
  for (const file of files) {
    const path = relative(root, file).replaceAll('\\', '/');
    const syntax = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    const lineOf = (node: ts.Node): number => syntax.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) found.push({ ...partsOf(node.text), at: `${path}:${lineOf(node)}` });
      if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp')
        calls.push(`${path}:${lineOf(node)}`);
      ts.forEachChild(node, visit);
    };
    visit(syntax);
  }
  const built = await builtOnImport(
    root,
    files.filter((file) => IMPORTABLE.test(relative(root, file).replaceAll('\\', '/'))),
  );
  const seen = new Set(built.map(({ at }) => at));
  return { found: [...found, ...built], unseen: calls.filter((call) => !seen.has(call)) };
}

function partsOf(literal: string): Pick<Found, 'source' | 'flags'> {
  const end = literal.lastIndexOf('/');
  return { source: literal.slice(1, end), flags: literal.slice(end + 1) };
}

/** Imports modules with a `RegExp` that remembers what is built, and where. */
async function builtOnImport(root: string, files: readonly string[]): Promise<Found[]> {
  const built: Found[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, args: [string | RegExp, string?]) {
      const made = new target(...args);
      const line = new Error().stack?.split('\n').find((frame) => frame.includes(`${root}/src/`));
      const place = line && /(src\/[^:]*:\d+):\d+/.exec(line)?.[1];
      if (place) built.push({ source: made.source, flags: made.flags, at: place });
      return made;
    },
  });
  try {
    for (const file of files) await import(pathToFileURL(file).href);
  } finally {
    globalThis.RegExp = original;
  }
  return built;
}
