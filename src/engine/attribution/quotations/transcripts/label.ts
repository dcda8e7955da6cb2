import type { Span } from '../../../model.ts';
import { isNoSpeaker } from './no-speakers.ts';

/** Who a line of a transcript belongs to, as its start tells. */
export interface Label {
  /** The name or office alone, without role, brackets and time. */
  name: Span;
  words: string;
  /** Where what is said begins. */
  behind: number;
  /** How plainly it names somebody who speaks: 2 by a title, a role or a note on the recording, 1 by its form alone. */
  weight: 1 | 2;
  /** A role, a seat, a time or a note on the recording stands beside the name. */
  isRecorded: boolean;
  /** The outlet's own voice: host, reporter, interviewer, narrator. */
  isOwn: boolean;
  /** "Q." and "A." name nobody. */
  isBare: boolean;
}

/** `[02:50:05]`, `(02:50)`, `00:01`, `00:01:22.500 -`, `>>`, and the marks of whoever reprints the line. */
const LEAD =
  /^["“]?(?:(?:[-–—•*>]{1,3}|[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])]?(?:\s?[ap]\.?m\.?)?(?:\s?[-–—|])?)\s?){0,3}/i;

const CAPS = String.raw`(?:\p{Lu}\.|(?:Mc|Mac|De|Di|La|Le|O[’']|D[’'])?\p{Lu}[\p{Lu}\p{N}’'-]*)`;
const NAME = String.raw`(?:\p{Lu}\.|\p{Lu}[\p{L}’'-]*)`;
const TITLES =
  'Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Senator|Sen|Rep|Representative|Deputy|Councillor|Cllr|Hon|Shri|Shrimati|Smt|Dame|Sir|Lord|Lady|Baroness|Judge|Justice|Minister|President|Chair|Delegate|Father|Rev';
const TITLE = `(?:${TITLES}|${TITLES.toUpperCase()})\\.?`;
const OFFICE = `(?:(?:ACTING|Acting|DEPUTY|Deputy|VICE|Vice|PRESIDING|Presiding|PRIME|Prime|CHIEF|Chief|FIRST|First)[ -]){0,2}(?:COURT|Court|WITNESS|Witness|CLERK|Clerk|PRESIDENT|President|CHAIR(?:MAN|WOMAN|PERSON)?|Chair(?:man|woman|person)?|SPEAKER|Speaker|MODERATOR|Moderator|DEFENDANT|Defendant|INTERPRETER|Interpreter|JUDGE|Judge|OFFICER|Officer|MINISTER|Minister|REPORTER|Reporter|HOST|Host|FOREPERSON|Foreperson|BAILIFF|Bailiff|OPERATOR|Operator|SECRETARY|Secretary|CONVENER|Convener|COMMISSIONER|Commissioner|DEAN|Dean)(?: pro tempore| PRO TEMPORE)?(?: of State)?(?: for(?: the)? \\p{Lu}[\\p{L}]+(?:,? (?:and |of |the )*\\p{Lu}[\\p{L}]+){0,6})?`;
const PLAIN = `Host|Interviewer|Reporter|Journalist|Moderator|Narrator|Presenter|Anchor|Question|Answer|Caller|Audience member|Operator|Announcer|Correspondent`;

const WHO = [
  `(?<the>(?:[Tt]he|THE|Madam|MADAM|Mr\\.?|MR\\.?|Mrs|Ms) ${OFFICE})`,
  String.raw`(?<titled>(?:${TITLE} |Hon\. |The Hon\. ){1,2}(?:${CAPS}|${NAME})(?:[ -](?:of |de |van |von )?(?:${CAPS}|${NAME})){0,3})`,
  String.raw`(?<unknown>(?:UNIDENTIFIED|Unidentified|UNKNOWN|Unknown)(?: \p{L}+){1,2}(?: #?\d+)?)`,
  `(?<bare>Q|A)`,
  `(?<plain>${PLAIN}|(?:Speaker|Participant|Voice|Panellist|Panelist|Man|Woman|SPEAKER|PARTICIPANT|VOICE|MAN|WOMAN) [0-9]{1,2})(?: [0-9])?`,
  `(?<caps>${CAPS}(?: (?:de |van |von |bin |al-)?(?:${CAPS}|#[0-9]+)){0,4})`,
  `(?<named>(?:${NAME} (?:de |van |von |der |bin |al-)?){0,3}${NAME})`,
].join('|');
/** ", CNN HOST", "(D-OH), RANKING MEMBER (ph)"; a full stop in it only behind a capital. */
const NOTE = String.raw`(?:\s?[([][^()[\]]{1,60}[)\]]){0,3}`;
const ROLE = String.raw`(?:,\s\p{L}(?:[^:.!?()[\]“”"]|(?<=\p{Lu})\.){1,70})?`;
const TIME = String.raw`\s[([]?\d{1,2}:\d{2}(?::\d{2})?[)\]]?$`;
const LABEL = new RegExp(
  `^(?:${WHO})(?:(?<first>${NOTE})(?<role>${ROLE})(?<then>${NOTE})(?<end>:(?:\\s+|$)|${TIME})|(?<notes>${NOTE})(?<stop>\\.(?:\\s?[—–-]+\\s?|\\s|$)|\\s?[—–]\\s))`,
  'u',
);

/** What is noted in brackets when somebody is heard, not read. */
const RECORDED =
  /voice-?over|on camera|off[- ]camera|off[- ]mic|ph\b|through (?:a |an )?(?:translator|interpreter)|translat|via |by phone|on phone|live|singing|chanting|crosstalk|\d{1,2}:\d{2}|Con\b|Lab\b|LD\b|SNP|Ind\b|CPC|NDP|ALP|BJP|INC/i;
const SEAT = /\p{Lu}{2}|[([]\p{Lu}[\p{L}’' -]+[)\]]/u;
const OWN =
  /\b(?:host|co-host|byline|anchor|co-anchor|correspondent|reporter|narrator|presenter|interviewer|moderator|journalist|announcer|newsreader|contributor)\b/i;

/** "The Minister for Transport (Ida Krog)": who holds the office. */
const HOLDER = /[([]((?:(?:Mr|Mrs|Ms|Dr|Sir|Dame)\.?\s)?\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){1,3})[)\]]/u;

/** The label with which a paragraph begins; null where it begins with none. */
export function labelOf(text: string, [from, to]: Span): Label | null {
  const line = text.slice(from, Math.min(to, from + 240));
  const lead = LEAD.exec(line)?.[0].length ?? 0;
  const match = LABEL.exec(line.slice(lead));
  const groups = match?.groups;
  if (!match || !groups) return null;
  const {
    the,
    titled,
    unknown,
    bare,
    plain,
    caps,
    named,
    first = '',
    role = '',
    then = '',
    end,
    notes: behind = '',
    stop = '',
  } = groups;
  const notes = `${first}${then}${behind}`;
  const words = the ?? titled ?? unknown ?? bare ?? plain ?? caps ?? named ?? '';
  const isTimed = /\d:\d{2}/.test(line.slice(0, lead) + (end ?? ''));
  if (end === undefined && !endsSo(stop, bare, the ?? titled)) return null;
  if ((!the && isNoSpeaker(words)) || (named && role && !OWN.test(role))) return null;
  const isPlain = Boolean(the || unknown || bare || plain || (titled && /\p{Lu}{2}/u.test(titled)));
  const isNoted = RECORDED.test(notes) || SEAT.test(notes) || (caps !== undefined && /\p{Lu}{3}/u.test(role));
  const holder = the ? HOLDER.exec(notes)?.[1] : undefined;
  const at = from + lead + (holder ? match[0].indexOf(holder) : 0);
  return {
    name: [at, at + (holder ?? words).length],
    words: holder ?? words,
    behind: from + lead + match[0].length,
    weight: isPlain || isNoted || isTimed ? 2 : 1,
    isRecorded: isNoted || isTimed,
    isOwn: OWN.test(`${role} ${plain ?? ''} ${the ?? ''}`) || /voice-?over/i.test(notes) || bare === 'Q' || plain === 'Question',
    isBare: Boolean(bare) || plain === 'Question' || plain === 'Answer',
  };
}

/** A full stop or a dash ends a label only behind Q and A; a full stop also behind an office or a title with a name in capitals: "Mr. PELL. I yield." */
const endsSo = (stop: string, bare: string | undefined, office: string | undefined): boolean =>
  bare !== undefined || (stop.startsWith('.') && /\p{Lu}{3}/u.test(office ?? ''));
