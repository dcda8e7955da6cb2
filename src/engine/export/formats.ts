import { csv } from './csv.ts';
import type { ExportFormat } from './format.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';

/** Every export format, in the menu's order. */
export const FORMATS: readonly ExportFormat[] = [markdown, json, csv];
