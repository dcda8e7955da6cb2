import type { VNode } from 'preact';
import { linkedSites } from '../engine/links.ts';
import type { Annotation, Attribution } from '../engine/model.ts';
import { Icon } from '../ui/icons.tsx';
import { Sentence } from '../ui/sentence.tsx';

/** Sites that are named; who wants more reads the page. */
const MOST = 3;

/** Where the article leads from a statement: the way to its source in one click. Nothing where it leads nowhere. */
export function Linked({ annotation, attribution }: { annotation: Annotation; attribution: Attribution }): VNode | null {
  const sites = linkedSites(annotation, attribution).slice(0, MOST);
  if (sites.length === 0) return null;
  const links = sites.map(({ site, url, text }, i) => (
    <span key={url}>
      {i > 0 && ', '}
      <a href={url} target="_blank" rel="noreferrer noopener" title={`${text}\n${url}`}>
        <bdi>{site}</bdi>
      </a>
    </span>
  ));
  return (
    <p class="linked">
      <Icon name="link" />
      <span>
        <Sentence words="linksTo" parts={[<>{links}</>]} />
      </span>
    </p>
  );
}
