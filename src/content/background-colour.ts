/** Whether the text at an element stands on a dark ground: the nearest background that is not see-through, else the page's colour scheme. */
export function isDark(document: Document, element: Element): boolean {
  const view = document.defaultView;
  if (!view) return false;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const match = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(view.getComputedStyle(at).backgroundColor);
    if (match && Number(match[4] ?? 1) > 0.5) return luminance(Number(match[1]), Number(match[2]), Number(match[3])) < 0.2;
  }
  return (
    /dark/.test(view.getComputedStyle(document.documentElement).colorScheme) &&
    view.matchMedia('(prefers-color-scheme: dark)').matches
  );
}

/** Relative luminance, WCAG 2.2. */
function luminance(...rgb: [number, number, number]): number {
  const [r, g, b] = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
