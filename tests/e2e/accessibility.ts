import axe from 'axe-core';
import { expect } from 'vitest';
import { type Script, script, sourceScript } from '../../scripts/browsers/script.ts';

interface Findings {
  passed: number;
  violations: [rule: string, nodes: string[]][];
}

/** Puts axe-core into a page whose policy lets it in. */
export const ADD_AXE: Script<boolean> = sourceScript(axe.source);

/** What axe-core, which must be there, finds wrong with the page in a colour scheme. */
export const audit = (scheme: string): Script<Findings> =>
  script(async (name) => {
    document.documentElement.style.colorScheme = name;
    const { violations, passes } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document);
    return {
      passed: passes.length,
      violations: violations.map(({ id, nodes }): [string, string[]] => [id, nodes.map(({ html }) => html)]),
    };
  }, scheme);

/** @param least how many rules must have found something to judge, so that an empty page is no clean one */
export function expectClean({ passed, violations }: Findings, least: number): void {
  expect(violations).toEqual([]);
  expect(passed).toBeGreaterThan(least);
}
