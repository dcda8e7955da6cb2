/** A news agency: its name, how articles abbreviate it, and its country (ISO 3166). */
export interface Agency {
  name: string;
  /** Written as they stand; matched as whole words, case kept. */
  short: readonly string[];
  country: string;
}

const agency = (name: string, short: string, country: string): Agency => ({
  name,
  short: short ? short.split('|') : [],
  country,
});

/** Alphabetical. An abbreviation alone counts only where an agency can stand: in a dateline, credit or sign-off ("PTI" is a party too). */
export const AGENCIES: readonly Agency[] = [
  agency('Agence France-Presse', 'AFP', 'FR'),
  agency('Agencia EFE', 'EFE', 'ES'),
  agency('Agenzia Nova', '', 'IT'),
  agency('Anadolu Agency', 'AA|Anadolu', 'TR'),
  agency('ANI', 'ANI|Asian News International', 'IN'),
  agency('ANSA', 'ANSA', 'IT'),
  agency('Associated Press', 'AP|The Associated Press|AssociatedPress', 'US'),
  agency('Associated Press of Pakistan', 'APP', 'PK'),
  agency('Australian Associated Press', 'AAP', 'AU'),
  agency('Belga', 'Belga', 'BE'),
  agency('Bernama', 'Bernama', 'MY'),
  agency('Bloomberg', 'Bloomberg', 'US'),
  agency('BSS', 'BSS', 'BD'),
  agency('The Canadian Press', 'Canadian Press|CP', 'CA'),
  agency('CNN Newswire', 'CNN Wire', 'US'),
  agency('CNS', 'Catholic News Service', 'US'),
  agency('Deutsche Presse-Agentur', 'dpa|DPA', 'DE'),
  agency('European Pressphoto Agency', 'EPA|EPA-EFE', 'DE'),
  agency('Getty Images', 'Getty', 'US'),
  agency('Ghana News Agency', 'GNA', 'GH'),
  agency('IANS', 'IANS|Indo-Asian News Service', 'IN'),
  agency('Interfax', 'Interfax', 'RU'),
  agency('IRNA', 'IRNA', 'IR'),
  agency('Jiji Press', 'Jiji', 'JP'),
  agency('Kenya News Agency', 'KNA', 'KE'),
  agency('Kyodo News', 'Kyodo', 'JP'),
  agency('Lusa', 'Lusa', 'PT'),
  agency('MENA', 'Middle East News Agency', 'EG'),
  agency('NAMPA', 'Nampa', 'NA'),
  agency('News Agency of Nigeria', 'NAN', 'NG'),
  agency('NTB', 'NTB', 'NO'),
  agency('PA Media', 'PA|Press Association|PA Wire', 'GB'),
  agency('PAP', 'PAP', 'PL'),
  agency('Petra', 'Petra', 'JO'),
  agency('Press Trust of India', 'PTI|Press Trust Of India', 'IN'),
  agency('Reuters', 'REUTERS|Thomson Reuters', 'GB'),
  agency('RIA Novosti', 'RIA', 'RU'),
  agency('Ritzau', 'Ritzau', 'DK'),
  agency('SANA', 'SANA', 'SY'),
  agency('SAPA', 'Sapa', 'ZA'),
  agency('Sputnik', 'Sputnik', 'RU'),
  agency('TASS', 'Tass', 'RU'),
  agency('Tribune News Service', 'TNS', 'US'),
  agency('TT', 'TT News Agency', 'SE'),
  agency('UNB', 'United News of Bangladesh', 'BD'),
  agency('UNI', 'United News of India', 'IN'),
  agency('UPI', 'United Press International', 'US'),
  agency('WAFA', 'Wafa', 'PS'),
  agency('WAM', 'Emirates News Agency', 'AE'),
  agency('Xinhua', 'Xinhua', 'CN'),
  agency('Yonhap', 'Yonhap', 'KR'),
  agency('Zuma Press', 'ZUMA|Zuma', 'US'),
  agency('Shutterstock', 'Shutterstock', 'US'),
  agency('Alamy', 'Alamy', 'GB'),
];

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const words = (item: Agency): string[] => [item.name, ...item.short];

/** Every name of every agency, the longest first, as a pattern's alternatives. */
export const AGENCY_PATTERN = AGENCIES.flatMap(words)
  .sort((a, b) => b.length - a.length)
  .map(literal)
  .join('|');

const ANY_AGENCY = new RegExp(`(?<![\\p{L}\\p{N}])(?:${AGENCY_PATTERN})(?![\\p{L}\\p{N}])`, 'gu');

/** The agencies that a text names, as it names them, none twice. */
export const agenciesIn = (text: string): string[] => [...new Set(text.match(ANY_AGENCY) ?? [])];
