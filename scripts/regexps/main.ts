import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { collectRegExps, type Found } from './collect.ts';
import { EXCEPTIONS, type Exception } from './exceptions.ts';
import { slowest } from './stress.ts';
import { hashOf, judge, type Verdict } from './verdict.ts';

/**
 * Whether every regular expression under `src` is linear, or is listed as an exception and fast on hostile texts of the longest length
 * it sees. Verdicts of unchanged patterns are kept in verdicts.json; new ones are judged afresh, `--keep` writes them down.
 */

/** Milliseconds that a listed exception may take on the worst text of its length. */
const LONGEST_SEARCH = 60;
const root = join(import.meta.dirname, '../..');
const store = join(import.meta.dirname, 'verdicts.json');

export interface Report {
  patterns: number;
  judged: number;
  wrong: string[];
  verdicts: Record<string, Verdict>;
}

/** Judges all; `known` spares those that were judged before. */
export async function reportOn(known: Readonly<Record<string, Verdict>>): Promise<Report> {
  const { found, unseen } = await collectRegExps(root);
  const verdicts: Record<string, Verdict> = {};
  const wrong = unseen.map(
    (at) =>
      `${at}: this RegExp is built only when the code runs, so it cannot be checked. Build it once, at the top of its module.`,
  );
  const used = new Set<Exception>();
  let judged = 0;
  const byHash = new Map(found.map((one) => [hashOf(one), one]));
  for (const [hash, one] of byHash) {
    const verdict = known[hash] ?? judge(one);
    if (!known[hash]) judged++;
    verdicts[hash] = verdict;
    if (verdict.linear) continue;
    const exceptions = EXCEPTIONS.filter((exception) => covers(exception, one));
    for (const exception of exceptions) used.add(exception);
    wrong.push(...judgeException(one, verdict, exceptions[0]));
  }
  for (const exception of EXCEPTIONS)
    if (!used.has(exception))
      wrong.push(
        `scripts/regexps/exceptions.ts: nothing in src/${exception.file} begins with ${exception.begins}; take the line out.`,
      );
  return { patterns: byHash.size, judged, wrong, verdicts };
}

const covers = ({ file, begins }: Exception, { at, source }: Found): boolean =>
  at.startsWith(`src/${file}${file.endsWith('/') ? '' : ':'}`) && source.startsWith(begins);

function judgeException({ at, source, flags }: Found, { why, attack }: Verdict, exception: Exception | undefined): string[] {
  const shown = `${at}: /${source.length > 100 ? `${source.slice(0, 100)}…` : source}/${flags}`;
  if (!exception)
    return [
      `${shown}\n    is not linear: ${why}${attack ? `; slow on ${JSON.stringify(attack.prefix)} + ${JSON.stringify(attack.pump)} repeated + ${JSON.stringify(attack.suffix)}` : ''}.\n    Mend it: no two neighbouring repetitions that take the same letter; "x+$" begins with "(?<!x)"; split and indexOf instead of ".*$"; " " for "\\s*" in squashed text. Where its text is surely short, cut it there and add a line to scripts/regexps/exceptions.ts.`,
    ];
  if (why.startsWith('exponential')) return [`${shown}\n    is exponential: no bound is short enough. Mend it.`];
  // The least of three: what else the machine does is not the pattern's fault.
  const ms = Math.min(...[1, 2, 3].map(() => slowest(source, flags, exception.longest, attack)));
  return ms > LONGEST_SEARCH
    ? [`${shown}\n    takes ${Math.round(ms)} ms on a text of ${exception.longest}: shorten the bound or mend it.`]
    : [];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const known = process.argv.includes('--afresh') ? {} : (JSON.parse(readFileSync(store, 'utf8')) as Record<string, Verdict>);
  const { patterns, judged, wrong, verdicts } = await reportOn(known);
  for (const line of wrong) console.error(line);
  const sorted = Object.fromEntries(Object.entries(verdicts).sort(([a], [b]) => (a < b ? -1 : 1)));
  if (process.argv.includes('--keep'))
    writeFileSync(
      store,
      `{\n${Object.entries(sorted)
        .map(([hash, verdict]) => `"${hash}": ${JSON.stringify(verdict)}`)
        .join(',\n')}\n}\n`,
    );
  console.log(`${patterns} regular expressions, ${judged} judged afresh, ${EXCEPTIONS.length} exceptions, ${wrong.length} wrong`);
  process.exitCode = wrong.length ? 1 : 0;
}
