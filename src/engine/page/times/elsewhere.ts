import { squash } from '../dom/blocks.ts';
import { real } from '../dom/real.ts';
import { isPerson } from '../head/name.ts';

/** Elements that hold what stands beside an article. */
const BESIDE_TAGS = 'aside, nav, footer';
/** Where a site shows the day of the visit. */
const TODAY = /(?:^|[\s_-])(?:current-?date|todays?-?date|date-?today|masthead|top-?bar|site-?header|header-?date)(?=$|[\s_-])/i;
/** What outlets call boxes beside the article, as a word of a class or an id. */
const BESIDE =
  /(?:^|[\s_-])(?:related|comments?|disqus|teasers?|recommend(?:ed|ations?)?|side-?bar|trending|latest|most-(?:read|popular|viewed|recent)|promo|more-(?:from|stories|news|on)|(?:also|read)-(?:read|more|also|next))(?=$|[\s_-])/i;
/** Boxes of few words: what is called so and holds thousands of letters is the article under another's name. */
const SMALL = /(?:^|[\s_-])(?:teasers?|promo)(?=$|[\s_-])/i;
const LONG = 4000;
const isLong = (box: Element): boolean => (real(box).textContent ?? '').length > LONG;

/** What they call the lines that tell of the article itself. */
const OWN =
  /meta|date|byline|author|publish|time-?stamp|(?:entry|post|article|story)-?(?:head|foot|info|details)|comments?-(?:count|link)/i;
/** A time that says what it is is the article's, in a side column too; of another story's, the headline stands close by. */
const LABEL = /updat|publish|posted|modif|actualiz|atualiz|aktualis|mis[es]* à jour|publi[cé]|veröffentlicht/i;
/** A link with so many letters is a headline. */
const HEADLINE = 18;
/** So far up a teaser's link is looked for, and no box with more letters is a teaser. */
const NEAR = 4;
const LARGE = 320;
/** What a picture shows may be older than the article. */
const CAPTION = 'figcaption, [class*="caption" i]';

/** Whether an element belongs to another story, a comment or a list: its box says so, or a headline that leads elsewhere stands beside it. */
export function isElsewhere(element: Element): boolean {
  if (isBeside(element)) return true;
  if (isSmall(real(element).closest(CAPTION))) return true;
  let around = real(element).parentElement;
  for (let i = 0; i < NEAR && isSmall(around); i++, around = real(around).parentElement) {
    if (real(around).querySelector('h1') || real(around).matches('main, body, article')) return false;
    for (const link of real(around).querySelectorAll('a[href]'))
      if (isHeadline(link) && !real(link).matches('[rel~="author"], [href*="/author"], [href*="/by/"], [href*="/profile"]'))
        return true;
    if (real(around).matches('li, section')) return false;
  }
  return false;
}

/** Climbs from a time to the box that says what it is of: the first name on the way decides. */
function isBeside(element: Element): boolean {
  for (let box: Element | null = element; box && !real(box).matches('main, body'); box = real(box).parentElement) {
    const name = `${real(box).getAttribute('class') ?? ''} ${real(box).id}`;
    if (box !== element && BESIDE.test(name) && !OWN.test(name) && !(SMALL.test(name) && isLong(box)))
      return real(box).querySelector('h1') === null;
    if (
      OWN.test(name) &&
      real(box).closest('article, main') &&
      !real(box).closest('aside, [class*="comment" i], [class*="related" i]')
    )
      return false;
    if (TODAY.test(name)) return real(box).querySelector('h1') === null;
    if (real(box).matches(BESIDE_TAGS))
      return real(box).querySelector('h1') === null && leadsElsewhere(box) && !LABEL.test(real(element).textContent ?? '');
  }
  return false;
}

const isSmall = (box: Element | null): box is Element => box !== null && squash(real(box).textContent ?? '').length <= LARGE;

/** Whether a box holds another story's headline. */
const leadsElsewhere = (box: Element): boolean =>
  [...real(box).querySelectorAll('a[href]:not([rel~="author"], [href*="/author"], [href*="/by/"], [href*="/profile"])')].some(
    isHeadline,
  );

const isHeadline = (link: Element): boolean => {
  const words = squash(real(link).textContent ?? '');
  return words.length >= HEADLINE && words.split(' ').length >= 4 && !isPerson(words.split(/,\s/)[0] ?? '');
};
