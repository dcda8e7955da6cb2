import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';
import { join } from 'node:path';
import { root } from '../build.ts';

/** What one run has measured: ratios of our time to theirs, how far each may be off by chance, and plain figures. */
export interface Result {
  at: string;
  machine: string;
  ratios: Record<string, number>;
  /** For a ratio, the share by which it may be off. */
  noise: Record<string, number>;
  figures: Record<string, number>;
}

const FOLDER = join(root, 'scripts/bench/results');

/** Machines whose figures may be compared: the same processor, cores and system. */
export function machineKind(): string {
  const model = cpus()[0]?.model ?? 'unknown';
  return `${platform()}-${arch()}-${cpus().length}x-${model}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '');
}

const fileOf = (machine: string): string => join(FOLDER, `${machine}.json`);

/** The last run on this kind of machine; null for the first. */
export function lastResult(machine: string): Result | null {
  const file = fileOf(machine);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Result) : null;
}

export function keepResult(result: Result): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(fileOf(result.machine), `${JSON.stringify(result, null, 2)}\n`);
}

/** Ratios that have moved by more than both runs may be off by chance, a line each. */
export function moved(now: Result, before: Result): string[] {
  return Object.entries(now.ratios).flatMap(([name, ratio]) => {
    const old = before.ratios[name];
    if (old === undefined || !Number.isFinite(ratio) || old === 0) return [];
    const change = ratio / old - 1;
    const chance = (now.noise[name] ?? 0.05) + (before.noise[name] ?? 0.05);
    return Math.abs(change) > chance
      ? [
          `${name}: ${old.toFixed(2)} → ${ratio.toFixed(2)} (${change > 0 ? 'slower' : 'faster'} beyond ± ${Math.round(chance * 100)} %)`,
        ]
      : [];
  });
}
