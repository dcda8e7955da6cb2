/** Words by which a byline tells persons from what stands beside them. Each list is one kind; a missing word belongs in its list. */

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** What somebody is: such words end a role ("Money Reporter") or name a desk ("HNN Staff"). */
export const ROLES = set(`
  reporter reporters correspondent correspondents editor editors editorial writer writers columnist columnists producer producers staff
  staffer desk fellow intern contributor contributors journalist journalists anchor host presenter critic critics analyst analysts
  author blogger bureau chief director manager president ceo founder cofounder co-founder professor lecturer photographer photojournalist
  assignment specialist expert team service services newsroom trainee freelancer freelance stringer adviser advisor strategist economist principal
  chair consultant partner scientist researcher engineer officer webmaster administrator admin moderator guest member reports
  report wires wire agencies agencia agencias agences agenturen newswire syndicate board crew
  redaktion redakteur redakteurin korrespondent korrespondentin autor autorin reporterin volontärin volontär
  journaliste correspondant correspondante envoyé envoyée envoyés envoyées rédaction rédacteur rédactrice chroniqueur
  redacción redactor redactora corresponsal corresponsales periodista enviado enviada enviados editora
  redação repórter correspondente jornalista colunista redator redatora
  संवाददाता डेस्क ब्यूरो`);

/** Words that begin or fill a role and stand in few names. */
export const ROLE_FILLERS = set(`
  senior junior chief deputy assistant associate managing political economics business sports sport health science education crime
  court courts general special breaking national foreign diplomatic royal environment technology tech entertainment culture arts
  investigative data news digital executive contributing features city money property defence defense security legal affairs
  europe africa asia india home consumer personal media video audio social multimedia weekend night data world global`);

/** Words in names of outlets, and of what outlets publish. */
export const OUTLETS = set(`
  news newspaper newspapers times post daily herald gazette tribune telegraph press media network magazine journal observer chronicle
  guardian broadcasting radio television tv channel sun-times enquirer inquirer courier dispatch examiner register bulletin sentinel
  independent broadcast publishing publications agency agence agencia agenzia associated wire newsroom online digital
  today weekly monthly review reviews report shimbun zeitung tageszeitung presse journaux diario periódico jornal noticias nachrichten
  bbc cnn cbs nbc abc npr pbs itv sky fox wabc espn msnbc cnbc usa com org inc ltd llc group corporation company university college
  institute centre center foundation association society council committee department ministry government office police
  features feature analysis opinion editorials exclusive politics business sports lifestyle entertainment column columns podcast
  biography architecture architects`);

/** Words of buttons, menus and counters: none is a name by itself, or begins one. */
export const CHROME = set(`
  sponsored advertiser promoted originally contributions welcome pin okay loading error please sorry exclusive breaking transcript embed heard buy tickets send event
  about account accept add advertisement all also article articles audio back best bookmark by category category: click close comment
  comments contact continue copy discover download editions email explore facebook fashion filed find first follow font follows free from
  gallery get google here home how icon image images in instagram into join just last latest leave less linkedin listen live load log
  login logout menu more most my new next no now of on open originally our page photo photos pinterest play posted prev previous print
  privacy published published: publicado publié veröffentlicht reddit related reply save search see share shares sharing show sign
  signup skip source story subscribe subscribed tags terms text the this to toggle top topics trending tumblr tweet twitter under
  unknown updated updated: via video videos view views watch what when where whatsapp who why with you your youtube estimated reading
  minute minutes min mins hours hour ago reads referees undefined null none n/a name anonymous various default user`);

/** Chrome that is a surname or given name too: it may end a name of two words or more ("Herbert Read", "Wu Min"). */
export const CHROME_BUT_NAMES = set(
  'you read min more may share best page save here story new next first top gallery english moore',
);

export const SUFFIX = set('jr sr ii iii iv md phd dphil mba esq ms rdn rd rn dds cfp cpa jd mph dnp msc obe mbe cbe qc kc do');

/** Words of roles and outlets that are surnames too: "Julia Fox". */
export const SURNAMES = set(
  'fox post daily weekly times chief host chair partner board council college sky fellow page guest courier',
);

/** Chrome that may stand in the name of a desk: "The View", "Home Desk". */
export const BODY_WORDS = set('the of on in to for new and with home live');

/** Words that may stand in lower case inside a name. */
export const PARTICLES = set(
  'de da das do dos del della di du des van von der den ter ten zu zum zur bin bint ibn al el la le las los y e af av ap ben abu',
);
