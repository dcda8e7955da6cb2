/** How much a listed word counts as a cue before the corpus is asked: as cues among PRIOR_SEEN uses. */
export const PRIOR_SEEN = 3;

/** Base forms. Strong cues hardly ever mean anything else; weak ones are common as nouns or in other senses. */
const STRONG =
  'say tell add state claim declare announce insist argue explain reply respond remark reiterate reaffirm assert allege contend maintain admit acknowledge concede confess deny warn caution stress emphasise emphasize underline underscore clarify confirm assure quip joke recall testify tweet write explain observe opine lament complain boast conclude predict estimate reveal disclose report suggest vow pledge promise advise recommend inform urge ask question agree mention proclaim demand counter retort exclaim shout whisper mutter yell cry bemoan elaborate continue posit postulate speculate hint imply opine aver enthuse surmise reckon interject divulge disclose attest';
const WEAK =
  'call describe note find show point indicate learn read hear comment post blog accuse blame criticise criticize praise condemn label dub brand slam blast tout hail refer cite propose appeal order rule argue request invite apologise apologize thank welcome reject dismiss defend express voice outline detail discuss offer threaten signal swear joke compare depict portray characterize characterise mock denounce decry liken urge plead beg challenge challenge instruct publish mean signal see view deem consider recount narrate relate rage gush fume muse thunder sniff sigh snap chime grumble chuckle blurt wail hiss drawl beam intone marvel rue crow scoff huff purr growl bark protest reflect venture volunteer rant moan groan gasp roar boom vent fret gripe tease taunt affirm vouch hail slate lambast flay rap submit hold observe contend notify brief quote';
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
  snap: 'snaps snapped snapping',
  rap: 'raps rapped rapping',
  hold: 'holds held holding',
  submit: 'submits submitted submitting',

  see: 'sees saw seen seeing',
  slam: 'slams slammed slamming',
  regret: 'regrets regretted regretting',
  prefer: 'prefers preferred preferring',
  plead: 'pleads pleaded pleading',
};

/** Forms of a regular English verb. */
function inflect(base: string): string[] {
  const known = IRREGULAR[base];
  if (known) return [base, ...known.split(' ')];
  const stem = base.replace(/e$/, '');
  if (/[^aeiou]y$/.test(base)) return [base, base.replace(/y$/, 'ies'), base.replace(/y$/, 'ied'), `${base}ing`];
  const s = /(s|sh|ch|x|z)$/.test(base) ? `${base}es` : `${base}s`;
  return [base, s, `${stem}ed`, `${stem}ing`];
}

/** Words that introduce what someone said or thought, in all their forms, with how many of PRIOR_SEEN uses are cues. */
export const KNOWN_CUES: ReadonlyMap<string, number> = new Map(
  (
    [
      [ATTITUDE, 0.8],
      [WEAK, 0.6],
      [STRONG, 2],
    ] as const
  ).flatMap(([list, uses]) => list.split(' ').flatMap((base) => inflect(base).map((form) => [form, uses] as const))),
);
