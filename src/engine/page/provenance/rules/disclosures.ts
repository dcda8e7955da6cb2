import { AFTER, AROUND, EVERYWHERE, LINE, type NoteRule } from '../rule.ts';

const PIECE =
  '(?:article|story|post|content|report|series|piece|page|column|essay|op-ed|opinion|commentary|coverage|project|work|reporting|video|guide|review|translation|text|newsletter|interview|investigation)';
const OPINION = '(?:opinions?|views|views and opinions?|opinions? and views|positions|thoughts|statements)';

/** Rules that look at a line in many ways see no more of it than this. */
const SHORT_LINE = 420;

/** What the outlet says of its interests, its money, its machines and its authors' opinions. */
export const DISCLOSURE_RULES: readonly NoteRule[] = [
  {
    name: 'disclosure, disclaimer',
    kind: 'disclosure',
    places: EVERYWHERE,
    longest: 900,
    sign: /discl/i,
    pattern:
      /^\W*(?:full |financial |affiliate |author['’]?s? |ai |advertis(?:ing|er) |editorial |legal |fc |\p{L}+ )?(?:disclosures?|disclaimers?)(?: statement)?\s*(?:[:：–—.]|--?\s|\|)\s*\S.*$/isu,
  },
  {
    name: 'commission',
    kind: 'disclosure',
    places: [...EVERYWHERE, 'far'],
    longest: 700,
    sign: /commission|affiliate|compensat|referral fee|share of (?:the )?(?:sale|revenue)/i,
    pattern:
      /^(?!["“‘])(?=.{0,400}\b(?:we|our|us|this|these|site|page|media|publisher|article|post|reader-supported)\b)(?=.{0,400}\b(?:links?|purchas|buy|shop|partner|products?|orders?|recommend|affiliate|clicks?|sales?))(.{0,260}\b(?:(?:may|might|can|could|will|we|sometimes|to) (?:also |sometimes )?(?:receive|earn|get|make|collect|be paid|be compensated|include|contain|generate)s?|earns?|receives?|contains?|includes?|if you (?:buy|purchase|click)|when you (?:buy|purchase|click|shop)|links? (?:in|on) this)\b.{0,160}\b(?:commissions?|affiliate (?:links?|fees?|commissions?|revenue|income|advertising|programs?|programmes?)|(?:receive|get|earn|be paid)(?: \p{L}+){0,3} compensation|compensated|referral fees?|share of (?:the )?(?:sales?|revenue)|(?:portion|percentage) of (?:the )?(?:sales?|revenue))\b.*)$/isu,
  },
  {
    name: 'opinions are the author’s',
    kind: 'disclosure',
    places: EVERYWHERE,
    longest: LINE,
    sign: /opinion|views?\b|necessarily|endorse/i,
    pattern: new RegExp(
      `^(?!["“‘])(\\W*(?:[^.]{3,120}\\. )?(?:the |all |any )?(?:\\p{L}+ ){0,2}${OPINION}\\b.{0,80}\\b(?:expressed|stated|presented|contained|in this ${PIECE}|herein|of the authors?|are (?:solely |entirely )?(?:their|his|her|my|those|the author))\\b.*|.{0,320}\\b(?:do(?:es)? not|doesn['’]t|don['’]t) (?:necessarily )?(?:represent|reflect|express|constitute the views) (?:the )?(?:official )?(?:\\p{L}+ )?(?:opinions?|views?|positions?|polic(?:y|ies)|those|that|stance|editorial)\\b.*|(?:opinions?|views?)(?: expressed)?[^.]{0,60} are (?:solely |entirely )?(?:their|his|her|my|the author['’]s|the writer['’]s|those of the (?:authors?|writers?)|personal|not (?:necessarily )?those)\\b.*|this is an? (?:opinion|commentary|sponsored|guest) (?:column|piece|article|post|content)\\b.*)$`,
      'isu',
    ),
  },
  {
    name: 'personal views',
    kind: 'disclosure',
    places: AFTER,
    longest: 420,
    sign: /views|opinions|press release|amazon associate|commission|affiliate|positions?|shares|funding|sponsored|independent program|supporter of/i,
    pattern:
      /^(?!["“‘])(?:(?:[^.]{3,240}\. )?\W*(?:the )?(?:views|opinions)(?: expressed)?(?: (?:here|above))? (?:are|is) (?:strictly )?personal\W*|this (?:is a )?press release (?:was|is) (?:issued|distributed|provided) by\b.*|this is a press release\b.*|(?:as an? )?amazon associates?,? (?:i|we|\p{Lu}\p{L}+) earns?\b.*|(?:we|this site|our site) may (?:receive|earn|get) an? (?:small |affiliate )?commission\b.*|some (?:of the )?links (?:\p{L}+ ){0,6}may be affiliate links\b.*|(?:at the time of (?:publication|publishing|writing), )?(?:the author|\p{Lu}[\p{L}.’'-]+ \p{Lu}[\p{L}.’'-]+) (?:held|had|has|owned) (?:no |a )?(?:positions?|shares|stock)\b.*|this is (?:a )?(?:sponsored|paid|partner|branded) (?:post|content|article|story|feature|message)\b.*|[^.]{3,60} is an editorially independent (?:program|newsroom|service)\b.*|.{3,80} (?:is|are|has been|have been) (?:a )?financial supporters? of\b.*)$/iu,
  },
  {
    name: 'opinions, behind a biography',
    kind: 'disclosure',
    places: ['tail'],
    longest: 1500,
    atEnd: true,
    sign: /(?:views|opinions)\b/i,
    pattern:
      /[.!?”)]\s+((?:[Tt]he |[Aa]ll )?(?:[Vv]iews|[Oo]pinions)(?: and (?:views|opinions))?(?: \p{L}+){0,6} (?:are|is) (?:solely |entirely |strictly )?(?:those of|his|her|their|my|the author|personal)\b[^.]{0,120}\.?\s*)$/u,
  },
  {
    name: 'support and funding',
    kind: 'disclosure',
    places: ['head', 'body', 'tail', 'beside'],
    longest: LINE,
    sign: /support|part of|produced|made possible|fund|grant|sponsor|paid|partner|philanthrop|donat/i,
    pattern: new RegExp(
      `^\\W*((?:(?!this |the (?:government|state|president|minister)\\b)(?:\\p{Lu}[\\p{L}.’'&-]*|[\\uE000-\\uE002]+|the|and|of|for|in|on)[ ,]{1,2}){1,9}(?:\\p{L}+ ){0,5}?(?:receives? (?:\\p{L}+ )?(?:support|funding|funds|financial support|grants?) from|is (?:partly |partially |primarily )?(?:supported|funded) (?:by|through|in part by)) (?:\\p{L}+ ){0,3}(?:foundations?|philanthrop\\p{L}*|grants?|donations?|its (?:audience|readers)|readers?|our (?:audience|readers)|members|listeners|sponsors?|the \\p{Lu}\\p{L}+ (?:\\p{Lu}\\p{L}+ )?foundation)\\b.*|(?:this|our|the) ${PIECE}(?: \\p{L}+){0,4} (?:is|was|has been|were) (?:\\p{L}+ly )?(?:\\p{L}+ )?(?:part of(?! (?:the |our )?[^.]{0,30} issue)|sponsored|paid for|produced (?:with|as part|thanks)|created (?:with|for|by|as)|supported|funded|made possible|underwritten|presented|commissioned|financed|brought to you|in partnership|co-funded)\\b.*|(?:funding|support|financial support|reporting support|editorial support|travel) (?:for|to) (?:this|the|our|\\p{Lu})[^.]{0,80}(?:was |is |were |has been )?(?:paid for|provided|came|comes|supported|made possible|received)\\b.*|(?:supported|paid for|funded) by:? (?=\\p{Lu}|the \\p{Lu})[^.]{2,80}|reporting for this ${PIECE} was supported\\b.*|support(?:ed)? for .{2,60} (?:comes|provided) (?:from|by)\\b.*)$`,
      'isu',
    ),
  },
  {
    name: 'funding of the authors',
    kind: 'disclosure',
    places: EVERYWHERE,
    longest: LINE,
    sign: /\bfund(?:ing|ed)?\b|would benefit/i,
    pattern:
      /^\W*(?:\p{Lu}[\p{L}.’'-]*(?: (?:de|da|van|von|al|el|bin|der|\p{Lu}[\p{L}.’'-]*)){1,4}(?:,? and \p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3})? (?:(?:also )?receives?|(?:has|have) (?:previously |also |in the past )?received|(?:is|are|was|has been) (?:\p{L}+ )?funded by|received) (?:research |grant |project )?(?:funding|funds|a grant|grants|(?=\p{Lu}))\b.*|[Tt]he authors? (?:(?:do|does) not work for|receives? (?:no )?(?:funding|grants?)|declares? (?:no|that)|(?:has|have) received)\b.*|\p{Lu}[\p{L} .,’'&-]{2,80} provides? (?:financial support|funding) as an? (?:\p{L}+ ){0,3}(?:member|partner) of\b.*)$/u,
  },
  {
    name: 'sponsored',
    kind: 'disclosure',
    places: ['head'],
    longest: 60,
    sign: /sponsor|paid|advertor|partner|branded|promot/i,
    pattern:
      /^\W*(?:sponsored(?: (?:post|article|feature|story|content|by .{2,40}))?|paid (?:post|partnership|for by .{2,40})|advertorial|partner content|advertisement feature|advertiser content|in (?:paid )?partnership with .{2,40})\W*$/iu,
  },
  {
    name: 'sponsored, behind the byline',
    kind: 'disclosure',
    places: ['head'],
    longest: 60,
    sign: /Sponsored$/,
    pattern: /^(?:\p{Lu}[\p{L}.&’'-]* ){1,5}(Sponsored)$/u,
  },
  {
    name: 'interests of the owner',
    kind: 'disclosure',
    places: AROUND,
    longest: LINE,
    sign: /own|parent|subsidiar|investor|stake|investment|affiliat|shareholder/i,
    pattern:
      /^(?!["“‘])([\W_]*.{0,200}\b(?:which (?:also )?(?:owns|operates|publishes|is (?:the )?(?:owner|parent)(?: company)? of) (?:this|our)\b|(?:is|are) (?:an? )?(?:\p{L}+ )?(?:investors?|shareholders?) in\b.{0,60}\b(?:which (?:owns|publishes) this|(?:the |our )?(?:parent|publisher|owner) of|this (?:site|website|publication))|our parent company|parent company of this|is (?:an? )?(?:\p{L}+ )?subsidiary of\b.{0,60}\b(?:which (?:also )?owns this|our)|(?:is|are) (?:the )?(?:parent company|owners?|publisher) of this|(?:is|are) owned by the same (?:company|group) (?:as|that owns) (?:this|us)).*)$/isu,
  },
  {
    name: 'the author holds',
    kind: 'disclosure',
    places: EVERYWHERE,
    longest: LINE,
    sign: /(?:author|writer|reporter|columnist|contributor|motley|conversation|i\/we|nasdaq|does not|do not)/i,
    pattern:
      /^\W*((?:(?:the|this) (?:author|writer|reporter|columnist|contributor)s?|i\/we|\p{Lu}[\p{L}.’'-]+ \p{Lu}[\p{L}.’'-]+) (?:(?:does|do|did) not (?:\p{L}+ )?(?:work for|own|hold|have (?:a |any )?(?:position|stake|financial|interest|holdings|relevant))|(?:owns?|holds?|has|have) (?:\p{L}+ )?(?:shares|stock|positions?|a (?:financial )?(?:stake|interest)|no (?:position|financial|conflict))|(?:has|have) (?:no|nothing to) (?:relevant |conflicts?|disclos)|receives funding from|is (?:an? )?(?:former|unpaid|paid) (?:adviser|advisor|consultant) (?:to|for)).*)$/isu,
  },
  {
    name: 'by machine',
    kind: 'disclosure',
    places: EVERYWHERE,
    longest: SHORT_LINE,
    sign: /\bAI\b|artificial|machine|automat|chatgpt|translat|generat|übersetz|traduc|tradu[iz]|created this|produced this|using technology/i,
    pattern: new RegExp(
      `^[^\\p{L}\\uE000-\\uE002]*((?:\\p{L}+ )?(?:(?:this|the|our|some of this|parts of this) (?:\\p{L}+ )?${PIECE}|(?:a )?summary|key points|the (?:summary|audio|bullet points|text)|this (?:summary|audio|summary was))\\b.{0,60}\\b(?:(?:was|is|were|has been|have been|may (?:have been|be)|are|contains?)(?: \\p{L}+){0,3} (?:translated|generated|created|produced|written|drafted|assisted|summari[sz]ed|edited|narrated|made|transcribed|adapted|text)|uses?|used)\\b(?=.*(?:\\bAI\\b|artificial|machine|automat|translat|chatgpt|language model|algorithm|software|generated|synthetic|from (?:the )?(?:\\p{Lu}\\p{L}+)|computer|with the help)).*|(?:generated|created|written|produced|translated|summari[sz]ed|narrated) (?:by|with|using|from)(?: the)? (?=(?:\\p{L}+ ){0,3}(?:\\bAI\\b|artificial|machine|automat|chatgpt|language|\\p{Lu})).{2,160}|(?:translation|translated|übersetzt|übersetzung|aus dem \\p{Lu}\\p{L}+ (?:übersetzt )?(?:von)|traduit|traduction|traducido|traducción|traduzido|tradução)(?: (?:by|from|von|aus|de|du|por|par|do|del)\\b|:).{2,120}|(?:[\\p{L}\\uE000-\\uE002]+ ){1,6}(?:created|produced|wrote|generated) this (?:story|article|report|summary) (?:using|with|by) (?:technology|automat\\p{L}+|artificial|ai\\b|software|generative).*|ai[- ]generated (?:summary|content|text|audio|translation)\\b.*|this (?:is an? )?(?:automated|automatic|machine) (?:translation|summary)\\b.*)$`,
      'isu',
    ),
  },
  {
    name: 'transcripts may vary',
    kind: 'disclosure',
    places: ['body', 'tail', 'beside'],
    longest: SHORT_LINE,
    sign: /transcript|automated|edited for|condensed|information purposes|informational purposes|investment advice|financial advice|medical advice/i,
    pattern:
      /^\W*((?:accuracy and availability of .{0,40}transcripts\b.*|(?:\p{L}+ ){0,2}transcripts? (?:are|is|was|were|may|has been|have been)\b.{0,80}(?:created|deadline|final|automat|accura|error|contractor|edited|text|change|updated|revised).*|this (?:transcript|interview|conversation|q&a|story|discussion) (?:has been|was) (?:\p{L}+ )?(?:edited|condensed|automat|lightly|generated|shortened|abridged)\b.*|.{0,120}\b(?:for )?(?:information(?:al)?|educational)(?: and \p{L}+)? purposes only\b.*|.{0,120}\b(?:not|n['’]t)\b.{0,60}\b(?:investment|financial|medical|legal|professional) advice\b.*))$/isu,
  },
  {
    name: 'independent choice',
    kind: 'disclosure',
    places: EVERYWHERE,
    longest: LINE,
    sign: /independent|selected|editors? (?:choose|select|pick)|price/i,
    pattern:
      /^\W*((?:we|our (?:editors|team|experts)|every (?:product|item)|all (?:products|items|recommendations)|products)\b.{0,60}\b(?:independently (?:review|select|chos|choos|evaluat|test|research|recommend)\p{L}*|(?:selected|chosen|reviewed|curated|vetted) (?:independently|by our (?:editors|team|experts)))\b.*)$/isu,
  },
];
