import { colour, type Rgb } from '../shared/colours.ts';
import { contrast, luminance, standingOut } from './page-ground.ts';

/** The line says whose words they are: solid for a quotation, dashes for one in part, dots for a claim. The tint is the sure one's. */
const LOOKS: Record<string, { line: string; tint: number }> = {
  direct: { line: 'solid', tint: 0.11 },
  mixed: { line: 'dashed', tint: 0.08 },
  indirect: { line: 'dotted', tint: 0.05 },
};
/** Grounds without a line: of the statement that is open and of its source, and of one that flashes. */
const GROUNDS: Record<string, number> = { open: 0.26, source: 0.16, focus: 0.3 };

/** What may be read on tinted ground: WCAG 2.2, level AA. */
const LEGIBLE = 4.5;

interface Ground {
  /** What the article's text stands on, and its own colour. */
  ground: Rgb;
  ink: Rgb;
  tinted: boolean;
}

/** Rules for the names of highlights: `direct-s2`, `direct-s2-likely`, `open-s2`. On paper only the lines stay. */
export function rulesFor(names: Iterable<string>, { ground, ink, tinted }: Ground): string {
  const side = luminance(ground) < 0.18 ? 'dark' : 'light';
  const rules: string[] = [];
  const paper: string[] = [];
  for (const name of names) {
    const [form = '', speaker = 's0', level] = name.split('-');
    const hue = colour(level === 'guess' ? 's0' : speaker)[side];
    const look = LOOKS[form];
    const wanted = look ? (tinted && !level ? look.tint : 0) : (GROUNDS[form] ?? 0);
    const tint = legibleTint(hue, { ground, ink }, wanted);
    const width = level ? (form === 'indirect' ? 1.5 : 1) : 2;
    const line = look
      ? ` text-decoration: underline ${look.line} ${width}px rgb(${standingOut(hue, ground).join(' ')}); text-underline-offset: 3px; text-decoration-skip-ink: none;`
      : '';
    const selector = `::highlight(sourcelight-${name})`;
    rules.push(`${selector} { background-color: rgb(${hue.join(' ')} / ${tint});${line} }`);
    paper.push(`${selector} { background-color: transparent; }`);
  }
  return `${rules.join('\n')}\n@media print {\n${paper.join('\n')}\n}`;
}

/** A sheet of these rules. */
export function styleSheet(names: Iterable<string>, ground: Ground): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rulesFor(names, ground));
  return sheet;
}

/** The tint that is wanted, or as much of it as leaves the page's text as legible as it must be, or as it was. */
export function legibleTint(hue: Rgb, { ground, ink }: Pick<Ground, 'ground' | 'ink'>, wanted: number): number {
  const least = Math.min(LEGIBLE, contrast(ink, ground));
  for (let tint = wanted; tint > 0.01; tint -= 0.02) {
    const mixed = ground.map((value, i) => value + ((hue[i] ?? 0) - value) * tint) as unknown as Rgb;
    if (contrast(ink, mixed) >= least) return Math.round(tint * 100) / 100;
  }
  return 0;
}
