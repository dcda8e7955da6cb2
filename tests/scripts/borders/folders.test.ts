import { describe, expect, it } from 'vitest';
import { folderCycles } from '../../../scripts/borders/folders.ts';

const files = (imports: Record<string, string>) =>
  Object.entries(imports).map(([path, specifier]) => ({ path, text: specifier ? `import '${specifier}';` : '' }));

describe('the graph of folders', () => {
  it('has a cycle where two folders know each other', () => {
    expect(folderCycles(files({ 'src/e/a/x.ts': '../b/y.ts', 'src/e/b/z.ts': '../a/w.ts' }))).toEqual(['src/e: a → b → a']);
  });

  it('has one over several folders, and from deep within them', () => {
    const three = files({ 'src/a/k/x.ts': '../../b/y.ts', 'src/b/x.ts': '../c/l/m/y.ts', 'src/c/x.ts': '../a/y.ts' });
    expect(folderCycles(three)).toEqual(['src: a → b → c → a']);
  });

  it('has one where a folder and a file beside it know each other', () => {
    expect(folderCycles(files({ 'src/a/x.ts': '../b.ts', 'src/b.ts': './a/x.ts' }))).toEqual(['src: a → b.ts → a']);
  });

  it('has none where a file puts folders together and another is known to all', () => {
    const whole = [
      { path: 'src/whole.ts', text: "import './a/x.ts'; import './b/x.ts'; import './model.ts';" },
      { path: 'src/a/x.ts', text: "import '../model.ts';" },
      { path: 'src/b/x.ts', text: "import '../model.ts'; import '../a/y.ts';" },
    ];
    expect(folderCycles(whole)).toEqual([]);
  });
});
