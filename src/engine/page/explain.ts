import type { Stamp } from '../model.ts';
import { verdictsOf } from './article/verdicts.ts';
import { real } from './dom/real.ts';
import { type ReadOptions, readPage } from './read.ts';

const SHOWN = 90;

/**
 * Tells in plain lines how a page was read: every block kept or dropped, with its role and why; every time candidate with its
 * origin; every note with its rule; first of all the parts that could not be read. The tool with which a page is mended.
 */
export function explainPage(document: Document, options: ReadOptions = {}): string {
  const { page, flow, workings } = readPage(document, options);
  const { found, body, notes, fromData, times, refused, country, failed } = workings;
  const rules = new Map(notes.filter(({ whole }) => whole).map(({ block, rule }) => [block.at, rule]));
  const verdicts = real(document).body ? verdictsOf(found, body, rules, real(document).body) : [];
  const lines = [
    `title      ${page.title ?? 'none'}`,
    `standfirst ${page.standfirst ?? 'none'}`,
    `publisher  ${page.publisher ?? 'none'}${country ? `, in ${country.code} by ${country.why}` : ', country unknown'}`,
    `genre      ${page.genre ? `${page.genre.kind} from ${page.genre.from}${page.genre.shown ? ` “${cut(page.genre.shown)}”` : ''}` : 'not told'}`,
    `byline     ${page.byline.map(({ name, from }) => `${name} (${from})`).join(', ') || 'none'}`,
    '',
    `blocks     ${verdicts.filter(({ kept }) => kept).length} of ${verdicts.length} kept; choice: ${found.choice}`,
    ...verdicts.map(({ block, kept, role, why }) => `  ${kept ? '+' : '-'} ${role.padEnd(13)} ${cut(block.text)}  [${why}]`),
    '',
    `published  ${stamp(page.published)}`,
    `updated    ${stamp(page.updated)}`,
    ...times.map(
      ({ of, iso, from, shown, zone }) =>
        `  ${(of ?? 'time').padEnd(13)} ${iso}  from ${from}${shown ? ` “${cut(shown)}”` : ''}${zone?.inferred ? `, ${zone.name} inferred: ${zone.why}` : ''}`,
    ),
    ...refused.map(({ words, why, from }) => `  refused       ${cut(words)}  from ${from}: ${why}`),
    '',
    `notes      ${page.notes.length}`,
    ...[...notes, ...fromData].map(
      ({ note, rule }) =>
        `  ${note.kind.padEnd(13)} ${cut(note.text)}  [${rule}${note.names.length ? `; names ${note.names.join(', ')}` : ''}]`,
    ),
  ];
  const { cutAt } = flow;
  const cutLine = cutAt === null ? [] : [`cut        only the first ${cutAt} words were read`];
  const failures = failed.map(({ part, why }) => `failed     ${part}: ${why}`);
  return `${[...failures, ...cutLine, ...lines].join('\n')}\n`;
}

const cut = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text);

function stamp(read: Stamp | null): string {
  if (!read) return 'none';
  const others = read.others.map(({ iso, from }) => `${iso} from ${from}`).join(', ');
  return `${read.iso} from ${read.from}${read.shown ? ` “${read.shown}”` : ''}${others ? `; others: ${others}` : ''}`;
}
