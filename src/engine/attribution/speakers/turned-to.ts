import { because } from '../../evidence/reason.ts';
import { firstIndex } from '../../sorted.ts';
import { type Known, type Resolution, unknown } from './rule.ts';

/** Before the name of who took a picture. */
const CREDIT = /\b(?:photo(?:graph|s)?|images?|pictures?|illustration|credits?|courtesy)\b[^.\n]{0,12}$/i;

/**
 * Whom an article has turned to since somebody spoke: the paragraphs between that and a quotation without a cue name one other person,
 * who then says it. Null where they name nobody, or the speaker again.
 * @param spoken where the last speaker was named
 */
export function turnedTo({ scene, directory, spoken }: Known, at: number): Resolution | null {
  const last = spoken.findLast((one) => one.at < at);
  const from = last ? scene.text.indexOf('\n', last.at) : -1;
  if (!last || from < 0 || from >= at) return null;
  const isTold = (mention: number): boolean =>
    mention < at && !scene.isQuoted(mention) && !CREDIT.test(scene.text.slice(Math.max(0, mention - 30), mention));
  const named = directory.entities.filter(
    ({ kind, mentions }) =>
      kind === 'person' && mentions.slice(firstIndex(mentions.length, (i) => (mentions[i] ?? 0) > from)).some(isTold),
  );
  const [first, second] = named;
  if (!first || named.includes(last.entity)) return null;
  return second
    ? unknown('several are named since', 'unclear', second.name)
    : { entity: first, sure: 0.6, rule: 'goes on', why: [because('acts', first.name)] };
}
