import { tag } from '../../dom/elements.ts';
import { real } from '../../dom/real.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words in classes and data attributes that mark a credit wherever they stand, and those that do beside a picture alone. */
const CREDIT = set('credit credits photocredit imagecredit mediacredit photographer photographers photog attribution courtesy');
const BESIDE_PICTURE = set('copyright copyrightholder source cite rights agency rightsholder attributions');
/** And those that do in a figure alone, for a picture beside a name may be the author's. */
const IN_FIGURE = set('author byline creator artist');
/** Words that tell of a picture. */
const PICTURE = set(
  'image images img photo photos picture pictures pic figure thumbnail hero gallery slideshow slide lightbox media',
);
const CAPTION = set('caption captions figcaption figure mediacaption imagecaption photocaption cutline');
/** Without one of these letters no word above stands in a name: most names are done with here. */
const SIGN =
  /credit|photo|attribution|courtesy|copyright|source|cite|rights|agency|author|byline|creator|artist|image|img|pic|figure|thumb|hero|gallery|slide|lightbox|media|caption|cutline/i;
const BYLINE = /(?:^|[\s_-])(?:bylines?|authors?|bio|author-\w+)(?=$|[\s_-])/i;

/** What an element's name and attributes say of pictures and credits. */
export interface Marks {
  isFigure: boolean;
  isCaption: boolean;
  isPicture: boolean;
  isByline: boolean;
  /** Where its text is a credit: anywhere, beside a picture, in a figure, or nowhere. */
  creditIn: 'all' | 'picture' | 'figure' | null;
}

const NONE: Marks = { isFigure: false, isCaption: false, isPicture: false, isByline: false, creditIn: null };

/** Reads the marks of elements, each once. */
export function marksReader(): (element: Element) => Marks {
  const known = new Map<Element, Marks>();
  return (element) => {
    const before = known.get(element);
    if (before) return before;
    const marks = read(element);
    known.set(element, marks);
    return marks;
  };
}

function read(element: Element): Marks {
  const isFigure = /^FIG(?:URE|CAPTION)$/.test(tag(element));
  const className = real(element).getAttribute('class') ?? '';
  const names = `${className} ${real(element).getAttribute('itemprop') ?? ''} ${real(element).getAttribute('data-testid') ?? ''} ${real(element).getAttribute('data-type') ?? ''}`;
  if (!SIGN.test(names)) {
    const isByline = BYLINE.test(className);
    const isCite = tag(element) === 'CITE';
    return isFigure || isCite || isByline
      ? { ...NONE, isFigure, isCaption: isFigure, isByline, creditIn: isCite ? 'picture' : null }
      : NONE;
  }
  // "Photo-module--imageCredit__x1" → photo, module, image, credit.
  const words = names
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .toLowerCase()
    .split(/[^a-z]+/);
  const has = (list: ReadonlySet<string>): boolean => words.some((word) => list.has(word));
  return {
    isFigure,
    isCaption: isFigure || has(CAPTION),
    isPicture: has(PICTURE),
    isByline: BYLINE.test(className),
    creditIn: has(CREDIT) ? 'all' : has(BESIDE_PICTURE) || tag(element) === 'CITE' ? 'picture' : has(IN_FIGURE) ? 'figure' : null,
  };
}
