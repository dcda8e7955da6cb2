import { crossings } from './borders/crossings.ts';
import { folderCycles } from './borders/folders.ts';
import { ownSource } from './borders/own-source.ts';

/* Checks the borders between the layers, the parts of the engine and the folders: scripts/borders/rules.ts has them as tables. */

const files = ownSource();
const wrong = [...crossings(files), ...folderCycles(files).map((cycle) => `a cycle of folders in ${cycle}`)];
for (const line of wrong) console.error(line);
console.log(`${files.length} source files, ${wrong.length} crossings`);
process.exitCode = wrong.length ? 1 : 0;
