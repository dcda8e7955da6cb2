import { foldName } from '../fold-name.ts';
import { AFRICAN } from './african.ts';
import { EAST_ASIAN } from './east-asian.ts';
import { ENGLISH } from './english.ts';
import { EUROPEAN } from './european.ts';
import type { GivenNames } from './lists.ts';
import { MIDDLE_EASTERN } from './middle-eastern.ts';
import { SLAVIC } from './slavic.ts';
import { SOUTH_ASIAN } from './south-asian.ts';
import { WELL_KNOWN } from './well-known.ts';

export type Gender = 'male' | 'female';

const LISTS: readonly GivenNames[] = [WELL_KNOWN, ENGLISH, MIDDLE_EASTERN, SOUTH_ASIAN, AFRICAN, EAST_ASIAN, SLAVIC, EUROPEAN];

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Given names that are a man's as often as a woman's. */
const EITHER = set(
  'adi alex ali andrea angel arden ariel asa ashley aubrey avery bailey bertie billie blair bobbie bola brook cameron carey carmen casey charlie chris courtney dakota dana dani darcy daya devon drew dominique eden elisha ellis emerson evelyn finley frankie gal gerry hanan harley harper hayden hilary hollis indra ira izzy jackie jaime jamie jan jess jesse jocelyn jody jordan jude kai kaya kelly kendall kim kit kyle lane laurie lee leigh leslie lindsay logan lou lula marion mel michal michele micky morgan nat nicky nico nicola nihal nikita noor nour pat patsy peyton phoenix quinn reese ricky riley rinat robbie robin rory rowan ryan sacha sam samar sandy sasha sean shannon shay sidney simone skyler stacy stevie sydney taylor terry toni tracy val vivian yuki wynne zia min jin yu li wei jun hong ming xin yan jing hui ping lei tao feng bo chen hao yang bin lin mei ying fang xia na juan long peng qiang gang minh anh thanh linh hoa ngoc',
);

/** Given names that are words or places as well: alone, or at a sentence's start, they prove nothing. */
const AMBIGUOUS = set(
  'adelaide alexandria amber angel april archer art august aurora austin autumn bishop bill blossom brook buck bud camden carolina cash charity charlotte chase chelsea cherry chip christian chuck clay cliff clinton clover cole cooper coral crystal daisy dakota dale dawn deacon dean destiny devon dolly dot drew duke earl eden ember ernest eve faith fern flora florence forest gale gay gene georgia ginger glen grace happy harmony harper haven heath heather heaven holly honey honor hope houston hunter iris isla ivory ivy jade jasmine jay jersey jesus jewel jordan journey joy june juno justice kent kim king kitty lance lane laurel lily lima lincoln london lord lucky major marina mason max may melody mercy miles misty moses myrtle noble nova olive opal orlando page paige paisley paris parker pat patience patsy patton pearl penny phoenix piper poppy porter precious prince queen rich river rocky rose royal ruby rusty sage sailor salem santiago salvador savannah sawyer scarlet sharif sierra sky skip spike spring star stone storm stormy sue sultan summer sunday sunny sydney tad tanner taylor temple trinity troy unity valencia valentine verity victoria viola violet virginia warren washington wade west will willow winter wolf wren york israel india asia africa chad china jamaica kenya malta milan nancy sofia milano vienna tyler trace madison harvard drake fletcher baker tucker turner carter hall porter shepherd friday monday success blessing comfort gift goodluck innocent praise prosper sunday peace beauty godswill victory ace beau cal sandy rain ocean bear fox apple patience prudence constance chance honour sergeant general',
);

const GENDERS: ReadonlyMap<string, Gender> = new Map(
  // The lists that come first win: they are the ones met most.
  [...LISTS]
    .reverse()
    .flatMap(({ male, female }) => [
      ...male.split(' ').map((name): [string, Gender] => [name, 'male']),
      ...female.split(' ').map((name): [string, Gender] => [name, 'female']),
    ]),
);

/** What a given name tells; null where it tells nothing. "Jean-Paul" is told by "Jean" where the whole is not known. */
export function genderOfGiven(given: string): Gender | null {
  const name = foldName(given);
  if (EITHER.has(name)) return null;
  return GENDERS.get(name) ?? (name.includes('-') ? (GENDERS.get(name.split('-')[0] ?? '') ?? null) : null);
}

/** Whether a word is somebody's given name somewhere. */
export const isKnownGiven = (word: string): boolean => EITHER.has(foldName(word)) || genderOfGiven(word) !== null;

/** A given name that is nothing else: "Meera", not "Virginia", "Grace" or "Will". */
export const isPlainGiven = (word: string): boolean => isKnownGiven(word) && !AMBIGUOUS.has(foldName(word));
