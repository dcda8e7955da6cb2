import type { ExportFormat } from './format.ts';
import { bibtex } from './formats/bibtex.ts';
import { csl } from './formats/csl.ts';
import { csv } from './formats/csv.ts';
import { html } from './formats/html.ts';
import { json } from './formats/json.ts';
import { jsonl } from './formats/jsonl.ts';
import { jsonld } from './formats/jsonld.ts';
import { markdown } from './formats/markdown.ts';
import { obsidian } from './formats/obsidian.ts';
import { readwise } from './formats/readwise.ts';
import { ris } from './formats/ris.ts';
import { text } from './formats/text.ts';

/** Every export format, in the menu's order: what is read, what is worked with, what is kept, what cites. */
export const FORMATS: readonly ExportFormat[] = [
  markdown,
  obsidian,
  text,
  html,
  csv,
  json,
  jsonl,
  jsonld,
  bibtex,
  ris,
  csl,
  readwise,
];
