import type { VNode } from 'preact';
import { say } from '../shared/words.ts';
import { Monogram } from '../ui/monogram.tsx';

const RAO = { name: 'Meera Rao', kind: 'person' } as const;

/** A picture of an article with its card, drawn with the same rules as the true one: it can be read, and is dark where the reader's screen is. */
export function Sample(): VNode {
  return (
    <div class="sample" role="img" aria-label={say('welcomePicture')}>
      <div class="article" lang="en" dir="ltr" aria-hidden="true">
        <p class="headline">Minister offers river talks</p>
        <p>
          <span class="c-s1 form direct open">“The first thing is to share the water that both sides need,”</span>{' '}
          <span class="c-s1 source">she</span> told reporters. Rao added{' '}
          <span class="c-s1 form mixed sure">that the dam, “a promise to our farmers”, would go on</span>.
        </p>
        <p>
          According to a report by the River Board,{' '}
          <span class="c-s5 form indirect likely">the reservoir is two-thirds full</span>.
        </p>
      </div>
      <div class="tag" aria-hidden="true">
        <Monogram speaker={RAO} colour="s1" />
        <span>
          <b>Meera Rao</b>
          <small lang="en">Union water minister</small>
        </span>
        <span class="what c-s1">
          <span class="form direct sure">{say('formDirect')}</span> · <span lang="en">told reporters</span> · {say('levelSure')}
        </span>
      </div>
    </div>
  );
}
