import type { ComponentChildren, VNode } from 'preact';
import type { Page, Stamp } from '../engine/model.ts';
import { locale, say, sayCount } from '../shared/words.ts';
import { Icon } from './icons.tsx';
import { noteName } from './names.ts';
import { originLine, ranked } from './origin.ts';
import { alsoGiven, doubtOf } from './time-doubts.ts';
import { clockOf, momentOf, relativeAge, updatedInWords, yourTime, zoneName } from './time-words.ts';

/** Credits of pictures that stand open. */
const OPEN_PICTURES = 3;

type Known = Pick<Page, 'published' | 'updated' | 'notes'>;

/** When, and where it comes from: two quiet lines that unfold, and a third where the times would mislead. */
export function Facts({ page, now }: { page: Known; now: Date }): VNode {
  const { published, updated, notes } = page;
  const first = published ?? updated;
  const origin = originLine(notes, locale());
  const doubt = doubtOf(page, locale(), now);
  const later = published ? updatedInWords(published, updated, locale()) : null;
  return (
    <>
      <details class="facts">
        <summary>
          <span class="opened">{say('factsTitle')}</span>
          <span class="lines">
            <span class="times">
              {first ? (
                <>
                  <span class="sr">{say(published ? 'published' : 'updated')} </span>
                  <b>{published ? momentOf(first, locale()) : say('updatedOn', momentOf(first, locale()))}</b>
                </>
              ) : (
                say('noTime')
              )}
              {later && ` · ${later}`}
            </span>
            {origin.length > 0 && (
              <span class="origin">
                {origin.map(({ text, isFlag }, i) => (
                  <span key={text}>
                    {i > 0 && ' · '}
                    {isFlag ? <b class="flag">{text}</b> : <bdi>{text}</bdi>}
                  </span>
                ))}
              </span>
            )}
          </span>
          <Icon name="chevron" />
        </summary>
        <dl>
          <Row label={say('published')}>
            <Time stamp={published} now={now} />
          </Row>
          <Row label={say('updated')}>
            <Time stamp={updated} now={now} />
          </Row>
          {ranked(notes).map(([kind, list]) => (
            <Row label={noteName(kind)} key={kind} isPages>
              {list.slice(0, kind === 'image-credit' ? OPEN_PICTURES : list.length).map(({ text }) => (
                <bdi key={text}>{text}</bdi>
              ))}
              {kind === 'image-credit' && list.length > OPEN_PICTURES && (
                <details class="rest">
                  <summary>{sayCount('showMoreNotes', list.length - OPEN_PICTURES)}</summary>
                  {list.slice(OPEN_PICTURES).map(({ text }) => (
                    <bdi key={text}>{text}</bdi>
                  ))}
                </details>
              )}
            </Row>
          ))}
        </dl>
      </details>
      {doubt && (
        <p class="doubt">
          <Icon name="warn" />
          <span>{doubt}</span>
        </p>
      )}
    </>
  );
}

function Row({ label, isPages = false, children }: { label: string; isPages?: boolean; children: ComponentChildren }): VNode {
  return (
    <>
      <dt>{label}</dt>
      <dd class={isPages ? 'verbatim' : ''} dir="auto">
        {children}
      </dd>
    </>
  );
}

/** A time in full: in the page's zone, in the reader's, how long ago, and what else is given. */
function Time({ stamp, now }: { stamp: Stamp | null; now: Date }): VNode {
  if (!stamp) return <span class="soft">{say('notGiven')}</span>;
  const others = alsoGiven(stamp, locale());
  const { zone } = stamp;
  return (
    <>
      <span class={zone?.inferred ? 'inferred' : ''}>{momentOf(stamp, locale())}</span>
      <small>{[relativeAge(stamp, locale(), now), yourTime(stamp, locale())].filter(Boolean).join(' · ')}</small>
      {zone?.inferred && clockOf(stamp) && <small>{say('readAs', zoneName(stamp), zone.offset ?? '?', zone.why ?? '')}</small>}
      {stamp.shown && <small>{say('asShown', stamp.shown)}</small>}
      {others.length > 0 && <small>{say('alsoGiven', others.join('; '))}</small>}
    </>
  );
}
