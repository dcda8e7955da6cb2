import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { siteFrom } from '../shared/settings.ts';
import { say } from '../shared/words.ts';
import { askForSite, giveSiteBack } from '../storage/sites.ts';
import { Icon } from '../ui/icons.tsx';
import { Section } from './section.tsx';

/** The sites on which articles are annotated as they open. */
export function SitesSection({ sites }: { sites: readonly string[] }): VNode {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const add = (): void => {
    const site = siteFrom(typed);
    if (!site) {
      setProblem(say('badSite', typed));
      return;
    }
    void askForSite(site).then((granted) => {
      setProblem(granted ? '' : say('siteRefused', site));
      if (granted) setTyped('');
    });
  };
  return (
    <Section title={say('optionsSites')} text={say('optionsSitesText')}>
      <ul class="sites">
        {sites.map((site) => (
          <li key={site}>
            <span>{site}</span>
            <button type="button" class="ib" aria-label={say('removeSite', site)} onClick={() => void giveSiteBack(site)}>
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      {sites.length === 0 && <p class="hint">{say('noSites')}</p>}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <input
          type="text"
          name="site"
          aria-label={say('siteField')}
          placeholder={say('siteField')}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="btn">
          {say('addSite')}
        </button>
      </form>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </Section>
  );
}
