import { parseArgs } from 'node:util';
import { FORMATS } from '../../engine/export/formats.ts';
import { UsageError } from '../arguments.ts';

export const LIBRARY_USAGE = `Usage: npm run --silent library -- COMMAND …
  build SOURCE… --out FILE   a library of saved articles, as the extension's “Back up” writes it. A source is a folder of
                             saved HTML pages, an HTML page, a WARC file (.warc, .warc.gz), rows of JSON (.jsonl, or -
                             for standard input: {"id", "html"|"text"|"file"|"annotation", "url"?, "now"?}), or a library
  export FILE --format F     its articles: ${FORMATS.map((format) => format.id).join(', ')}
Options
  --out FILE     where to write; export writes to standard output without it
  --now ISO      when pages were read; without it a file's own time, a WARC record's date
  --threads N    threads that annotate side by side (as many as there are processors)
  --model FILE   an attribution model of your own
  --guesses      export guesses too
`;

const COMMANDS = ['build', 'export'] as const;

export interface LibraryOptions {
  command: (typeof COMMANDS)[number];
  sources: string[];
  out: string | null;
  format: string;
  now: string | null;
  model: string | null;
  threads: number | null;
  guesses: boolean;
}

/** Null where help is asked for. @throws UsageError where the command was typed wrong */
export function libraryArguments(args: string[]): LibraryOptions | null {
  const { values, positionals } = read(args);
  if (values.help) return null;
  const [name, ...sources] = positionals;
  const command = COMMANDS.find((known) => known === name);
  if (!command) throw new UsageError(name ? `There is no command "library ${name}".` : 'Say what is to be done.');
  const { out = null, format = 'json', now = null, model = null, guesses = false } = values;
  const threads = values.threads === undefined ? null : Number(values.threads);
  if (sources.length === 0) throw new UsageError('Name a folder or a file.');
  if (command === 'build' && out === null) throw new UsageError('Say with --out where the library is to be written.');
  if (command === 'export' && sources.length > 1)
    throw new UsageError('One library is exported at a time: build one of several.');
  if (!FORMATS.some(({ id }) => id === format)) throw new UsageError(`There is no format "${format}".`);
  if (now !== null && Number.isNaN(Date.parse(now)))
    throw new UsageError(`--now takes an ISO time such as 2026-11-23T10:00:00Z, not "${now}".`);
  if (threads !== null && !(Number.isInteger(threads) && threads > 0))
    throw new UsageError(`--threads takes a number of threads, not "${values.threads}".`);
  return { command, sources, out, format, now, model, threads, guesses };
}

function read(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        format: { type: 'string' },
        now: { type: 'string' },
        model: { type: 'string' },
        threads: { type: 'string' },
        guesses: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
