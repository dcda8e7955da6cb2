import { describe, expect, it } from 'vitest';
import { rangesOf, withLightLetters } from '../../scripts/light-letters.ts';

/** What a module's source makes of a name, with `lightPattern` as in a bundle. */
const edited = (text: string): string => withLightLetters('some.ts', text) ?? '';

describe('classes of letters that compile quickly', () => {
  it.each(['L', 'Lu', 'Ll', 'M', 'N'])('\\p{%s} holds the same assigned code points up to U+FFFF', (property) => {
    const light = new RegExp(`^[${rangesOf(property)}]$`, 'u');
    const whole = new RegExp(`^[\\p{${property}}\\p{Cn}]$`, 'u');
    const exact = new RegExp(`^\\p{${property}}$`, 'u');
    const wrong: string[] = [];
    for (let code = 0; code <= 0xffff; code++) {
      const character = String.fromCodePoint(code);
      if (exact.test(character) ? !light.test(character) : light.test(character) && !whole.test(character))
        wrong.push(code.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  it('no letter beyond is lost, and no emoji is one', () => {
    const light = new RegExp(`^[${rangesOf('L')}]$`, 'u');
    for (let code = 0x10000; code <= 0x323af; code++) {
      const character = String.fromCodePoint(code);
      if (/\p{L}/u.test(character)) expect(light.test(character), code.toString(16)).toBe(true);
      if (/\p{Extended_Pictographic}/u.test(character)) expect(light.test(character), code.toString(16)).toBe(false);
    }
  });
});

describe('a module in a bundle', () => {
  it('has its literals with letters made once, and anew where they keep a place', () => {
    expect(edited('const a = () => /^\\p{Lu}/u;\nconst b = () => /\\p{L}+/gu;\nconst c = /\\p{N}/u;')).toContain(
      [
        'const a = () => (keptPatterns[0] ??= /* @__PURE__ */ lightPattern("^\\\\p{Lu}", \'u\'));',
        'const b = () => /* @__PURE__ */ lightPattern("\\\\p{L}+", \'gu\');',
        'const c = /* @__PURE__ */ lightPattern("\\\\p{N}", \'u\');',
      ].join('\n'),
    );
  });

  it('has patterns built of strings made by it too', () => {
    expect(edited("const a = new RegExp(WORD + 's', 'u');")).toContain(
      "const a = /* @__PURE__ */ lightPattern(WORD + 's', 'u');",
    );
  });

  it('is left alone where it names no letters', () => {
    expect(withLightLetters('some.ts', 'const a = /x+/u;')).toBeNull();
  });

  it('may not have its names', () => {
    expect(() => withLightLetters('some.ts', 'const keptPatterns = /\\p{L}/u;')).toThrow('a name that its bundle needs');
  });
});
