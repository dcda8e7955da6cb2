import type { SpeakerKind } from '../../model.ts';
import { kindOfNoun, type NounKind } from '../sources/nouns.ts';
import { phraseOf } from '../sources/phrase.ts';
import { isOrganisation, isPlural } from './titles.ts';

const KIND: Readonly<Record<NounKind, SpeakerKind>> = {
  person: 'unnamed',
  people: 'group',
  body: 'organisation',
  document: 'document',
};

/** Bodies that are several people as a word and one as a speaker: "West Mercia police". */
const ONE_BODY = /^(?:police|media|team|government|army|crew|family)$/i;

/** ", the union and the mayor". */
const isList = (rest: string): boolean => rest.includes(' and ', rest.indexOf(', ') + 1) && rest.includes(', ');

/** What kind of speaker an unnamed or institutional description is: told by the noun that it turns on, or by a name's form. */
export function kindOf(description: string): SpeakerKind {
  const { head, core, rest } = phraseOf(description);
  if (/^\s(?:and|&)\s/.test(rest) || isList(rest)) return 'group';
  const isName = /^\p{Lu}/u.test(head);
  const isOpening = core.length === 1 && description.startsWith(head);
  const kind = kindOfNoun(head);
  if (isName && (isOrganisation(core.join(' ')) || !kind)) return 'organisation';
  if (isName && kind === 'person' && !isOpening) return 'organisation';
  if (kind && ONE_BODY.test(head) && core.length > 1 && /^\p{Lu}/u.test(core[0] ?? '')) return 'organisation';
  if (kind) return KIND[kind];
  return isPlural(core.join(' ')) ? 'group' : 'unnamed';
}
