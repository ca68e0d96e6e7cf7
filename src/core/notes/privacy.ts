/**
 * What is for nobody's eyes. These tables only ever take away: what may be written out needs evidence of its own (`cues.ts`), so
 * a remark that no row knows is held back as well.
 */

/** A sentence in which one of these stands is a secret, whatever else it says. */
const secrecy =
  /\b(?:off the record|between (?:us|ourselves|you and me|me and)|in confidence|confidentially|(?<!nothing |non-)confidential(?! computing)|(?:haven['’]?t|have not) (?:yet )?(?:mentioned|disclosed|declared|let on)|not true\b|never happened|no intention of|under nda|not (?:yet )?public|isn['’]t public|not announced|let (?:it )?slip|whispered|muttered|hinted|confided|under (?:his|her|their) breath|rumou?rs?|gossip|word is|zip it|hush|secret(?:ly)?|not a word(?! (?:about|of|on) (?:it|that|this)\b| from me\b)|not name|(?:do not|don['’]t) name\b|say nothing|keep (?:it|this|that) (?:so|quiet|to myself|in)|keep (?:quiet|the gob shut|schtum|mum|in pocket)|gob shut|didn['’]t hear it|hadn['’]t heard it|shouldn['’]t have told|should not have told|do not repeat|not for (?:\w+ing\b|circulation|publication|release|print|(?:the )?(?:record|log|minutes)|any(?:one|body)|others|public|(?:\w+ )?(?:ears|eyes))|not to (?:be (?:repeat|shar|quot|mention|passed on)|go (?:any )?further)\w*|nobody (?:talk|tell|(?:here |else )?knows (?:that )?I|at (?:work|my))|(?<!\b(?:had|I['’]d) )(?:not|haven['’]t|have not|am not|['’]m not) (?:telling|told) (?:any\w+|them|him|her|people|work|my|the)|tell(?:ing)? (?:nobody|no[- ]one)|(?<!\b(?:I|we|you) )(?:is|are|was|does|do|did)(?: not|n['’]?t) (?:yet )?(?:aware|know|suspect)\b(?= (?:(?:that |of |about )?(?:I|my|me)\b|yet)|[.,;]|$)|unaware (?:that )?I\b|(?:not|haven['’]?t|have not|never) (?:telling|told|tell) [a-z]+ (?:that )?I(?:['’]?m| am) (?:looking|interviewing|leaving|applying|here|out)\b|(?:mind|watch) (?:what (?:I|gets?|you|is|we)\b|my (?:words|mouth|tongue)|your (?:words|mouth|tongue))|mum['’]s the word|for my (?:own )?eyes|private(?:ly)?:|careful\b|identifiable|be identified|old employer['’]?s|(?:per|via|from) (?:my|a) (?:buddy|friend|mate|pal|cousin|ex|contact)|over(?:heard|hear))\b/i;
/** The same in German, French, Spanish and Portuguese. */
const foreignSecrecy =
  /(?<!\p{L})(?:(?:nur|bloß|bloss) für (?:mich|uns)|unter uns|nicht (?:weitersagen|weitergeben)|(?:solo|sólo) para m[ií]|entre nosotros|no (?:lo )?(?:contar|repetir)|pour moi(?: seule?)? *:|entre nous|à ne pas (?:répéter|dire)|(?:só|somente|apenas) (?:pra|para) mim|não (?:contar|espalhar|repetir))(?!\p{L})|自分用|内緒|ここだけ/iu;
const forbidding =
  /(?<!\b(?:I|you|they|we|people|who|nobody|to|would|can|he|she) |['’](?:d|ll) )\b(?:don['’]?t|do not|dont|never|please don['’]t)(?: be| go)? (?:tell|telling|share|say|repeat|mention|quote|quoting|write|show|bring|pass|let on)\b/i;
/** A sentence that does nothing but forbid speaks of the one before. */
const aboutBefore =
  /^(?:so |and |but |please )?(?:do not|don['’]?t|dont|never|keep|not a word|say nothing|zip|hush|shh)\b[^,;]{0,40}$/i;

/** `(careful: could be identified)`, `don't, it is theirs`. */
const asideOrBan = /^\s*[([]|^\W*(?:don['’]?t|do not|dont|never),/i;

export function isSecret(sentence: string): boolean {
  return secrecy.test(sentence) || forbidding.test(sentence) || foreignSecrecy.test(sentence);
}

/** Whether a sentence makes a secret of what stands before it: `Don't tell them.` */
export function hidesWhatIsBefore(sentence: string): boolean {
  return (
    isSecret(sentence) &&
    (asideOrBan.test(sentence) || aboutBefore.test(sentence) || sentence.split(' ').length <= 6)
  );
}

interface Matter {
  readonly name:
    | 'pay'
    | 'terms'
    | 'other jobs'
    | 'leaving'
    | 'own failure'
    | 'own life'
    | 'bias'
    | 'gossip'
    | 'home'
    | 'health'
    | 'lives of others'
    | 'papers'
    | 'dislike'
    | 'rivals';
  readonly pattern: RegExp;
  /** What beside it makes it the matter of a trade: `salary survey`, `my surgery list` of a nurse. */
  readonly unless?: RegExp;
}

const latin = String.raw`\p{Script=Latin}`;
/** What is no part of a word, or is of a script that has no word to say an amount: no letter is both, or a long line is read for minutes. */
const apart = String.raw`[^\p{Script=Latin}\d_]`;
const amount = String.raw`\d+(?:[.,]\d+)*(?![\d.,]*\d)\s?[kK]?`;
const payWords =
  'base|basic|gross|net|ote|pa|p\\.a|per (?:hour|annum|year|month|day)|an hour|a month|a year|plus|uncapped|contractor|super|starting|top of';
const thing =
  '(?: (?:claims?|surveys?|systems?|platforms?|software|runs?|reviews?|data|audits?|products?|integrations?|services?|models?|teams?|files?|slips?|modules?|backlogs?|administration|policy|policies|law|equity|reform))';

/** THE table of matters that are one's own business. */
const matters: readonly Matter[] = [
  {
    name: 'pay',
    pattern: new RegExp(
      [
        String.raw`^\W*(?:[$€£¥₹]\s?)?${amount}(?:\s*(?:-|–|to|\/|or)\s*${amount})?\s*(?:$|[,;+(]|(?:€|£|usd|eur|gbp|chf)\b|(?:${payWords})\b|\/\s?(?:hr|h|hour|mo|month|yr|year|day)\b)`,
        String.raw`^${apart}*(?:${latin}(?:${latin}|['’])*(?!['’])${apart}+){0,3}(?:[$€£₹]\s?${amount}|${amount}\s?(?:€|£|usd|eur|gbp|chf|zl|pln|inr|lpa|lakh))(?:\s*(?:-|–|to)\s*${amount})?\s*(?:$|[,;)]|(?:\+|${payWords})\b|\/\s?(?:hr|h|hour|mo|month|yr|year|day)\b|(?:and|as|is|but|in|with)\b)`,
        String.raw`\b(?:salar(?:y|ies)|wages?|bonus(?:es)?|ote|equity|stock options|401k|pension|per diem|stipend|day rate|hourly rate|severance|underpaid|overpaid|pay ?check|pay (?:range|band|grade|scale|rise|cut|is|was|isn['’]t)|the pay|pay['’]s|(?:the )?money(?:['’]s| is| was| isn['’]t| wasn['’]t)|(?:now )?I (?:get|make|earn|am on) (?:now )?\d[\d.,]*k?\b(?! \p{L})|paid (?:less|more|well|badly)|compensation)\b(?!${thing})`,
        String.raw`\b(?:I['’]?d|would|could|might|want(?:ed|s)?|need|take|accept|ask(?:ed)? for|holding out for|settle for|shift for|woulda gone) (?:take |want |ask for |accept |need |like |only )?(?:[$€£]\s?)?\d{2,3}(?:[.,]\d+)?k?\b(?!\s?(?:%|kg|hours?|days?|weeks?|people|minutes?|years?|of))`,
        String.raw`\b(?:band|grade|point|scale|step|level|tier|po|m|mps|ups)\s?\d+\b\s*(?:$|[,;.]|to\b|top\b)`,
        String.raw`\b(?:present|current(?:ly)?|asked|exp(?:ected|ecting)?|told|floor|settle(?: for| at)?|fixed?|ctc|ask|base|posted|on) \d+(?:[.,]\d+)?(?:k|l|lpa|lakh)?\b(?=\s*(?:$|[,;+]|fixed|plus|and|\+))`,
        String.raw`(?:^|\b(?:the|their|our|my|day|hourly|daily) )(?:rate|budget) (?:there |here )?is\b|\b(?:told|said) (?:recruiter|them|him|her|hr) \d[\d.,]*k?\b`,
      ].join('|'),
      'iu',
    ),
    // What somebody can do is told in levels, too: `I sign, level 3`.
    unless:
      /\b(?:sign(?:s|ing)?|bsl|nvq|diploma|qualif\p{L}+|certificate|speak|spanish|french|german|japanese|coach\p{L}*)\b[^.;]{0,20}\blevel \d/iu,
  },
  {
    name: 'terms',
    pattern:
      /\b(?:wfh|work from home|working from home|remote days|days in (?:the )?office|in[- ]office|hybrid|pto|annual leave|(?<!\b(?:his|her|their) )days? off|overtime|ot paid|no ot|notice (?:period|is|of)|my notice|benefits|perks|sick pay|parental leave|maternity (?:pay|policy|leave policy)|relocation|relo\b|commut\w*|parking|non[- ]?compete|on[- ]call (?:rota )?(?:is )?(?:\d|every|one)|probation|fixed[- ]term|zero hours|per diem|no call|no weekends|no wkends|rdo|non[- ]?negotiable|paid (?:\p{L}+ ){0,3}(?:time|leave|lunch|holidays?|study|training|breaks)|(?:shift|evening|night|car|travel|housing|tool|clothing|london|location) allowances?|allowances? (?:of )?\d|company car|car allow\w*|van share)\b/iu,
    unless:
      /\b(?:benefits? (?:fraud|claims?|realisation|realization|case|of|to)|hybrid (?:cloud|search|system|model|propulsion|approach|car|seeds?))\b/i,
  },
  {
    name: 'other jobs',
    pattern:
      /\b(?:(?:other|another|second|competing|counter|rival|better|job)[- ]?offers?|offers? (?:from|at|is|was|of \d|deadline|letter from)|counter[- ]?offer|(?:I |i )?(?:had )?applied (?:here |to them |for it )?(?:before|already|previously|last year|twice|once)|(?:was|been|got|were) (?:rejected|turned down|knocked back)|also (?:interviewing|seeing|talking to|applied|applying|up for|in process)|interview(?:ing|s)? (?:at|with)\b|final stages|plan b|back[- ]?up (?:plan|option)|(?:my )?(?:current|present|old|last|existing) (?:place|employer|boss|job|company|firm|gig|role)|my (?:boss|manager|employer)|told (?:her|him|them|work|the office|my \p{L}+) (?:that )?(?:I (?:was|had|am|have) )?(?:at |an? |the |at the )*(?:dentist|doctor|appointment|sick|ill|poorly|plumber|funeral)|hand(?:ing|ed)? in my notice|on a pip\b|take the other one|(?:haven['’]t|still (?:have|has)n['’]t) (?:rung|called|phoned|replied)|if \p{Lu}\p{L}+ (?:calls?|comes?|rings?|offers?)|would leave for|leave for|(?:said|says) (?:me yes|yes (?:already|first))\b|process is on)\b/iu,
  },
  {
    name: 'leaving',
    pattern:
      /\bwhy (?:I|i|you|did I|am I|I['’]?m|i['’]?m|do I|u)\b[^,;]{0,25}\b(?:left|leave|leaving|left)\b|\bwhy[- ]did[- ]you[- ]leave\b|\bwhy (?:leave|leaving|quit)\b|\breasons? for leaving\b|\bI(?:['’]m| am) leaving\b|\bgap (?:in|on) my\b|\bmy (?:cv|career|resume) gap\b/i,
  },
  {
    name: 'own failure',
    pattern:
      /\b(?:(?:was|were|got) (?:sulk|mop|whin|moan|fum|seeth|shak)ing\b|blank(?:ed)? (?:on|when|out|there)|I blanked|went blank|froze|(?<!\b(?:somebody|someone|people|patient|customer|passenger|child|who) )panick\w*|rambl\w+|waffl\w+|fluff\w*|stumbl\w+|mumbl\w*|botch\w*|bombed|failed (?:badly|miserably)|messed up|screwed up|screwup|muddl\w*|babbl\w*|flubb\w*|fumbl\w*|choked|garbled|tripped over|sweat\w*|blush\w*|red face|too (?:honest|fast|quick(?:ly)?|much|many slides|quiet|shy|generic)|(?<!\b(?:nerded|geeked|chatted|laughed|bonded|joked|talked shop)\b.{0,60})too long|talked over|interrupted (?:him|her|them)|not my best|average answer|so[- ]so\b|could (?:do|be|have done|have been) better|poor(?:ly)?|badly|(?:computed|got (?:it|that|this)|answered) wrong|wrong answer|^(?:the |a )?wrong (?:sign|units?|number|figure|formula|name|date|order|way round|file|version)\b|shame\w*|embarrass\w*|cringe\w*|nervous|nerves|felt (?:bad|stupid|sick|silly|small)|no idea what|didn['’]t know|did not know|don['’]t know why|weak (?:on|at|answer|spot)|rusty|out of practice|knocked me|lost my thread|I(?:['’]m| am| was) (?:not good|bad|terrible|hopeless|shy|weak|weaker|poor|slow|lost|rubbish|off)|my english|let myself down|kicking myself|idiot|stupid of me|plonker|muppet|numpty|generic(?:ally)? (?:answer|reply)|(?:responded|answered) generic(?:ally)?|under[- ]?prepared|unprepared|not convinced|went on a bit|told too much|too much of the truth)\b/i,
  },
  {
    // Said to nobody, even where it is what the writer forgot to say: numbers and words that prove who one is, and quarrels at law.
    name: 'own life',
    pattern:
      /\b(?:my|the) (?:password|passcode|log-?in|passport (?:no|number)|bank (?:details|account)|account number|sort code|iban|(?:credit|debit) card|social security|ssn|national insurance|tax (?:id|number))\b|\bpasswords?\b(?= \S*\d)|\b(?:the|my|a) (?:tribunal|grievance|lawsuit|court case|settlement agreement|compromise agreement)\b(?! (?:work|cases?|hearings?|bundles?|service))|\bI(?:['’]m| am|m) (?:still |back |now |currently )?on (?:\p{L}+ ){0,2}(?!call|nights?|site|shifts?|track|time|board|top|standby|duty|it|that|linkedin|github)(?:\p{L}{3,}(?:one|ines?|ants?|ates?|ium|oids?|azole|pam)|insulin|meds|pills?|tablets|benefits|the (?:pill|dole|sick|wagon)|probation|parole|bail|leave)\b|\bI (?:take|took|inject|need|use) (?:\p{L}+ ){0,2}(?:insulin|pills?|tablets|meds|medication|medicine|painkillers|antidepressants?|methadone|\p{L}{4,}(?:pam|oids?))\b|\bI(?:['’]m| am|m)? (?:sleep|slept|sleeping|live|lived|living|stay|staying) (?:in|out of) (?:my |the |a )?(?:car|van|hostel|shelter|tent|motel|b&b)\b|\b(?:homeless|sofa[- ]?surf\w*|couch[- ]?surf\w*|bankrupt\w*|food ?banks?|universal credit|in debt|arrested|(?:in|to|into|out of|through|my|his|her|their) rehab)\b|\bI(?:['’]ve| have|d| had)? (?:\p{L}+ly |just |never |only )?(?:fail(?:ed)?|flunk(?:ed)?|dropped out|got kicked out|(?:was|got|been) (?:fired|sacked|let go|dismissed|suspended|expelled)|(?:did not|didn['’]t|have not|haven['’]t|never) (?:pass(?:ed)?|graduate[d]?|finish(?:ed)? (?:school|college|university|uni|my degree)))\b(?! over\b)/iu,
  },
  {
    // Whom somebody may not refuse for what they are: nothing to be held against them, and nothing to agree with.
    name: 'bias',
    pattern:
      /\b(?:does ?n['’]?o?t|do ?n['’]?o?t|not|no|without|never) (?:have |having |had |want |wanting |got |planning )?(?:any )?(?:kids|children|babies|a (?:baby|family|husband|wife))\b|\b(?:some(?:one|body)|people|candidates?) (?:who (?:is|are) )?(?:young|younger|youngish|old|older|male|female|single|married|childless|native|white|christian)\b(?! people| children| adults?| offenders?| carers?| learners?| buildings?| systems?| stock)|\bno (?:accents?|foreigners|immigrants|headscar\p{L}+)\b/iu,
  },
  {
    name: 'gossip',
    pattern:
      /\b(?:plans?|planning|going|wants?|wanted|about|means?|meant|had|has|have) to (?:fire|sack|dismiss|get rid of) (?:\p{L}+['’]s|his|her|their|my|your|half|two|three|some|most|people|staff|him|them)\b|\b(?:(?:last|previous|old|former|current|prior|outgoing) (?:guy|fella|fellow|lad|man|woman|lady|person|one|holder|girl|bloke)\b|(?:last|previous|former|old) (?:\p{L}+ ){1,3}(?:left|retired|quit|lasted|walked|resigned|vanished)\b|(?:was|were|got|been|be) (?:let go|fired|sacked|dismissed|pushed out|shown the door|made redundant)|(?:may|might) (?:shut|close|fold)(?! (?:the|an?|my|our|that|this)\b)|sacked|redundanc\w*|lay[- ]?offs?|laid off|being sold|be sold|take ?over|private equity|pe (?:shop|firm)|runway|burn rate|sell(?:ing)? (?:up|out|to an?)\b|don['’]t (?:get along|get on|speak|talk)|do not (?:get along|get on|speak|talk)|haven['’]t spoken|hate each other|with a knife|applied for (?:it|the job|this|this job|the role)\b|rolled (?:his|her|their) eyes|eye[- ]?roll|had a look|politic(?:al|s)|has a rep\b|shouter|favou?ritism|the creeps|(?:is|are|was|were|['’]s|['’]re) (?:leaving|retiring|quitting|on (?:his|her|their) way out|out by|burn(?:ed|t) out|knackered|exhausted|in over)|who(?: a|['’])re leaving|walked out|high turnover|turnover is|resign(?:ed|ing|s|ation|ations)?\b|burn(?:ed|t)[- ]out|toxic|bully\w*|drunk|drinks|wine\?|hung ?over|affair|lawsuit|sued|employment tribunal|(?:took|takes|taking|taken) \S+ to (?:a |the )?tribunal|grievance|investigat(?:ion|ed) (?:into|for)|don['’]t pay)\b/iu,
    unless: /\b(?:tribunal (?:work|cases?|hearings?|bundles?)|political (?:science|risk|economy))\b/i,
  },
  {
    name: 'home',
    pattern:
      /\b(?:my|our) (?:(?:first|second|third|new|youngest|eldest|little) )?(?:mum|mom|mam|mummy|dad|father|mother|parents|wife|husband|partner|boyfriend|girlfriend|fianc[eé]e?|kids?|child|children|baby|son|daughter|sister|brother|nan|gran\w*|family|ex|in-?laws|mortgage|rent|flat|landlord|divorce|marriage|debts?|boy|girl|girls|boys)\b|^(?:mum|mom|mam|dad|nan|himself|herself)\b|(?<!\b(?:an?|each|every|any) (?:\p{L}+ )?)\b(?:mum|mom|mam|dad)['’]?s?\b|\b(?:child ?care|school run|kinder pickup|nursery run|with the girls|with the boys|with the kids|rent (?:is|in|omg)|living on toast|credit for flat)\b|^divorce\b|\bdivorce (?:is|was|final|papers|comes?|came|hearing)\b/iu,
    unless: /\bmy (?:partner|family) (?:school|charity|organi[sz]ation|agency|firm)\b/i,
  },
  {
    name: 'health',
    pattern:
      /\b(?:my|own) (?:back|knee|hip|shoulder|wrist|heart|health|doctor|gp|surgery|operation|therap\w+|meds|medication|anxiety|depression|adhd|autism|dyslexia|disability|condition(?! (?:reports?|surveys?|checks?|assessments?|forms?|photos?|records?)\b)|illness|cancer|hearing|eyesight|pregnancy|period|migraines?|blood pressure|sugar)\b|\b(?:the|my|about|with) (?:diabetes|epilepsy|asthma|arthritis|sciatica|tinnitus|insulin|dyslexia|depression|anxiety|panic attacks?)\b(?! (?:clinic|ward|team|nurse|service|care|patients?))|\bknee was\b|\b(?:the|my|old) (?:back|knee|hip|shoulder|wrist|ankle|neck|heart|head|sports?) (?:injury|injuries|pain|problems?|trouble|operation|op|surgery|thing|issues?)\b|\b(?:hearing|sight|vision|eyesight|feeling|pain|arthritis|deaf(?:ness)?|blind(?:ness)?) (?:in|of|on) (?:the|my|one|both)\b|\b(?:the|my|one) (?:left|right|bad|good|dodgy) (?:ear|eye|knee|hip|leg|arm|hand|shoulder|foot|ankle|wrist)\b|\bhard of hearing\b|\b(?:my|a|the|wear) hearing aids?\b|\bI(?:['’]m| am|m)? (?:don['’]?t|do not|stopped|quit|gave up|no longer|never|haven['’]?t|not) (?:drink|drinking|drank|had a drink|touch(?:ed)? a drop|smoke|smoking|smoked|gamble|gambling)\b|\b(?:the|my) (?:booze|drinking|drink|sobriety|smoking|weight)\b|\b(?:sober|in recovery|gave up drinking)\b|\b(?:I(?:['’]m| am|m)|am|im) (?:about |nearly |only )?(?:\d+ ?w(?:ee)?ks?|pregnant|expecting|ill|sick|diabetic|disabled|signed off)\b|\b\d+ ?w(?:ee)?ks\b(?=\s*(?:,|$))(?=.*\b(?:not telling|pregnan|due|enhanced)\b)|\bpregnan(?:t|cy)\b(?=.*\b(?:I|my|not telling|check)\b)|\bpregnancy\s*[–—-]/i,
  },
  {
    name: 'lives of others',
    pattern:
      /\b(?:his|her|their|your|\p{Lu}[\p{L}]+['’]s?) (?:(?:new|late|elderly|sick|ill|little|own|young|old|eldest|youngest) ){0,2}(?:wife|husband|partner|boyfriend|girlfriend|fianc[eé]e?|kids?|children|son|daughter|baby|babies|twins|marriage|divorce|separation|mother|mum|mom|mam|dad|father|parents|brother|sister|nephew|niece|cousin|uncle|aunt(?:ie)?|ex|in-?laws|pregnancy|miscarriage|maternity|paternity|funeral|illness|diagnosis|surgery|operation|treatment|depression|anxiety|stammer|stutter|drinking|faith|religion|church|age)(?![\p{L}-])|\b(?:leuka?emia|cancer|chemo\p{L}*|tumou?rs?|dementia|alzheimer\p{L}*|parkinson\p{L}*|ivf|miscarriage|stammer\p{L}*|stutter\p{L}*|autis\p{L}+|adhd|bipolar|depress(?:ed|ion)|ptsd|hiv|(?:in|to|into|out of|through|my|his|her|their) rehab|alcoholi\p{L}+|suicid\p{L}+|breakdown|epilep\p{L}+|wheelchair|bereave\p{L}+|widow\p{L}*|passed away|maternity leave|pregnan\p{L}+|jewish|muslim|catholic|hindu|sikh|buddhist|mormon|atheist|shabbat|sabbath|ramadan|mosque|synagogue|gay|lesbian|transgender|queer|bisexual|in (?:prison|jail))\b|\bmarriage is\b|\b(?:walk(?:ed|ing|s)?|walk) out\b|\bmy gap (?:year|years)\b/iu,
    unless:
      /\b(?:machine|server|system|equipment|vehicle|truck|press|line) breakdowns?\b|\bbreakdowns? (?:of|by|cover|service)\b/i,
  },
  {
    name: 'papers',
    pattern:
      /\b(?:(?:my|a|the|on a|need(?:s)?|about) (?:work )?(?:visa|permit)|h-?1b|stem opt|opt ends|green ?card|\bgc after|sponsor(?:s|ed|ship)? (?:me|from|yes|no|for)|(?:have|need|will|would|must) (?:to )?sponsor|certificate of sponsorship|cos certificate|right to work|permit g\b|dui\b|expunged|criminal record|conviction|credit check|cdl isn['’]t)\b/i,
  },
  {
    name: 'dislike',
    pattern:
      /(?:^|\bI(?:['’]m| am) )(?:a )?(?:bit|rather|quite|slightly|little) worried\b|^(?:the )?(?:real reason|truth (?:is|be told))\b|\bI think (?:(?:he|she|they) )?(?:prefers?|want(?:s)? (?:someone|somebody|one) (?:else|internal|cheaper|younger))\b|\b(?:I (?:hate|hated|dislike|disliked|worry|fear|doubt|suspect)|(?:don['’]t|do not|didn['’]t|did not) (?:like|trust)\b|not sure (?:I|if I|about|whether)|I(?:['’]m| am) not (?:buying|joining|taking|signing|going) (?:in|it|that|there|up)\b|red flags?|weird (?:vibe|feeling)|creepy|dodgy|sketchy|bit (?:off|odd|weird|strange)|smile and breathe|face straight|straight face|calm face|wouldn['’]t (?:want|work)|could not live|couldn['’]t live|can['’]t face|alarm bells|hmm+|yikes|not my business|none of my business|deathtrap|dump|shambles|disaster|grim|depressing|miserable|stinks?|filthy|(?:mouse|rat) droppings|cockroach\w*|i swear\b|awful|terrible|horrible|dreadful|disgusting|boring|rude|arrogant|patronis\w+|condescending|pompous|smug|cold fish|prick|dick|bitch|moron|clown)\b/i,
  },
  // What others say of them, and what nobody is called to their face.
  {
    name: 'dislike',
    pattern:
      /\b(?:ex|former)[- ]?(?:employees?|staff(?:er)?s?|workers?|colleagues?|teachers?|nurses?)\b|\b(?:on|from|per|says|said) (?:the |a |some )?(?:forums?|glassdoor|reddit|kununu|indeed reviews?|google reviews?)\b|\b(?:tyrants?|bull(?:y|ies)|narcissists?|control freaks?|micromanag\w+|creeps?|bigots?|snobs?|sleaz\w+|psychos?|dictators?|slave[- ]drivers?)\b/i,
  },
  {
    name: 'rivals',
    pattern:
      /\b(?:internal candidate|was internal|(?:an?|the) internal(?: one| guy| candidate)?$|other candidates?|(?:two|three|four|five|\d) (?:more|other) (?:candidates|people) (?:to|after|today)|of us there|seeing someone|already have someone|stitched up|his isn['’]t it|shoo[- ]?in)\b/i,
  },
];

/** Words of a role or company, of which the trade is: a visa is no private matter of an immigration lawyer. */
export type Trade = ReadonlySet<string>;

/** The matter of one's own that a clause speaks of; undefined where it speaks of none that is known. */
export function privateMatter(clause: string, trade: Trade = new Set()): Matter['name'] | undefined {
  return matters.find(({ name, pattern, unless }) => {
    const found = pattern.exec(clause);
    if (!found || unless?.test(clause)) return false;
    const isTrade =
      ['home', 'health', 'lives of others', 'papers', 'pay'].includes(name) &&
      words(found[0]).some((word) => trade.has(word));
    return !isTrade;
  })?.name;
}

function words(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
}

/** The trades that go with words of a role or company. */
const trades: readonly (readonly [role: RegExp, words: string])[] = [
  [/immigra|asylum|visa|refugee/i, 'visa sponsor sponsorship permit green card wage wages'],
  [
    /payroll|reward|compensation|benefits|accountan|hr\b|human res|recruit/i,
    'salary salaries wages wage payroll compensation pension bonus bonuses equity',
  ],
  [/pension|actuar|wealth|financial advis/i, 'pension salary equity bonus'],
  [
    /famil|foster|child|school|teacher|social work|nursery|midwi|divorce|solicitor/i,
    'family children kids baby babies mother father parents divorce separation pregnancy pregnant partner marriage autism autistic adhd miscarriage maternity bereavement son daughter',
  ],
  [
    /nurs|doctor|physio|medic|clinic|surg|health|care|dent|pharm|midwi/i,
    'pregnancy surgery medication therapy health condition pregnant cancer chemo chemotherapy tumour tumours dementia alzheimers parkinsons autism autistic adhd bipolar depression depressed anxiety ptsd rehab suicide suicidal breakdown epilepsy wheelchair bereavement bereaved maternity miscarriage stammer stutter leukaemia leukemia illness diagnosis operation treatment children baby babies',
  ],
  [
    /church|chapel|parish|pastor|faith|mosque|synagogue|imam|rabbi/i,
    'catholic muslim jewish church faith religion mosque synagogue',
  ],
  [/prison|probation|police|justice|correction|court|legal|law\b|offend/i, 'prison jail divorce'],
  [/repair|mechanic|rescue|roadside|maintenance|fitter|engineer/i, 'breakdown'],
];

/** The trade that a role and a company are of. */
export function tradeOf(...names: readonly (string | undefined)[]): Trade {
  const text = names.join(' ');
  return new Set(trades.flatMap(([role, found]) => (role.test(text) ? found.split(' ') : [])));
}

/** Questions that are asked of everybody and answered in no letter. */
const delicateQuestion =
  /\b(?:salary|pay\b|money|allergic|notice(?: period)?|weakness(?:es)?|fail(?:ed|ures?(?! (?:to|modes?|analysis|rates?|mechanisms?|of|investigation)\b))?|screw-?ups?|(?:my|biggest|worst) mistakes?|regrets?|conflict with|how old|my age|kids|children|married|family|pregnan\w*|health|sick|visa|sponsor\w*|right to work|other (?:offers|interviews|applications|companies|roles)|where else|criminal|commute|relocat\w*|overtime|(?<!\b(?:at|over|on) (?:an? |the )?)weekends?|how much|my people|where I(?:['’]m| am) from|start (?:date|before)|when (?:can|could) (?:I|you) start|can I start|live on site|drugs?|references?|where (?:do )?(?:I|you) see|five years|strengths)\b/i;

/** Whether a question touches what belongs in no letter. */
export function isDelicate(question: string, trade: Trade = new Set()): boolean {
  const found = delicateQuestion.exec(question);
  const isTrade = found !== null && words(found[0]).some((word) => trade.has(word));
  return (found !== null && !isTrade) || privateMatter(question, trade) !== undefined;
}
