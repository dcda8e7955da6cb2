import tokens from './tokens.css?inline';

/** A colour without its opacity, each part 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** A colour of `tokens.css` by its name there: its value on light and on dark ground. */
export interface Colour {
  light: Rgb;
  dark: Rgb;
}

const COLOURS = new Map(
  [...tokens.matchAll(/(?<![\w-])--([\w-]+):\s*light-dark\((#[\da-f]{3,6}),\s*(#[\da-f]{3,6})\)/gi)].map(
    ([, name = '', light = '', dark = '']) => [name, { light: rgbOf(light), dark: rgbOf(dark) }],
  ),
);

/** @throws where `tokens.css` has no such colour */
export function colour(name: string): Colour {
  const found = COLOURS.get(name);
  if (!found) throw new Error(`There is no colour "${name}" in tokens.css.`);
  return found;
}

/** `#rgb` or `#rrggbb`. */
function rgbOf(hex: string): Rgb {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit) : (hex.slice(1).match(/../g) ?? []);
  const [red = 0, green = 0, blue = 0] = digits.map((pair) => Number.parseInt(pair, 16));
  return [red, green, blue];
}
