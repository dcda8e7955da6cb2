import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** A path as the caller means it, who may have started npm elsewhere. @throws where there is no such file. */
export function given(path: string): string {
  const file = fromCaller(path);
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  return file;
}

export const fromCaller = (path: string): string => resolve(process.env.INIT_CWD ?? '.', path);

/** Reads the command line, or says what is wrong with it and how it is used, and ends. */
export function readArguments<T extends NonNullable<Parameters<typeof parseArgs>[0]>['options']>(options: T, usage: string) {
  try {
    return parseArgs({ options: options as NonNullable<T>, allowPositionals: false }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${usage}`);
    process.exit(2);
  }
}
