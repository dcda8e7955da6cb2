/**
 * Parts of speech, after Universal Dependencies (https://universaldependencies.org/u/pos/), with finite verbs and other verb forms told
 * apart, for only a finite one makes a clause; symbols and interjections are `other`.
 */
export const PARTS = [
  'adjective',
  'adposition',
  'adverb',
  'auxiliary',
  'coordinator',
  'determiner',
  'noun',
  'number',
  'particle',
  'pronoun',
  'name',
  'mark',
  'subordinator',
  'other',
  'finite verb',
  'verb form',
] as const;

export const PART = {
  adjective: 0,
  auxiliary: 3,
  determiner: 5,
  noun: 6,
  pronoun: 9,
  name: 10,
  mark: 11,
  finite: 14,
  verbForm: 15,
  /** Stands beyond a paragraph's ends. */
  none: 16,
} as const;
