import type { Annotation, Attribution, Block, Span, StatementLink } from './model.ts';

/**
 * What holds of every annotation, whatever the page was: spans are in order, apart, inside the text and never within a surrogate pair;
 * strings are well-formed; who speaks is there, and each speaker's list says the same as the attributions.
 * @returns each breach in words; none for a sound annotation
 */
export function breaches(annotation: Annotation): string[] {
  const { text, blocks, attributions, speakers } = annotation;
  const wrong: string[] = [];
  const check = (name: string, spans: readonly Span[]): void => {
    let last = 0;
    for (const [from, to] of spans) {
      if (!(Number.isInteger(from) && Number.isInteger(to) && from < to)) wrong.push(`${name}: [${from}, ${to}] is no span`);
      if (from < last) wrong.push(`${name}: [${from}, ${to}] is not behind the one before`);
      if (to > text.length) wrong.push(`${name}: [${from}, ${to}] is outside the text`);
      if (isWithinPair(text, from) || isWithinPair(text, to)) wrong.push(`${name}: [${from}, ${to}] cuts a surrogate pair`);
      last = to;
    }
  };
  check(
    'blocks',
    blocks.map(({ span }) => span),
  );
  for (const { id, source, cue, content, confidence, links = [] } of attributions) {
    if (content.length === 0) wrong.push(`${id}: no content`);
    for (const [part, spans] of Object.entries({ source, cue, content })) check(`${id} ${part}`, spans);
    check(
      `${id} links`,
      links.map(({ span }) => span),
    );
    if (links.some((link) => text.slice(...link.span) !== link.text)) wrong.push(`${id}: a link has other words than the text`);
    if (!(confidence >= 0 && confidence <= 1)) wrong.push(`${id}: confidence ${confidence}`);
  }
  if (new Set(attributions.map(({ id }) => id)).size < attributions.length) wrong.push('an attribution’s id stands twice');
  if (new Set(speakers.map(({ id }) => id)).size < speakers.length) wrong.push('a speaker’s id stands twice');
  const said = saidBy(attributions);
  const known = new Set(speakers.map(({ id }) => id));
  for (const { id, speaker } of attributions)
    if (speaker !== null && !known.has(speaker)) wrong.push(`${id}: speaker ${speaker} is not there`);
  for (const { id, attributions: own } of speakers)
    if (own.join() !== (said.get(id) ?? []).join() || own.length === 0) wrong.push(`${id}: its list is not what it says`);
  if (!isWellFormed(annotation)) wrong.push('a string holds half a surrogate pair');
  return wrong;
}

/** The same annotation with every invariant kept: spans set right, attributions without content left out. One that is sound comes back itself. */
export function sound(annotation: Annotation): Annotation {
  if (breaches(annotation).length === 0) return annotation;
  const whole = wellFormed(annotation);
  const { text } = whole;
  const ids = new Set<string>();
  const known = new Set(whole.speakers.map(({ id }) => id));
  const attributions = whole.attributions.flatMap((attribution): Attribution[] => {
    const content = soundSpans(text, attribution.content);
    if (content.length === 0 || ids.has(attribution.id)) return [];
    ids.add(attribution.id);
    return [
      {
        ...attribution,
        content,
        source: soundSpans(text, attribution.source),
        cue: soundSpans(text, attribution.cue),
        speaker: attribution.speaker !== null && known.has(attribution.speaker) ? attribution.speaker : null,
        ...(attribution.links ? { links: soundLinks(text, attribution.links) } : {}),
        confidence: Math.min(1, Math.max(0, attribution.confidence || 0)),
      },
    ];
  });
  const said = saidBy(attributions);
  const speakers = [...new Map(whole.speakers.map((speaker) => [speaker.id, speaker])).values()]
    .map((speaker) => ({ ...speaker, attributions: said.get(speaker.id) ?? [] }))
    .filter((speaker) => speaker.attributions.length > 0);
  return { ...whole, blocks: soundBlocks(text, whole.blocks), attributions, speakers };
}

/** In order, apart, inside the text, around whole characters; what overlaps becomes one. */
function soundSpans(text: string, spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  const inside = spans
    .map(([from, to]): Span => [outward(text, from, -1), outward(text, to, 1)])
    .filter(([from, to]) => from < to)
    .sort((a, b) => a[0] - b[0]);
  for (const [from, to] of inside) {
    const last = kept.at(-1);
    if (last && from < last[1]) last[1] = Math.max(last[1], to);
    else kept.push([from, to]);
  }
  return kept;
}

/** Links whose words stand in the text, none over another. */
function soundLinks(text: string, links: readonly StatementLink[]): StatementLink[] {
  let last = 0;
  return [...links]
    .sort((a, b) => a.span[0] - b.span[0])
    .filter(({ span: [from, to], text: words }) => {
      const holds = from >= last && from < to && text.slice(from, to) === words && words.isWellFormed();
      if (holds) last = to;
      return holds;
    });
}

/** Blocks keep their role and time; one that overlaps the block before begins behind it. */
function soundBlocks(text: string, blocks: readonly Block[]): Block[] {
  let last = 0;
  return [...blocks]
    .sort((a, b) => a.span[0] - b.span[0])
    .flatMap((block) => {
      const span: Span = [Math.max(last, outward(text, block.span[0], -1)), outward(text, block.span[1], 1)];
      if (!(span[0] < span[1])) return [];
      last = span[1];
      return [{ ...block, span }];
    });
}

function outward(text: string, offset: number, step: 1 | -1): number {
  const inside = Math.min(text.length, Math.max(0, Math.trunc(offset) || 0));
  return isWithinPair(text, inside) ? inside + step : inside;
}

const isWithinPair = (text: string, offset: number): boolean =>
  offset > 0 && /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(offset - 1, offset + 1));

/** Which attributions each speaker has, in order. */
function saidBy(attributions: readonly Attribution[]): Map<string, string[]> {
  const said = new Map<string, string[]>();
  for (const { id, speaker } of attributions) {
    if (speaker === null) continue;
    const list = said.get(speaker);
    if (list) list.push(id);
    else said.set(speaker, [id]);
  }
  return said;
}

const isWellFormed = (value: unknown): boolean =>
  typeof value === 'string'
    ? value.isWellFormed()
    : typeof value !== 'object' || value === null || Object.values(value).every(isWellFormed);

/** The same data with U+FFFD for each half of a surrogate pair, which is one code unit too: offsets stay. Sound data come back themselves. */
export const wellFormed = <T>(value: T): T =>
  isWellFormed(value)
    ? value
    : (JSON.parse(JSON.stringify(value, (_, one: unknown) => (typeof one === 'string' ? one.toWellFormed() : one))) as T);
