/** A file that keeps something out, and the tests that must notice when it no longer does. */
interface Guard {
  file: string;
  tests: readonly string[];
}

export const GUARDS: readonly Guard[] = [
  { file: 'src/engine/invariants.ts', tests: ['tests/engine/invariants.test.ts'] },
  { file: 'src/engine/time.ts', tests: ['tests/engine/time.test.ts', 'tests/engine/page/times'] },
  { file: 'src/engine/url.ts', tests: ['tests/engine/url.test.ts'] },
  { file: 'src/engine/page/parts.ts', tests: ['tests/engine/page/parts.test.ts'] },
  { file: 'src/engine/page/dom/real.ts', tests: ['tests/engine/page/dom'] },
  { file: 'src/engine/corrections/list.ts', tests: ['tests/engine/corrections'] },
  { file: 'src/engine/corrections/selector.ts', tests: ['tests/engine/corrections'] },
  { file: 'src/engine/export/cells.ts', tests: ['tests/engine/export'] },
  { file: 'src/engine/export/filename.ts', tests: ['tests/engine/export'] },
  { file: 'src/engine/export/markdown-words.ts', tests: ['tests/engine/export'] },
  { file: 'src/engine/export/html-words.ts', tests: ['tests/engine/export'] },
  { file: 'src/shared/settings.ts', tests: ['tests/shared'] },
];

/** A mutation that no test can notice, and why. `was` is the source's text there, `is` what stands instead. */
interface Survivor {
  file: string;
  was: string;
  is: string;
  because: string;
}

export const SURVIVORS: readonly Survivor[] = [];
