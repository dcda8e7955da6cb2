import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { type Heard, joined, nameKey, parted, type Voice } from '../engine/library/voices.ts';
import { say, sayCount } from '../shared/words.ts';
import { dayIn } from './article-row.tsx';
import { JoinField } from './join-field.tsx';
import type { LibraryState } from './library-state.ts';

/** People of one name that are drawn at first, and then at a time. */
const SHOWN = 40;

/** All that is said under one name, person by person. Who is one with whom, the reader says. */
export function SpeakerView({ state, name }: { state: LibraryState; name: string }): VNode {
  const [most, setMost] = useState(SHOWN);
  const [isByOutlet, setByOutlet] = useState(false);
  const heard = state.voices.named(name, state.people.value);
  const voices = heard.flatMap((one) => one.voices);
  const keep = (those: readonly Heard[]): void =>
    void state.keepPeople(joined(those, { id: crypto.randomUUID(), at: new Date().toISOString() }));
  return (
    <section class="open speaker-page">
      <button type="button" class="btn back" onClick={() => (state.speaker.value = null)}>
        ← {say('backToList')}
      </button>
      <h2>
        <bdi>{heard[0]?.name ?? name}</bdi>
      </h2>
      <p class="hint">
        {[
          sayCount(
            'statements',
            voices.reduce((sum, { statements }) => sum + statements.length, 0),
          ),
          sayCount('savedArticles', voices.length),
          sayCount('outlets', new Set(voices.map(({ digest }) => digest.outlet)).size),
        ].join(' · ')}
      </p>
      <label class="ordered">
        {say('orderedBy')}
        <select onChange={(event) => setByOutlet(event.currentTarget.value === 'outlet')}>
          <option value="date">{say('orderedByDay')}</option>
          <option value="outlet">{say('byOutlet')}</option>
        </select>
      </label>
      {heard.length > 1 && (
        <p class="band apart">
          {say('keptApart')}{' '}
          <button type="button" class="btn join-all" onClick={() => keep(heard)}>
            {say('joinAll')}
          </button>
        </p>
      )}
      {heard.slice(0, most).map((one, i) => (
        <section key={one.person?.id ?? one.voices[0]?.digest.id} class="person">
          {(one.person || i > 0) && (
            <p class="acts">
              {i > 0 && heard[0] && (
                <button type="button" class="btn join-one" onClick={() => keep([heard[0] ?? one, one])}>
                  {say('joinOne')}
                </button>
              )}
              {one.person && (
                <button type="button" class="btn part" onClick={() => void state.keepPeople(emptied(one))}>
                  {say('takeApart')}
                </button>
              )}
            </p>
          )}
          {inOrder(one.voices, isByOutlet).map((voice) => (
            <Said key={`${voice.digest.id} ${voice.speaker.name}`} state={state} voice={voice} name={name} />
          ))}
        </section>
      ))}
      {heard.length > most && (
        <button type="button" class="btn more" onClick={() => setMost(most + SHOWN)}>
          {sayCount('showMore', heard.length - most)}
        </button>
      )}
      {heard[0] && <JoinField state={state} name={name} join={(others) => keep([...heard.slice(0, 1), ...others])} />}
    </section>
  );
}

const emptied = ({ person }: Heard) => (person ? [parted(person, new Date().toISOString())] : []);

const inOrder = (voices: readonly Voice[], isByOutlet: boolean): readonly Voice[] =>
  isByOutlet ? voices.toSorted((a, b) => (a.digest.outlet ?? '').localeCompare(b.digest.outlet ?? '')) : voices;

/** What one article has of a person. */
function Said({
  state,
  voice: { digest, speaker, statements },
  name,
}: {
  state: LibraryState;
  voice: Voice;
  name: string;
}): VNode {
  const isOtherName = nameKey(speaker.name) !== nameKey(name);
  return (
    <section>
      <h3>
        <button type="button" class="title" onClick={() => void state.show(digest.id)}>
          {digest.title}
        </button>
      </h3>
      <p class="hint">
        {[isOtherName && speaker.name, speaker.role, digest.outlet, digest.published && dayIn(digest.published)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <ul class="said">
        {statements.map(({ id, words, form, level }) => (
          <li key={id} class={`${form} ${level}`}>
            <p>{words}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
