import { luminance, type Rgb, standingOut } from './page-ground.ts';

/** Colours on light and on dark ground; the form is told by the line as well. Speakers' are Paul Tol's "muted" scheme, as in the popup. */
const PALETTE: Record<'light' | 'dark', Record<string, Rgb>> = {
  light: {
    quote: [51, 34, 136],
    claim: [17, 119, 51],
    unsure: [153, 119, 0],
    s0: [119, 124, 133],
    s1: [51, 34, 136],
    s2: [17, 119, 51],
    s3: [170, 68, 153],
    s4: [153, 119, 0],
    s5: [0, 119, 163],
    s6: [136, 34, 85],
  },
  dark: {
    quote: [154, 140, 255],
    claim: [95, 207, 138],
    unsure: [224, 192, 80],
    s0: [143, 149, 158],
    s1: [154, 140, 255],
    s2: [95, 207, 138],
    s3: [238, 153, 221],
    s4: [224, 192, 80],
    s5: [102, 204, 238],
    s6: [255, 143, 177],
  },
};

/** How each form looks whatever its colour: solid line and ground for direct, a fainter ground for mixed, dots for indirect, dashes for what is not sure. */
const LOOKS: Record<string, { hue: string; ground: number; line: string }> = {
  direct: { hue: 'quote', ground: 0.16, line: 'solid' },
  mixed: { hue: 'quote', ground: 0.08, line: 'solid' },
  indirect: { hue: 'claim', ground: 0.06, line: 'dotted' },
  unsure: { hue: 'unsure', ground: 0.04, line: 'dashed' },
};

/** Rules for the names of highlights that are painted: `direct`, or `direct-s2` where speakers have colours. On paper only the lines stay. */
export function styleSheet(names: Iterable<string>, ground: Rgb): CSSStyleSheet {
  const palette = luminance(ground) < 0.18 ? PALETTE.dark : PALETTE.light;
  const rules: string[] = [];
  const paper: string[] = [];
  for (const name of names) {
    const [form = '', speaker] = name.split('-');
    const look = LOOKS[form];
    const hue = palette[speaker ?? look?.hue ?? 'quote'];
    if (!hue) continue;
    const line = standingOut(hue, ground).join(' ');
    const selector = `::highlight(sourcelight-${name})`;
    rules.push(
      look
        ? `${selector} { background-color: rgb(${hue.join(' ')} / ${look.ground}); text-decoration: underline ${look.line} 2px rgb(${line}); text-underline-offset: 3px; }`
        : `${selector} { background-color: rgb(${hue.join(' ')} / 0.38); }`,
    );
    paper.push(`${selector} { background-color: transparent; }`);
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${rules.join('\n')}\n@media print {\n${paper.join('\n')}\n}`);
  return sheet;
}
