import { MASKS } from '../../../words/agency-finder.ts';
import { MONTH_PATTERN } from '../../../words/months.ts';

/** An agency in a masked text. */
export const AGENCY = `[${MASKS.news}${MASKS.pictures}]+`;

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What pictures are called in credits, in the languages of the world's larger outlets. */
const PICTURE =
  'image|photo|photograph|photography|picture|pic|pix|illustration|graphic|infographic|screenshot|screen ?grab|screen ?shot|artwork|art|still|visual|composite|collage|footage|video|map|chart|foto|fotograf[ií]a|imagen|imagem|immagine|bild|cr[ée]dito?|cr[eé]ditos|ph';
const KIND =
  'main|lead|cover|file|featured?|hero|header|top|title|stock|press|handout|thumbnail|gallery|screen|drone|aerial|satellite|representational|representative|representation|courtesy|picture|photo|image|video|art|staff|pool|inset|banner|cr[ée]dito?|cortesía';

/** "Photo:", "Image credit:", "File picture -", "Image source,", "Credit...", "Source:". Its end is where the names begin. */
export const LABEL = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(?:${KIND})[ /]){0,2}(?:(?:${PICTURE}|credit)s?(?: (?:credits?|source|courtesy(?: of)?|copyright|via|by))?|source|copyright|photographer|courtesy)s?(?:\\s*[:：]|\\s[–—-](?=\\s)|\\s*\\.\\.\\.|(?<=(?:image|photo|picture) source),)\\s*(?=\\S)`,
  'giu',
);

/** "Photo by", "Images courtesy of", "Photographed by", "Illustration via": what a name follows without a colon. */
export const BY = new RegExp(
  `(?<![\\p{L}\\p{N}]|[\uE000\uE001] )(?:(?:${KIND}) )?(?:(?:photo|photograph|photography|image|picture|pic|illustration|graphic|screenshot|screen ?grab|artwork|art|foto|still|composite|collage|video|footage|map)s?(?: illustration)?(?: credit)? (?:by|courtesy(?: of)?|provided by|supplied by|submitted by|via|from|de|von|par|credit|generated (?:by|with)|created (?:by|with))|photographed by|courtesy(?: of)?(?= \\p{Lu}|\\s?[\uE000-\uE001])|screenshot via|source images? by)\\s+(?=["“‘@\\p{Lu}\\d\uE000-\uE002]|d[A-ZÉL]|getty\\b)`,
  'giu',
);

/** "Credit Anna Reyes" and "CREDIT: " at the start of a line or sentence. */
export const CREDIT_WORD = /(?:^|(?<=[.!?)”"’] ?))(?:Credits?|CREDITS?)(?:\s*[:—–-]\s*|\s+)(?=["“@\p{Lu}\uE000\uE001])/gu;

/** Where pictures are shown and shared, as credits name them. */
export const PLATFORM =
  /(?<![\p{L}\p{N}])(?:Twitter|TWITTER|Instagram|INSTAGRAM|Facebook|FACEBOOK|YouTube|Youtube|YOUTUBE|TikTok|TIKTOK|Snapchat|Flickr|Telegram|WhatsApp|LinkedIn|Weibo|Vimeo|Reddit|Google (?:Maps?|Earth|Street View|StreetView|St View)|X(?=[/)]|$))(?![\p{L}\p{N}])/u;

/** Small words that stand in credits. */
const JOINTS = set(
  'via for of the and by from in at on to with de la le da von van der und et y e or an a & under license licence cc through courtesy copyright inc ltd llc co',
);

/** Words of the trade, by which a line of names shows to be a credit. */
const TRADE = set(
  'photo photos photograph photographs photographer photography picture pictures pic pics image images illustration illustrations graphic graphics file files handout supplied submitted contributed courtesy archive archives archival composite collage pool stock credit credits screenshot screenshots screengrab screengrabs screencap still stills footage staff screen grab shot representational representative ai ai-generated generated illustrative artwork foto fotos bild dok handout/ provided contributed. self own',
);

/** Trade words by which alone a line of names is a credit; "staff" and "own" are not enough. */
const TELLING =
  /(?<![\p{L}\p{N}])(?:photographer|file|files|handout|supplied|submitted|contributed|courtesy|archives?|composite|collage|screen ?shot|screen ?grab|foto|ai[- ]generated|(?:staff|stock|pool|police|representational|representative) (?:photo|image|picture|pic|illustration))(?![\p{L}\p{N}])|©|\(c\)/iu;

/** "(Published Monday, 4 March 2024)", "( 15 images )": when and how many, not by whom. */
export const TELLS_WHEN = new RegExp(
  `^\\W*(?:(?:published|posted|updated|aired|filmed)\\b|\\d+ (?:images?|photos?|pictures?)\\W*$|(?:\\p{L}+day,? )?(?:(?:${MONTH_PATTERN})\\.? \\d{1,2}|\\d{1,2} (?:${MONTH_PATTERN}))\\b)`,
  'iu',
);

const isNameWord = (word: string): boolean =>
  /^["'“‘(@©#]{0,2}[\p{Lu}\p{N}\uE000-\uE002@©]/u.test(word) || /^d[A-ZÉÈ’']|^[ei][A-Z]|\.(?:com|org|net|de|fr)\b/u.test(word);

/** Whether a line is made of names, small words that join them, and words of the trade: a credit has no verb. */
export function isMadeOfNames(masked: string, spare = 0): boolean {
  const words = masked.split(/[\s/|,;:·•+–—]+|[()[\]]|-(?=\s)/u).filter((word) => /[\p{L}\p{N}\uE000-\uE002@©]/u.test(word));
  if (words.length === 0 || words.length > 24) return false;
  let odd = 0;
  let names = 0;
  for (const word of words) {
    const small = word.toLowerCase().replace(/[^\p{L}\p{N}&-]+$/u, '');
    if (isNameWord(word)) names++;
    else if (TRADE.has(small)) names++;
    else if (!JOINTS.has(small) && !/^[\w.]+[_\d][\w.]*$/u.test(word)) odd++;
  }
  return names > 0 && odd <= spare;
}

/** Whether a line says by its words that it is a credit: an agency, a platform beside a name, names parted by a stroke; or, where it is short, a word of the trade. */
export function tellsOfPictures(masked: string): boolean {
  if (MENU.test(masked)) return false;
  if (/[\uE000\uE001]/u.test(masked) || STROKE.test(masked) || /(?:^|\s)via \p{Lu}/u.test(masked)) return true;
  const words = masked.trim().split(/\s+/).length;
  if (PLATFORM.test(masked)) return words > 1 && words < 8;
  return words <= TRADE_LINE && TELLING.test(masked) && !/[!?:]/.test(masked);
}

/** More strokes than these part a menu's words. */
const MENU = /(?:\|[^|]*){4}/;
const STROKE = /(?:\p{L}|\d)\s?(?:\/{1,2}|\|)\s?(?:\p{Lu}|@)/u;
/** Longer lines in which a word of the trade stands are headlines: "See Anna Reyes’s Best Photos of the Year". */
const TRADE_LINE = 4;
