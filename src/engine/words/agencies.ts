/** A news agency: its name, how articles abbreviate it, and its country (ISO 3166). */
export interface Agency {
  name: string;
  /** Written as they stand; matched as whole words, case kept. */
  short: readonly string[];
  country: string;
  /** Words after it that show another meaning: "PTI leader" is a party's, "UPI payments" a bank's. A pattern's alternatives. */
  notBefore: string | null;
}

const agency = (name: string, short: string, country: string, notBefore: string | null = null): Agency => ({
  name,
  short: short ? short.split('|') : [],
  country,
  notBefore,
});

/** Alphabetical. An abbreviation alone counts only where an agency can stand: in a dateline, credit or sign-off ("PTI" is a party too). */
export const AGENCIES: readonly Agency[] = [
  agency('Adnkronos', 'AdnKronos', 'IT'),
  agency('Agence France-Presse', 'AFP', 'FR'),
  agency('Agência Brasil', '', 'BR'),
  agency('Agência Lusa', 'Lusa', 'PT'),
  agency('Agencia EFE', 'EFE', 'ES'),
  agency('Agenzia Nova', '', 'IT'),
  agency('Agerpres', 'AGERPRES', 'RO'),
  agency('Algérie Presse Service', '', 'DZ'),
  agency('Anadolu Agency', 'AA|Anadolu', 'TR', 'meeting|batteries|rating|member'),
  agency('ANI', 'Asian News International', 'IN'),
  agency('ANP', 'Algemeen Nederlands Persbureau', 'NL', 'leader|chairman|president|senator'),
  agency('ANSA', '', 'IT'),
  agency('Antara', 'ANTARA', 'ID'),
  agency('APA', 'Austria Presse Agentur|APA-PictureDesk', 'AT'),
  agency(
    'Associated Press',
    'AP|The Associated Press|AssociatedPress',
    'US',
    'government|High Court|assembly|chief minister|CM|exam|class|Dhillon',
  ),
  agency('Associated Press of Pakistan', 'APP', 'PK'),
  agency('Australian Associated Press', 'AAP|AAP Image', 'AU', 'leader|government|MLA|MP|candidate|chief|convener|workers?'),
  agency('Belga', 'BELGA', 'BE'),
  agency('BelTA', 'BELTA', 'BY'),
  agency('Bernama', 'BERNAMA', 'MY'),
  agency('Bloomberg', 'Bloomberg News', 'US', 'Businessweek|Law|terminal|Philanthropies'),
  agency('BNS', 'Baltic News Service', 'LT'),
  agency('BSS', 'Bangladesh Sangbad Sangstha', 'BD'),
  agency('BTA', 'Bulgarian News Agency', 'BG'),
  agency('The Canadian Press', 'Canadian Press|CP', 'CA', 'Rail|leader'),
  agency('Catholic News Service', 'CNS', 'US'),
  agency('Cihan', '', 'TR'),
  agency('CNN Newswire', 'CNN Wire', 'US'),
  agency('ČTK', 'CTK|Czech News Agency', 'CZ'),
  agency('Demirören News Agency', 'DHA', 'TR'),
  agency('Deutsche Presse-Agentur', 'dpa|DPA', 'DE'),
  agency('Ethiopian News Agency', '', 'ET'),
  agency('Europa Press', '', 'ES'),
  agency('European Pressphoto Agency', 'EPA|EPA-EFE', 'DE', 'administrator|rule|rules|regulation|standards?'),
  agency('Fars News Agency', 'Fars', 'IR'),
  agency('Ghana News Agency', 'GNA', 'GH'),
  agency('Getty Images', 'Getty', 'US'),
  agency('HINA', 'Hina', 'HR'),
  agency('IANS', 'Indo-Asian News Service', 'IN'),
  agency('Imaginechina', '', 'CN'),
  agency('Inter Press Service', 'IPS', 'IT', 'officer|officers'),
  agency('Interfax', 'Interfax-Ukraine', 'RU'),
  agency('IRNA', '', 'IR'),
  agency('ISNA', '', 'IR'),
  agency('Jiji Press', 'Jiji|JIJI', 'JP'),
  agency('KCNA', 'Korean Central News Agency', 'KP'),
  agency('Kenya News Agency', 'KNA', 'KE'),
  agency('Keystone-SDA', 'Keystone|sda', 'CH', 'XL|pipeline'),
  agency('KUNA', 'Kuwait News Agency', 'KW'),
  agency('Kyodo News', 'Kyodo|KYODO', 'JP'),
  agency('McClatchy', '', 'US'),
  agency('MENA', 'Middle East News Agency', 'EG', 'region|countries'),
  agency('MTI', 'Magyar Távirati Iroda', 'HU'),
  agency('NAMPA', 'Nampa', 'NA'),
  agency('News Agency of Nigeria', 'NAN', 'NG'),
  agency('Notimex', '', 'MX'),
  agency('NTB', '', 'NO'),
  agency('NurPhoto', '', 'IT'),
  agency('PA Media', 'PA|Press Association|PA Wire', 'GB', 'system|state'),
  agency('PAP', 'Polish Press Agency', 'PL', 'leader|government'),
  agency('Petra', 'Jordan News Agency', 'JO', 'De'),
  agency('Philippine News Agency', 'PNA', 'PH'),
  agency('Prensa Latina', '', 'CU'),
  agency(
    'Press Trust of India',
    'PTI|Press Trust Of India',
    'IN',
    'leader|leaders|chief|chairman|chairperson|founder|party|government|workers?|supporters?|senator|MNA|MPA|candidate|lawmaker|rally',
  ),
  agency('QNA', 'Qatar News Agency', 'QA'),
  agency('Religion News Service', 'RNS', 'US'),
  agency('Reuters', 'REUTERS|Thomson Reuters', 'GB', 'Institute|Foundation'),
  agency('RIA Novosti', 'RIA', 'RU'),
  agency('Ritzau', '', 'DK'),
  agency('SANA', '', 'SY'),
  agency('SAPA', 'Sapa', 'ZA'),
  agency('Saudi Press Agency', '', 'SA'),
  agency('Sputnik', '', 'RU', 'V|satellite|vaccine'),
  agency('States News Service', '', 'US'),
  agency('STT', 'Lehtikuva', 'FI'),
  agency('Tanjug', 'TANJUG', 'RS'),
  agency('Tasnim', 'Tasnim News Agency', 'IR'),
  agency('TASS', 'Tass|ITAR-TASS', 'RU'),
  agency('Télam', 'Telam', 'AR'),
  agency('Tribune News Service', 'TNS', 'US'),
  agency('TT', 'TT News Agency', 'SE'),
  agency('Ukrinform', '', 'UA'),
  agency('UNB', 'United News of Bangladesh', 'BD'),
  agency('UNI', 'United News of India', 'IN'),
  agency('UPI', 'United Press International', 'US', 'payment|payments|transaction|transactions|ID|app|apps'),
  agency('Vietnam News Agency', 'VNA', 'VN'),
  agency('WAFA', 'Wafa', 'PS'),
  agency('WAM', 'Emirates News Agency', 'AE'),
  agency('Xinhua', 'XINHUA', 'CN'),
  agency('Yonhap', 'Yonhap News Agency', 'KR'),
  agency('Zuma Press', 'ZUMA|Zuma', 'US'),
  agency('Shutterstock', '', 'US'),
  agency('Alamy', '', 'GB'),
];

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const words = (item: Agency): string[] => [item.name, ...item.short];

/** Every name of every agency, the longest first, as a pattern's alternatives; none before words that show another meaning. */
export const AGENCY_PATTERN = AGENCIES.flatMap((item) => words(item).map((word) => ({ word, notBefore: item.notBefore })))
  .sort((a, b) => b.word.length - a.word.length)
  .map(({ word, notBefore }) => literal(word) + (notBefore ? `(?! (?:${notBefore})(?![a-z]))` : ''))
  .join('|');

/** The agency that a name or an abbreviation stands for, or null. */
export const agencyNamed = (name: string): Agency | null => AGENCIES.find((item) => words(item).includes(name)) ?? null;

const NAMED = new RegExp(`(?<![\\p{L}\\p{N}])(?:${AGENCY_PATTERN})(?![\\p{L}\\p{N}])`, 'gu');

/** The agencies that a text names, as it names them, none twice. */
export const agenciesIn = (text: string): string[] => [...new Set(text.match(NAMED) ?? [])];

/** Whether a text names any agency, whatever it may mean there: to be asked before a longer pattern. */
export const ANY_AGENCY = new RegExp(AGENCY_PATTERN, 'u');
