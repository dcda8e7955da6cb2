import { type Signal, useSignal } from '@preact/signals';
import type { ComponentChildren, VNode } from 'preact';
import { FORMATS } from '../engine/export/formats.ts';
import type { StoreTrouble } from '../shared/corrections.ts';
import type { Settings } from '../shared/settings.ts';
import { LANGUAGES, say } from '../shared/words.ts';
import { changeSettings } from '../storage/settings.ts';
import { NotSaved } from '../ui/store-trouble.tsx';
import { DataSection } from './data-section.tsx';
import { KeysSection } from './keys-section.tsx';
import { Section } from './section.tsx';
import { SitesSection } from './sites-section.tsx';

interface OptionsProps {
  settings: Signal<Settings>;
  /** Opens the browser's page for shortcuts; null where an extension may not. */
  openKeys: (() => void) | null;
}

/** Everything a reader can choose. */
export function Options({ settings, openKeys }: OptionsProps): VNode {
  const { show, likely, guesses, colours, peek, tint, exportFirst, saveAll, language, sites } = settings.value;
  const trouble = useSignal<StoreTrouble | null>(null);
  const change = (part: Partial<Settings>): void =>
    void changeSettings(part).then((why) => {
      trouble.value = why;
      // Every box shows again what is kept.
      if (why) settings.value = { ...settings.value };
    });
  const showing = (part: Partial<typeof show>): void => change({ show: { ...show, ...part } });
  return (
    <div class="options" data-ready>
      <h1>{say('optionsTitle')}</h1>
      <NotSaved why={trouble.value} />
      <SitesSection sites={sites} />
      <Section title={say('optionsForms')}>
        <Box name="quotes" on={show.quotes} set={(quotes) => showing({ quotes })}>
          {say('filterQuotes')} <Line form="direct sure">{say('keyQuote')}</Line>
        </Box>
        <Box name="claims" on={show.claims} set={(claims) => showing({ claims })}>
          {say('filterClaims')} <Line form="indirect sure">{say('keyClaim')}</Line>
        </Box>
        <Box name="attitudes" on={show.attitudes} hint={say('viewsAre')} set={(attitudes) => showing({ attitudes })}>
          {say('filterAttitudes')}
        </Box>
        <hr />
        <Box name="likely" on={likely} set={(on) => change({ likely: on })}>
          {say('levelLikely')} <Line form="direct likely">{say('keyLikely')}</Line>
        </Box>
        <Box name="guesses" on={guesses} hint={say('guessesHint')} set={(on) => change({ guesses: on })}>
          {say('guesses')}
        </Box>
      </Section>
      <Section title={say('optionsInPage')}>
        {(['speaker', 'one'] as const).map((by) => (
          <label class="box" key={by}>
            <input type="radio" name="colours" value={by} checked={colours === by} onChange={() => change({ colours: by })} />
            <span>
              {say(by === 'one' ? 'coloursOne' : 'coloursSpeaker')}
              <small>{say(by === 'one' ? 'coloursOneHint' : 'coloursSpeakerHint')}</small>
            </span>
          </label>
        ))}
        <hr />
        <Box name="peek" on={peek} hint={say('peekHint')} set={(on) => change({ peek: on })}>
          {say('peekOption')}
        </Box>
        <Box name="tint" on={tint} set={(on) => change({ tint: on })}>
          {say('tintOption')}
        </Box>
      </Section>
      <Section title={<label for="export">{say('optionsExport')}</label>}>
        <select id="export" value={exportFirst} onChange={(event) => change({ exportFirst: event.currentTarget.value })}>
          {FORMATS.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </Section>
      <Section title={say('libraryTitle')}>
        <Box name="saveAll" on={saveAll} hint={say('saveAllHint')} set={(on) => change({ saveAll: on })}>
          {say('saveAllOption')}
        </Box>
      </Section>
      <KeysSection openKeys={openKeys} />
      <Section title={<label for="language">{say('optionsLanguage')}</label>}>
        <select id="language" value={language} onChange={(event) => change({ language: event.currentTarget.value })}>
          <option value="auto">{say('languageAuto')}</option>
          {Object.entries(LANGUAGES).map(([tag, name]) => (
            <option key={tag} value={tag} lang={tag}>
              {name}
            </option>
          ))}
        </select>
      </Section>
      <DataSection />
    </div>
  );
}

interface BoxProps {
  name: string;
  on: boolean;
  hint?: string;
  set: (on: boolean) => void;
  children: ComponentChildren;
}

function Box({ name, on, hint, set, children }: BoxProps): VNode {
  return (
    <label class="box">
      <input type="checkbox" name={name} checked={on} onChange={(event) => set(event.currentTarget.checked)} />
      <span>
        {children}
        {hint && <small>{hint}</small>}
      </span>
    </label>
  );
}

/** Words on the line that they tell of. */
const Line = ({ form, children }: { form: string; children: ComponentChildren }): VNode => (
  <span class={`form c-s1 ${form}`}>{children}</span>
);
