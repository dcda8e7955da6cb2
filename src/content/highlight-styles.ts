/** Colours on light and on dark ground; the form is told by the line as well. */
const PALETTE = {
  light: { quote: '51 34 136', claim: '17 119 51', unsure: '153 119 0' },
  dark: { quote: '154 140 255', claim: '95 207 138', unsure: '224 192 80' },
};

/** Solid line and ground for direct, solid line and a fainter ground for mixed, dots for indirect, dashes for what is not sure. */
export function styleSheet(dark: boolean): CSSStyleSheet {
  const { quote, claim, unsure } = dark ? PALETTE.dark : PALETTE.light;
  const rule = (name: string, colour: string, ground: number, line: string): string =>
    `::highlight(sourcelight-${name}) { background-color: rgb(${colour} / ${ground}); text-decoration: underline ${line} 2px rgb(${colour}); text-underline-offset: 3px; }`;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    [
      rule('direct', quote, 0.16, 'solid'),
      rule('mixed', quote, 0.08, 'solid'),
      rule('indirect', claim, 0.06, 'dotted'),
      rule('unsure', unsure, 0.04, 'dashed'),
      `::highlight(sourcelight-focus) { background-color: rgb(${quote} / 0.38); }`,
    ].join('\n'),
  );
  return sheet;
}
