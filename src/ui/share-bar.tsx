import type { VNode } from 'preact';
import type { Annotation, Attribution } from '../engine/model.ts';
import { locale, say, sayCount } from '../shared/words.ts';
import { colourOf, countWords, heardBy } from './statements.ts';

interface ShareBarProps {
  annotation: Annotation;
  statements: readonly Attribution[];
}

/** Each speaker's share of the attributed words, as a bar and in words; the outlet's own voices have none. */
export function ShareBar({ annotation, statements }: ShareBarProps): VNode {
  const groups = heardBy(
    annotation,
    statements.filter(({ own }) => !own),
  );
  const total = groups.reduce((sum, group) => sum + group.words, 0) || 1;
  const shares = groups.map((group, i) => ({
    name: group.speaker?.name ?? say('speakerUnknown'),
    share: group.words / total,
    colour: colourOf(i, group),
  }));
  const told = shares.slice(0, 4).map(({ name, share }) => `${name} ${Math.round(share * 100)} %`);
  const rest = shares.slice(4).reduce((sum, { share }) => sum + share, 0);
  if (rest > 0) told.push(say('others', `${Math.round(rest * 100)} %`));
  let left = 0;
  return (
    <section>
      <h2>
        {[
          say('whoIsHeard'),
          sayCount('statements', statements.length),
          say('wordsOf', total.toLocaleString(locale()), countWords(annotation.text).toLocaleString(locale())),
        ].join(' · ')}
      </h2>
      <svg class="bar" viewBox="0 0 100 12" preserveAspectRatio="none" role="img" aria-label={say('shareLabel', told.join(', '))}>
        {shares.map(({ name, share, colour }) => {
          const x = left;
          left += share * 100;
          return <rect key={name} x={x} y="0" width={Math.max(0, share * 100 - 0.5)} height="12" class={`fill-${colour}`} />;
        })}
      </svg>
      <small class="hint">{told.join(' · ')}</small>
    </section>
  );
}
