import { mkdtempSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { SETS_MARKUP } from '../../scripts/bundle-plugins.ts';
import { licencesOf } from '../../scripts/licences.ts';
import { zipOf } from '../../scripts/zip.ts';

const root = join(import.meta.dirname, '../..');

describe('what ships', () => {
  it('is zipped to the same bytes whenever it is done', () => {
    const folder = mkdtempSync(join(tmpdir(), 'zip-'));
    for (const name of ['b.txt', 'a.txt']) writeFileSync(join(folder, name), name.repeat(100));
    const first = zipOf(folder);
    utimesSync(join(folder, 'a.txt'), new Date(2001, 1, 1), new Date(2001, 1, 1));
    expect(Buffer.compare(Buffer.from(zipOf(folder)), Buffer.from(first))).toBe(0);
    expect(Object.keys(unzipSync(first))).toEqual(['a.txt', 'b.txt']);
    expect(new TextDecoder().decode(unzipSync(first)['b.txt'])).toBe(readFileSync(join(folder, 'b.txt'), 'utf8'));
  });

  it('has its licences with it', async () => {
    const text = await licencesOf(root, [
      'src/a.ts',
      'node_modules/preact/dist/preact.mjs',
      'node_modules/@mozilla/readability/Readability.js',
    ]);
    for (const words of ['Sourcelight', 'preact 11', '@mozilla/readability 0.6.0 (Apache-2.0)', 'Permission is hereby granted'])
      expect(text).toContain(words);
    await expect(licencesOf(root, ['node_modules/no-such-package/x.js'])).rejects.toThrow();
  });

  it.each([
    ['a.innerHTML=b', true],
    ['a.innerHTML += b', true],
    ['a.outerHTML = b', true],
    ['a.insertAdjacentHTML("x")', true],
    ['document.write(x)', true],
    ['a.innerHTML==b', false],
    ['test(a.innerHTML)', false],
  ])('%s sets markup: %s', (code, verdict) => expect(SETS_MARKUP.test(code)).toBe(verdict));
});
