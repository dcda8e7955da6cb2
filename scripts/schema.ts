import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { annotationSchema } from '../src/engine/schema.ts';

export const schemaFile = join(import.meta.dirname, '../assets/annotation.schema.json');

/** The JSON Schema of format version 1, made from the check that the code itself uses. */
export const schemaText = (): string =>
  `${JSON.stringify({ title: 'Sourcelight annotation, version 1', ...toJsonSchema(annotationSchema) }, null, 2)}\n`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(schemaFile, schemaText());
