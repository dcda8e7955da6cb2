import { locate } from '../anchor/locate.ts';
import { markedByReader, onChangedText, speakerGivenByReader } from '../evidence/by-reader.ts';
import { speakerIdOfEntry } from '../ids.ts';
import type { Annotation, Attribution, ReaderEntry, Speaker } from '../model.ts';
import { wholeOf } from './entries.ts';
import { readSelector } from './selector.ts';

/** An annotation as its reader wants it, and what of the reader's could not be found again. */
export interface Corrected {
  /** What the machine found, with the reader's entries beside it. */
  machine: Annotation;
  annotation: Annotation;
  /** Entries whose words are no longer in the article. */
  lost: ReaderEntry[];
  /** What the reader did to each attribution, by its id. */
  byAttribution: ReadonlyMap<string, readonly ReaderEntry[]>;
}

/**
 * Applies the reader's entries, in order, to what the machine found. The annotation given is not changed; the result's `reader`
 * holds the same entries.
 */
export function corrected(machine: Annotation): Corrected {
  const attributions = machine.attributions.map((attribution) => ({ ...attribution }));
  const speakers = machine.speakers.map((speaker) => ({ ...speaker }));
  const work: Work = { machine, attributions, speakers, done: new Map(), lost: [] };
  for (const entry of machine.reader) if (!apply(work, entry)) work.lost.push(entry);
  for (const speaker of speakers)
    speaker.attributions = work.attributions.filter(({ speaker: id }) => id === speaker.id).map(({ id }) => id);
  const order = (attribution: Attribution): number => attribution.content[0]?.[0] ?? 0;
  return {
    machine,
    annotation: {
      ...machine,
      attributions: work.attributions.sort((a, b) => order(a) - order(b)),
      speakers: speakers.filter((speaker) => speaker.attributions.length > 0),
    },
    lost: work.lost,
    byAttribution: work.done,
  };
}

interface Work {
  machine: Annotation;
  attributions: Attribution[];
  speakers: Speaker[];
  done: Map<string, ReaderEntry[]>;
  lost: ReaderEntry[];
}

/** Whether the entry's target is still there. */
function apply(work: Work, entry: ReaderEntry): boolean {
  if (entry.kind === 'merge') return mergeSpeakers(work, entry);
  const selector = readSelector(entry.target);
  const found = selector && locate(work.machine.text, selector);
  if (!found) return false;
  const { span } = found;
  const isChanged = found.how === 'changed';
  if (entry.kind === 'mark') {
    const speaker = entry.value ? speakerNamed(work, entry).id : null;
    work.attributions.push({
      id: entry.id,
      speaker,
      source: [],
      cue: [],
      content: [span],
      form: formOf(entry),
      act: 'speech',
      confidence: 1,
      level: isChanged ? 'likely' : 'sure',
      ...(isChanged ? onChangedText(markedByReader()) : markedByReader()),
    });
    note(work, entry.id, entry);
    return true;
  }
  const attribution = work.attributions.find((candidate) => {
    const whole = wholeOf(candidate);
    return whole && whole[0] < span[1] && span[0] < whole[1] && Math.abs(whole[0] - span[0]) + Math.abs(whole[1] - span[1]) <= 8;
  });
  if (!attribution) return false;
  // What was removed had other words: the reader is told, and sees the new ones.
  if (entry.kind === 'remove' && isChanged) return false;
  note(work, attribution.id, entry);
  if (entry.kind === 'remove') work.attributions = work.attributions.filter((other) => other !== attribution);
  if (entry.kind === 'speaker') {
    give(attribution, entry.value ? speakerNamed(work, entry).id : null);
    if (isChanged) doubt(attribution);
  }
  return true;
}

/** Whether the words begin in quotation marks. */
const formOf = (entry: ReaderEntry): 'direct' | 'indirect' =>
  /^[“"«„‘']/u.test(readSelector(entry.target)?.exact.trim() ?? '') ? 'direct' : 'indirect';

function mergeSpeakers(work: Work, entry: ReaderEntry): boolean {
  const from = byName(work.speakers, entry.target);
  if (!from) return false;
  const theirs = work.attributions.filter((attribution) => attribution.speaker === from.id);
  if (theirs.length === 0) return false;
  const into = entry.value ? speakerNamed(work, entry) : null;
  for (const attribution of theirs) {
    give(attribution, into?.id ?? null);
    note(work, attribution.id, entry);
  }
  if (into && into !== from) {
    into.aliases = [...new Set([...into.aliases, from.name, ...from.aliases])].filter((name) => name !== into.name);
    into.descriptions = [...new Set([...into.descriptions, ...from.descriptions])];
  }
  return true;
}

function give(attribution: Attribution, speaker: string | null): void {
  attribution.speaker = speaker;
  attribution.confidence = 1;
  attribution.level = 'sure';
  Object.assign(attribution, speakerGivenByReader(attribution.evidence));
}

/** The reader spoke of other words than those that stand there now: shown as not sure. */
function doubt(attribution: Attribution): void {
  attribution.level = 'likely';
  Object.assign(attribution, onChangedText(attribution));
}

function note({ done }: Work, id: string, entry: ReaderEntry): void {
  done.set(id, [...(done.get(id) ?? []), entry]);
}

const byName = (speakers: readonly Speaker[], name: string): Speaker | undefined => {
  const same = (other: string): boolean => other.toLowerCase() === name.toLowerCase();
  return speakers.find((speaker) => same(speaker.name)) ?? speakers.find((speaker) => speaker.aliases.some(same));
};

function speakerNamed({ speakers }: Work, entry: ReaderEntry): Speaker {
  const known = byName(speakers, entry.value);
  if (known) return known;
  const speaker: Speaker = {
    id: speakerIdOfEntry(entry.id),
    name: entry.value,
    kind: 'person',
    descriptions: [],
    aliases: [],
    attributions: [],
  };
  speakers.push(speaker);
  return speaker;
}
