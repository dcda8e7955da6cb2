import { NO_NAMES } from '../../../words/en/words.ts';
import { kindOf } from '../kinds.ts';
import { isOnlyTitles } from '../names.ts';
import { alias, type SpeakerRule } from '../rule.ts';
import { isOrganisation } from '../titles.ts';

const CAPITALISED = /^(?:\p{Lu}[\p{L}\p{N}.’'&-]*|of|and|for|the)(?:\s(?:\p{Lu}[\p{L}\p{N}.’'&-]*|of|and|for|the|in))*$/u;

/** A body with a name: "the National River Board", "the NRB", "Norlink". */
export const institutions: SpeakerRule = ({ words, at }, { directory }) => {
  const owner = /^[^,]*['’]s?\s(?=[^,]*\p{Lu})/u.exec(words)?.[0].length ?? 0;
  const head = (
    words.slice(owner).split(/,|\s\(|\s(?:of|from|at|in|for|with|on|by|to|under|about|after|during|that|who|which|told)\s/u)[0] ??
    ''
  ).trim();
  const isOf = /^(?:The |the )?(?:\p{Lu}\S*\s)+(?:of|for)(?:\sthe)?(?:\s\p{Lu}\S*)+\s\p{Ll}/u;
  if (isOf.test(words) && !/\s(?:in|at|on|from|by|which|who|that|and)\b/.test(words)) return null;
  const bare = head.replace(/^(?:the|a|an)\s+/i, '').replace(/['’]s$/, '');
  if (
    isOnlyTitles(bare) ||
    isOnlyTitles(bare.split(' ').at(-1) ?? '') ||
    (NO_NAMES.has(bare.toLowerCase()) && !/^\p{Lu}{2,}$/u.test(bare)) ||
    !/^\p{Lu}/u.test(bare) ||
    !CAPITALISED.test(bare)
  )
    return null;
  const wide = (words.split(/,|\s\(/, 1)[0] ?? '').replace(/^(?:the|a|an)\s+/i, '');
  const whole = isOrganisation(wide) && CAPITALISED.test(wide) && wide.length < 60 ? wide : bare;
  const name = directory.expand(whole) ?? directory.inFull(whole);
  const kind = kindOf(name);
  const known = directory.lookup(name, at, null) ?? directory.add(name, kind === 'unnamed' ? 'organisation' : kind);
  return { entity: alias(known, whole), sure: 0.95, why: name === whole ? 'named' : `“${whole}” is ${name}` };
};
