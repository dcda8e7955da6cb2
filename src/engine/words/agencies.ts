/** What an agency sells: reports, pictures or press releases. */
export type AgencyKind = 'news' | 'pictures' | 'releases';

/** An agency: its name, how articles abbreviate it, and its country (ISO 3166). */
export interface Agency {
  name: string;
  /** Written as they stand; matched as whole words, case kept. */
  short: readonly string[];
  country: string;
  kind: AgencyKind;
  /** Words after it that show another meaning, in lower case: "PTI leader" is a party's, "UPI payments" a bank's. */
  notBefore: ReadonlySet<string>;
}

const maker =
  (kind: AgencyKind) =>
  (name: string, short: string, country: string, notBefore = ''): Agency => ({
    name,
    short: short ? short.split('|') : [],
    country,
    kind,
    notBefore: new Set(notBefore.split(' ').filter(Boolean)),
  });

const news = maker('news');
const pictures = maker('pictures');
const releases = maker('releases');

const PARTY =
  'leader leaders chief chairman chairperson founder party government worker workers supporter supporters senator mna mpa mla mp candidate candidates lawmaker lawmakers rally convener president';

/** An abbreviation alone counts only where an agency can stand: in a dateline, credit or sign-off ("PTI" is a party too). */
export const AGENCIES: readonly Agency[] = [
  news('Adnkronos', 'AdnKronos', 'IT'),
  news('Agence France-Presse', 'AFP|Agence France Presse|AFP-Services', 'FR'),
  news('Agência Brasil', '', 'BR'),
  news('Agência Lusa', 'Lusa', 'PT'),
  news('Agencia EFE', 'EFE', 'ES'),
  news('Agenzia Nova', '', 'IT'),
  news('Agerpres', '', 'RO'),
  news('Algérie Presse Service', '', 'DZ'),
  news('Anadolu Agency', 'AA|Anadolu', 'TR', 'meeting meetings batteries rating member members sponsor'),
  news('ANI', 'Asian News International', 'IN'),
  news('ANP', 'Algemeen Nederlands Persbureau', 'NL', PARTY),
  news('ANSA', '', 'IT'),
  news('Antara', '', 'ID'),
  news('APA', 'Austria Presse Agentur|APA-PictureDesk', 'AT'),
  news(
    'Associated Press',
    'AP|The Associated Press|AssociatedPress|Associated Press Television News|AP Television News',
    'US',
    'government high assembly chief cm exam exams class dhillon police',
  ),
  news('Associated Press of Pakistan', 'APP', 'PK', 'store'),
  news('Australian Associated Press', 'AAP|AAP Image|AAP IMAGE', 'AU', PARTY),
  news('Azertac', 'AZERTAC', 'AZ'),
  news('Belga', '', 'BE'),
  news('BelTA', '', 'BY'),
  news('Bernama', '', 'MY'),
  news('Bloomberg', 'Bloomberg News', 'US', 'businessweek law terminal philanthropies tv television'),
  news('BNS', 'Baltic News Service', 'LT'),
  news('BSS', 'Bangladesh Sangbad Sangstha', 'BD'),
  news('BTA', 'Bulgarian News Agency', 'BG'),
  news('The Canadian Press', 'Canadian Press|CP', 'CA', 'rail leader'),
  news('Catholic News Service', 'CNS', 'US'),
  news('Central News Agency', 'CNA', 'TW'),
  news('Cihan', '', 'TR'),
  news('CNN Newswire', 'CNN Wire|CNN-Wire', 'US'),
  news('ČTK', 'CTK|Czech News Agency', 'CZ'),
  news('Demirören News Agency', 'DHA', 'TR'),
  news('Deutsche Presse-Agentur', 'dpa|DPA|dpa-AFX', 'DE'),
  news('Ethiopian News Agency', '', 'ET'),
  news('Europa Press', '', 'ES'),
  news(
    'European Pressphoto Agency',
    'EPA|EPA-EFE|EFE-EPA',
    'DE',
    'administrator rule rules regulation regulations standard standards',
  ),
  news('Fars News Agency', 'Fars|FNA', 'IR', 'province'),
  news('Ghana News Agency', 'GNA', 'GH'),
  news('HINA', 'Hina', 'HR'),
  news('IANS', 'Indo-Asian News Service', 'IN'),
  news('Inter Press Service', 'IPS', 'IT', 'officer officers'),
  news('Interfax', 'Interfax-Ukraine', 'RU'),
  news('IRNA', '', 'IR'),
  news('ISNA', '', 'IR'),
  news('Jewish Telegraphic Agency', 'JTA', 'US'),
  news('Jiji Press', 'Jiji', 'JP'),
  news('KCNA', 'Korean Central News Agency', 'KP'),
  news('Kenya News Agency', 'KNA', 'KE'),
  news('Keystone-SDA', 'Keystone|sda|SDA|Keystone-ATS', 'CH', 'xl pipeline'),
  news('KUNA', 'Kuwait News Agency', 'KW'),
  news('Kyodo News', 'Kyodo', 'JP'),
  news('Maghreb Arabe Presse', '', 'MA'),
  news('McClatchy', '', 'US'),
  news('Mehr News Agency', 'MNA', 'IR'),
  news('MENA', 'Middle East News Agency', 'EG', 'region countries'),
  news('MTI', 'Magyar Távirati Iroda', 'HU'),
  news('NAMPA', 'Nampa', 'NA'),
  news('News Agency of Nigeria', 'NAN', 'NG'),
  news('Notimex', '', 'MX'),
  news('NTB', '', 'NO'),
  news('PA Media', 'PA|Press Association|PA Wire|PA Images', 'GB', 'system state'),
  news('PAP', 'Polish Press Agency', 'PL', PARTY),
  news('Petra', 'Jordan News Agency', 'JO', 'de'),
  news('Philippine News Agency', 'PNA', 'PH'),
  news('Prensa Latina', '', 'CU'),
  news('Press Trust of India', 'PTI|Press Trust Of India', 'IN', PARTY),
  news('QNA', 'Qatar News Agency', 'QA'),
  news('Religion News Service', 'RNS', 'US'),
  news('Reuters', 'Thomson Reuters', 'GB', 'institute foundation'),
  news('RIA Novosti', 'RIA', 'RU'),
  news('Ritzau', 'Ritzau Scanpix', 'DK'),
  news('Rwanda News Agency', '', 'RW'),
  news('SANA', '', 'SY'),
  news('SAPA', 'Sapa', 'ZA'),
  news('Saudi Press Agency', '', 'SA'),
  news('Sputnik', '', 'RU', 'v satellite vaccine'),
  news('States News Service', '', 'US'),
  news('STT', 'Lehtikuva', 'FI'),
  news('Tanjug', '', 'RS'),
  news('Tasnim', 'Tasnim News Agency', 'IR'),
  news('TASS', 'Tass|ITAR-TASS', 'RU'),
  news('Télam', 'Telam', 'AR'),
  news('Tribune News Service', 'TNS', 'US'),
  news('TT', 'TT News Agency', 'SE'),
  news('Ukrinform', '', 'UA'),
  news('UNB', 'United News of Bangladesh', 'BD'),
  news('UNI', 'United News of India', 'IN'),
  news('UPI', 'United Press International', 'US', 'payment payments transaction transactions id app apps'),
  news('Vietnam News Agency', 'VNA', 'VN'),
  news('WAFA', 'Wafa', 'PS'),
  news('WAM', 'Emirates News Agency', 'AE'),
  news('Xinhua', 'Xinhua News Agency', 'CN'),
  news('Yonhap', 'Yonhap News Agency', 'KR'),
  pictures('Abaca Press', 'Abaca|ABACA', 'FR'),
  pictures('Adobe Stock', 'stock.adobe.com|AdobeStock', 'US'),
  pictures('Alamy', 'Alamy Stock Photo|Alamy Live News', 'GB'),
  pictures('Backgrid', 'BACKGRID', 'US'),
  pictures('Depositphotos', '', 'US'),
  pictures('Dreamstime', '', 'US'),
  pictures('Everett Collection', '', 'US'),
  pictures('FilmMagic', '', 'US'),
  pictures('Four Seam Images', '', 'US'),
  pictures('Gallo Images', '', 'ZA'),
  pictures('Getty Images', 'Getty|Getty Images Plus|GettyImages|getty images|getty', 'US', 'museum center foundation trust'),
  pictures('Hulton Archive', '', 'GB'),
  pictures('Imaginechina', '', 'CN'),
  pictures('imago', 'IMAGO|imago images|Imago', 'DE'),
  pictures('Imagn Images', 'Imagn|IMAGN|USA TODAY Sports|USA Today Sports', 'US'),
  pictures('iStock', 'iStockphoto|iStockPhoto', 'CA'),
  pictures('Magnum Photos', '', 'FR'),
  pictures('MediaPunch', '', 'US'),
  pictures('NurPhoto', '', 'IT'),
  pictures('Pexels', '', 'DE'),
  pictures('picture alliance', 'Picture Alliance|picture-alliance', 'DE'),
  pictures('Pixabay', '', 'DE'),
  pictures('Polaris', 'Polaris Images', 'US', 'dawn'),
  pictures('Rex Features', 'REX', 'GB'),
  pictures('Science Photo Library', '', 'GB'),
  pictures('Shutterstock', '', 'US'),
  pictures('Sipa Press', 'SIPA|Sipa|Sipa USA|SIPA USA', 'FR'),
  pictures('SOPA Images', '', 'HK'),
  pictures('Splash News', '', 'US'),
  pictures('Storyful', '', 'IE'),
  pictures('SWNS', '', 'GB'),
  pictures('Thinkstock', '', 'US'),
  pictures('Unsplash', '', 'CA'),
  pictures('Wikimedia Commons', 'Wikimedia|Wikipedia', 'US', 'foundation'),
  pictures('WireImage', '', 'US'),
  pictures('Zuma Press', 'ZUMA|Zuma|ZUMA Press Wire|ZUMA Wire|ZUMAPRESS', 'US'),
  releases('Accesswire', 'ACCESS Newswire', 'US'),
  releases('Business Wire', 'BusinessWire', 'US'),
  releases('EIN Presswire', '', 'US'),
  releases('GlobeNewswire', 'Globe Newswire', 'US'),
  releases('Newsfile Corp', 'Newsfile Corp.|Newsfile', 'CA'),
  releases('PR Newswire', 'PRNewswire|PRNewswire-PRWeb', 'US'),
];

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const written = ({ name, short }: Agency): string[] => [name, ...short].flatMap((words) => [words, words.toUpperCase()]);

/** Every name of every agency, the longest first, as a pattern's alternatives; none before words that show another meaning. */
export const AGENCY_PATTERN = AGENCIES.flatMap((agency) =>
  [...new Set(written(agency))].map((word) => ({ word, not: [...agency.notBefore].join('|') })),
)
  .sort((a, b) => b.word.length - a.word.length)
  .map(({ word, not }) => literal(word) + (not ? `(?! (?:${not})(?![a-z]))` : ''))
  .join('|');
