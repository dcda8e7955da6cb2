/** An attribute, as Readability copies them. */
export interface LightAttribute {
  name: string;
  value: string;
  cloneNode: () => LightAttribute;
}

export const attributeOf = (name: string, value: string): LightAttribute => ({
  name,
  value,
  cloneNode: () => attributeOf(name, value),
});

/** Where a name stands among names and values in turn; -1 where it does not. */
export function placeOf(name: string, given: readonly string[]): number {
  for (let i = 0; i < given.length; i += 2) if (given[i] === name) return i;
  return -1;
}

export const namesIn = (given: readonly string[]): string[] => given.filter((_, i) => i % 2 === 0);

/** What of an element's own style is asked for. */
export interface LightStyle {
  display: string;
  visibility: string;
}

const NO_STYLE: LightStyle = { display: '', visibility: '' };

export const styleIn = (style: string | null): LightStyle =>
  style === null ? NO_STYLE : { display: declared(style, 'display'), visibility: declared(style, 'visibility') };

function declared(style: string, property: string): string {
  for (const one of style.split(';')) {
    const colon = one.indexOf(':');
    if (one.slice(0, colon).trim().toLowerCase() === property)
      return (one.slice(colon + 1).split('!')[0] ?? '').trim().toLowerCase();
  }
  return '';
}
