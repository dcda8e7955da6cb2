import { describe, expect, it } from 'vitest';
import { isDeed } from '../../../../src/engine/attribution/quotations/deeds.ts';

/** What somebody does to a thing: verbs of all kinds of work, sport, law and trade. */
const DEEDS =
  'embraced built sold bought mended launched opened closed jailed fined fired hired kicked scored won carried drove repaired moved sank froze cooked delivered installed arrested authored shepherded';
/** What somebody says, shows, finds, wants, refuses or stands for, in several forms. */
const STATEMENTS =
  'said denies urging praised criticises defended disputed rejected backs opposes found showing sees wants hoped fears welcomed mocked slammed threatened refuses demands predicts proposed estimates warned highlights';
const CONTENTS = ['the ferry', 'a new harbour for the town', 'Ida Krog', 'to the mill', 'its old boats for scrap'];

describe('a deed', () => {
  it.each(DEEDS.split(' '))('is told by “%s” and says nothing', (verb) => {
    for (const content of CONTENTS) {
      expect(isDeed(verb, content)).toBe(true);
      expect(isDeed(`has also ${verb}`, content)).toBe(true);
    }
  });

  it.each(['is dedicated to', 'was the weakest of', 'quickly carried', 'is on', 'have mostly stuck to'])(
    '… as by “%s”',
    (cue) => {
      expect(isDeed(cue, 'the old ferry')).toBe(true);
    },
  );

  it.each(STATEMENTS.split(' '))('is not told by “%s”', (verb) => {
    for (const content of CONTENTS) {
      expect(isDeed(verb, content)).toBe(false);
      expect(isDeed(`has also ${verb}`, content)).toBe(false);
    }
  });

  it.each(['that it leaks', 'whether it leaks', 'how it leaks', 'Why it leaks'])('never takes a clause: %s', (content) => {
    for (const verb of DEEDS.split(' ')) expect(isDeed(verb, content)).toBe(false);
  });

  it.each(['', ':', '—', '’s', 'In', 'according to', 'to', 'of'])('is not told by “%s”, which is no verb', (cue) => {
    expect(isDeed(cue, 'the old ferry')).toBe(false);
  });
});
