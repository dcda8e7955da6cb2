import type { BylineEntry, Origin } from '../../model.ts';
import { agencyNamed } from '../../words/agency-finder.ts';
import type { ProseBlock } from '../dom/blocks.ts';
import { labelsOf } from '../dom/elements.ts';
import { real } from '../dom/real.ts';
import { biographyAuthors } from './biography.ts';
import { isElsewhere, isInTeaser, type Line, lineOf, marksAuthor, wordsWithSeams } from './byline-lines.ts';
import { type Credits, isHandle, isLead, readCredits } from './credits.ts';
import { jsonLdAuthors, metaAuthors, type Signers } from './data-authors.ts';
import type { Head } from './head.ts';
import { isPerson, isRole, isSurePerson, namesOffice } from './name.ts';
import { nameBeforeText } from './name-before-text.ts';

/** What a byline is read from. */
export interface BylineSources {
  document: Document;
  head: Head;
  page: readonly ProseBlock[];
  /** The blocks taken for the article, its headline and notes perhaps among them. */
  article: readonly ProseBlock[];
  title: string | null;
  publisher: string | null;
  /** Other articles on the same page. */
  others: readonly Element[];
}

export interface Byline {
  entries: BylineEntry[];
  /** Those whom the byline names with another part in the article. */
  credits: Credits['others'];
}

/** So many blocks before the headline may hold the byline, and so many after the article its sign-off. */
const BEFORE = 5;
const AFTER = 8;
const LAST = 3;
/** Letters from which a block of the article is a paragraph and ends its head. */
const PARAGRAPH = 80;
/** Letters from which any block is no standfirst, caption or byline. */
const LONG = 250;

/**
 * Who wrote the article. What the page shows between headline and first paragraph wins; data fill in, then a sign-off after the
 * article, then what is marked as an author elsewhere. An agency, desk or outlet signs only where no person does. Names come without
 * "By", roles, dates, handles and outlets; no name twice.
 */
export function bylineOf(sources: BylineSources): Byline {
  const { head, publisher } = sources;
  const shown = shownInHead(sources);
  const data = jsonLdAuthors(head);
  const meta = metaAuthors(head);
  const isOutlet = (name: string): boolean =>
    publisher !== null && (startsWith(publisher, name) || (startsWith(name, publisher) && !isRole(name)));
  const withoutOutlet = (names: readonly string[]): string[] => names.filter((name) => !isOutlet(name));
  // "Webmaster" in the data is whoever pressed the button.
  // And "KQXCIK" is its own account.
  const isNoStandIn = (name: string): boolean =>
    !/^\S+$/.test(name) ||
    !(isRole(name) || (/^\p{Lu}{6,}$/u.test(name) && agencyNamed(name) === null && !isShown(name, sources.page)));
  const hasDesk = (): boolean => withoutOutlet([...data.bodies, ...meta.bodies]).some(isNoStandIn);
  const steps: [Origin, () => readonly string[]][] = [
    [
      'page',
      () =>
        withUnshown({ ...shown, people: withoutOutlet(shown.people) }, withoutOutlet(data.people), withoutOutlet(meta.people)),
    ],
    ['page', () => (shown.isStrong ? withoutOutlet(shown.bodies).filter((name) => !isRole(name)) : [])],
    ['json-ld', () => withoutOutlet(data.people)],
    ['meta', () => withoutOutlet(meta.people)],
    ['page', () => signedOff(sources).people],
    ['page', () => withoutOutlet(nameBeforeText(sources.page, headlineOf(sources), sources.article))],
    ['page', () => withoutOutlet(shown.bodies)],
    ['page', () => markedElsewhere(sources)],
    ['page', () => signedOff(sources).bodies],
    ['page', () => (hasDesk() ? [] : biographyAuthors(sources.page, sources.article))],
    ['json-ld', () => withoutOutlet(data.bodies).filter(isNoStandIn)],
    ['meta', () => withoutOutlet(meta.bodies).filter(isNoStandIn)],
    ['page', () => shown.bodies],
    ['json-ld', () => data.bodies.filter((name) => isNoStandIn(name) && isShown(name, sources.page))],
    ['meta', () => meta.bodies.filter((name) => isNoStandIn(name) && isShown(name, sources.page))],
  ];
  for (const [from, names] of steps) {
    const found = names();
    if (found.length === 0) continue;
    const entries = found.map(
      (name): BylineEntry => ({ name, from: isShown(name, sources.page) ? 'page' : from === 'page' ? 'json-ld' : from }),
    );
    return { entries, credits: shown.others };
  }
  return { entries: [], credits: shown.others };
}

/** Whether a text begins with a name, or is it. */
const startsWith = (text: string, name: string): boolean => `${keyOf(text)} `.startsWith(`${keyOf(name)} `);

/** A name without case, and with one kind of apostrophe. */
const keyOf = (name: string): string => name.toLowerCase().replaceAll('’', "'");

const sameName = (a: string, b: string): boolean => keyOf(a) === keyOf(b);

/** The persons shown, and those of the data whom the page does not show at all, where it shows one of them. */
function withUnshown(shown: Shown, data: readonly string[], meta: readonly string[]): string[] {
  const names = shown.people.map(
    (name) => [...data, ...meta].find((other) => sameName(other, name) || keyOf(name).endsWith(` ${keyOf(other)}`)) ?? name,
  );
  if (!data.some((name) => names.includes(name))) return names;
  const hasOtherPart = (name: string): boolean => shown.others.some((other) => other.names.some((one) => sameName(one, name)));
  return [...names, ...data.filter((name) => !names.includes(name) && !hasOtherPart(name))];
}

const isShown = (name: string, page: readonly ProseBlock[]): boolean =>
  page.slice(0, 200).some(({ text }) => text.length < 200 && keyOf(text).includes(keyOf(name)));

interface Shown extends Signers {
  /** Whether more than markup says that the bodies sign. */
  isStrong: boolean;
  others: Credits['others'];
}

interface Candidate extends Credits {
  line: Line;
  /** Whether the data name one of its persons or bodies. */
  isKnown: boolean;
}

/** Names in the lines between headline and first paragraph, or else right before the headline. */
function shownInHead(sources: BylineSources): Shown {
  const { page, article } = sources;

  const headline = headlineOf(sources);
  const [one, other] = article.filter(({ at, text }) => at > headline && text.length > PARAGRAPH);
  const first = one?.at ?? page.length;
  const from = headline >= 0 ? headline + 1 : Math.max(0, first - BEFORE * 3);
  const below = candidates(
    page.slice(from, Math.min(other?.at ?? first + AFTER, secondParagraph(page, from)) + 1),
    sources,
  ).filter(({ line, isLed }) => line.block.at <= first || line.isMarked || (isLed && /^\W*by\b/i.test(line.block.text)));
  const shown = signersOf(below);
  if (headline < 0 || shown.people.length || shown.bodies.length) return shown;
  const above = candidates(page.slice(Math.max(0, headline - BEFORE), headline), sources);
  return { ...signersOf(above.filter(({ isLed, isKnown }) => isLed || isKnown)), others: shown.others };
}

/** Where the second block of a paragraph's length begins: the article's own blocks may be found further down. */
const secondParagraph = (page: readonly ProseBlock[], from: number): number =>
  page.filter(({ at, text, linked }) => at >= from && text.length > LONG && linked < 0.5)[1]?.at ?? page.length;

const headlineOf = ({ page, title, article }: BylineSources): number =>
  headlineAt(page, title, article.at(-1)?.at ?? page.length);

/** Where the headline stands: as a heading of the first rank, else anywhere; -1 where it is not shown. */
function headlineAt(page: readonly ProseBlock[], title: string | null, end: number): number {
  const shown = page.filter(({ text, at }) => text === title && at <= end);
  return (shown.findLast(({ element }) => real(element).closest('h1') !== null) ?? shown[0])?.at ?? -1;
}

/** The lines that name somebody. A line that only says "By" or "Contributions from" speaks of the next. */
function candidates(blocks: readonly ProseBlock[], { document, head }: BylineSources): Candidate[] {
  const known = new Set(
    [jsonLdAuthors(head), metaAuthors(head)].flatMap(({ people, bodies }) => [...people, ...bodies]).map(keyOf),
  );
  const found: Candidate[] = [];
  let lead = '';
  for (const block of blocks) {
    const line = lineOf(block, real(document).body);
    if (!line) continue;
    if (line.text.includes('{{') || real(block.element).closest('h1')) continue;
    if (isLead(line.text)) {
      lead = `${line.text} `;
      continue;
    }
    const credits = readCredits(
      line.isMarked || block.linked > 0.5 || isPerson(block.text) ? lead + line.text : line.text,
      head.language,
    );
    lead = '';
    if (!credits.isLed && isProse(block.text)) continue;
    if (line.isMarked && credits.people.length + credits.bodies.length === 0 && isHandle(block.text))
      credits.bodies.push(block.text);
    credits.bodies = credits.bodies.filter((name) => !GENERIC.test(name));
    const isKnown = [...credits.people, ...credits.bodies].some((name) => known.has(keyOf(name)));
    if (line.isMarked || credits.isLed || credits.isDated || credits.others.length || isKnown)
      found.push({ ...credits, line, isKnown });
  }
  return found;
}

/** What a page calls whoever wrote for it names nobody. */
const GENERIC =
  /^(?:(?:contributor|author|guest|writer|columnist|member|opinion|profile|verified)s?|written|posted|published|updated|created)$/i;

/** Whether a line is a sentence rather than a list of names. */
const isProse = (text: string): boolean =>
  (text.match(/(?<!\p{L})\p{Ll}{3,}(?!\p{L})/gu) ?? []).filter((word) => !namesOffice(word)).length >= 4;

/** Whether a line of names and nothing else stands right behind another's. */
const goesOn = (before: Candidate | undefined, { line, people }: Candidate): boolean =>
  before !== undefined && line.block.at - before.line.block.at === 1 && line.block.text.length <= people.join(' and ').length;

/** Lines with names that the data confirm count before lines that begin with "By", and these before marked ones. */
function signersOf(found: readonly Candidate[]): Shown {
  const isSigned = found.some((one) => (one.isLed || one.isKnown) && one.people.length + one.bodies.length > 0);
  const withPeople = found.filter((one) => one.people.length > 0 && (one.line.isMarked || one.isLed || one.isKnown || !isSigned));
  const isKnown = withPeople.some((one) => one.isKnown);
  const isLed = withPeople.some((one) => one.isLed);
  const lines =
    isKnown || isLed
      ? withPeople.filter((one) => one.isKnown || one.isLed)
      : withPeople.filter(
          (one, i) => i === 0 || (one.line.isMarked && (one.people.every(isSurePerson) || goesOn(withPeople[i - 1], one))),
        );
  const strength = ({ isLed, isKnown, bodies }: Candidate): number =>
    isLed ? 3 : isKnown ? 2 : bodies.some(namesOffice) ? 1 : 0;
  const isWhole = ({ line, bodies, isDated }: Candidate): boolean =>
    bodies.length === 1 && (line.block.text === bodies[0] || (isDated && (line.isMarked || !isRole(bodies[0] ?? ''))));
  const strongest = found
    .filter((one) => one.bodies.length > 0 && (strength(one) > 0 || isWhole(one)))
    .sort((a, b) => strength(b) - strength(a))[0];
  return {
    people: noneTwice(lines.flatMap(({ people }) => people)),
    bodies: noneTwice(strongest?.bodies ?? []),
    isStrong: strongest !== undefined && strength(strongest) > 0,
    others: found.flatMap(({ others }) => others),
  };
}

/** No name twice, and none that begins another: "Aja" beside "Aja Romano". */
function noneTwice(names: readonly string[]): string[] {
  const found: string[] = [];
  for (const name of names) if (!found.some((other) => sameName(other, name))) found.push(name);
  return found.filter(
    (name) => !found.some((other) => other !== name && other.toLowerCase().startsWith(`${name.toLowerCase()} `)),
  );
}

/** "Reporting by Ida Krog; editing by …", "– Ida Krog" and "By Reuters" at the article's end, or among its blocks. */
function signedOff({ document, head, page, article }: BylineSources): Signers {
  const end = article.at(-1)?.at ?? -1;
  if (end < 0) return { people: [], bodies: [] };
  const start = article[0]?.at ?? 0;
  let bodies: readonly string[] = [];
  for (const block of page.slice(start, end + AFTER + 1)) {
    const isReport = /^\W{0,3}(?:report(?:ing|ed)|writ(?:ing|ten)) by\b/i.test(block.text);
    const isLast = block.at > end - LAST;
    if (!isReport && !isLast) continue;
    // A quoted post's own signature.
    if (/\(@\w+\)/.test(block.text) || real(block.element).closest('blockquote')) continue;
    const line = lineOf(block, real(document).body);
    const credits = line && readCredits(line.text, head.language);
    if (!credits) continue;
    const isDashed =
      /^[–—-]/.test(block.text) && block.at >= end && credits.people.length === 1 && credits.people.every(isSurePerson);
    if (credits.people.length && ((credits.isLed && (isReport || block.at <= end)) || isDashed)) return credits;
    if (credits.isLed && credits.bodies.some((name) => agencyNamed(name.replace(/^The /, '')))) bodies = credits.bodies;
  }
  return { people: [], bodies: [...bodies] };
}

const MARKED =
  '[rel~="author"], [itemprop="author"], a[href*="/author/"], a[href*="/authors/"], a[href*="/profile/"], [class*="byline" i], [class*="author" i]';
const LONGEST_MARKED = 140;

/** The first group of names that are marked as authors anywhere else on the page, teasers of other articles left out. */
function markedElsewhere({ document, head, others }: BylineSources): string[] {
  const people: string[] = [];
  let group: string | null = null;
  for (const element of real(document).querySelectorAll(MARKED)) {
    const labels = labelsOf(element);
    if (group !== null && labels !== group) continue;
    const words = real(element).textContent ?? '';
    if (words.length > LONGEST_MARKED || words.includes('{{') || !marksAuthor(element)) continue;
    if (
      real(element).closest('aside, blockquote, [class*="tweet" i], [class*="twitter" i], [class*="embed" i]') ||
      isElsewhere(element, real(document).body) ||
      others.some((other) => real(other).contains(element))
    )
      continue;
    const names = readCredits(wordsWithSeams(textsOf(element)), head.language).people;
    if (names.length === 0 || isInTeaser(element, names)) {
      if (group !== null) break;
      continue;
    }
    people.push(...names);
    group = labels;
  }
  return noneTwice(people);
}

function textsOf(element: Element): Text[] {
  const found: Text[] = [];
  const walker = real(real(element).ownerDocument).createTreeWalker(element, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(node as Text);
  return found;
}
