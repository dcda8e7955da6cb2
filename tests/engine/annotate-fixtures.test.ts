import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { fixtures } from '../../scripts/fixtures/expectation.ts';
import { knownFailures } from '../../scripts/fixtures/known-failures.ts';
import { problemsOf } from '../../scripts/fixtures/problems.ts';
import { annotationSchema } from '../../src/engine/schema.ts';
import { parseDocument } from '../../src/node/document.ts';
import { annotate } from '../annotate.ts';

const known = knownFailures();

describe.each(fixtures())('$name', ({ name, html, expected }) => {
  const document = parseDocument(html);
  const before = document.toString();
  const annotation = annotate(document, { url: expected.url, now: expected.now });
  const problems = problemsOf(annotation, expected).map(({ fault }) => fault);
  const faults = known[name] ?? [];

  it('is read as a careful reader would, but for the faults that are known', () => {
    expect(problems.filter((problem) => !faults.includes(problem))).toEqual([]);
  });

  it.runIf(faults.length)('still has every fault that is known (npm run fixture -- --prune takes out what is mended)', () => {
    expect(faults.filter((fault) => !problems.includes(fault))).toEqual([]);
  });

  it('gives format version 1 and leaves the document as it was', () => {
    expect(v.safeParse(annotationSchema, annotation).success).toBe(true);
    expect(document.toString()).toBe(before);
  });
});

it('the list of known faults names only fixtures that are there', () => {
  const names = fixtures().map(({ name }) => name);
  expect(Object.keys(known).filter((name) => !names.includes(name))).toEqual([]);
});
