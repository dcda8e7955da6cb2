import { maskAgencies } from '../../../words/agency-finder.ts';
import { type ProseBlock, squash } from '../../dom/blocks.ts';
import { parentOf, tag } from '../../dom/elements.ts';
import { real } from '../../dom/real.ts';
import { trimCredit } from './trim.ts';
import { isMadeOfNames, tellsOfPictures } from './words.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words in classes and data attributes that mark a credit wherever they stand, and those that do beside a picture alone. */
const CREDIT = set('credit credits photocredit imagecredit mediacredit photographer photographers photog attribution courtesy');
const CREDIT_BESIDE_PICTURE = set('copyright copyrightholder source cite rights agency rightsholder attributions');
/** And those that do in a figure alone, for a picture beside a name may be the author's. */
const CREDIT_IN_FIGURE = set('author byline creator artist');
/** Words that tell of a picture. */
const PICTURE = set(
  'image images img photo photos picture pictures pic figure thumbnail hero gallery slideshow slide lightbox media',
);
const CAPTION = set('caption captions figcaption figure wp-caption mediacaption imagecaption photocaption cutline');
/** Boxes of other stories. */
const OTHERS =
  /(?:^|[\s_-])(?:related|recommend(?:ed|ations?)?|promo|teasers?|sidebar|trending|newsletter|comments?|outbrain|taboola|most-(?:read|popular)|more-(?:from|stories|news)|read-(?:more|next)|up-next|latest(?:-news)?|river)(?=$|[\s_-])/i;
const BYLINE = /(?:^|[\s_-])(?:bylines?|authors?|bio|author-\w+)(?=$|[\s_-])/i;
/** So far up from a block may stand the element that makes it a caption. */
const CLIMB = 6;
/** A block this long is no caption by a class alone. */
const LONGEST_BY_CLASS = 700;
const LONGEST_CREDIT = 170;

const classOf = (element: Element): string => real(element).getAttribute('class') ?? '';

/** The words of what an element is called: "Photo-module--imageCredit__x1" → photo, module, image, credit. */
function wordsOf(element: Element): string[] {
  const names = [
    classOf(element),
    real(element).getAttribute('itemprop'),
    real(element).getAttribute('data-testid'),
    real(element).getAttribute('data-type'),
  ];
  const text = names.filter(Boolean).join(' ');
  return text
    ? text
        .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
        .toLowerCase()
        .split(/[^a-z]+/)
    : [];
}

type Nearness = 'figure' | 'picture' | 'none';

const isCreditMark = (element: Element, near: Nearness): boolean =>
  wordsOf(element).some(
    (word) =>
      CREDIT.has(word) ||
      (near !== 'none' && CREDIT_BESIDE_PICTURE.has(word)) ||
      (near === 'figure' && CREDIT_IN_FIGURE.has(word)),
  ) ||
  (near !== 'none' && tag(element) === 'CITE');

const isFigure = (element: Element): boolean =>
  /^(?:FIGURE|FIGCAPTION)$/.test(tag(element)) || wordsOf(element).some((word) => CAPTION.has(word));

/** What a block is to the pictures beside it. */
export interface PictureText {
  /** Credits that the markup itself marks as such, verbatim. */
  marked: string[];
  /** Whether it is a caption by its element or class, not only a line near a picture. */
  isCaption: boolean;
}

/**
 * Whether a block belongs to a picture, and what of it the markup calls a credit; null where it belongs to none.
 * @param article an element of the article, by which boxes of other stories are told
 */
export function pictureTextOf(block: ProseBlock, article: Element): PictureText | null {
  const path = pathUp(innermost(block));
  if (path.some((element) => NO_PICTURE.test(tag(element)))) return null;
  const figureAt = path.findIndex(isFigure);
  const isReal = figureAt >= 0 && /^FIG/.test(tag(path[figureAt] ?? block.element));
  const isCaption = isReal || (figureAt >= 0 && block.text.length <= LONGEST_BY_CLASS);
  if (!isReal && path.slice(0, 3).some((element) => BYLINE.test(classOf(element)))) return null;
  const near: Nearness = isReal ? 'figure' : isCaption || isBesidePicture(block) ? 'picture' : 'none';
  const isSure = near !== 'none' || path.slice(0, 4).some((element) => wordsOf(element).some((word) => PICTURE.has(word)));
  if (near === 'picture' && !isCaption && AGENCY_LINE.test(maskAgencies(block.text))) return null;
  if (!isCaption && /^\W*sources?\s*:/i.test(block.text)) return null;
  const marks = markedIn(block, isCaption ? path.slice(0, figureAt + 1) : path.slice(0, 3), near);
  const marked = (marks ?? []).flatMap(asCredit).filter((text) => isSure || tellsOfPictures(maskAgencies(text)));
  if (near === 'none' && marked.length === 0 && !(marks && isSure)) return null;
  return isOfOthers(block, article) ? null : { marked, isCaption };
}

/** "AP" and "Anna Reyes, Associated Press" beside a logo or portrait are bylines. */
const AGENCY_LINE = /^(?:[Bb]y )?(?:[^/|]{0,60}, )?(?:[Tt]he )?\uE000+$/u;

/** What stands in a table or quotation is no picture's. */
const NO_PICTURE = /^(?:TABLE|BLOCKQUOTE|FORM|NAV)$/;

/** What the markup calls a credit; null where it calls nothing so. */
function markedIn(block: ProseBlock, path: readonly Element[], near: Nearness): string[] | null {
  const mark = path.find((element) => isCreditMark(element, near));
  if (mark && squash(real(mark).textContent ?? '').length <= block.text.length + 30) return [block.text];
  const runs = markedWithin(block, near);
  return runs.length ? runs : null;
}

/** The inline element that holds all of a block's text ("<span class=caption>"), or else the block's own. */
function innermost({ element, nodes, text }: ProseBlock): Element {
  const inline = nodes.find(({ data }) => /\S/u.test(data))?.parentElement ?? element;
  return inline !== element && real(element).contains(inline) && squash(real(inline).textContent ?? '') === text
    ? inline
    : element;
}

function pathUp(element: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at && tag(at) !== 'BODY' && path.length < CLIMB; at = parentOf(at)) path.push(at);
  return path;
}

/** Runs of text nodes under an inline element that the markup calls a credit. */
function markedWithin(block: ProseBlock, near: Nearness): string[] {
  const runs: string[] = [];
  let run = '';
  for (const node of block.nodes) {
    let marked = false;
    for (let at: Element | null = node.parentElement; at && at !== block.element && !marked; at = real(at).parentElement)
      marked = isCreditMark(at, near);
    if (marked) run += node.data;
    else if (run && /\S/u.test(node.data)) {
      runs.push(run);
      run = '';
    }
  }
  return [...runs, run].map(squash).filter(Boolean);
}

const NO_CREDIT =
  /^(?:(?:image|photo|picture|video)?\s*(?:credits?|source|copyright|caption|courtesy|attribution)\s*[:.…]*|share\b.*|advert.*|.*:|more\b.*|by\b.*|[\d\s.,/-]+)$/i;

/** What the markup calls a credit is one if it reads like one. */
function asCredit(words: string): string[] {
  const text = trimCredit(words);
  if (text.length < 2 || text.length > LONGEST_CREDIT || NO_CREDIT.test(text) || !/[\p{L}]{2}/u.test(text)) return [];
  const masked = maskAgencies(text);
  return isMadeOfNames(masked, 2) || (tellsOfPictures(masked) && text.length < 90) ? [text] : [];
}

/** A short line in one element with a picture, or right after one: nothing else stands there. */
function isBesidePicture(block: ProseBlock): boolean {
  const { element, text } = block;
  if (text.length > 240) return false;
  if (holdsOnly(element, text) && real(element).querySelector('img, picture') !== null) return true;
  const before = real(element).previousElementSibling;
  return (
    before !== null &&
    squash(real(before).textContent ?? '') === '' &&
    (tag(before) === 'IMG' || real(before).querySelector('img, picture') !== null)
  );
}

const holdsOnly = (element: Element, text: string): boolean => squash(real(element).textContent ?? '').length <= text.length + 30;

/** Whether a block stands in a box of other stories or in a link to one; what holds the article too is no such box. */
function isOfOthers(block: ProseBlock, article: Element): boolean {
  for (let at: Element | null = block.element; at && !real(at).contains(article); at = parentOf(at)) {
    if (
      tag(at) === 'A' &&
      !/#|\.(?:jpe?g|png|webp|gif|avif)\b|image|photo|gallery|attachment/i.test(real(at).getAttribute('href') ?? '#')
    )
      return true;
    const isBox = /^(?:NAV|FOOTER|ASIDE)$/.test(tag(at)) || OTHERS.test(`${classOf(at)} ${real(at).id}`);
    if (isBox && !holdsOnly(at, block.text)) return true;
  }
  return false;
}
