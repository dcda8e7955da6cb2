import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Which layers each layer may import besides itself. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  engine: [],
  cli: ['engine'],
  shared: ['engine'],
  storage: ['engine', 'shared'],
  ui: ['engine', 'shared', 'storage'],
  content: ['engine', 'shared', 'storage', 'ui'],
  background: ['engine', 'shared', 'storage'],
  popup: ['engine', 'shared', 'storage', 'ui'],
  panel: ['engine', 'shared', 'storage', 'ui'],
  options: ['engine', 'shared', 'storage', 'ui'],
  welcome: ['engine', 'shared', 'storage', 'ui'],
};

/** Where the extension API may be named. */
const MAY_NAME_BROWSER = /^src\/(?:background|content|popup|panel|options|welcome|storage)\/|^src\/shared\/messenger\.ts$/;

/** What a pure engine does not touch: the browser's globals, a clock, the network, chance. */
const IMPURE =
  /\b(?:window|navigator|localStorage|fetch|XMLHttpRequest|setTimeout|setInterval|Math\.random|Date\.now|performance)\b(?!['"`:])|new Date\(\)/;

const LONGEST_FILE = 400;

export interface SourceFile {
  /** From the project's root, with forward slashes. */
  path: string;
  text: string;
}

/** Each crossing of a border, as a line that says what is wrong. */
export function violations(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const layer = path.split('/')[1] ?? '';
    const may = MAY_IMPORT[layer];
    if (!may) return [`${path}: the layer "${layer}" is not known to scripts/check-layers.ts`];
    const code = text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
    const wrong: string[] = [];
    for (const [, specifier = ''] of code.matchAll(/(?:from|import)\s+['"]([^'"]+)['"]/g)) {
      if (specifier === 'webextension-polyfill' && !MAY_NAME_BROWSER.test(path)) wrong.push(`${path}: names the extension API`);
      if (specifier.startsWith('node:') && layer !== 'cli') wrong.push(`${path}: imports ${specifier}`);
      if (!specifier.startsWith('.') || specifier.endsWith('.json')) continue;
      const target = normalize(join(dirname(path), specifier)).split('/')[1] ?? '';
      if (target !== layer && !may.includes(target)) wrong.push(`${path}: ${layer} may not import ${target} (${specifier})`);
    }
    if (layer === 'engine' && IMPURE.test(code.replace(/'[^'\n]*'|"[^"\n]*"|`[^`]*`/g, "''")))
      wrong.push(`${path}: the engine is pure, but this names ${IMPURE.exec(code)?.[0]}`);
    if (/\.innerHTML\s*=|dangerouslySetInnerHTML/.test(code)) wrong.push(`${path}: writes HTML as a string`);
    const lines = text.split('\n').length;
    if (lines > LONGEST_FILE) wrong.push(`${path}: ${lines} lines, more than ${LONGEST_FILE}`);
    return wrong;
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const root = join(import.meta.dirname, '..');
  const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path): SourceFile => ({ path: relative(root, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }));
  const wrong = violations(files);
  for (const line of wrong) console.error(line);
  console.log(`${files.length} source files, ${wrong.length} crossings`);
  process.exitCode = wrong.length ? 1 : 0;
}
