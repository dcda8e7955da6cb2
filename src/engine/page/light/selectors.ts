/** What is asked of an element. */
interface Asked {
  localName: string;
  parentElement: Asked | null;
  getAttribute: (name: string) => string | null;
  hasAttribute: (name: string) => boolean;
}

export type Matches = (element: Asked) => boolean;

/**
 * What a CSS selector fits: lists, descendants (a space), tag names, classes, ids, attributes with all their operators and `i`, and `:not()`.
 * @throws SyntaxError for whatever else there is
 */
export function matcherOf(selector: string): Matches {
  const before = known.get(selector);
  if (before) return before;
  const matches = listOf(selector);
  known.set(selector, matches);
  return matches;
}

const known = new Map<string, Matches>();

function listOf(selector: string): Matches {
  const parts = split(selector, ',').map((part) => part.trim());
  if (parts.every((part) => /^[a-z][a-z\d-]*$/i.test(part))) {
    const names = new Set(parts.map((part) => part.toLowerCase()));
    return ({ localName }) => names.has(localName);
  }
  const all = parts.map(complexOf);
  return (element) => all.some((matches) => matches(element));
}

function complexOf(selector: string): Matches {
  const [last = compoundOf(''), ...above] = split(selector, ' ').filter(Boolean).map(compoundOf).reverse();
  return (element) => {
    if (!last(element)) return false;
    let at = element.parentElement;
    for (const matches of above) {
      while (at && !matches(at)) at = at.parentElement;
      if (!at) return false;
      at = at.parentElement;
    }
    return true;
  };
}

/** The parts of a selector between separators that stand in no bracket and no string. */
function split(selector: string, separator: string): string[] {
  const parts = [''];
  let depth = 0;
  let isQuoted = false;
  for (const letter of selector) {
    if (letter === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (letter === '[' || letter === '(')) depth++;
    else if (!isQuoted && (letter === ']' || letter === ')')) depth--;
    if (letter === separator && depth === 0 && !isQuoted) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts;
}

const SIMPLE =
  /(?<tag>\*|[a-z][\w-]*)|\.(?<class>[\w-]+)|#(?<id>[\w-]+)|\[(?<name>[\w-]+)(?:(?<operator>[~|^$*]?)="(?<value>[^"]*)"(?<fold> i)?)?\]|:not\((?<not>[^()]+)\)/giy;

function compoundOf(selector: string): Matches {
  const parts = [...selector.matchAll(SIMPLE)];
  if (!parts.length || parts.map(([part]) => part).join('') !== selector)
    throw new SyntaxError(`There is no selector "${selector}" here.`);
  const tests = parts.map(({ groups = {} }) => simpleOf(groups));
  return (element) => tests.every((matches) => matches(element));
}

function simpleOf({ tag, class: className, id, name, operator, value, fold, not }: Record<string, string | undefined>): Matches {
  if (tag) return tag === '*' ? () => true : ({ localName }) => localName === tag.toLowerCase();
  if (className) return (element) => OPERATORS['~'](element.getAttribute('class') ?? '', className);
  if (id) return (element) => element.getAttribute('id') === id;
  if (not) {
    const matches = listOf(not);
    return (element) => !matches(element);
  }
  const key = name ?? '';
  if (value === undefined) return (element) => element.hasAttribute(key);
  const compare = OPERATORS[(operator ?? '') as keyof typeof OPERATORS];
  const wanted = fold ? value.toLowerCase() : value;
  return (element) => {
    const has = element.getAttribute(key);
    return has !== null && compare(fold ? has.toLowerCase() : has, wanted);
  };
}

/** How an attribute's value is compared, by what stands before the `=`; with an empty one, parts of words fit nothing. */
const OPERATORS = {
  '': (has: string, wanted: string) => has === wanted,
  '~': (has: string, wanted: string) => wanted !== '' && has.split(/\s+/).includes(wanted),
  '|': (has: string, wanted: string) => has === wanted || has.startsWith(`${wanted}-`),
  '^': (has: string, wanted: string) => wanted !== '' && has.startsWith(wanted),
  $: (has: string, wanted: string) => wanted !== '' && has.endsWith(wanted),
  '*': (has: string, wanted: string) => wanted !== '' && has.includes(wanted),
};
