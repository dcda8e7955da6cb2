const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Plain forms of address; a name keeps one only where it is never told in full. */
export const COURTESIES = set(
  'mr mrs ms miss mx messrs mister madam mme mlle monsieur madame herr frau fraulein señor senor señora senora don doña dona signor signora shri sri smt shrimati kumari sushri thiru thirumathi selvi janab en encik cik puan tuan pn khun bapak bapa pak ginoo gng bb',
);

/** Titles of all countries that stand before a surname, in small letters and without a full stop: "Alhaji", "DCP", "Cr", "Smt", "Engr". */
export const ADDRESSES = set(
  `mr mrs ms miss mx messrs mister madam mme mlle monsieur madame herr frau señor senor señora senora don doña dona signor signora
  dr drs prof professor sir lord lady dame baroness baron viscount earl marquess duke duchess count countess
  president vice-president premier minister chancellor secretary senator sen rep representative congressman congresswoman assemblyman assemblywoman assemblymember delegate gov governor mayor
  councillor councilman councilwoman councilmember councilor cllr cr clr alderman alderwoman selectman supervisor trustee commissioner comm comptroller treasurer judge justice magistrate recorder sheriff marshal
  chief general gen colonel col major maj captain capt lieutenant lt sergeant sgt sgt-maj corporal cpl private pvt pte trooper gunner sapper commander cmdr cdr commodore admiral adm brigadier brig wing air-marshal airman seaman ensign
  officer det detective inspector insp superintendent supt constable pc wpc ds di dci dcs dsp ssp sp asp acp dcp jcp cp adgp igp dig dgp ips ias cpo csp cjp sho asi psi ndpp dpp
  ambassador envoy consul hon honourable honorable rt-hon right-hon shadow
  rev reverend revd fr father sister sr brother pastor ps bishop archbishop cardinal monsignor msgr canon deacon deaconess elder dean vicar rabbi imam imaam sheikh shaikh shaykh sheik mufti maulana mullah moulvi mawlana ayatollah hojatoleslam grand-mufti qari hafiz swami guru acharya baba mahant sadhvi yogi lama dalai pope patriarch metropolitan abbot mother saint st apostle evangelist prophet prophetess ustaz ustazah ustad kyai habib
  king queen prince princess emperor empress sultan emir maharaja nawab tunku tengku
  gogo mkhulu oom tannie ouma oupa director-general auditor-general surgeon-general inspector-general consul-general governor-general comptroller-general registrar-general commissioner-general accountant-general postmaster-general amb arc comrade hajiya hajah alhaji alhaja hajia haji hajj hajji malam mallam barr barrister adv advocate atty attorney engr engineer architect qs esv surveyor tpl pharm nurse chief oba otunba ooni alaafin emir ogiame deji osabarima okyenhene asantehene otumfuo kabaka mwami induna inkosi kgosi kgoshi morena ntate mme mama madiba mwalimu mzee cde
  datuk dato datin datu tan-sri toh-puan puan-sri tun seri shri sri smt shrimati kumari sushri pandit pt thiru selvi janab syed capt lt-col lt-gen maj-gen brig-gen lt-cmdr rear vice air-chief field-marshal air-vice-marshal
  coach manager chairman chairwoman chairperson speaker principal headmaster headmistress headteacher president-elect superintendent-general warden chaplain matron provost rector chancellor vice-chancellor rapporteur bhai ji sahib saheb babu didi aunty auntie uncle aunt granny grandma grandpa detective-sergeant detective-inspector first-lady crown lawmaker spokesman spokeswoman spokesperson`,
);

/** Further words that stand before a name and are no part of it. */
export const OTHER_TITLES = set(
  `senators sens reps congressmen congresswomen mps ministers judges justices professors profs drs councillors aldermen mayors governors commissioners coaches presidents generals officers detectives lawyers attorneys vice prime chair director ceo cfo coo cto cio md editor author writer actor actress singer analyst economist activist lawyer counsel prosecutor doctor candidate nominee
  democrat republican democratic labour conservative mp msp mep mla mlc mna mca mhk ms tdp td teachta senator-elect governor-elect leader deputy former acting then-president then assistant associate executive foreign finance home interior defence defense health education
  house majority minority whip presidential campaign first ex-president u.s us uk un eu south north external affairs national security adviser advisor general-secretary secretary-general founder co-founder owner resident
  state union federal district county city municipal regional provincial divisional zonal circle station deputy-commissioner joint additional addl sub special senior junior jr chief-minister cm dcm pm po ag dg gm agm dgm sm bdo sdm dm adm vc vvip taoiseach tánaiste tanaiste attorney-general solicitor solicitor-general opposition lead head interim caretaker outgoing incoming honorary late legendary retired ret veteran disgraced embattled ousted jailed convicted suspected alleged
  shadow permanent under undersecretary undersecretary-general high human rights public private international local global regional world`,
);

/** Offices of two words, for the name of somebody who is never named in full: "Prime Minister Rao". */
export const DOUBLE_OFFICES = set(
  'prime-minister vice-president chief-minister deputy-minister foreign-minister finance-minister defence-minister defense-minister interior-minister health-minister education-minister home-minister attorney-general district-attorney chief-justice deputy-president deputy-governor lt-governor lieutenant-governor lt-gov chief-superintendent chief-inspector detective-inspector detective-sergeant detective-constable detective-superintendent sub-inspector assistant-commissioner deputy-commissioner police-commissioner police-chief fire-chief major-general lieutenant-general brigadier-general lieutenant-colonel lt-col lt-gen maj-gen brig-gen sergeant-major rear-admiral vice-admiral air-marshal wing-commander squadron-leader flight-lieutenant high-commissioner crown-prince first-minister first-lady home-secretary foreign-secretary tan-sri puan-sri toh-puan hon-justice state-senator state-rep us-senator',
);
