import { workforce } from '../workforce.ts';
import { writeOut } from '../write.ts';
import { LIBRARY_USAGE, type LibraryOptions, libraryArguments } from './arguments.ts';
import { build } from './build.ts';
import { exportLibrary } from './export.ts';

/** What each command does; its answer is the exit status. */
const COMMANDS: Record<LibraryOptions['command'], (options: LibraryOptions, entry: URL) => Promise<number>> = {
  build: async (options, entry) => {
    const terms = { url: null, now: options.now, text: false, model: options.model, jsonl: null };
    const force = workforce(entry, terms, options.threads);
    try {
      return await build(options, force);
    } finally {
      await force.end();
    }
  },
  export: exportLibrary,
};

/**
 * `sourcelight library …`: what the extension's library does, for many pages at once.
 * @param entry the program, for threads that annotate beside this one
 * @throws UsageError where it was typed wrong
 */
export async function library(args: string[], entry: URL): Promise<number> {
  const options = libraryArguments(args);
  if (options) return COMMANDS[options.command](options, entry);
  await writeOut(LIBRARY_USAGE);
  return 0;
}
