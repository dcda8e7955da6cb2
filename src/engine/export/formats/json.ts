import type { ExportFormat } from '../format.ts';

/** The annotation itself, format version 1: everything that was found, each statement with its level, and the reader's entries. */
export const json: ExportFormat = {
  id: 'json',
  label: 'JSON',
  extension: 'json',
  mime: 'application/json',
  item: ({ machine }) => `${JSON.stringify(machine, null, 2)}\n`,
};
