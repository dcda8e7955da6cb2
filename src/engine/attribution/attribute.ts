import { evidenceOf } from '../evidence/found.ts';
import type { ReasonCode } from '../evidence/in-english.ts';
import { because } from '../evidence/reason.ts';
import { idAt } from '../ids.ts';
import type { Attribution, Form, Reason, Speaker } from '../model.ts';
import type { SpanList } from '../spans.ts';
import type { ClaimFinder } from './claims/finder.ts';
import { type Calibrator, calibratorOf } from './confidence/calibrator.ts';
import type { Statement, Statements } from './confidence/statement.ts';
import type { AttributionInput } from './input.ts';
import type { Draft } from './quotations/draft.ts';
import { draftStatements } from './quotations/drafts.ts';
import { formOf } from './quotations/forms.ts';
import { isCitation } from './sources/citations.ts';
import { agentsOf, isPassive } from './sources/passives.ts';
import { Directory, type Entity } from './speakers/directory.ts';
import { Resolver } from './speakers/resolver.ts';
import { shownRoles } from './speakers/roles.ts';
import { type Resolution, unknown } from './speakers/rule.ts';
import { Scene } from './speakers/scene.ts';

export interface AttributionResult {
  attributions: Attribution[];
  speakers: Speaker[];
}

/**
 * Finds who says what in an article, and how far each can be believed.
 * @param faint whether fainter ones are told too, as guesses: of plain text, since what is left out was learned on pages
 */
export function attribute(input: AttributionInput, finder: ClaimFinder, { faint = false } = {}): AttributionResult {
  return assemble(statementsOf(input, finder), calibratorOf(finder.calibration, { faint }));
}

/** Everything that is said in an article and by whom, in its order. */
export function statementsOf({ text, blocks, context, authors }: AttributionInput, finder: ClaimFinder): Statements {
  const { drafts, marked, sentences } = draftStatements(text, blocks, finder);
  const scene = new Scene(text, sentences, marked);
  const directory = new Directory(text, context);
  const isTalk = drafts.some(({ found }) => found === 'answer' || found === 'transcript');
  const resolver = new Resolver(scene, directory, isTalk ? [] : authors);
  resolver.announce(
    drafts.flatMap(({ source }) => source.slice(0, 1).map((span) => ({ words: text.slice(...span), at: span[0] }))),
  );
  const asked = drafts.reduce(
    (first, draft) => (draft.found === 'answer' ? Math.min(first, mentionOf(draft)) : first),
    text.length,
  );
  const resolved = new Map<Draft, Resolution>();
  for (const draft of drafts.filter(({ inside }) => !inside).sort((a, b) => mentionOf(a) - mentionOf(b)))
    resolved.set(draft, draft.found === 'answer' ? whoAnswers(draft, resolver, asked) : whoSays(text, draft, resolver));
  for (const draft of drafts)
    if (draft.inside) resolved.set(draft, whoSaysInside(text, draft, resolved.get(draft.inside), resolver));
  const all = drafts.flatMap((draft): Statement[] => {
    const resolution = resolved.get(draft) ?? unknown('no source is named', 'no-source');
    if (isCitation(text, draft)) return [];
    const form = formIn(text, draft, marked);
    if (!resolution.entity && (draft.found === 'goes on' || (resolution.isNone && form === 'indirect'))) return [];
    return [{ draft, resolution, form }];
  });
  return { all, scene, entities: directory.entities, spoken: countBy(all, ({ resolution }) => resolution.entity) };
}

function formIn(text: string, { found, content }: Draft, marked: SpanList): Form {
  if (SPOKEN.has(found)) return 'direct';
  const quoted = content.flatMap((span) => marked.within(span));
  return formOf(text, content, quoted);
}

/** Where a draft names its source, or what is said begins. */
const mentionOf = ({ source, content }: Draft): number => source[0]?.[0] ?? content[0]?.[0] ?? 0;

function whoSays(text: string, draft: Draft, resolver: Resolver): Resolution {
  const source = draft.source[0];
  if (source && draft.found === 'transcript') return resolver.signed(text.slice(...source), source[0], draft.content, 'unnamed');
  if (source && draft.found === 'post')
    return resolver.signed(text.slice(...source).replace(/\s\(?@[^\s)]+\)?$/, ''), source[0], draft.content, 'organisation');
  const cue = draft.cue[0];
  if (source && cue && isPassive(text.slice(...cue))) {
    const agent = agentsOf(text, draft.source)[0];
    return agent ? resolver.resolve(text.slice(...agent), agent[0], draft.content) : unknown('by whom is not told', 'no-agent');
  }
  if (source && draft.act === 'attitude' && /^I$/.test(text.slice(...source)))
    return unknown('what the author thinks', 'unclear', 'I');
  if (source) return resolver.resolve(text.slice(...source), source[0], draft.content);
  if (draft.found === 'model' && cue) return resolver.implied(cue[0], draft.content);
  if (draft.found === 'goes on') return resolver.lastBefore(draft.content[0]?.[0] ?? 0);
  return unknown('no source is named', 'no-source');
}

/** Whoever an interview has introduced before its first question answers it. */
const whoAnswers = ({ own }: Draft, resolver: Resolver, asked: number): Resolution =>
  own ? unknown('whoever asks', 'question') : resolver.interviewee(asked);

/** "I said" inside a quotation is said by whoever is quoted. */
function whoSaysInside(text: string, draft: Draft, outer: Resolution | undefined, resolver: Resolver): Resolution {
  const words = draft.source.map((span) => text.slice(...span)).join(' ');
  if (outer && /^(?:I|we)$/i.test(words)) return outer;
  const result = whoSays(text, draft, resolver);
  const isAnother =
    draft.isQuoted && result.entity !== null && result.entity === outer?.entity && /^(?:he|she|they|it)$/i.test(words);
  return isAnother ? unknown('spoken of', 'unclear', words) : result;
}

/** Puts statements in the format's words. */
export function assemble(statements: Statements, calibrator: Calibrator): AttributionResult {
  const speakers = new Map<Entity, Speaker>();
  const attributions: Attribution[] = [];
  for (const [i, { draft, resolution, form }] of statements.all.entries()) {
    const belief = calibrator.believe(i, statements);
    if (!belief) continue;
    const id = idAt('a', attributions.length + 1);
    const speaker = resolution.entity ? speakerOf(resolution.entity, speakers) : null;
    speaker?.attributions.push(id);
    const { source, cue, content, act, right, found, own } = draft;
    const { confidence, level } = belief;
    attributions.push({
      id,
      speaker: speaker?.id ?? null,
      source,
      cue,
      content,
      form,
      act,
      confidence: Math.round(confidence * 100) / 100,
      level,
      ...(own ? { own } : {}),
      ...evidenceOf(EVIDENCE[found], right, [...(own ? [] : whatItIs(found)), ...resolution.why]),
    });
  }
  return { attributions, speakers: [...speakers.values()] };
}

/** Said word for word, though no marks stand there. */
const SPOKEN: ReadonlySet<Draft['found']> = new Set(['transcript', 'answer', 'post']);

const EVIDENCE: Record<Draft['found'], string> = {
  model: 'cue, source and content by the trained model',
  transcript: 'a line of a transcript',
  answer: 'a question or an answer of an interview',
  post: 'an embedded post, signed',
  signature: 'signed behind a dash',
  attached: 'source and verb beside the quotation',
  inner: 'a quotation inside another statement',
  introduced: 'introduced by the paragraph before',
  'goes on': 'quotation without a cue goes on',
};

/** What kind of statement it is, where that is the reason to believe it. */
const WHAT: Partial<Record<Draft['found'], ReasonCode>> = {
  transcript: 'transcript',
  answer: 'answer',
  post: 'post',
  signature: 'dash',
  introduced: 'introduced',
};

const whatItIs = (found: Draft['found']): Reason[] => {
  const code = WHAT[found];
  return code ? [because(code)] : [];
};

function speakerOf(entity: Entity, speakers: Map<Entity, Speaker>): Speaker {
  const known = speakers.get(entity);
  if (known) return known;
  const speaker: Speaker = {
    id: idAt('s', speakers.size + 1),
    name: entity.name,
    kind: entity.kind,
    descriptions: shownRoles(entity.descriptions),
    aliases: [...entity.aliases],
    attributions: [],
  };
  speakers.set(entity, speaker);
  return speaker;
}

function countBy<T, K>(list: readonly T[], key: (one: T) => K): Map<K, number> {
  const counts = new Map<K, number>();
  for (const one of list) counts.set(key(one), (counts.get(key(one)) ?? 0) + 1);
  return counts;
}
