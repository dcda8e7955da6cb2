import { describe, expect, it } from 'vitest';
import { meant } from './meant.ts';

/**
 * Whole kinds of sources, made by rule: every title of the world before every form of name, every short form of a body, every way to
 * name two together. What is wrong is printed, not only counted.
 */
interface Case {
  text: string;
  /** Whom the sources in square brackets mean, without an article. */
  wanted: readonly string[];
  context?: string;
}

const plain = (name: string | null): string => (name ?? 'nobody').replace(/^the /i, '').replace(/\.$/, '');

/** The cases that come out otherwise, in words. */
const wrong = (cases: readonly Case[]): string[] =>
  cases.flatMap(({ text, wanted, context }) => {
    const found = meant(text, ...(context ? [context] : [])).map(plain);
    return found.join(' | ') === wanted.map(plain).join(' | ') ? [] : [`${text} → ${found.join(' | ')}`];
  });

const NAMES: readonly [name: string, surname: string][] = [
  ['Meera Rao', 'Rao'],
  ['Paul Okafor', 'Okafor'],
  ['Siti binti Rahmat', 'Rahmat'],
  ['Xu Jianing', 'Xu'],
  ['Ingrid Sørensen', 'Sørensen'],
  ['Kwame Asante-Boateng', 'Asante-Boateng'],
  ['J.P. Duminov', 'Duminov'],
  ['Jean-Luc Perrot', 'Perrot'],
  ['Ana María Ruiz Ferrer', 'Ferrer'],
  ['Tariq al-Hadidi', 'al-Hadidi'],
  ['Siobhán O’Malley', 'O’Malley'],
  ['Thandeka Mokwena', 'Mokwena'],
  ['Zviad Tsereteladze', 'Tsereteladze'],
  ['Min-jun Paik', 'Paik'],
  ['K. Ramaswamy', 'Ramaswamy'],
];

const TITLES =
  'Dr,Prof,Professor,Judge,Justice,Rev,Rev.,Bishop,Archbishop,Imam,Rabbi,Sgt,Sergeant,Capt,Captain,Col,Colonel,Lt,Maj,Gen,General,Brig Gen,Lt Col,Commander,Admiral,Inspector,Insp,Det Insp,DCI,DI,DS,DC,PC,Supt,Superintendent,Chief Superintendent,ASP,DSP,SP,IGP,DCP,CP,ACP,SSP,DIG,IG,Constable,Sheriff,Police Chief,Fire Chief,Mayor,Deputy Mayor,Governor,Gov.,Senator,Sen.,Rep.,MP,MEP,MSP,TD,MLA,MPP,MEC,MK,MCA,Cllr,Councillor,Councilmember,Alderman,Assemblymember,Premier,PM,Prime Minister,President,Vice President,Vice-President,Deputy President,Minister,Finance Minister,Deputy Minister,Cabinet Secretary,CS,PS,Principal Secretary,Chief Minister,CM,Union Minister,Home Secretary,Foreign Secretary,Attorney General,Solicitor General,Chancellor,Speaker,Taoiseach,Tánaiste,Mallam,Barrister,Barr,Engr,Engr.,Arc,Adv,Adv.,Advocate,Datuk,Datuk Seri,Tan Sri,Tun,Pandit,Ustaz,Haji,Oba,Otunba,Ambassador,Amb,High Commissioner,Director,Managing Director,MD,CEO,CFO,COO,Chairperson,Chair,Coach,Head coach,Manager,Striker,Midfielder,Goalkeeper,Pastor,Analyst,Economist,Lawyer,Attorney,Prosecutor,Detective,Officer,Trooper,Deputy,Nurse,Teacher,Farmer,Witness,Author,Singer,Rapper,Director-General,Secretary-General,Auditor-General,Spokesperson,Researcher,Scientist,Historian,Journalist,Reporter,Hon,Hon.,Hon. Justice,Rt Hon,Comrade,Cde,Canon,Provost,Vice-Chancellor,Principal,Headteacher,Warrant Officer,Private,Corporal,Lance Corporal,Staff Sergeant,Assistant Commissioner,Commissioner,Deputy Commissioner,Chief Inspector,Quarterback,QB,RB,GM'.split(
    ',',
  );

describe('a person', () => {
  it.each(NAMES)('%s: in full, by surname, in headline and caption, with where he belongs', (name, surname) => {
    expect(
      wrong([
        { text: `[${name}] said so. [${surname}] left.`, wanted: [name, name] },
        { text: `[${surname}] said so. It was ${name} who came.`, wanted: [name] },
        { text: `[${surname}] said so.`, wanted: [name], context: `What ${name} said about the dam` },
        { text: `[${name} of the University of Norwood] said so. [${surname}] left.`, wanted: [name, name] },
        { text: `It holds, says ${name} of the River Bank. [${surname}] said so.`, wanted: [name] },
        { text: `[${name} from the Ministry of Ports] said so.`, wanted: [name] },
        { text: `${name}’s dog barked. [${surname}] said so.`, wanted: [name] },
        { text: `[${name}, 45,] said so. [The 45-year-old] left.`, wanted: [name, name] },
      ]),
    ).toEqual([]);
  });

  it.each(['Meera Rao', 'Paul Okafor', 'Zviad Tsereteladze'])('%s: behind every title of the world', (name) => {
    const surname = name.split(' ')[1];
    expect(
      wrong(
        TITLES.flatMap((title) => [
          { text: `[${title} ${name}] said so.`, wanted: [name] },
          { text: `[${title} ${name}] came. [${title} ${surname}] said so.`, wanted: [name, name] },
          { text: `Yesterday ${name} came. [${title} ${surname}] said so.`, wanted: [name] },
        ]),
      ),
    ).toEqual([]);
  });

  it.each([
    ['two surnames', 'Andrés Manuel Lopes Obrado', 'Lopes Obrado', 'Andrés Manuel Lopes Obrado'],
    ['without the middle', 'Walter Souza Brago Netto', 'Walter Netto', 'Walter Souza Brago Netto'],
    ['without the initial', 'Donald J. Farrow', 'Donald Farrow', 'Donald J. Farrow'],
    ['with the initial', 'Donald Farrow', 'Donald J. Farrow', 'Donald J. Farrow'],
    ['without the hyphen', 'Linda Thomas-Greene', 'Linda Thomas Greene', 'Linda Thomas-Greene'],
    ['cut short', 'Joshua Aptey', 'Josh Aptey', 'Joshua Aptey'],
    ['a title glued on', 'Eddie Hearne', 'Promoter Eddie Hearne', 'Eddie Hearne'],
    ['family first', 'Park Sun-hee', 'Ms Park', 'Park Sun-hee'],
  ])('is one in another form: %s', (_what, first, second, name) => {
    expect(meant(`So ${first} came. [${second}] said so.`)).toEqual([name]);
    expect(meant(`[${second}] said so. It was ${first}.`)).toEqual([name]);
  });

  it.each([
    ['a son', 'Tom Reed Jr. came. [Tom Reed] said so.', 'Tom Reed'],
    ['another middle name', 'Tom B. Reed came. [Tom C. Reed] said so.', 'Tom C. Reed'],
    ['another gender', 'Daniela Reed came. [Dan Reed] said so.', 'Dan Reed'],
  ])('is not %s', (_what, text, name) => {
    expect(meant(text)).toEqual([name]);
  });

  it('is meant by the first letters of an office that nobody else holds', () => {
    expect(meant('Cabinet Secretary Ann Bell came. [The CS] said so.')).toEqual(['Ann Bell']);
    expect(meant('Cabinet Secretary Ann Bell met Cabinet Secretary Tom Reed. [The CS] said so.')).toEqual(['CS']);
  });

  it.each([
    ['Spokeswoman Ann Bell', 'The spokesperson'],
    ['Chairwoman Ann Bell', 'The chair'],
    ['Congresswoman Ann Bell', 'The congressperson'],
    ['Councilwoman Ann Bell', 'The councillor'],
    ['Headmistress Ann Bell', 'The headteacher'],
  ])('is meant by another word for the same office: %s, %s', (first, then) => {
    expect(meant(`${first} came. [${then}] said so.`)).toEqual(['Ann Bell']);
  });

  it('is cut out of capitals before the name, and ends at “Jr.”', () => {
    expect(meant('[Rams QB Matthew Stallworth] said so. [BBC DJ Anna Peel] left.')).toEqual(['Matthew Stallworth', 'Anna Peel']);
    expect(meant('She beat Errol Spencer Jr. Crawdon won. [Spencer] said so.')).toEqual(['Errol Spencer Jr.']);
  });
});

const BODIES: readonly [name: string, short: string][] = [
  ['National River Board', 'the board'],
  ['Norwood City Council', 'the council'],
  ['Ministry of Ports', 'the ministry'],
  ['Teachers Union of Norland', 'the union'],
  ['River Party', 'the party'],
  ['Norland Health Department', 'the department'],
  ['Bank of Norland', 'the bank'],
  ['Norwood University', 'the university'],
  ['Court of Appeal', 'the court'],
  ['Norland Football Association', 'the association'],
  ['River Protection Agency', 'the agency'],
  ['Electoral Commission of Norland', 'the commission'],
  ['Norwood Sheriff’s Office', 'the sheriff’s office'],
  ['Norwood Herald', 'the newspaper'],
  ['Norwood Herald', 'the paper'],
  ['World Food Organisation', 'the organisation'],
  ['Norlink Inc', 'the company'],
  ['Norwood Hospital', 'the hospital'],
  ['Select Committee on Ports', 'the committee'],
  ['Norland Air', 'the airline'],
  ['River Foundation', 'the charity'],
  ['European Ports Authority', 'the authority'],
  ['Ports Regulatory Commission', 'the regulator'],
  ['Royal Norland Police Service', 'the police service'],
  ['Federal Bureau of Rivers', 'the bureau'],
];

describe('a body', () => {
  it.each(BODIES)('%s is %s once it is named, whether it has spoken or not', (name, short) => {
    const opening = `T${short.slice(1)}`;
    expect(
      wrong([
        { text: `[The ${name}] said so. [${opening}] added that.`, wanted: [name, name] },
        { text: `Work by the ${name} ended. [${opening}] said so.`, wanted: [name] },
        { text: `“It holds,” [the ${name}] said. “It leaks,” [${short}] said.`, wanted: [name, name] },
      ]),
    ).toEqual([]);
  });

  it.each([
    ['told in front', 'The charity Zozij came. [The charity] said so.', 'Zozij'],
    ['told behind', 'Zozij, a charity, came. [The charity] said so.', 'Zozij'],
    ['a firm by what only firms have', 'Norlink’s shares fell. [The company] said so.', 'Norlink'],
    ['a firm by its shares', 'Shares in Norlink fell. [The company] said so.', 'Norlink'],
    ['a firm by its place at an exchange', 'He left Norlink (NLK.AX) in May. [The company] said so.', 'Norlink'],
    ['what kind of firm it is', 'It was built by port operator Norlink. [The operator] said so.', 'Norlink'],
  ])('is meant by what it is called: %s', (_what, text, name) => {
    expect(meant(text)).toEqual([name]);
  });

  it.each([
    ['a place before the noun', 'He was shot in Norwood, the paper reported. [The paper] said so.', 'The paper'],
    ['a body of another kind', 'The River Party met. [The ministry] said so.', 'The ministry'],
    ['another council', 'Norwood City Council met. [The parish council] said so.', 'The parish council'],
    ['whose spokesman speaks', 'The Ministry of Ports met. [The ministry spokesman] said so.', 'The ministry spokesman'],
  ])('is not %s', (_what, text, name) => {
    expect(meant(text)).toEqual([name]);
  });

  it.each([
    ['National River Board', 'NRB'],
    ['Norland Union of Teachers', 'NUT'],
    ['Independent Police Oversight Authority', 'IPOA'],
    ['World Dam Organization', 'WDO'],
    ['European Ports Authority', 'EPA'],
  ])('%s is %s', (name, acronym) => {
    expect(
      wrong([
        { text: `[The ${name} (${acronym})] said so. [The ${acronym}] added it.`, wanted: [name, name] },
        { text: `[The ${name}] said so. [The ${acronym}] added it.`, wanted: [name, name] },
        { text: `The ${name}, or ${acronym}, met. [The ${acronym}] added it.`, wanted: [name] },
      ]),
    ).toEqual([]);
  });
});

describe('several together', () => {
  const BOTH = 'Anna Reyes and Piet Holm';
  it.each([
    '[Anna Reyes and Piet Holm]',
    '[Both Anna Reyes and Piet Holm]',
    '[Senators Anna Reyes and Piet Holm]',
    '[Sens. Anna Reyes (D-Norwood) and Piet Holm (R-Oldham)]',
    '[Mayor Anna Reyes and council member Piet Holm]',
    '[Anna Reyes of Norlink and Piet Holm of the board]',
    '[Prof Anna Reyes and her colleague Piet Holm]',
  ])('%s', (text) => {
    expect(meant(`${text} said so.`)).toEqual([BOTH]);
  });

  it('and afterwards', () => {
    expect(meant('[Anna Reyes and Piet Holm] came. [The pair] left. [Both] wept. [The two] ran.')).toEqual([
      BOTH,
      BOTH,
      BOTH,
      BOTH,
    ]);
    expect(meant('[One fan] wept. [A second] laughed. [A third] left. [Another] ran.')).toEqual([
      'One fan',
      'A second fan',
      'A third fan',
      'Another fan',
    ]);
  });

  it('not whoever is cut off', () => {
    expect(meant('[Anna Reyes and senior port adviser] said so.')).toEqual(['Anna Reyes']);
    expect(meant('[Anna Reyes and other farmers] said so.')).toEqual(['Anna Reyes and other farmers']);
  });
});
