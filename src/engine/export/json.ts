import type { ExportFormat } from './format.ts';

/** The annotation itself, format version 1. */
export const json: ExportFormat = {
  id: 'json',
  label: 'JSON',
  extension: 'json',
  mime: 'application/json',
  write: (annotation) => `${JSON.stringify(annotation, null, 2)}\n`,
};
