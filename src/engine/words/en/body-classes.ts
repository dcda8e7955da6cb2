/** Words of names, or what a body was called, and what it may be called afterwards; in small letters. */
const CLASSES: readonly [names: string, nouns: string][] = [
  [
    'inc corp corporation ltd limited llc plc co company firm holdings motors industries systems technologies pharmaceuticals pharma foods records studios pictures bank airline airlines airways carmaker automaker maker manufacturer retailer developer operator supplier startup start-up giant chain brand publisher producer drugmaker chipmaker insurer lender brewer miner utility',
    'company firm business corporation manufacturer giant group',
  ],
  ['airlines airways air airline carrier', 'airline carrier company'],
  ['motors automotive carmaker automaker', 'carmaker automaker manufacturer company'],
  [
    'times post herald tribune journal guardian telegraph star mail gazette chronicle globe sun mirror express observer independent courier examiner inquirer standard monitor record argus echo newspaper daily weekly paper',
    'newspaper paper outlet publication daily',
  ],
  ['magazine monthly review', 'magazine outlet publication'],
  [
    'tv television radio network broadcasting broadcaster channel news media bbc cnn nbc abc cbs fox sky itv npr pbs msnbc cnbc rté rte wabc',
    'network broadcaster channel station outlet',
  ],
  ['reuters afp xinhua tass', 'outlet'],
  ['website site blog portal', 'website site outlet'],
  ['university college', 'university college school institution'],
  ['school academy institute', 'school institution institute'],
  ['hospital clinic infirmary', 'hospital clinic facility'],
  [
    'foundation trust charity society aid relief fund nonprofit ngo',
    'foundation charity nonprofit non-profit organisation organization group ngo',
  ],
  [
    'federation association union alliance coalition watch international amnesty movement network campaign front center centre institute forum initiative project coalition council organisation organization chamber guild congress',
    'group organisation organization body',
  ],
  ['union', 'union group organisation organization'],
  [
    'commission authority agency board administration bureau service office nasa cdc fda epa fema fcc faa who nhs',
    'agency regulator watchdog body organisation organization',
  ],
  ['ministry department treasury', 'ministry department agency'],
  ['police constabulary sheriff', 'force department agency'],
  ['army forces navy military idf', 'army military force'],
  ['court tribunal', 'court tribunal panel'],
  ['party', 'party'],
  ['fc afc club', 'club side'],
  ['hamas hezbollah taliban brigades army isis houthis militia', 'group organisation organization movement militia'],
  ['resort hotel lodge', 'property hotel resort'],
];

/** By a word of a name. */
export const CLASSES_OF_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set(CLASSES.flatMap(([names]) => names.split(' ')))].map((name) => [
    name,
    [...new Set(CLASSES.flatMap(([names, nouns]) => (names.split(' ').includes(name) ? nouns.split(' ') : [])))],
  ]),
);

const NOUNS: ReadonlySet<string> = new Set(
  CLASSES.flatMap(([names, nouns]) => [...nouns.split(' '), ...names.split(' ')]).filter(
    (noun) =>
      !/^(?:co|air|star|times|post|mail|sun|sky|fox|who|record|city|united|relief|aid|watch|front|international|first|standard|press|news|inc|ltd|plc|llc|corp)$/.test(
        noun,
      ),
  ),
);

/** Whether "the …" with this noun can mean a body that has a name. */
export const isClassOfBodies = (noun: string): boolean => NOUNS.has(noun);
