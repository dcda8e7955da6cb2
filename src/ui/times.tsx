import type { VNode } from 'preact';
import type { Stamp } from '../engine/model.ts';
import { say } from '../shared/words.ts';
import { clockOf, dayOf, relativeAge, yourTime } from './time-words.ts';

interface TimesProps {
  published: Stamp | null;
  updated: Stamp | null;
  locale: string;
  now: Date;
}

/** Published and updated, in the page's own zone and in the reader's, with what contradicts them. */
export function Times({ published, updated, locale, now }: TimesProps): VNode {
  return (
    <>
      <dl class="times">
        <div>
          <dt>{say('published')}</dt>
          <Time stamp={published} locale={locale} now={now} />
        </div>
        <div>
          <dt>{say('updated')}</dt>
          <Time stamp={updated} locale={locale} now={now} />
        </div>
      </dl>
      <Conflict label="otherPublished" stamp={published} />
      <Conflict label="otherUpdated" stamp={updated} />
    </>
  );
}

/** The zone as the page names it, else the offset; UTC for Z. */
function zoneName({ zone, iso }: Stamp): string {
  const name = zone?.name ?? /(?:[+-]\d\d:?\d\d|Z)$/.exec(iso)?.[0] ?? '';
  return name === 'Z' ? 'UTC' : name;
}

function Time({ stamp, locale, now }: { stamp: Stamp | null; locale: string; now: Date }): VNode {
  if (!stamp) return <dd class="hint">{say('notGiven')}</dd>;
  const clock = clockOf(stamp);
  const zone = zoneName(stamp);
  const why = stamp.zone?.inferred ? say('readAs', stamp.zone.name, stamp.zone.offset ?? '?', stamp.zone.why ?? '') : undefined;
  return (
    <dd title={stamp.shown ?? undefined}>
      {clock && (
        <>
          <b>
            {clock}{' '}
            {zone && (
              <span class={stamp.zone?.inferred ? 'inferred' : ''} title={why}>
                {zone}
              </span>
            )}
          </b>
          {' · '}
        </>
      )}
      <span class="day">{dayOf(stamp, locale)}</span>
      <small>{[yourTime(stamp, locale), relativeAge(stamp, locale, now)].filter(Boolean).join(' · ')}</small>
    </dd>
  );
}

function Conflict({ label, stamp }: { label: 'otherPublished' | 'otherUpdated'; stamp: Stamp | null }): VNode | null {
  if (!stamp || stamp.others.length === 0) return null;
  const others = stamp.others.map((other) => other.iso.replace('T', ' ')).join(', ');
  return (
    <p class="conflict">
      {say(label, others)} {say(stamp.from === 'page' ? 'shownFromPage' : 'shownFromData')}
    </p>
  );
}
