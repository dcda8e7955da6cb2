import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClaimFinder } from '../engine/attribution/claims/finder.ts';
import { TrainedFinder } from '../engine/attribution/claims/trained-finder.ts';
import { ModelError, readModel } from '../engine/attribution/model/file.ts';

const FILE = join(import.meta.dirname, '../../assets/attribution.model');

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
