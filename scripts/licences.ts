import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The licences of all that a bundle is made of, as one text, ours first.
 * @param root the project's folder
 * @param inputs paths of the bundle's sources from the project's root, as esbuild's metafile has them
 * @throws where a package that ships has no licence text
 */
export async function licencesOf(root: string, inputs: readonly string[]): Promise<string> {
  const packages = [...new Set(inputs.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []))].sort();
  const texts = [`Sourcelight\n\n${await readFile(join(root, 'LICENSE'), 'utf8')}`];
  for (const name of packages) {
    const folder = join(root, 'node_modules', name);
    const { version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Record<string, string>;
    const file = (await readdir(folder)).find((one) => /^licen[cs]e/i.test(one));
    if (!file) throw new Error(`${name} ships in the extension without a licence text`);
    texts.push(`${name} ${version} (${license})\n\n${await readFile(join(folder, file), 'utf8')}`);
  }
  return `${texts.map((text) => text.trim().replace(/\r\n/g, '\n')).join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
