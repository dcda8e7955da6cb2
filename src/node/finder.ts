import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ClaimFinder } from '../engine/attribution/claims/finder.ts';
import { TrainedFinder } from '../engine/attribution/claims/trained-finder.ts';
import { ModelError, readModel } from '../engine/attribution/model/file.ts';

/** Two folders up from here, and from the bundle in `dist/library` too. */
const FILE = fileURLToPath(new URL('../../assets/attribution.model', import.meta.url));

/**
 * The claim finder with the project's model.
 * @throws ModelError when the file is missing or damaged.
 */
export function loadFinder(file = FILE): ClaimFinder {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new ModelError(`The attribution model ${file} is missing. Get it back with "git checkout assets", or "npm run train".`);
  }
  return new TrainedFinder(readModel(bytes));
}
