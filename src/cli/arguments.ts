import { parseArgs } from 'node:util';
import { FORMATS } from '../engine/export/formats.ts';

export const USAGE = `Usage: npm run --silent annotate -- [options] FILE… | -
  FILE               saved HTML pages; - reads standard input
  --text             the files are plain text, paragraphs by blank lines
  --format FORMAT    ${FORMATS.map((format) => format.id).join(', ')} (json: one line {"file", "annotation"} a file)
  --guesses          write guesses too: more often wrong than right, only json holds them unasked
  --url URL          the page's address
  --explain          how the page was read: blocks kept and dropped and why, times, note rules
  --model FILE       an attribution model of your own (see npm run train)
  --now ISO          the clock for "6 hours ago"
  --threads N        threads that annotate side by side (as many as there are processors)
  --jsonl FILE|-     rows {"id", "html"|"text"|"file", "url"?, "now"?} in, rows {"id", "annotation"|"error"} out
`;

/** The command was typed wrong; the message says how. */
export class UsageError extends Error {}

export interface Options {
  files: string[];
  text: boolean;
  format: string;
  jsonl: string | null;
  url: string | null;
  now: string | null;
  model: string | null;
  threads: number | null;
  explain: boolean;
  guesses: boolean;
  help: boolean;
}

/** @throws UsageError for unknown options, formats and times, and where there is nothing to read. */
export function parseArguments(args: string[]): Options {
  const { values, positionals } = read(args);
  const options: Options = {
    files: positionals,
    text: values.text ?? false,
    format: values.format ?? 'json',
    jsonl: values.jsonl ?? null,
    url: values.url ?? null,
    now: values.now ?? null,
    model: values.model ?? null,
    threads: values.threads === undefined ? null : Number(values.threads),
    explain: values.explain ?? false,
    guesses: values.guesses ?? false,
    help: values.help ?? false,
  };
  if (options.help) return options;
  if (!FORMATS.some((format) => format.id === options.format)) throw new UsageError(`There is no format "${options.format}".`);
  if (options.now !== null && Number.isNaN(Date.parse(options.now)))
    throw new UsageError(`--now takes an ISO time such as 2026-11-23T10:00:00Z, not "${options.now}".`);
  if (options.threads !== null && !(Number.isInteger(options.threads) && options.threads > 0))
    throw new UsageError(`--threads takes a number of threads, not "${values.threads}".`);
  if (options.url !== null && !isAddress(options.url))
    throw new UsageError(`--url takes a whole address such as https://example.org/story, not "${options.url}".`);
  if (options.explain && (options.text || options.jsonl !== null))
    throw new UsageError('--explain reads saved HTML pages: leave --text and --jsonl out.');
  if (options.jsonl === null && options.files.length === 0) throw new UsageError('Name a file, or - for standard input.');
  return options;
}

function read(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        text: { type: 'boolean' },
        format: { type: 'string' },
        jsonl: { type: 'string' },
        url: { type: 'string' },
        now: { type: 'string' },
        model: { type: 'string' },
        threads: { type: 'string' },
        explain: { type: 'boolean' },
        guesses: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

const isAddress = (url: string): boolean => URL.canParse(url) && ['http:', 'https:', 'file:'].includes(new URL(url).protocol);
