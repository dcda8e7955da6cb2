import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MODEL_VERSION, ModelError, readModel, writeModel } from '../../../../src/engine/attribution/model/file.ts';

const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, '../../../../assets/attribution.model')));
const changed = (at: number, value: number): Uint8Array => {
  const copy = bytes.slice();
  copy[at] = value;
  return copy;
};

describe('the model file', () => {
  it('is written as it was read, to the byte', () => {
    expect(Buffer.from(writeModel(readModel(bytes))).equals(Buffer.from(bytes))).toBe(true);
  });

  it.each([
    ['empty', new Uint8Array(), 'cut off'],
    ['cut off', bytes.subarray(0, bytes.length - 1000), 'damaged'],
    ['damaged', changed(5000, (bytes[5000] ?? 0) ^ 1), 'damaged'],
    ['something else', new TextEncoder().encode('<!DOCTYPE html><title>Not found</title>'), 'no attribution model'],
    ['of another version', changed(4, MODEL_VERSION + 1), `version ${MODEL_VERSION + 1}`],
  ])('is refused when it is %s', (_name, file, message) => {
    expect(() => readModel(file)).toThrow(ModelError);
    expect(() => readModel(file)).toThrow(message);
  });

  it('holds no words: no run of letters as long as a sentence', () => {
    expect(/[A-Za-z]+(?: [A-Za-z]+){4}/.test(Buffer.from(bytes).toString('latin1'))).toBe(false);
  });
});
