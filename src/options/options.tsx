import { type Signal, useSignal } from '@preact/signals';
import type { VNode } from 'preact';
import { FORMATS } from '../engine/export/formats.ts';
import type { StoreTrouble } from '../shared/corrections.ts';
import type { Settings } from '../shared/settings.ts';
import { LANGUAGES, say } from '../shared/words.ts';
import { changeSettings } from '../storage/settings.ts';
import { NotSaved } from '../ui/store-trouble.tsx';
import { DataSection } from './data-section.tsx';
import { SitesSection } from './sites-section.tsx';

interface OptionsProps {
  settings: Signal<Settings>;
  /** Opens the browser's page for shortcuts; null where an extension may not. */
  openKeys: (() => void) | null;
}

/** Everything a reader can choose. */
export function Options({ settings, openKeys }: OptionsProps): VNode {
  const { show, onlySure, colours, exportFirst, language, sites } = settings.value;
  const trouble = useSignal<StoreTrouble | null>(null);
  const change = (part: Partial<Settings>): void =>
    void changeSettings(part).then((why) => {
      trouble.value = why;
      // Every box shows again what is kept.
      if (why) settings.value = { ...settings.value };
    });
  return (
    <div class="options" data-ready>
      <h1>{say('optionsTitle')}</h1>
      <NotSaved why={trouble.value} />
      <SitesSection sites={sites} />
      <fieldset>
        <legend>{say('optionsForms')}</legend>
        <Box name="quotes" label={say('filterQuotes')} on={show.quotes} set={(quotes) => change({ show: { ...show, quotes } })} />
        <Box name="claims" label={say('filterClaims')} on={show.claims} set={(claims) => change({ show: { ...show, claims } })} />
        <Box
          name="attitudes"
          label={say('filterAttitudes')}
          on={show.attitudes}
          set={(attitudes) => change({ show: { ...show, attitudes } })}
        />
        <Box name="sure" label={say('filterSure')} on={onlySure} set={(on) => change({ onlySure: on })} />
      </fieldset>
      <fieldset>
        <legend>{say('optionsColours')}</legend>
        {(['form', 'speaker'] as const).map((by) => (
          <label key={by}>
            <input type="radio" name="colours" value={by} checked={colours === by} onChange={() => change({ colours: by })} />
            {say(by === 'form' ? 'coloursForm' : 'coloursSpeaker')}
          </label>
        ))}
      </fieldset>
      <section>
        <h2>
          <label for="export">{say('optionsExport')}</label>
        </h2>
        <select id="export" value={exportFirst} onChange={(event) => change({ exportFirst: event.currentTarget.value })}>
          {FORMATS.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </section>
      <section>
        <h2>
          <label for="language">{say('optionsLanguage')}</label>
        </h2>
        <select id="language" value={language} onChange={(event) => change({ language: event.currentTarget.value })}>
          <option value="auto">{say('languageAuto')}</option>
          {Object.entries(LANGUAGES).map(([tag, { name }]) => (
            <option key={tag} value={tag} lang={tag}>
              {name}
            </option>
          ))}
        </select>
      </section>
      <section>
        <h2>{say('optionsKeys')}</h2>
        <p>{say('optionsKeysText')}</p>
        {openKeys ? (
          <button type="button" onClick={openKeys}>
            {say('changeKeys')}
          </button>
        ) : (
          <p>{say('changeKeysFirefox')}</p>
        )}
      </section>
      <DataSection />
    </div>
  );
}

function Box({ name, label, on, set }: { name: string; label: string; on: boolean; set: (on: boolean) => void }): VNode {
  return (
    <label>
      <input type="checkbox" name={name} checked={on} onChange={(event) => set(event.currentTarget.checked)} />
      {label}
    </label>
  );
}
