import type { EdgeRule } from './edge-rule.ts';

const OWN = String.raw`(?:an?|his|her|their|its|the)\s(?:\p{L}+\s){0,2}?`;
const TO = String.raw`(?:\s(?:on|to|with|at|for)\s(?:the\s)?(?:\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*){0,4}|\p{Ll}+))?`;
const DAY = String.raw`(?:(?:late\s|early\s)?(?:on\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s(?:morning|afternoon|evening|night))?|(?:earlier\s|late\s)?(?:this|last)\s(?:week|month|year|night)|today|yesterday)`;
/** What carried the words: "in a post on X", "via text message", "under oath". */
const MEDIUM = String.raw`in\s(?:an?|his|her|their|its)\s(?:\p{L}+\s){0,2}?(?:posts?|statement|tweet|interview|press\srelease)${TO}|via\s(?:text(?:\smessage)?|e-?mail)|through\s${OWN}(?:spokes(?:man|woman|person)|lawyer|attorney|aide|publicist|interpreter|translator)|under\soath|(?:at|during|in)\sa\s(?:news|press)\sconference${TO}`;
/** The same where it may as well be a part of what is said, but for behind marks. */
const CARRIER = String.raw`in\s${OWN}(?:e-?mail|letter|memo|op-ed|blog|column|message|note|video|filing|testimony)${TO}|on\s(?:Twitter|X|Facebook|Instagram|TikTok|Truth\sSocial|LinkedIn|Threads|Bluesky|social\smedia)|by\s(?:e-?mail|phone|telephone|video\slink)`;
/** Where and doing what somebody spoke; right behind marks no part of what is said. A day alone may belong to what is said. */
const OCCASION = String.raw`(?:at|during|in)\s${OWN}(?:rally|debate|hearing|briefing|meeting|event|speech|address|ceremony|vigil|town\shall|call|conference|interview|testimony|appearance|visit|trial|trip|press\sconference|news\sconference)(?:\s(?:in|on|at|with|for|to)\s(?:the\s)?[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]*){0,3})?|in\scourt|on\s(?:the\sradio|air|camera|television|TV|live\stelevision|the\scampaign\strail)|(?:while|before|after)\s(?:visiting|campaigning|leaving|meeting|speaking|touring|addressing|arriving|announcing|attending|boarding|voting|testifying)\b[^,.;:“”"]{0,60}|(?:after|before|following|amid|ahead\sof)\s${OWN}(?:vote|meeting|match|game|ruling|verdict|hearing|debate|election|announcement|incident|attack|arrest|race|loss|win|defeat|victory|decision|talks|summit|trial|sentencing)`;
/** "praised the rule in a post on X": at the end. */
const SETTING = new RegExp(String.raw`,?\s(?:${MEDIUM})\.?$`, 'u');
const BEHIND_MARKS = new RegExp(String.raw`^(?:,?\s(?:${MEDIUM}|${CARRIER}|${OCCASION})){1,2}(?:\s${DAY})?\.?$`, 'u');

/** Where something was said is no part of it, but for what stands in marks; right behind marks nor is the occasion. */
export const withoutSetting: EdgeRule = (content, { text, marked, isCueFirst }) => {
  const last = content.at(-1);
  if (!last || !isCueFirst) return content;
  const mark = marked.within(last).at(-1)?.[1] ?? last[0];
  if (mark >= last[1]) return content;
  if (mark > last[0] && last[1] - mark < 200 && BEHIND_MARKS.test(text.slice(mark, last[1])))
    return [...content.slice(0, -1), [last[0], mark]];
  const from = Math.max(mark, last[1] - 120);
  const match = SETTING.exec(text.slice(from, last[1]));
  return match && from + match.index > last[0] + 2 ? [...content.slice(0, -1), [last[0], from + match.index]] : content;
};
