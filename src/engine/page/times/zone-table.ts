import type { SummerRule } from './summer.ts';

/** One thing that an abbreviation can mean. */
export interface ZoneMeaning {
  /** Its offset, in winter where it has a summer. */
  offset: string;
  /** The countries (ISO 3166) where it means this; none: everywhere. */
  countries: readonly string[];
  /** Where clocks change, though the name is used all year: "EST" in July is an hour ahead. */
  summer: SummerRule | null;
}

/** `offset countries summer`, the likeliest meaning first. */
const TABLE: Record<string, string> = {
  UTC: 'Z',
  GMT: 'Z',
  Z: 'Z',
  IST: '+05:30 IN,LK | +01:00 IE | +02:00 IL,PS israel',
  IDT: '+03:00',
  BST: '+01:00 GB,UK,GG,JE,IM | +06:00 BD | +11:00 PG',
  BDST: '+06:00',
  BDT: '+06:00 BD | +08:00 BN',
  CST: '-06:00 US,CA usa | -06:00 MX,CR,GT,HN,NI,SV | +08:00 CN,TW,HK,MO | -05:00 CU usa',
  CDT: '-05:00 US,CA,MX | -04:00 CU',
  EST: '-05:00 US,CA usa | -05:00 JM,PA,KY | +10:00 AU australia',
  EDT: '-04:00 US,CA | +11:00 AU',
  // Arizona keeps this name, and its clocks, all year.
  MST: '-07:00 US,CA,MX | +08:00 MY | +06:30 MM',
  MDT: '-06:00',
  PST: '-08:00 US,CA,MX usa | +08:00 PH | +05:00 PK',
  PDT: '-07:00',
  AKST: '-09:00 US usa',
  AKDT: '-08:00',
  HST: '-10:00',
  HAST: '-10:00',
  SST: '-11:00 AS | +08:00 SG',
  CHST: '+10:00',
  AST: '-04:00 CA,BM usa | -04:00 PR,TT,BB,AG,DM,GD,LC,VC,VI | +03:00 SA,IQ,KW,BH,QA,YE',
  ADT: '-03:00',
  NST: '-03:30 CA usa | +05:45 NP',
  NDT: '-02:30',
  WET: 'Z - europe',
  WEST: '+01:00',
  CET: '+01:00 - europe',
  CEST: '+02:00',
  MEZ: '+01:00 - europe',
  MESZ: '+02:00',
  EET: '+02:00 - europe',
  EEST: '+03:00',
  FET: '+03:00',
  MSK: '+03:00',
  SAMT: '+04:00',
  YEKT: '+05:00',
  NOVT: '+07:00',
  VLAT: '+10:00',
  TRT: '+03:00',
  WAT: '+01:00',
  CAT: '+02:00',
  SAST: '+02:00',
  EAT: '+03:00',
  CVT: '-01:00',
  MUT: '+04:00',
  SCT: '+04:00',
  GST: '+04:00 AE,OM | -02:00 GS',
  IRST: '+03:30',
  GET: '+04:00',
  AMT: '+04:00 AM | -04:00 BR',
  AZT: '+04:00',
  AFT: '+04:30',
  UZT: '+05:00',
  TMT: '+05:00',
  TJT: '+05:00',
  KGT: '+06:00',
  PKT: '+05:00',
  MVT: '+05:00',
  NPT: '+05:45',
  SLST: '+05:30',
  BTT: '+06:00',
  MMT: '+06:30',
  ICT: '+07:00',
  WIB: '+07:00',
  WITA: '+08:00',
  WIT: '+09:00',
  ULAT: '+08:00',
  HKT: '+08:00',
  SGT: '+08:00',
  MYT: '+08:00',
  PHT: '+08:00',
  PHST: '+08:00',
  AWST: '+08:00',
  JST: '+09:00',
  KST: '+09:00',
  TLT: '+09:00',
  ACST: '+09:30',
  ACDT: '+10:30',
  AEST: '+10:00',
  AEDT: '+11:00',
  PGT: '+10:00',
  SBT: '+11:00',
  NZST: '+12:00',
  NZDT: '+13:00',
  FJT: '+12:00',
  TOT: '+13:00',
  BRT: '-03:00',
  BRST: '-02:00',
  ART: '-03:00',
  UYT: '-03:00',
  CLT: '-04:00',
  CLST: '-03:00',
  BOT: '-04:00',
  VET: '-04:00',
  GYT: '-04:00',
  COT: '-05:00',
  PET: '-05:00',
  ECT: '-05:00 EC | -04:00 AG,DM,LC',
};

/** What each abbreviation can mean, by its letters in capitals. */
export const ABBREVIATIONS: ReadonlyMap<string, readonly ZoneMeaning[]> = new Map(
  Object.entries(TABLE).map(([name, meanings]) => [
    name,
    meanings.split(' | ').map((meaning): ZoneMeaning => {
      const [offset = 'Z', countries = '-', summer] = meaning.split(' ');
      return { offset, countries: countries === '-' ? [] : countries.split(','), summer: (summer as SummerRule) ?? null };
    }),
  ]),
);

/** A place's clock: its winter offset, and when its summer is. */
export interface Region {
  offset: string;
  summer: SummerRule | null;
}

const PLACES: Record<string, string> = {
  ET: '-05:00 usa',
  CT: '-06:00 usa',
  MT: '-07:00 usa',
  PT: '-08:00 usa',
  AT: '-04:00 usa',
  AET: '+10:00 australia',
  NZT: '+12:00 newzealand',
  UKT: 'Z europe',
  PARIS: '+01:00 europe',
  LONDON: 'Z europe',
  BERLIN: '+01:00 europe',
  MADRID: '+01:00 europe',
  ROME: '+01:00 europe',
  BRUSSELS: '+01:00 europe',
  AMSTERDAM: '+01:00 europe',
  VIENNA: '+01:00 europe',
  ZURICH: '+01:00 europe',
  STOCKHOLM: '+01:00 europe',
  OSLO: '+01:00 europe',
  COPENHAGEN: '+01:00 europe',
  WARSAW: '+01:00 europe',
  PRAGUE: '+01:00 europe',
  LISBON: 'Z europe',
  DUBLIN: 'Z europe',
  ATHENS: '+02:00 europe',
  HELSINKI: '+02:00 europe',
  KYIV: '+02:00 europe',
  MOSCOW: '+03:00',
  ISTANBUL: '+03:00',
  JERUSALEM: '+02:00 israel',
  DUBAI: '+04:00',
  DELHI: '+05:30',
  BEIJING: '+08:00',
  'HONG KONG': '+08:00',
  SINGAPORE: '+08:00',
  TOKYO: '+09:00',
  SEOUL: '+09:00',
  'NEW YORK': '-05:00 usa',
  WASHINGTON: '-05:00 usa',
  JOHANNESBURG: '+02:00',
  LAGOS: '+01:00',
  NAIROBI: '+03:00',
  SYDNEY: '+10:00 australia',
  MELBOURNE: '+10:00 australia',
  BRISBANE: '+10:00',
  AUCKLAND: '+12:00 newzealand',
};

/** Names whose offset depends on the date alone. */
export const REGIONS: ReadonlyMap<string, Region> = new Map(
  Object.entries(PLACES).map(([name, clock]) => {
    const [offset = 'Z', summer] = clock.split(' ');
    return [name, { offset, summer: (summer as SummerRule) ?? null }];
  }),
);

/** Zones in words, by the short name or the offset that they stand for. */
const WORDY: Record<string, string> = {
  'EASTERN TIME': 'ET',
  'CENTRAL TIME': 'CT',
  'MOUNTAIN TIME': 'MT',
  'PACIFIC TIME': 'PT',
  'EASTERN STANDARD TIME': 'EST',
  'EASTERN DAYLIGHT TIME': 'EDT',
  'CENTRAL STANDARD TIME': 'CST',
  'CENTRAL DAYLIGHT TIME': 'CDT',
  'PACIFIC STANDARD TIME': 'PST',
  'PACIFIC DAYLIGHT TIME': 'PDT',
  'GREENWICH MEAN TIME': 'GMT',
  'BRITISH SUMMER TIME': 'BST',
  'UK TIME': 'UKT',
  'CENTRAL EUROPEAN TIME': 'CET',
  'CENTRAL EUROPEAN SUMMER TIME': 'CEST',
  'EASTERN EUROPEAN TIME': 'EET',
  'WEST AFRICA TIME': 'WAT',
  'CENTRAL AFRICA TIME': 'CAT',
  'EAST AFRICA TIME': 'EAT',
  'EAST AFRICAN TIME': 'EAT',
  'SOUTH AFRICAN STANDARD TIME': 'SAST',
  'INDIAN STANDARD TIME': '+05:30',
  'INDIA STANDARD TIME': '+05:30',
  'IRISH STANDARD TIME': '+01:00',
  'ISRAEL STANDARD TIME': '+02:00',
  'ISRAEL DAYLIGHT TIME': '+03:00',
  'BANGLADESH STANDARD TIME': '+06:00',
  'PAKISTAN STANDARD TIME': '+05:00',
  'PHILIPPINE STANDARD TIME': '+08:00',
  'CHINA STANDARD TIME': '+08:00',
  'SINGAPORE STANDARD TIME': '+08:00',
  'ARABIA STANDARD TIME': '+03:00',
  'GULF STANDARD TIME': '+04:00',
};
export const ZONE_WORDS: ReadonlyMap<string, string> = new Map(Object.entries(WORDY));

/** Short names as they stand behind a clock; some outlets write `BdST` and `ChST`. */
export const ZONE_NAMES: readonly string[] = [
  ...ABBREVIATIONS.keys(),
  'BdST',
  'ChST',
  ...[...REGIONS.keys()].filter((name) => name.length < 4),
].sort((a, b) => b.length - a.length);

export const CITY_NAMES: readonly string[] = [...REGIONS.keys()].filter((name) => name.length > 3);
