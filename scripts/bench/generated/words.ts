/** Invented people, places and sentences of the bench's own news. */

export const SPEAKERS = [
  ['Jane Doe', 'harbour master'],
  ['Tom Reed', 'county engineer'],
  ['Meera Rao', 'state minister for ports'],
  ['Farid Khan', 'fishing co-operative secretary'],
  ['Kavita Iyer', 'hospital spokeswoman'],
  ['Ann Roe', 'opposition councillor'],
  ['Lindiwe Moyo', 'union leader'],
  ['Colm Byrne', 'police superintendent'],
] as const;

export const OUTLETS = ['Harbour Post', 'Deccan Courier', 'Northern Ledger', 'The Estuary Times', 'Karoo Herald', 'Bay Dispatch'];

export const QUOTES = [
  'We looked at the stones for two days, and none of them had moved',
  'Nobody asked us before the lorries came',
  'It will cost more than the council has told you',
  'The water came over the second wall at four in the morning',
  'My own children cross that bridge, and so will I',
  'There is no plan, there are only meetings',
];

export const CLAIMS = [
  'the crossing would open again within eleven days',
  'two thirds of the old wall had to come down',
  'no ship had been turned away since Tuesday',
  'the money had been in the account since spring',
  'the divers had found a second crack below the first',
  'insurers would pay for less than half of it',
];

export const VERBS = ['said', 'told reporters', 'added', 'insisted', 'warned', 'explained', 'wrote in a letter'];
export const THAT = ['said', 'told the council', 'argued', 'announced', 'confirmed', 'estimated', 'denied'];

export const FILLER = [
  'The crossing had been shut for eleven days after the storm broke the outer wall, and lorries stood in line along the coast road.',
  'Some 400 households on the low side of the river spent the week with relatives, in the school hall or in boats.',
  'A first survey in 2019 had counted fourteen weak places, of which nine were mended before the money ran out.',
  'The old mill, the fish market and the lower half of Quay Street stayed without power until Thursday evening.',
  'Ferries ran twice a day instead of nine times, and bread was dearer on the islands than anybody could remember.',
];

export const HEADS = ['Harbour wall', 'Ferry crossing', 'Quay Street', 'Coast road', 'Flood money', 'Divers’ report'];
