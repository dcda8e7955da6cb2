import { cpSync, mkdtempSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BrowserName } from '../../scripts/browsers/find.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { serve } from '../../scripts/browsers/site.ts';
import { build } from '../../scripts/build.ts';
import { dataOf, textOf } from './asking.ts';

const root = join(import.meta.dirname, '../..');

describe.each<BrowserName>(['chromium', 'firefox'])('in a real %s', (name) => {
  it.each([
    ['missing', (file: string) => rmSync(file)],
    ['damaged', (file: string) => truncateSync(file, 5000)],
  ])('says that the attribution model is %s', async (_what, spoil) => {
    const folder = mkdtempSync(join(tmpdir(), 'sourcelight-model-'));
    cpSync(await build(name === 'chromium' ? 'chrome' : 'firefox'), folder, { recursive: true });
    spoil(join(folder, 'attribution.model'));
    const site = await serve(new Map([['paper.example/story', { body: readFileSync(join(root, 'assets/demo.html')) }]]));
    const driver = await launch(name, { headless: true, port: site.port, extension: folder });
    try {
      await driver.open('http://paper.example/story');
      await driver.pressToolbarButton();
      expect(await driver.evaluateInPopup(dataOf('[data-message]', 'message'))).toBe('no-model');
      expect(await driver.evaluateInPopup(textOf('[data-message]'))).toContain('nstall');
    } finally {
      await driver.close();
      await site.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
