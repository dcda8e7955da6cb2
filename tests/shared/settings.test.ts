import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, isAutomatic, patternsOf, settingsFrom, siteFrom, siteOf } from '../../src/shared/settings.ts';

describe('settings', () => {
  it.each([
    ['nothing stored', undefined],
    ['what another version stored', { colours: 'rainbow' }],
    ['no object', 'x'],
    ['null', null],
  ])('take their defaults for %s', (_what, stored) => expect(settingsFrom(stored)).toEqual(DEFAULT_SETTINGS));

  it('keep what fits and fill in what is new', () =>
    expect(settingsFrom({ colours: 'one' })).toEqual({ ...DEFAULT_SETTINGS, colours: 'one' }));

  it('of an earlier version lose only what is gone', () =>
    expect(settingsFrom({ colours: 'form', onlySure: true, language: 'de', sites: ['news.example'] })).toEqual({
      ...DEFAULT_SETTINGS,
      language: 'de',
      sites: ['news.example'],
    }));

  it.each([
    ['news.example', 'news.example'],
    [' https://www.News.example/a?b ', 'news.example'],
    ['edition.news.example', 'edition.news.example'],
    ['two words', null],
    ['news', null],
    ['chrome://settings', null],
    ['ftp://news.example/a', null],
    ['news.example/a b', null],
    ['', null],
  ])('read the site in “%s”', (typed, site) => expect(siteFrom(typed)).toBe(site));

  it('lead from a site to its pattern and back, and to no other', () => {
    expect(patternsOf('news.example').map(siteOf)).toEqual(['news.example']);
    expect([siteOf('*://*/*'), siteOf('https://news.example/*')]).toEqual([null, null]);
  });

  it('hold for subdomains, not for names that merely end alike', () => {
    const settings = { ...DEFAULT_SETTINGS, sites: ['news.example'] };
    expect(['news.example', 'm.news.example', 'badnews.example'].map((host) => isAutomatic(settings, host))).toEqual([
      true,
      true,
      false,
    ]);
  });
});
