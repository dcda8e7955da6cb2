import { colour, type Rgb } from '../shared/colours.ts';
import { luminance, standingOut } from './page-ground.ts';

/** How each form looks whatever its colour: solid line and ground for direct, a fainter ground for mixed, dots for indirect, dashes for what is not sure. */
const LOOKS: Record<string, { hue: string; ground: number; line: string }> = {
  direct: { hue: 's1', ground: 0.16, line: 'solid' },
  mixed: { hue: 's1', ground: 0.08, line: 'solid' },
  indirect: { hue: 's2', ground: 0.06, line: 'dotted' },
  unsure: { hue: 's4', ground: 0.04, line: 'dashed' },
};

/** Rules for the names of highlights that are painted: `direct`, or `direct-s2` where speakers have colours. On paper only the lines stay. */
export function styleSheet(names: Iterable<string>, ground: Rgb): CSSStyleSheet {
  const side = luminance(ground) < 0.18 ? 'dark' : 'light';
  const rules: string[] = [];
  const paper: string[] = [];
  for (const name of names) {
    const [form = '', speaker] = name.split('-');
    const look = LOOKS[form];
    const hue = colour(speaker ?? look?.hue ?? 's1')[side];
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
