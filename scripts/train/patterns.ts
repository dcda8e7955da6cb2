import { readFileSync } from 'node:fs';
import type { Row } from './corpus.ts';
import { randomly } from './random.ts';
import { readArticle } from './sentences.ts';

/**
 * Sentences made from patterns: a line is how often, and the marked sentence (see sentences.ts) with fillers, `$role`. `$C` is `$c` with
 * a capital. In `fillers.txt` a line is a filler's name and what it stands for, parted by bars or, for single words, by spaces.
 */
const FOLDER = new URL('./patterns/', import.meta.url);

const read = (file: string): string[] =>
  readFileSync(new URL(file, FOLDER), 'utf8')
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'));

/** All of them, always the same. */
export function madeArticles(): Row[] {
  const fillers = new Map(
    read('fillers.txt').map((line): [string, string[]] => {
      const isBarred = line.includes('|');
      const [name = '', ...rest] = line.split(isBarred ? '|' : ' ');
      return [name, rest];
    }),
  );
  const random = randomly(31);
  return ['claims.txt', 'silence.txt'].flatMap((file) =>
    read(file).flatMap((line, i) => {
      const [count = '', ...rest] = line.split(' ');
      return Array.from({ length: Number(count) }, (_, k) =>
        readArticle(`${file}#${i + 1}.${k + 1}`, fill(rest.join(' '), fillers, random)),
      );
    }),
  );
}

function fill(pattern: string, fillers: ReadonlyMap<string, readonly string[]>, random: () => number): string {
  return pattern.replace(/\$(\w+)/g, (_, name: string) => {
    const own = fillers.get(name);
    const choices = own ?? fillers.get(name.charAt(0).toLowerCase() + name.slice(1));
    const chosen = choices?.[Math.floor(random() * choices.length)];
    if (!chosen) throw new Error(`patterns: there is no filler $${name}.`);
    return own ? chosen : chosen.charAt(0).toUpperCase() + chosen.slice(1);
  });
}
