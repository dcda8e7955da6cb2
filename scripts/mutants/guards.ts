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

export const SURVIVORS: readonly Survivor[] = [
  {
    file: 'src/engine/url.ts',
    was: 'url === null || !URL.canParse(url)',
    is: '!URL.canParse(url)',
    because: 'null is no address for `canParse` either; the check is for the compiler',
  },
  {
    file: 'src/engine/url.ts',
    was: 'address === null || !URL.canParse(address)',
    is: '!URL.canParse(address)',
    because: 'the same',
  },
  {
    file: 'src/engine/time.ts',
    was: 'parts[4] === undefined',
    is: 'false',
    because: 'a day without a clock passes the checks of the clock: all its parts are zero',
  },
  {
    file: 'src/engine/page/dom/real.ts',
    was: 'before !== undefined',
    is: 'false',
    because: 'a memory: without it the same is found again, only slower',
  },
  {
    file: 'src/engine/corrections/list.ts',
    was: "typeof entry === 'object' && entry !== null && 'id' in entry",
    is: "typeof entry === 'object' && entry !== null",
    because: 'an object without an id gives undefined, which is no string: the check is for the compiler',
  },
  {
    file: 'src/shared/settings.ts',
    was: 'read.success',
    is: 'true',
    because: 'each setting was checked by itself before, so the whole always fits',
  },
];
