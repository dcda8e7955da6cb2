/** Verbs of saying, asking, writing and of the manner of speaking, by their base forms. */
const REGULAR =
  'accuse acknowledge add admit admonish advise affirm agree allege announce answer argue ask assert assure aver avow bark beg bellow bemoan blast blurt boast brag bray bristle brood cackle call caution chant cheer chide chime chirp chuckle claim clarify coax comment complain concede conclude concur confess confide confirm contend continue counsel counter croak croon crow cry declare decree deadpan demand deny describe dictate disclose drawl echo elaborate email emphasise emphasize encourage enquire enthuse entreat estimate exclaim explain expound fret fume gasp gibe giggle gloat gripe groan grouse growl grumble grunt gush guess hint hiss holler howl huff implore imply inform inquire insist instruct interject interpose interrupt intone jeer jest joke jibe judge lament laugh lecture lie mention message moan mock mouth mumble murmur muse mutter nag narrate note notify object observe offer opine order outline pant phone pipe plead pledge point post pout praise pray preach predict proclaim promise prompt pronounce propose protest quaver query question quip rage rail rant rasp react reason reassure rebuke recall recite reckon recommend recount reflect reiterate rejoin relate remark remember remind repeat reply report request respond resume retort reveal roar ruminate sass scoff scold scream screech shout shriek shrug sigh smile snap snarl sneer sniff snort snipe sob specify speculate sputter stammer state stress stutter suggest summarise summarize surmise swear tease tell testify text theorise theorize thunder tout trumpet tweet underline underscore urge utter venture voice volunteer vow wail warn weep whimper whine whisper whoop wisecrack wonder yell';
const IRREGULAR =
  'say says said saying tell tells told telling write writes wrote written writing read reads reading speak speaks spoke speaking swear swears swore sworn sing sings sang singing spit spits spat put puts go goes went begin begins began think thinks thought thinking weep wept plead pled';

const VOWEL_FIRST = /[aeiou][^aeiouwxy]$/;
/** Stressed on the last syllable, so that the consonant doubles: "quipped". */
const DOUBLES = new Set(
  'nag sob chat quip beg brag crow snap admit refer concur fret aver deadpan'.split(' ').filter((verb) => VOWEL_FIRST.test(verb)),
);

function forms(verb: string): string[] {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : DOUBLES.has(verb) ? verb + verb.slice(-1) : verb;
  if (/[^aeiou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  const s = /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, s, `${stem}ed`, `${stem}ing`];
}

/** All forms of the verbs with which words are told to be said. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set([...REGULAR.split(' ').flatMap(forms), ...IRREGULAR.split(' ')]);

/** Verbs of thinking: what is quoted with them was uttered by nobody. */
export const THOUGHT_VERBS: ReadonlySet<string> = new Set(
  'think thinks thought thinking believe believes believed hope hopes hoped fear fears feared wish wishes wished'.split(' '),
);
