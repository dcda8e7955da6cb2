import { real } from '../engine/page/dom/real.ts';
import type { Rgb } from '../shared/colours.ts';

const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [18, 18, 18];

/** The ground on which an element's text stands: the nearest background that is not see-through, else what the page's colour scheme gives. */
export function groundOf(document: Document, element: Element): Rgb {
  const view = real(document).defaultView;
  if (!view) return WHITE;
  for (let at: Element | null = element; at; at = real(at).parentElement) {
    const match = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(view.getComputedStyle(at).backgroundColor);
    if (match && Number(match[4] ?? 1) > 0.5) return [Number(match[1]), Number(match[2]), Number(match[3])];
  }
  const isDark =
    /dark/.test(view.getComputedStyle(real(document).documentElement).colorScheme) &&
    view.matchMedia('(prefers-color-scheme: dark)').matches;
  return isDark ? BLACK : WHITE;
}

/** The colour of an element's text. */
export function inkOf(document: Document, element: Element): Rgb {
  const match = /^rgba?\((\d+), (\d+), (\d+)/.exec(real(document).defaultView?.getComputedStyle(element).color ?? '');
  return match ? [Number(match[1]), Number(match[2]), Number(match[3])] : BLACK;
}

/** Relative luminance, WCAG 2.2. */
export function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two colours, WCAG 2.2: 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** A colour moved towards black or white until it stands out from its ground by a contrast of `least`. */
export function standingOut(colour: Rgb, ground: Rgb, least = 3): Rgb {
  const towards: Rgb = luminance(ground) > 0.18 ? [0, 0, 0] : [255, 255, 255];
  for (let step = 0; step <= 10; step++) {
    const mixed = colour.map((value, i) => Math.round(value + ((towards[i] ?? 0) - value) * (step / 10))) as unknown as Rgb;
    if (contrast(mixed, ground) >= least) return mixed;
  }
  return towards;
}
