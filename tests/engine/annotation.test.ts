import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { isSure, levelAt, levelOf } from '../../src/engine/annotation.ts';
import { annotationSchema } from '../../src/engine/schema.ts';
import { annotateText } from '../annotate.ts';

const annotation = annotateText('“The mill is old,” Ann Bell said. “It holds.”');

describe('the level of an attribution', () => {
  it.each([
    [0.95, 'sure'],
    [0.9, 'sure'],
    [0.89, 'likely'],
    [0.5, 'likely'],
    [0.49, 'guess'],
    [0, 'guess'],
  ] as const)('is read off a confidence of %d where none is told: %s', (confidence, level) => {
    expect(levelOf({ confidence })).toBe(level);
    expect(levelAt(confidence)).toBe(level);
  });

  it('counts before the confidence', () => {
    expect(levelOf({ confidence: 0.95, level: 'likely' })).toBe('likely');
    expect(isSure({ confidence: 0.95, level: 'likely' })).toBe(false);
    expect(isSure({ confidence: 0.8, level: 'sure' })).toBe(true);
  });
});

describe('the format', () => {
  it('holds the level, and files from before it', () => {
    expect(annotation.attributions.length).toBeGreaterThan(0);
    expect(v.is(annotationSchema, annotation)).toBe(true);
    const older = annotation.attributions.map(({ level, reasons, ...rest }) => rest);
    expect(v.is(annotationSchema, { ...annotation, attributions: older })).toBe(true);
  });

  it('holds reasons, and takes codes of later releases', () => {
    expect(annotation.attributions[0]?.reasons).toContainEqual({ code: 'named', args: ['Ann Bell'] });
    const later = annotation.attributions.map((attribution) => ({ ...attribution, reasons: [{ code: 'new', args: ['x'] }] }));
    expect(v.is(annotationSchema, { ...annotation, attributions: later })).toBe(true);
    const odd = annotation.attributions.map((attribution) => ({ ...attribution, reasons: [{ code: 'new' }] }));
    expect(v.is(annotationSchema, { ...annotation, attributions: odd })).toBe(false);
  });

  it('refuses a level that it does not know', () => {
    const odd = annotation.attributions.map((attribution) => ({ ...attribution, level: 'certain' }));
    expect(v.is(annotationSchema, { ...annotation, attributions: odd })).toBe(false);
  });
});
