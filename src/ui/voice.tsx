import type { VNode } from 'preact';
import type { Annotation, Attribution } from '../engine/model.ts';
import { say, type WordKey } from '../shared/words.ts';
import { Sentence } from './sentence.tsx';
import { colourIn } from './speaker-colours.ts';
import { groupedBySpeaker, type SpeakerGroup } from './statements.ts';

interface VoiceProps {
  annotation: Annotation;
  /** Those that are shown. */
  statements: readonly Attribution[];
}

/** From this share on, one voice is said to be heard most, or two to share it. */
const MUCH = 0.35;

/** The article from start to end, with who speaks where; and who speaks most in a sentence. The outlet's own voices have no share. */
export function Voice({ annotation, statements }: VoiceProps): VNode | null {
  const heard = statements.filter(({ own }) => !own);
  if (heard.length === 0) return null;
  const groups = groupedBySpeaker(annotation, heard);
  const total = groups.reduce((sum, { words }) => sum + words, 0) || 1;
  const shares = groups.map((group) => `${nameOf(group)} ${percent(group.words / total)}`);
  const length = annotation.text.length || 1;
  return (
    <figure class="voice">
      <div class="wave" role="img" aria-label={say('shareLabel', shares.join(', '))}>
        {heard.map(({ id, speaker, content, form }) => {
          const [from = 0, to = from] = [content[0]?.[0], content.at(-1)?.[1]];
          const place = { insetInlineStart: `${(from / length) * 100}%`, width: `${((to - from) / length) * 100}%` };
          return <i key={id} class={`${form} c-${colourIn(annotation, speaker)}`} style={place} />;
        })}
      </div>
      <figcaption>
        <Told of={groups} total={total} />
      </figcaption>
    </figure>
  );
}

/** Who speaks most, in words; names stand out. */
function Told({ of: groups, total }: { of: readonly SpeakerGroup[]; total: number }): VNode {
  const [first, second] = groups.filter(({ speaker }) => speaker);
  const share = (group: SpeakerGroup | undefined): number => (group?.words ?? 0) / total;
  if (!first) return <Named words="voiceNobody" names={[]} />;
  if (groups.length === 1) return <Named words="voiceOne" names={[nameOf(first)]} />;
  if (share(first) >= MUCH && share(first) > share(second) * 1.4)
    return <Named words="voiceMost" names={[nameOf(first)]} share={share(first)} />;
  if (second && share(first) + share(second) >= MUCH && groups.length > 2)
    return <Named words="voiceTwo" names={[nameOf(first), nameOf(second)]} share={share(first) + share(second)} />;
  return <Named words="voiceEven" names={[]} />;
}

/** Names that stand out, and a share. */
const Named = ({ words, names, share = 0 }: { words: WordKey; names: readonly string[]; share?: number }): VNode => (
  <Sentence
    words={words}
    values={[percent(share)]}
    parts={names.map((name) => (
      <b key={name}>
        <bdi>{name}</bdi>
      </b>
    ))}
  />
);

const nameOf = ({ speaker }: SpeakerGroup): string => speaker?.name ?? say('speakerUnknown');
const percent = (share: number): string => `${Math.round(share * 100)} %`;
