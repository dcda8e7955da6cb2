const ORGANISATION =
  /\b(?:University|College|School|Institute|Institution|Ministry|Department|Dept|Council|Committee|Commission|Court|Police|Party|Congress|Senate|Parliament|Assembly|Government|Administration|Agency|Authority|Board|Bureau|Office|Service|Services|Centre|Center|Association|Federation|Foundation|Fund|Group|Company|Corporation|Corp|Inc|Ltd|Limited|LLC|PLC|Bank|Hospital|Union|Society|Organization|Organisation|League|Club|Times|Post|News|Journal|Guardian|Herald|Tribune|Television|TV|Radio|Network|Media|Press|Army|Navy|Force|Forces|Guard|Nations|Airlines|Airways|Church|Trust|Aid|Relief|Charity|Alliance|Coalition|Movement|Front|Campaign|House|Palace|Kremlin|Pentagon|Treasury|Embassy|Consulate|Team|Industries|Motors|Systems|Technologies|Energy|Airport|Museum|Studios|Pictures|Records|Watch|International|Observatory|Reuters|Google|Facebook|Twitter|Amazon|Apple|Microsoft|Hamas|Hezbollah|Taliban|NATO|Nato|Unicef|Interpol|Congressional)\b/;

const DOCUMENT =
  /\b(?:report|study|survey|poll|statement|document|documents|memo|letter|filing|lawsuit|complaint|indictment|paper|figures|data|statistics|records|email|emails|e-mail|book|affidavit|transcript|analysis|census|research|article|post|tweet|release|website|text|order|ruling|bill|review|notice|agreement|constitution|law|rules|charter|map|footage|video)\b/i;

const PLURAL =
  /\b(?:people|officials|sources|experts|critics|analysts|police|authorities|residents|lawyers|researchers|scientists|doctors|lawmakers|republicans|democrats|leaders|prosecutors|investigators|witnesses|supporters|opponents|voters|activists|members|men|women|families|parents|students|workers|reporters|journalists|media|others|many|some|most|they|both|observers|economists|polls|surveys|advocates|organizers|organisers|protesters|campaigners|farmers|teachers|soldiers|troops|players|fans|users|customers|neighbours|neighbors|relatives|friends|conservatives|liberals|americans|russians|israelis|palestinians|ukrainians|insiders|aides|advisers|advisors|allies|rivals|team)\b/i;

export const isOrganisation = (name: string): boolean =>
  ORGANISATION.test(name) || /^(?:[A-Z]\.?){2,6}s?$/.test(name.replace(/^the /i, ''));
export const isDocument = (description: string): boolean => DOCUMENT.test(description);
export const isPlural = (description: string): boolean => PLURAL.test(description);

const HUMAN =
  /(?:official|officer|spokes(?:man|woman|person)|source|witness|victim|resident|voter|driver|teacher|student|farmer|worker|nurse|doctor|lawyer|attorney|prosecutor|judge|minister|president|senator|mayor|governor|leader|chief|head|director|manager|coach|player|captain|expert|analyst|economist|professor|researcher|scientist|author|writer|editor|reporter|journalist|activist|critic|aide|adviser|advisor|ally|member|lawmaker|candidate|owner|founder|farmer|neighbou?r|friend|relative|mother|father|mum|mom|dad|brother|sister|son|daughter|wife|husband|widow|man|woman|boy|girl|child|person|passenger|soldier|commander|general|sergeant|detective|sheriff|pastor|priest|bishop|imam|rabbi|customer|fan|user|insider|diplomat|ambassador|envoy|executive|ceo|suspect|defendant|plaintiff|survivor|refugee|migrant|\p{Ll}(?:ologist|ician|wright|year-old))\b/iu;

/** Whether a description means one human being. */
export const isHuman = (description: string): boolean =>
  HUMAN.test(description.split(/,|\s(?:of|in|for|at|from|with|on|who|that)\s/)[0] ?? description) &&
  !isPlural(description.split(' of ')[0] ?? '');
