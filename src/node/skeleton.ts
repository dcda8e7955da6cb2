/**
 * The source with one html, head and body element, their attributes kept. Each step looks at the source once, from left to right:
 * a thousand unclosed comments or tags cost no more than their letters.
 */
export function withHeadAndBody(html: string): string {
  const bare = withoutComments(html);
  const start = openTag(bare, 'body');
  const title = start ? '' : (/<title>[^<]*<\/title>/i.exec(bare)?.[0] ?? '');
  const head = start ? withoutSkeleton(bare.slice(0, start.from)) : title;
  const body = withoutSkeleton(start ? bare.slice(start.to) : bare);
  const attributes = openTag(bare, 'html')?.attributes ?? '';
  return `<!DOCTYPE html><html${attributes}><head>${head}</head><body${start?.attributes ?? ''}>${body}</body></html>`;
}

/** Comments without an end stay, as text does. */
function withoutComments(html: string): string {
  let kept = '';
  let at = 0;
  for (let from = html.indexOf('<!--'); from >= 0; from = html.indexOf('<!--', at)) {
    const end = html.indexOf('-->', from + 4);
    if (end < 0) break;
    kept += html.slice(at, from);
    at = end + 3;
  }
  return kept + html.slice(at);
}

interface OpenTag {
  attributes: string;
  from: number;
  to: number;
}

const NAME_ENDS = /[\s>]/;

/** The first `<name …>`. */
function openTag(html: string, name: 'body' | 'html'): OpenTag | null {
  const starts = name === 'body' ? /<body(?=[\s>])/gi : /<html(?=[\s>])/gi;
  const start = starts.exec(html);
  const end = start ? html.indexOf('>', start.index) : -1;
  if (!start || end < 0) return null;
  return { attributes: html.slice(start.index + start[0].length, end), from: start.index, to: end + 1 };
}

/** Without document types and the tags of html, head and body. */
function withoutSkeleton(html: string): string {
  let kept = '';
  let at = 0;
  for (const { index, 0: tag } of html.matchAll(/<!doctype|<\/?(?:html|head|body)/gi)) {
    if (index < at || !(tag.startsWith('<!') || NAME_ENDS.test(html[index + tag.length] ?? ''))) continue;
    const end = html.indexOf('>', index);
    if (end < 0) break;
    kept += html.slice(at, index);
    at = end + 1;
  }
  return kept + html.slice(at);
}
