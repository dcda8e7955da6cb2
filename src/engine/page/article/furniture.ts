/** Lines that stand among an article's paragraphs and are none: one rule a kind, in order. */
interface FurnitureRule {
  name: string;
  test: RegExp;
  /** Longer blocks are prose that merely begins like this. */
  longest: number;
}

const RULES: readonly FurnitureRule[] = [
  {
    name: 'advertisement',
    test: /^(advert(isement)?|ad|sponsored( content)?|promoted|story continues below( this)?( advertisement)?|article continues (after|below)( this)?( advertisement| ad)?|skip (past )?advert(isement)?|publicité|anzeige|advertisement - scroll to continue( reading)?|-?\s*advertisement)\W*$/i,
    longest: 80,
  },
  {
    name: 'read more',
    test: /^[\W_]*(also read|read also|read more|read next|read|see also|see more|more on this( story)?|more from|more:|related( (stories|articles|coverage|content|topics|links|posts|news))?|recommended( for you| stories)?|must read|don['’]t miss|watch( now| more| live)?|listen( now| to)?|explore more|you may (also )?like|trending( now)?|most (read|popular|viewed)|editors?['’]?s? picks?|up next|further reading|keep reading|continue reading|click here|learn more|in pictures|in photos|photos?|video|opinion)\s*(\||:|-|–|—|$|»|>)/i,
    longest: 220,
  },
  {
    name: 'desk line',
    test: /^\W*(?:Eds|EDS|Editors|EDITORS|Attention editors|ATTENTION EDITORS|Note to editors|NOTE TO EDITORS)\s*[:：]\s*\S/,
    longest: 300,
  },
  {
    name: 'newsletter',
    test: /(sign up|subscribe|register|newsletter|get (the|our) (latest|best|top)|inbox|download (the|our) app|follow us|join (us|our)|like us|click to (share|subscribe))/i,
    longest: 160,
  },
  {
    name: 'share line',
    test: /^\W*(share( this)?( (article|story|page|on|via))?|tweet|print|e-?mail|copy link|facebook|twitter|whatsapp|linkedin|pinterest|reddit|comments?|leave a comment|save|bookmark|listen|follow|tags?:.*|topics?:.*|filed under:?.*|categories:?.*|back to top|\d+ (comments?|shares?|min(ute)?s? read)|reading time.*|close|menu|home|loading.*|play|pause|mute|next|previous|(view|show) (more|all|comments).*)\W*$/i,
    longest: 120,
  },
  {
    name: 'byline or time line',
    test: /^\W*((reported|written|edited|compiled|story|words|posted|published|authored?|curated|text) by\b|(first )?(published|posted|updated|last (updated|modified)|modified|created)\b\W*.{0,12}\d)/i,
    longest: 140,
  },
  {
    name: 'byline or time line',
    test: /^\W*(?:By|BY|by):? \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,4}(?:,| and |\||$)/u,
    longest: 140,
  },
  {
    name: 'terms',
    test: /(all rights reserved|terms (of (use|service)|and conditions)|privacy policy|may not be (published|reproduced)|cookies?\b.*\b(accept|consent|policy)|©|&copy|\(c\) \d{4})/i,
    longest: 300,
  },
  {
    name: 'contact',
    test: /^\W*(contact( the)? (reporter|author|writer|us)|e-?mail (him|her|them|the author|us)|follow (him|her|them|[A-Z][\w'’-]+ [A-Z][\w'’-]+) on|reach (him|her|them|the (reporter|author))|have a (tip|story|news tip)|got a (tip|story)|do you have a)/i,
    longest: 260,
  },
];

/** The name of the rule by which a block of text is furniture, or null. */
export function furnitureRule(text: string): string | null {
  for (const rule of RULES) if (text.length <= rule.longest && rule.test.test(text)) return rule.name;
  return null;
}
