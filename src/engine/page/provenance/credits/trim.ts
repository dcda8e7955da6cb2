/** What belongs to the site, not to the credit before or behind it. */
const SITE_AFTER =
  /[\s,;|•·-]*(?:\(?opens? in (?:a )?new (?:tab|window)\)?|\(?opens new (?:tab|window)\)?|purchase licensing rights|licen[sc]e (?:this )?(?:image|photo|picture)|acquire licensing rights|enlarge this image|(?:toggle|hide|show|close|view) caption|caption|see more|show more|read more|learn more|share(?: this)?|view (?:full|gallery|image|photos?)|click to (?:enlarge|expand)|buy (?:this )?(?:photo|now)|zoom|expand|close|download|advertisement|\d+ ?\/ ?\d+|\d+ of \d+)\s*$/iu;
const SITE_BEFORE = /^(?:[\s,;|•·–—-]|(?:enlarge this image|(?:toggle|hide|show) caption|expand image|\d+ ?of ?\d+)\b)+/iu;
const AT_MOST = 5;

/** A note's words without separators, halves of brackets and what the site put around them. */
export function trimCredit(words: string): string {
  const text = withoutSite(words)
    .replace(SITE_BEFORE, '')
    .replace(/^(Credits?)(?=Credit)/u, '')
    .replace(/[\s|;•·,]+$/u, '')
    .trim();
  return withoutHalfBrackets(text);
}

/** A caption without what the site put behind it: "Purchase Licensing Rights, opens new tab". */
export function withoutSite(caption: string): string {
  let text = caption.trim();
  for (let turn = 0; turn < AT_MOST; turn++) {
    const shorter = text.replace(SITE_AFTER, '').trim();
    if (shorter === text || shorter === '') break;
    text = shorter;
  }
  return text;
}

/** "(AFP" and "AFP)" lose the bracket that has no other half. */
export function withoutHalfBrackets(text: string): string {
  const opens = text.split(/[([]/).length;
  const closes = text.split(/[)\]]/).length;
  if (opens > closes && /^[([]/.test(text)) return text.slice(1).trim();
  if (closes > opens && /[)\]]\.?$/.test(text)) return text.replace(/[)\]]\.?$/, '').trim();
  return text;
}
