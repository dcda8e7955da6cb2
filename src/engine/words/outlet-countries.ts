/**
 * Outlets at addresses that tell no country, by the country whose clocks and dates they keep (ISO 3166). Those of the United States are
 * left out: that is what an address without a country is taken for.
 */
const OUTLETS: Record<string, string> = {
  IN: 'ndtv.com hindustantimes.com thehindu.com indianexpress.com indiatimes.com timesofindia.com news18.com republicworld.com livemint.com business-standard.com thehindubusinessline.com deccanherald.com deccanchronicle.com telegraphindia.com tribuneindia.com dnaindia.com firstpost.com moneycontrol.com outlookindia.com thequint.com zeenews.com newindianexpress.com financialexpress.com opindia.com ptinews.com thestatesman.com dailypioneer.com asianage.com mid-day.com newslaundry.com wionews.com indiatvnews.com abplive.com timesnownews.com jagran.com bhaskar.com amarujala.com greaterkashmir.com kashmirobserver.net thenewsminute.com onmanorama.com mathrubhumi.com sakshi.com siasat.com oneindia.com bollywoodhungama.com sportskeeda.com cricketaddictor.com lallantop.com pinkvilla.com orissapost.com nagalandpost.com eastmojo.com sentinelassam.com',
  PK: 'dawn.com geo.tv arynews.tv brecorder.com samaa.tv dunyanews.tv 92newshd.tv',
  BD: 'thedailystar.net bdnews24.com dhakatribune.com prothomalo.com newagebd.net tbsnews.net daily-sun.com observerbd.com bssnews.net banglanews24.com jagonews24.com risingbd.com',
  LK: 'colombogazette.com economynext.com',
  NP: 'kathmandupost.com thehimalayantimes.com onlinekhabar.com nepalitimes.com myrepublica.com ekantipur.com setopati.com',
  PH: 'inquirer.net rappler.com gmanetwork.com philstar.com abs-cbn.com manilatimes.net interaksyon.com bworldonline.com cnnphilippines.com mindanews.com manilastandard.net edgedavao.net autoindustriya.com',
  ID: 'thejakartapost.com kompas.com detik.com tempo.co tribunnews.com antaranews.com liputan6.com kumparan.com cnnindonesia.com merdeka.com',
  MY: 'malaymail.com freemalaysiatoday.com malaysiakini.com astroawani.com theedgemarkets.com theedgemalaysia.com dayakdaily.com theborneopost.com malaysianow.com',
  SG: 'straitstimes.com channelnewsasia.com todayonline.com asiaone.com',
  HK: 'scmp.com hongkongfp.com hk01.com',
  CN: 'xinhuanet.com cgtn.com caixinglobal.com sixthtone.com yicaiglobal.com',
  TW: 'taipeitimes.com',
  JP: 'asahi.com nikkei.com kyodonews.net japantoday.com the-japan-news.com animenewsnetwork.cc',
  KR: 'koreaherald.com joins.com chosun.com koreajoongangdaily.joins.com donga.com nknews.org arirang.com',
  TH: 'bangkokpost.com nationthailand.com thaipbsworld.com khaosodenglish.com thethaiger.com',
  VN: 'vnexpress.net saigoneer.com',
  MM: 'irrawaddy.com mizzima.com frontiermyanmar.net',
  KH: 'phnompenhpost.com khmertimeskh.com cambodianess.com',
  AE: 'gulfnews.com khaleejtimes.com thenationalnews.com arabianbusiness.com zawya.com',
  SA: 'arabnews.com alarabiya.net',
  QA: 'aljazeera.com gulf-times.com thepeninsulaqatar.com',
  KW: 'kuwaittimes.com arabtimesonline.com',
  BH: 'newsofbahrain.com gdnonline.com',
  IL: 'timesofisrael.com jpost.com haaretz.com ynetnews.com i24news.tv israelhayom.com israelnationalnews.com',
  TR: 'hurriyetdailynews.com dailysabah.com trtworld.com bianet.org duvarenglish.com',
  IR: 'tehrantimes.com mehrnews.com tasnimnews.com iranintl.com',
  IQ: 'rudaw.net kurdistan24.net iraqinews.com',
  AF: 'tolonews.com khaama.com pajhwok.com amu.tv',
  EG: 'egyptindependent.com dailynewsegypt.com egypttoday.com madamasr.com',
  NG: 'punchng.com vanguardngr.com thisdaylive.com premiumtimesng.com dailytrust.com channelstv.com saharareporters.com thenationonlineng.net tribuneonlineng.com sunnewsonline.com pmnewsnigeria.com',
  GH: 'myjoyonline.com ghanaweb.com citinewsroom.com modernghana.com 3news.com',
  KE: 'nation.africa citizen.digital businessdailyafrica.com',
  UG: 'chimpreports.com',
  TZ: 'ippmedia.com',
  ZA: 'news24.com enca.com thesouthafrican.com sabcnews.com',
  ZW: 'newzimbabwe.com bulawayo24.com zimlive.com thezimbabwemail.com',
  LS: 'lestimes.com',
  GB: 'theguardian.com skynews.com sky.com ft.com economist.com bbc.com newstatesman.com cityam.com thetimes.com scotsman.com heraldscotland.com thenational.scot opendemocracy.net bylinetimes.com novaramedia.com unherd.com goal.com digitalspy.com nme.com kentnews.online gbnews.com',
  IE: 'irishtimes.com irishexaminer.com siliconrepublic.com',
  CA: 'nationalpost.com theglobeandmail.com thestar.com torontosun.com montrealgazette.com vancouversun.com theprovince.com ottawacitizen.com edmontonjournal.com calgaryherald.com calgarysun.com winnipegfreepress.com leaderpost.com thestarphoenix.com financialpost.com canada.com timescolonist.com',
  JM: 'jamaica-gleaner.com jamaicaobserver.com',
  TT: 'trinidadexpress.com',
  DE: 'dw.com handelsblatt.com',
  FR: 'france24.com euronews.com',
  RU: 'tass.com rt.com themoscowtimes.com interfax.com sputniknews.com',
  UA: 'kyivindependent.com kyivpost.com unian.info ukrinform.net',
  PT: 'theportugalnews.com',
};

const COUNTRY = new Map(
  Object.entries(OUTLETS).flatMap(([code, hosts]) => hosts.split(' ').map((host) => [host, code] as const)),
);

/** The country of an outlet by its host name ("edition.inquirer.net"), or null where that is not known. */
export function countryOfHost(host: string): string | null {
  const labels = host.toLowerCase().split('.');
  for (let from = 0; from < labels.length - 1; from++) {
    const code = COUNTRY.get(labels.slice(from).join('.'));
    if (code) return code;
  }
  return null;
}
