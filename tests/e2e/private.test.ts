import { describe, expect, it } from 'vitest';
import { until } from '../../scripts/browsers/driver.ts';
import type { BrowserName } from '../../scripts/browsers/find.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { extensionScript } from '../../scripts/browsers/script.ts';
import { serve } from '../../scripts/browsers/site.ts';
import { has, textOf } from './asking.ts';
import { articlePage, middleOf, quoteOf } from './stage.ts';

const HOST = 'harbourpost.example';
const article = articlePage(
  'Ferry sails again',
  `${quoteOf('Jane Doe', 'It will hold through the winter')}${quoteOf('Tom Reed', 'I have slept six nights in my cab')}`,
);

/** What the page answers to a note that is sent past the card, and what is stored afterwards, everywhere. */
const PAST_THE_CARD = extensionScript(async (api) => {
  const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
  const ask = { correction: { kind: 'note', attribution: 'a1', note: 'past the card' } };
  const why = await api.tabs.sendMessage(tab?.id ?? -1, { to: 'page', type: 'correct', ask });
  const { pages } = (await api.runtime.sendMessage({ to: 'background', type: 'corrected', ask: {} })) as { pages: number };
  const session = Object.keys(await api.storage.session.get(null)).filter((key) => key.startsWith('question:'));
  return { why, pages, session, isPrivate: tab?.incognito };
});

describe.each<BrowserName>(['chromium', 'firefox'])('in a private window of %s', (name) => {
  it('nothing is kept, and one line says why', async () => {
    const site = await serve(new Map([[`${HOST}/ferry`, { body: article }]]));
    const driver = await launch(name, { headless: true, port: site.port });
    try {
      await driver.openPrivate(`http://${HOST}/ferry`);
      await driver.pressToolbarButton();
      expect(await driver.evaluateInPopup(has('[data-ready]'))).toBe(true);
      expect(await driver.evaluateInPopup(has('[name=always]'))).toBe(false);
      expect(await driver.evaluateInPopup(textOf('.always'))).toContain('private window');
      expect(await driver.evaluateInPopup(PAST_THE_CARD)).toEqual({ why: 'private', pages: 0, session: [], isPrivate: true });
      await driver.closePopup();
      const { x, y } = await driver.evaluate(middleOf('direct'));
      await driver.click(x, y);
      await until('the card', () => driver.cardText());
      await driver.key('e');
      await until('the line', async () => (await driver.cardText())?.includes('private window'));
      expect(await driver.evaluateInFrames(has('form'))).not.toContain(true);
    } finally {
      await driver.close();
      await site.close();
    }
  });
});
