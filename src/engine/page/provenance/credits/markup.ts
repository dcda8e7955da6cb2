import { maskAgencies } from '../../../words/agency-finder.ts';
import { type ProseBlock, squash } from '../../dom/blocks.ts';
import { parentOf, tag } from '../../dom/elements.ts';
import { real } from '../../dom/real.ts';
import type { Marks } from './marks.ts';
import { trimCredit } from './trim.ts';
import { creditsIn } from './wording.ts';
import { isMadeOfNames, TELLS_WHEN, tellsOfPictures } from './words.ts';

/** Boxes of other stories. */
const OTHERS =
  /(?:^|[\s_-])(?:related|recommend(?:ed|ations?)?|promo|teasers?|sidebar|trending|newsletter|comments?|outbrain|taboola|most-(?:read|popular)|more-(?:from|stories|news)|read-(?:more|next)|up-next|latest(?:-news)?|river)(?=$|[\s_-])/i;
/** So far up from a block may stand the element that makes it a caption. */
const CLIMB = 6;
/** A block this long is no caption by a class alone. */
const LONGEST_BY_CLASS = 700;
const LONGEST_CREDIT = 170;

const classOf = (element: Element): string => real(element).getAttribute('class') ?? '';

type Nearness = 'figure' | 'picture' | 'none';
type ReadMarks = (element: Element) => Marks;

const isCreditMark = ({ creditIn }: Marks, near: Nearness): boolean =>
  creditIn === 'all' || (creditIn === 'picture' && near !== 'none') || (creditIn === 'figure' && near === 'figure');

/** What a block is to the pictures beside it. */
export interface PictureText {
  /** Credits that the markup itself marks as such, verbatim. */
  marked: string[];
  /** Whether it is a caption by its element or class, not only a line near a picture. */
  isCaption: boolean;
  /** Whether its element is a figure's or a figure's caption, not a class alone. */
  inFigure: boolean;
}

/**
 * Whether a block belongs to a picture, and what of it the markup calls a credit; null where it belongs to none.
 * @param article an element of the article, by which boxes of other stories are told
 */
export function pictureTextOf(block: ProseBlock, article: Element, marksOf: ReadMarks): PictureText | null {
  const path = pathUp(innermost(block));
  const marks = path.map(marksOf);
  const figureAt = marks.findIndex(({ isCaption }) => isCaption);
  const isReal = figureAt >= 0 && marks[figureAt]?.isFigure === true;
  const isCaption = isReal || (figureAt >= 0 && block.text.length <= LONGEST_BY_CLASS);
  if (!isReal && marks.slice(0, 3).some(({ isByline }) => isByline)) return null;
  const near: Nearness = isReal ? 'figure' : isCaption || isBesidePicture(block) ? 'picture' : 'none';
  const markedBlock = creditBlock(block, path, marks, isCaption ? figureAt + 1 : 3, near);
  const runs = markedBlock ? [block.text] : markedWithin(block, near, marksOf);
  if (near === 'none' && runs.length === 0) return null;
  const isNamedCredit = marks.slice(0, 3).some(({ creditIn }) => creditIn === 'all');
  if (near === 'picture' && !isCaption && !isNamedCredit && AGENCY_LINE.test(maskAgencies(block.text))) return null;
  if (!isCaption && /^\W*sources?\s*:/i.test(block.text)) return null;
  const isSure = near !== 'none' || marks.slice(0, 4).some(({ isPicture }) => isPicture);
  const marked = runs.flatMap(asCredit).filter((text) => isSure || tellsOfPictures(maskAgencies(text)));
  if (near === 'none' && marked.length === 0 && !isSure) return null;
  return path.some((element) => NO_PICTURE.test(tag(element))) || isOfOthers(block, article)
    ? null
    : { marked, isCaption, inFigure: isReal };
}

/** "AP" and "Anna Reyes, Associated Press" beside a logo or portrait are bylines. */
const AGENCY_LINE = /^(?:[Bb]y )?(?:[^/|]{0,60}, )?(?:[Tt]he )?\uE000+$/u;

/** What stands in a table or quotation is no picture's. */
const NO_PICTURE = /^(?:TABLE|BLOCKQUOTE|FORM|NAV)$/;

/** Whether the markup calls the whole block a credit. */
function creditBlock(
  { text }: ProseBlock,
  path: readonly Element[],
  marks: readonly Marks[],
  depth: number,
  near: Nearness,
): boolean {
  const at = marks.findIndex((one, i) => i < depth && isCreditMark(one, near));
  const mark = path[at];
  return mark !== undefined && squash(real(mark).textContent ?? '').length <= text.length + 30;
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

/** An element that holds "© Ida Krog" and nothing else says so itself. */
const OWN_MARK = /^(?:©|\(c\)) ?\p{Lu}[^.!?]{1,60}$/u;

/** Runs of text nodes under an inline element that the markup calls a credit. */
function markedWithin(block: ProseBlock, near: Nearness, marksOf: ReadMarks): string[] {
  const runs: string[] = [];
  let run = '';
  // "Photo by Ida Krog" and "/" and "Agency": the stroke holds them together, whatever the markup says.
  let goesOn = false;
  for (const node of block.nodes) {
    let marked = false;
    for (let at: Element | null = node.parentElement; at && at !== block.element && !marked; at = real(at).parentElement)
      marked = isCreditMark(marksOf(at), near) || (near !== 'none' && OWN_MARK.test(squash(real(at).textContent ?? '')));
    if (marked || (run && (goesOn || /^\s*\/\s*(?:\S|$)/u.test(node.data)))) {
      run += node.data;
      goesOn = !marked && /\/\s*$/u.test(node.data);
    } else if (run && /\S/u.test(node.data)) {
      runs.push(run);
      run = '';
    }
  }
  return [...runs, run].map(squash).filter(Boolean);
}

const NO_CREDIT =
  /^(?:(?:image|photo|picture|video)?\s*(?:credits?|source|copyright|caption|courtesy|attribution)\s*[:.…]*|(?:photo|image|picture)s? by\W*|rights\b.*|share\b.*|advert.*|.*:|more\b.*|by\b.*|[\d\s.,/-]+)$/i;

/** The credits that what is marked as one ends with, where the rest of it is a caption: "The pier at dusk. Photo: Eva Mann". */
function behindCaption(text: string): string[] | null {
  const found = creditsIn(text).map((credit) => credit.text);
  const [first] = found;
  const start = first === undefined ? -1 : text.indexOf(first);
  if (start <= 0 || !text.endsWith(found.at(-1) ?? '')) return null;
  return BEHIND_CAPTION.test(text.slice(0, start)) ? found : null;
}

/** A sentence's end, or words that are no label. */
const BEHIND_CAPTION = /[.!?…”"’]\s*$|(?:\s\p{Ll}+){2}[^:]*\s?\(?$/u;

/** What the markup calls a credit is one if it reads like one. */
function asCredit(words: string): string[] {
  const text = trimCredit(words);
  const last = behindCaption(text);
  if (last) return last;
  if (
    text.length < 2 ||
    text.length > LONGEST_CREDIT ||
    NO_CREDIT.test(text) ||
    TELLS_WHEN.test(text) ||
    !/[\p{L}]{2}/u.test(text)
  )
    return [];
  const masked = maskAgencies(text);
  return isMadeOfNames(masked, 2) || (tellsOfPictures(masked) && text.length < 90) ? [text] : [];
}

/** Without one of these a line is no credit: asked before the tree is. */
const LIKE_A_CREDIT =
  /[/|©()[\]]|photo|image|pic|credit|source|courtesy|illustrat|graphic|screen|foto|getty|shutterstock|alamy|reuters|press|supplied|handout|file|via|[A-Z]{2,}/i;

/** An element with more children holds an article, not a picture and its line. */
const MOST_CHILDREN = 6;

/** A short line in one element with a picture, or right after one: nothing else stands there. */
function isBesidePicture(block: ProseBlock): boolean {
  const { element, text } = block;
  if (text.length > 240 || !LIKE_A_CREDIT.test(text)) return false;
  const isSmall = real(element).children.length <= MOST_CHILDREN;
  if (isSmall && real(element).querySelector('img, picture') !== null && holdsOnly(element, text)) return true;
  const before = real(element).previousElementSibling;
  if (before === null || real(before).children.length > MOST_CHILDREN) return false;
  const hasPicture = tag(before) === 'IMG' || real(before).querySelector('img, picture') !== null;
  return hasPicture && squash(real(before).textContent ?? '') === '';
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
