import type { Act } from '../../model.ts';

/** A word that can introduce what someone said or thought. */
export interface CueWord {
  act: Act;
  /** Weak cues count only before "that" or beside quote marks: as nouns or in other senses they are common. */
  weak: boolean;
}

/** Base forms; a trailing ! keeps the word from being inflected by rule. */
const STRONG =
  'say tell add state claim declare announce insist argue explain reply respond remark reiterate reaffirm assert allege contend maintain admit acknowledge concede confess deny warn caution stress emphasise emphasize underline underscore clarify confirm assure quip joke recall testify tweet write explain observe opine lament complain boast conclude predict estimate reveal disclose report suggest vow pledge promise advise recommend inform urge ask question agree mention proclaim demand counter retort exclaim shout whisper mutter yell cry bemoan elaborate continue posit postulate speculate hint imply';
const WEAK =
  'call describe note find show point indicate learn read hear comment post blog accuse blame criticise criticize praise condemn label dub brand slam blast tout hail refer cite propose appeal order rule argue request invite apologise apologize thank welcome reject dismiss defend express voice outline detail discuss offer threaten signal swear joke compare depict portray characterize characterise mock denounce decry liken urge plead beg challenge challenge instruct publish mean signal see view deem consider recount narrate relate';
const ATTITUDE =
  'believe think hope fear want expect feel know doubt suspect wish worry understand assume consider realise realize intend plan seek support favor favour oppose regard regret dream prefer love hate';

const IRREGULAR: Record<string, string> = {
  say: 'says said saying',
  tell: 'tells told telling',
  write: 'writes wrote written writing',
  find: 'finds found finding',
  show: 'shows showed shown showing',
  read: 'reads read reading',
  hear: 'hears heard hearing',
  think: 'thinks thought thinking',
  feel: 'feels felt feeling',
  know: 'knows knew known',
  understand: 'understands understood',
  seek: 'seeks sought seeking',
  swear: 'swears swore sworn swearing',
  admit: 'admits admitted admitting',
  refer: 'refers referred referring',
  quip: 'quips quipped quipping',
  plan: 'plans planned planning',
  blog: 'blogs blogged blogging',
  mean: 'means meant',

  see: 'sees saw seen seeing',
  slam: 'slams slammed slamming',
  regret: 'regrets regretted regretting',
  prefer: 'prefers preferred preferring',
  plead: 'pleads pleaded pleading',
};

/** Forms of a regular English verb. */
export function inflect(base: string): string[] {
  const known = IRREGULAR[base];
  if (known) return [base, ...known.split(' ')];
  const stem = base.replace(/e$/, '');
  if (/[^aeiou]y$/.test(base)) return [base, base.replace(/y$/, 'ies'), base.replace(/y$/, 'ied'), `${base}ing`];
  const s = /(s|sh|ch|x|z)$/.test(base) ? `${base}es` : `${base}s`;
  return [base, s, `${stem}ed`, `${stem}ing`];
}

const FORMS = new Map<string, CueWord>();
for (const [list, act, weak] of [
  [ATTITUDE, 'attitude', true],
  [WEAK, 'speech', true],
  [STRONG, 'speech', false],
] as const) {
  for (const base of list.split(' ')) for (const form of inflect(base)) FORMS.set(form, { act, weak });
}

/** What a word is as a cue, or null. */
export const cueOf = (word: string): CueWord | null => FORMS.get(word.toLowerCase()) ?? null;
