/** A list, not an apposition: "the board, the union and the mayor". */
const LIST = /^[^,]+(?:,\s[^,]+)*,?\s(?:and|or|&)\s[^,]+$/;
/** "the firm, a maker of nuts and bolts": one comma, and no second of its kind behind "and". */
const APPOSITION = /^[^,]+,\s(?:an?|the|its|his|her)\s(?![^,]*\sand\s(?:the|an?|its|his|her|\p{Lu}))[^,]+$/u;
/** What a description goes on with behind a comma and may lose: "a report by the board, an advisory body". */
const TAIL =
  /,\s(?:(?:who|which|whose|whom|where|including|such as|like|led|founded|based|published|released|launched|obtained|seen|commissioned|conducted|written|posted|shared|according|citing|speaking|known|called|also|then|now|both|all|most|many|one of|part of|in|on|at|for|from|with|to|by|an?|the|its|his|her|their|our|home to|as well as|along with|together with|not|aged|\d)\b|\p{L}+(?:ed|ing)\s).*$/su;

/** Code units of the longest description that is looked at. */
const LONGEST = 400;

/** A source without a name as it is shown: without what only describes it further. */
export function shownDescription(words: string): string {
  if (words.length > LONGEST) return words;
  const dash = /\s[—–]\s?/.exec(words);
  const whole = (dash && dash.index > 3 ? words.slice(0, dash.index) : words).replace(/(?<![,;:\s])[,;:\s]+$/, '');
  if (LIST.test(whole) && !/,\s(?:who|which|whose)\s/.test(whole) && !APPOSITION.test(whole)) return whole;
  return whole.replace(TAIL, '').replace(/,$/, '') || whole;
}
