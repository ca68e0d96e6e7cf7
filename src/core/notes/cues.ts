/** What a note says. */
export type FactKind =
  | 'private'
  | 'promised'
  | 'unsaid'
  | 'word'
  | 'need'
  | 'did'
  | 'asked'
  | 'topic'
  | 'self';

/** Who does what a clause says: the writer, somebody of the company, or nobody that it names. */
export type Speaker = 'me' | 'them' | 'none';

/** How what a fact is about is to be read: a thing, what may be one, a question, what somebody stated or merely said, the end of "I will", what they seek, want or are doing, or a remark of which only what it is about may be said. */
export type CoreKind =
  | 'thing'
  | 'bare'
  | 'question'
  | 'statement'
  | 'said'
  | 'deed'
  | 'sought'
  | 'wanted'
  | 'mention'
  | 'doing';

/** How a clause is recognised. The pattern is matched with what the speaker does, in plain English; `core` is what it is about. */
export interface Cue {
  readonly kind: FactKind;
  readonly by?: 'them' | 'me';
  readonly speakers: readonly Speaker[];
  readonly pattern: RegExp;
  /** How what follows is to be read: a thing, a question, or a sentence of its own. */
  readonly core: CoreKind;
  /** Whether somebody merely said something, which may be anything. */
  readonly isSaying?: true;
}

const object = "(?:me|us|him|her|them|'?em|both|everyone|anyone|you)";
const adverbs =
  '(?:(?:also|then|really|just|only|even|still|already|kindly|finally|actually|literally|basically|later|first|again|mostly|both|all|quickly|briefly|quietly|totally|completely|clean|especially|mainly|clearly|badly|desperately|very much|kind of|sort of|stupidly|simply) )*';
const giving =
  '(?:re)?(?:send|sending|sling|chuck|bung|stick|pop|pass on|e-?mail|e-?mailing|mail|forward|forwarding|share|sharing|shoot|drop|dropping|ping|flick|post|text|dm|give|giving|get|put|write|writing|show|bring|pass|hand|upload|deliver|dig out|dig up|find|look up|introduce|connect|link|lend|supply|furnish|let|prepare|draft|make|bounce|fire off|whatsapp|message|check|work out)';

/** Verbs of saying for what was left unsaid. */
const saying =
  '(?:say|saying|said|mentioning|telling|mention|mentioned|tell|told|bring|brought|add|added|show|showed|shown|talk|talked|speak|spoke|spoken|raise|raised|state|explain|explained|share|shared|include|included|pull out|throw in|work in|point out|drop in|open my mouth|bring up|brought up|touch on|touched on|land|connect|connected)';
const tail = `(?: (?:here|there|then|up|to|of|on|in|into|anything|a word|a thing|${object}))*(?: (?:about|that|on|of|having|at all))*`;

/** THE table of cues; the first row that fits decides. What people write for one thing stands in one row. */
export const cues: readonly Cue[] = [
  // What one did not say.
  {
    kind: 'unsaid',
    speakers: ['me', 'none'],
    core: 'statement',
    pattern: new RegExp(
      `^${adverbs}forg[eo]t(?:ten)?(?: (?:completely|totally|all|entirely|even))*(?: (?:about|to ${saying}${tail}))?(?: that)?,?:? (?<core>.+)$`,
      'i',
    ),
  },
  {
    kind: 'unsaid',
    speakers: ['me', 'none'],
    core: 'statement',
    pattern: new RegExp(
      `^${adverbs}(?:never|did(?:n't| not)|could(?:n't| not)|cannot|(?:was|am|were)(?:n't| not) able to|failed to|neglected to|omitted to|ha(?:ve|d)(?:n't| not)|should(?: have|'ve)|could(?: have|'ve)|would have|wish(?:ed)? I(?:'d| had)|meant to|was going to|ought to have|no time to|no chance to|ran out of time to)(?: (?:even|ever|actually|once|really|so much|think to|thought to|get(?: a| the)?(?: chance)? to|got(?: a| the)?(?: chance)? to|get (?:a)?round to|got (?:a)?round to|got (?:a)?round to(?= saying| mentioning)|manage to|have time to|able to))* ${saying}(?![\\p{L}'])${tail},?:? (?<core>.+)$`,
      'iu',
    ),
  },
  {
    kind: 'unsaid',
    speakers: ['me'],
    core: 'statement',
    pattern: new RegExp(`^(?:had )?wanted(?: so much| really)? to ${saying}${tail} (?<core>.+)$`, 'i'),
  },
  {
    kind: 'unsaid',
    speakers: ['me', 'none'],
    core: 'thing',
    pattern:
      /^(?:(?:totally|completely|clean|just|also|even|and|nor) )*(?:(?:no|not (?:a|one|any)|zero) (?:mention|word|airtime|time|chance|opening|room|space|moment)(?: (?:anywhere|at all|left|either))*(?: (?:of|for|about|on)|(?: to (?:say|mention|bring (?:in|up)|get in|raise|tell (?:them|him|her)|talk)(?: about)?))|(?:neither|nor)(?: (?:of|did I (?:mention|say|bring up)))?|(?:said|saying|say) (?:precisely |exactly |absolutely )?nothing (?:about|of|on)|(?:kept|stayed|was|sat|remained|were) (?:quiet|silent|mute|stumm|schtum|mum)(?: like a fish)? (?:about|on)|(?:(?:said |told (?:them|him|her) )?(?:zip|nothing|not (?:a|one) (?:word|syllable)|no word)(?:, not an? \p{L}+,)?|(?:had |have )?(?:not|never) (?:breathed|said|uttered) a (?:word|syllable)|never breathed a word) (?:about|on|of)|(?:nobody|no one|neither of them|none of them|they never) asked (?:about|for|re)|left out(?: of \S+)?:?|skipped|missed out|(?:never|did(?:n't| not)|never even) (?:opened|open) my mouth (?:about|on)|(?:did(?:n't| not)|never) (?:get|got) (?:to|round to|around to|as far as|onto|on to)(?= (?:the|my|an?|that|our)\b)|(?:missed|had|there was|would have been) (?:the|a|my) (?:moment|chance|opening|cue) to (?:bring (?:in|up)|mention|say|tell (?:them|him|her) about|talk about|raise|get in)|not having (?:spoken|told|said|mentioned|brought up|talked|shown)(?: (?:of|about|that|them|him|her))*|.{0,90}\bsaying (?:precisely |exactly |absolutely )?nothing (?:about|of|on)|(?:(?:it )?(?:was|is) )?on the tip of my tongue(?: the whole time| all day)?[,:]?|(?:ought to|should|could) have(?: said| done)?:|(?:should|could)(?: have|'ve) (?:used|cited|given|quoted|led with|pushed|gone with)|(?:kicking myself|gutted|annoyed|cross)(?: with myself)? (?:because|that|for not (?:saying|mentioning)|about|over)|(?:blanked|spaced) on the fact(?: that)?|neglected|omitted) ?(?:about|saying)?(?: having)? (?<core>.+)$/iu,
  },
  {
    kind: 'unsaid',
    speakers: ['none', 'them', 'me'],
    core: 'statement',
    pattern:
      /^(?:(?:what|the (?:one )?thing|one thing|something|things?|(?:the )?(?:bit|part|thing)|the one) (?:that )?(?:(?:I|we) (?:\p{L}+ )?(?:did(?:n't| not)|never|should(?: have|'ve)|forgot|ha(?:ve|d)(?:n't| not)|wish|could(?: have|'ve)|omitted|left (?:out|on the table|unsaid)|missed|skipped|failed|neglected|wanted)|(?:never left my lips|slipped my mind|never came up|got left out|went unsaid))[^:]{0,90}?(?:,? (?:is|was|being)|:|=)(?: that)?|not (?:told|said|mentioned|spoken)(?: =|:)?) (?<core>.+)$/iu,
  },
  {
    kind: 'unsaid',
    speakers: ['none', 'me', 'them'],
    core: 'statement',
    pattern:
      /^(?<core>.+?),? (?:and )?(?:(?:was |were |is |also |just |it |simply |completely |I )*(?:never (?:came (?:up|out(?: of my mouth)?)|got (?:said|mentioned|made|raised|told|shown|across|in|to it)|left my (?:lips|mouth)|said(?: so| it)?|mentioned(?: it)?|told (?:them|him|her)(?: that)?)|(?:also )?not (?:mentioned|said|told)|did(?:n't| not) (?:come up|come to my (?:mouth|mind|head)|mention it|say (?:it|so)|get to it)|slipped my mind|went (?:right |straight )?(?:by|past) me|left out|unsaid|unmentioned|forgotten|forgot)(?: at all)?|did I (?:mention (?:it|that)|open my mouth|say (?:it|that|so)|once)|(?:somehow |just |then |instead )*\p{L}+ (?:on )?about .{3,50} instead|not (?:one|a) (?:word|syllable)(?: from me)?|nothing from me|(?:this|that|which) I (?:could|did) not (?:bring|say|tell|mention))\b.{0,40}$/iu,
  },
  // What one promised, told from one's own side.
  {
    kind: 'promised',
    speakers: ['me', 'none'],
    core: 'deed',
    pattern: new RegExp(
      `^${adverbs}(?:(?:have |had )?promised(?: ${object}| \\p{L}+(?= (?:the|my|an?|some|to|I|that)\\b))?(?: to| I(?:'d| would|'ll| will))?|(?:have |had )?agreed(?: to| I(?:'d| would|'ll| will))|(?:have |had )?offered(?: to|(?: ${object}|(?: \\p{L}+){1,3}) to(?= ${giving}\\b))|(?:have )?(?:undertaken|undertook) to|(?:am )?ow(?:e|ing|ed)(?: ${object})?(?: to)?|(?:(?:have |had |also )*(?:said|told ${object}|told \\p{L}+|says?|swore))(?: to (?:${object}|\\p{Lu}\\p{L}+))?(?: that)? I(?:'d| would|'ll| will|'m going to)(?= (?:do|${giving})\\b)) (?<core>.+)$`,
      'iu',
    ),
  },
  {
    kind: 'promised',
    speakers: ['me', 'none'],
    core: 'deed',
    pattern: new RegExp(
      `^${adverbs}(?:will|would|shall|am going to|going to|am to|is to|to|need to|have to|got to|must|should|can|remember to|am|was going to|declared to) ${adverbs}(?<core>(?:then )?${giving}\\b.+)$`,
      'i',
    ),
  },
  {
    kind: 'promised',
    speakers: ['me', 'none'],
    core: 'deed',
    pattern: new RegExp(
      `^${adverbs}(?<core>(?:(?:send|sending|sling|e-?mail|e-?mailing|forward|forwarding|share|shoot|drop|ping|flick|post|writing|dm|whatsapp|upload|introduce|lend|pass on) |(?:get|give|show|bring|find|hand|pass|chuck|bung) (?:${object}|\\p{L}+|to \\p{Lu}\\p{L}+) (?=(?:the|my|an?|some|\\d+)\\b)).+)$`,
      'iu',
    ),
  },
  {
    kind: 'promised',
    speakers: ['me', 'none'],
    core: 'thing',
    pattern: new RegExp(
      `^${adverbs}(?:told (?:${object}|\\p{L}+)|said)(?: that)? (?:he|she|they)(?:'d| would|'ll| will| can| could| shall) (?:get|have|receive|be getting)(?=.*\\b(?:from me|my|mine|the|it|them|one|a copy)\\b)(?: from me)? (?<core>.+)$`,
      'iu',
    ),
  },
  {
    kind: 'promised',
    speakers: ['them', 'none'],
    core: 'deed',
    pattern: new RegExp(
      `^${adverbs}(?:wants?|wanted|ask(?:s|ed)?|needs?|would like|expects?|reminded|told) me to (?<core>${giving}\\b.+)$`,
      'i',
    ),
  },
  // What they asked for.
  {
    kind: 'promised',
    speakers: ['them', 'none'],
    core: 'thing',
    pattern: new RegExp(
      `^${adverbs}(?:(?:ha(?:s|ve|d) )?ask(?:s|ed)?(?: ${object})?(?: (?:4|for(?! (?:an?|one|some|the) (?:\\p{L}+ )?(?:times?|examples?|instances?|situations?|stor(?:y|ies)|moments?|case)\\b)|to (?:see|have|read|get)|if I(?:'d| would| could|'ll| can)? (?:share|send|forward|show|pass on|give|drop|e-?mail)(?: ${object})?))|(?:(?:is|are|was) )?to (?:have|get|receive)(?=[^.]*\\b(?:from me|off me|my|the|an?|number|name|link|copy)\\b)|(?:is|are|was) (?:waiting for|to have|to get|looking for a copy of|keen to see|(?:getting|having|expecting|after|(?:v |very |really |most )?(?:keen (?:on|to get)|glad of|interested in|grateful for|curious about)|owed)(?=[^.]*\\b(?:my|of mine|from me|off me|I (?:made|use|used|did|have|had|wrote|built|showed|mentioned|described))\\b))|(?:would|will) be (?:glad|grateful|happy|pleased) (?:of|for|to (?:have|see|get))(?=[^.]*\\b(?:my|of mine|from me|I \\p{L}+)\\b)|(?:v |very |really )?(?:keen|interested) (?:on|in)(?=[^.]*\\b(?:my|of mine|from me)\\b)|waits? for|(?:will|would|going to|is going to) (?:get|have|receive|be getting)(?! (?:been|gone|done|had|taken|made|used|said|to|\\p{L}+ed|\\p{L}+en)\\b)|gets|(?:ask(?:s|ed)? (?:me )?(?:if |whether )?(?:could|can|might|if) (?:he|she|they) (?:could |can |might )?(?:have|see|get|borrow|keep|take|use)|would like|would love|wants?|wanted|likes?|needs?|curious)(?! (?:(?:a bit |a lot |much )?more |to )?(?:know|hear|understand|find|dig|learn|talk|about|on|detail)\\b) ?(?: to (?:see|have|read|get|look at|borrow)|(?=[^.]*\\b(?:refs?|references|referees?|cv|resume|payslips?|certificates?|certs?|writing samples?|work samples?|portfolio|passport|transcripts?|licen[cs]e|registration|availability|one[- ]?pager|1[- ]?pager|one page|1 page|write-?up)\\b)|(?<=(?:have|see|get|borrow|keep|take|use))|(?=[^.]*\\b(?:my|of mine|from me|(?<!some(?:one|body)[^.]{0,20})I \\p{L}+|me to send)\\b)))(?: from me)? (?<core>.+)$`,
      'iu',
    ),
  },
  // What they want or lack.
  {
    kind: 'need',
    speakers: ['them', 'none'],
    core: 'sought',
    pattern: new RegExp(
      `^${adverbs}(?:(?:is|are|was|were|be|what (?:they|he|she) needs? is) )?${adverbs}(?:need(?:s|ed|ing)?|look(?:s|ed|ing)? for|search(?:es|ed|ing)? for|hunting for|crying out for|short (?:of|on)|lack(?:s|ed|ing)?|desperate for) (?<core>.+)$`,
      'i',
    ),
  },
  {
    kind: 'need',
    speakers: ['them', 'none'],
    core: 'wanted',
    pattern: new RegExp(
      `^${adverbs}(?:(?:is|are|was|were|be|what (?:they|he|she) wants? is) )?${adverbs}(?:want(?:s|ed|ing)?|after|would (?:love|like|kill for|welcome|want|prefer|appreciate|be glad of)|hop(?:es?|ed|ing) (?:for|(?=to\\b))|keen (?:on|for|(?=to\\b))) (?<core>.+)$`,
      'i',
    ),
  },
  {
    kind: 'need',
    speakers: ['them', 'none'],
    core: 'doing',
    pattern: new RegExp(
      `^(?:(?:is|are|was|were) )?${adverbs}(?<core>(?:planning (?:to|on|for)|trying to|going to|about to|aiming (?:to|for)|struggling (?:with|to)|moving (?:off|from|to|onto|over to|away)|migrating|rolling out|switching|launching|replacing|rewriting|rebuilding|redesigning|setting up|expanding|opening (?!with\\b)|buying|building|hiring|working on|introducing|bringing in|centralising|automating|investing in|preparing|testing|trialling|piloting|merging|standardi[sz]ing|taking on|recruiting) .+)$`,
      'i',
    ),
  },
  {
    kind: 'need',
    speakers: ['them', 'none'],
    core: 'thing',
    pattern: new RegExp(
      `^(?:(?:is|are|was|were) )?${adverbs}(?:struggl(?:es|ed) (?:with|to)|drowning in|stuck (?:on|with)|behind (?:on|with)|fighting(?: with)?|wrestling with|worried about|worries about|complain(?:s|ed|ing)? (?:of|about)|in the middle of) (?<core>.+)$`,
      'i',
    ),
  },
  {
    kind: 'need',
    speakers: ['none', 'them', 'me'],
    core: 'thing',
    pattern:
      /^(?:(?:the|their|his|her|your|our|\p{L}+'s|main|big|biggest|real|number one|only|one|current|worst|[Tt]heir) )*(?:problem|issue|pain(?: point)?|headache|challenge|bottleneck|bother|trouble|priority|struggle|blocker|worry|nightmare|difficulty|gap|weak point|bugbear)s?(?: (?:right )?now| at the moment| today| #? ?\d| here| for (?:them|him|her))?(?: (?:is|are|was|=)|:) (?<core>.+)$/iu,
  },
  {
    kind: 'need',
    speakers: ['none', 'them', 'me'],
    core: 'sought',
    pattern:
      /^(?:(?:the|her|his|their|one|only|main|big|real|biggest) )*(?:thing|what|all|person|bit)(?: that)? (?:they|he|she|\p{Lu}\p{L}+)(?:'s|'re| is| are)? (?:(?:really|actually|most|badly|mainly) )*(?:needs?|wants?|after|looking for|lacks?|missing|miss)(?: (?:most|now|here|right now|(?:more|above|over) (?:than )?(?:anything|all|everything)(?: else)?|above all))?(?: (?:is|are|was)|:| =) (?<core>.+)$/iu,
  },
  // What somebody did for one.
  {
    kind: 'did',
    by: 'them',
    speakers: ['them', 'none'],
    core: 'deed',
    pattern: new RegExp(
      `^${adverbs}(?<core>(?:show(?:ed|n|s)?(?: me| us)|showed (?=(?:the|an?|his|her|their|some) )|walked (?:me|us) (?:round|around|over|down|to|through (?:the|their) (?:site|plant|floor|ward|building|shop|office|lab|warehouse|kitchen|school))|took (?:me|us) (?:round|around|over|into|for|down|up|on|to)|gave (?:me|us) (?:a |the |an )?(?:\\p{L}+ )?(?:tour|demo|lift|sample|copy)|let (?:me|us) (?:try|see|look|play|sit|watch|hold|use|drive|taste|have a go)|introduced (?:me|us) to|bought (?:me|us)|stayed (?:on|longer|late|back)|lent (?:me|us)|handed me|(?:set|gave) me (?:an?|the|some|his|her) (?!(?:hard|funny|look|impression|feeling|sense|chance)\\b)|drew (?:me|it|the)|made me (?:an? |some |the )?(?:\\p{L}+ ){0,2}(?:tea|coffee|lunch|breakfast|toast|sandwich|cup|dinner|cake)\\b|explained (?:\\p{L}+ ){1,6}to me|(?:gave|brought|fetched|found|got|offered|poured) me (?:an?|some|the|his|her) (?:\\p{L}+ ){0,3}(?:tea|coffee|water|drink|seat|chair|lunch|biscuits?|cake|sandwich(?:es)?|book|booklet|leaflet|brochure|hard hat|visitor badge|number|card|lift)\\b|took my (?:\\p{L}+ )?(?:coat|bag|bags|umbrella|jacket|things)\\b|took the time to|went out of (?:his|her|their) way to|waited with me|came (?:down|out) to (?:meet|get|fetch) me|met me at|saw me (?:out|off|to)|picked me up|drove me|brought me|took (?:a )?(?:pic|picture|photo)s? of my) ?.*)$`,
      'iu',
    ),
  },
  {
    kind: 'did',
    by: 'them',
    speakers: ['none'],
    core: 'deed',
    pattern:
      /^(?:(?:then|also|got|had|was given|and) )*(?<core>(?:a |an |the |our |quick |short |full |long |good |great |nice |proper |\d+[- ]min(?:ute)? |(?:grid|site|plant|factory|shop|ward|unit|school|building|office|campus|warehouse|lab|kitchen|farm|studio|store|stage|workshop|depot|yard|hangar|garden|gallery|museum|hospital|clinic) )*(?:tour|visit|walk ?round|walkabout|walk[- ]?through|look round) (?:of|with|through|round) .+)$/i,
  },
  {
    kind: 'did',
    by: 'them',
    speakers: ['none'],
    core: 'deed',
    pattern:
      /^(?:(?:then|also|had|after(?:wards)?|and) )*(?<core>(?:a |the |quick |nice |lovely |good )*(?:lunch|breakfast|coffee|tea) with (?:him|her|them|\p{Lu}\p{L}+)(?= ?(?:$|[,:;(.]|in |at |after|before)).*)$/iu,
  },
  // Questions.
  {
    kind: 'asked',
    by: 'me',
    speakers: ['me'],
    core: 'question',
    pattern: new RegExp(
      `^${adverbs}ask(?:ed|ing)?(?: ${object}| \\p{Lu}\\p{L}+)? (?:about |re |on )?(?<core>.+)$`,
      'u',
    ),
  },
  {
    kind: 'asked',
    by: 'them',
    speakers: ['me'],
    core: 'question',
    pattern:
      /^(?:was|were|got|am|been|being) (?:asked|quizzed|grilled|questioned|tested|pressed)(?: (?:about|on|for|re|how|to))? (?<core>.+)$/i,
  },
  {
    kind: 'asked',
    by: 'them',
    speakers: ['them', 'none'],
    core: 'question',
    pattern: new RegExp(
      `^${adverbs}(?:ask(?:s|ed|ing)?|(?:want(?:s|ed)?|keen|curious|eager|liked) to (?:know|hear|understand|find out|dig into)|(?:was|were|is)? ?(?:very |really )?(?:curious|interested)|wonder(?:s|ed)|quizzed|grilled|probed|enquired|inquired|picked at|questioned|(?:pressed|pushed|challenged|tested|drilled|checked) (?:me|us)(?: (?:on|about|down on))?)(?: (?:${object}|I|again|too|also|straight out|hard|in detail|a lot|serious things|things|right))*(?: (?:the |a |one |some |only |two |three |best |first |last |next )*(?:good |hard |great |tough |tricky |serious |technical |quick |short |long |lovely |clever |real |best )*(?:questions?|things?|one|ones)(?: of (?:the|my) \\p{L}+)?)?(?: (?:about|re|on|regarding|around|into|in|at|like|such as|of|for))*,?:? (?<core>.+)$`,
      'iu',
    ),
  },
  {
    kind: 'asked',
    by: 'them',
    speakers: ['them'],
    core: 'question',
    pattern: new RegExp(
      `^${adverbs}(?:(?:opened|opens|opening|started|starts|starting|began|kicked off|kicks off|led|finished|closed|closing|came in|jumped in|weighed in|led off) (?:with|on|by asking(?: me)?)|(?:pressed|pushed|probed|dug|drilled|examined|tested|grilled|quizzed|questioned|challenged|picked|poked|zoomed in|went deep|went hard)(?: ${object})?(?: (?:hard|a lot|a bit|further|again|too))*(?: (?:on|about|into|over|at|around)(?= )))(?: the usual)? (?<core>.+)$`,
      'iu',
    ),
  },
  {
    kind: 'asked',
    by: 'them',
    speakers: ['none', 'them'],
    core: 'question',
    pattern:
      /^(?:(?:his|her|their|the|first|second|last|next|main|hardest|best|big|only|good|\p{L}+'s) )*(?:questions?|qs?|q's|qn)(?: (?:was|were|is|about|on|from \p{L}+|re))*(?: =|:)? (?<core>.+)$/iu,
  },
  {
    kind: 'asked',
    by: 'them',
    speakers: ['them', 'none'],
    core: 'deed',
    pattern:
      /^(?:made|had|got|let) (?:me|us) (?<core>(?!(?:feel|laugh|think|wonder|nervous|smile|worried|coffee|tea|a )\b)\p{L}{3,} .+)$/iu,
  },
  {
    kind: 'asked',
    by: 'them',
    speakers: ['them'],
    core: 'question',
    pattern:
      /^(?:(?:then|also|just|straight away) )*(?:says?|said|goes|went|was like|is like|ask(?:s|ed)?|came back with|came in with|chipped in with)(?: (?:to )?me)?,?:? ["“‘']?(?:and |but |so |ok )?(?:what|how) about (?<core>.+)$/iu,
  },
  {
    kind: 'asked',
    by: 'them',
    speakers: ['them'],
    core: 'question',
    pattern:
      /^(?:(?:then|also|just|really|straight (?:up|out|away)) )*(?:(?:hit|hits|caught|surprised|ambushed|floored|stumped|challenged|landed) (?:me|us) with|threw (?:(?:me|us) |at me |at us )?(?:a curveball:? )?|(?:came|comes) (?:straight |right )?(?:at me|out|in|back|up) with|kept (?:on )?(?:at me|at us|asking|pressing|coming back to|circling back to|returning to)(?: me| us)?(?: (?:about|on|over|for))?|posed|put (?:it )?to (?:me|us)|(?:straight (?:up|out) |(?:is|was|were|are|kept) )ask(?:ed|ing|s)?(?: (?:me|us))?(?: (?:about|for|on))?|want(?:s|ed) (?:(?:a bit |a lot |much |some )?more(?: detail)?|details?|to dig) (?:about|on|into)),?:? (?<core>.+)$/iu,
  },
  // What the writer liked.
  {
    kind: 'topic',
    speakers: ['none', 'me'],
    core: 'thing',
    pattern:
      /^(?:(?:what I (?:really |most |especially )?(?:loved|liked|enjoyed|remember)(?: (?:most|best))?|(?:the |my )?(?:best|nicest|favou?rite|loveliest) (?:part|bit|thing|moment)(?: of (?:it|the day|all))?)(?: (?:was|is)|:) )(?<core>(?:the|my|our|an?|their|his|her|how) .+)$/i,
  },
  // What was talked about, and what one told.
  {
    kind: 'topic',
    by: 'them',
    speakers: ['them', 'none'],
    core: 'thing',
    pattern:
      /^(?:(?:also|really|mostly|mainly) )*(?:wanted|wants|keen|loved|likes|liked|happy|eager|started|began|kept) (?:to )?(?:talk(?:ing)?|chat(?:ting)?|speak(?:ing)?|discuss(?:ing)?|go(?:ing)? (?:into|over|through))(?: (?:a lot|lots|at length|mostly|mainly|with me|to me))?(?: (?:about|on|over|of))? (?<core>.+)$/i,
  },
  {
    kind: 'topic',
    speakers: ['me', 'them', 'none'],
    core: 'thing',
    pattern: new RegExp(
      `^${adverbs}(?:talk(?:ed|s|ing)?|spoke|speak(?:s|ing)?|chat(?:ted|ting)?|nerded|geeked|bonded|riffed|brainstormed|compared notes|swapped (?:stories|notes)|got talking|joked|laughed|reminisced|bantered|went deep|debated|agreed|disagreed)(?: (?:a lot|lots|loads|at length|briefly|ages|forever|for (?:ages|a while|\\S+ (?:min|minute|hour)\\S*|half an hour|an hour|like \\S+ \\S+)|together|out|more|mainly|mostly))*(?: (?:with|to) (?:${object}|\\p{Lu}\\p{L}+))?(?: (?:a lot|lots|at length|briefly|out))?,? (?:about|over|on|of|through|around)(?: about)?,?:? (?<core>.+)$`,
      'iu',
    ),
  },
  {
    kind: 'topic',
    speakers: ['me', 'them', 'none'],
    core: 'thing',
    pattern:
      /^(?:stay(?:ed)?|spent|sat|stood|ended up|got|had|was|were|kept)\b.{0,40}?\b(?:speaking|talking|chatting|discussing|arguing|nerding out|geeking out)(?: (?:about|on|over|through|of))* (?<core>.+)$/i,
  },
  {
    kind: 'topic',
    speakers: ['me', 'them', 'none'],
    core: 'thing',
    pattern: new RegExp(
      `^${adverbs}(?:discuss(?:ed|ing|es)?|debat(?:ed|ing)|cover(?:ed|ing)|went (?:through|over|into)|gone (?:through|over|into)|got (?:on|in|onto|into)(?: to)?|dug into|dived into|dove into|touched on|moved on to|worked through|walked through|ran through|whiteboarded|explor(?:ed|ing)|spent (?:\\S+ ){1,5}on|talked|had (?:a |some |quite a |such a )?(?:\\p{L}+ ){0,3}(?:chat|talk|discussion|conversation|debate|laugh|fun|time|exchange|back and forth)(?: with \\S+)? (?:about|on|over|around)) (?<core>.+)$`,
      'iu',
    ),
  },
  {
    kind: 'topic',
    speakers: ['none'],
    core: 'thing',
    pattern:
      /^(?:(?:an?|the|some|really|very|super|such|quite|most(?:ly)?|whole|big|our|\p{L}+'s|good|great|nice|long|short|interesting|lively|deep|fun|honest|open|proper|brilliant|lovely|useful|quick|solid|decent|excellent|fascinating|best|fantastic|\d+|ten|twenty|half|hour|min|mins|minutes|an hour|part) )*(?:chat|talk|discussion|conversation|convo|exchange|debate|back and forth|banter|natter|deep dive|tangent|bit|session|minutes|mins|min|hour)(?: with \p{L}+)? (?:about|on|over|re|around|of) (?<core>.+)$/iu,
  },
  {
    kind: 'topic',
    by: 'them',
    speakers: ['them', 'none'],
    core: 'statement',
    pattern: new RegExp(
      `^${adverbs}(?:told (?:me|us)|mention(?:ed|s)|explain(?:ed|s|ing)|describ(?:ed|es|ing)|brought up|raised|(?:talked|walked|took|ran|led) (?:me|us) through|fill(?:ed|s) (?:me|us) in on|gave (?:me|us) (?:the |a |an )?(?:\\p{L}+ )?(?:overview|rundown|history|background|summary|run-?through|picture|detail|story|example) (?:of|on)|is proud of|loves|lit up (?:about|when)|was passionate about|is passionate about)(?: (?:about|of))* (?<core>.+)$`,
      'iu',
    ),
  },
  {
    kind: 'topic',
    by: 'them',
    speakers: ['them', 'none'],
    core: 'mention',
    pattern:
      /^(?:(?:is|was|are|were) )?(?:(?:very|really|so|super|quite|v|all|mostly|mainly|also|clearly|obviously|totally|just|most) )*(?:big on|hot on|keen on|mad on|strong on|obsessed with|passionate about|enthusiastic about|excited about|serious about|focused on|fixated on|hung up on|proud of|(?:all|mostly|mainly|more) about|on about|going on about|talking about|speaking about|(?:went|goes) on about|talks? (?:mostly|mainly|only|always) about) (?<core>.+)$/iu,
  },
  {
    kind: 'topic',
    by: 'them',
    speakers: ['them'],
    core: 'mention',
    pattern:
      /^(?:(?:is|was|were|are) )?(?:speaking|talking|spoke|talked|speaks|talks|chatted|went on|rambled)(?: (?:for )?(?:\S+ )?(?:minutes|mins|min|ages|hours?|a lot|lots|a while|at length|mostly|mainly|long|the whole time))* (?:about|of|on) (?<core>.+)$/iu,
  },
  {
    kind: 'topic',
    by: 'me',
    speakers: ['me'],
    core: 'statement',
    pattern:
      /^(?:explain|tell|show|present|describe|suggest|propose|mention)(?: (?:him|her|them|you|to (?:him|her|them)))?(?: (?:about|of|on))? (?<core>.+)$/iu,
  },
  {
    kind: 'topic',
    by: 'me',
    speakers: ['me', 'none'],
    core: 'statement',
    pattern: new RegExp(
      `^${adverbs}(?:(?:told|showed)(?: ${object}| \\p{Lu}\\p{L}+(?: and \\p{Lu}\\p{L}+)?)?|(?:walked|took|talked|ran) (?:${object}|\\p{Lu}\\p{L}+) through|explained|described|presented|suggested|proposed|recommended|pitched|used|brought up|mentioned|used the)(?: (?:about|of|on|to ${object}))* (?<core>.+)$`,
      'u',
    ),
  },
  {
    kind: 'topic',
    by: 'me',
    speakers: ['me', 'none'],
    core: 'statement',
    isSaying: true,
    pattern: /^(?:said|answered|replied|argued|responded|reckoned|thought)(?: that| to \S+)?:? (?<core>.+)$/i,
  },
  {
    kind: 'topic',
    by: 'them',
    speakers: ['them'],
    core: 'statement',
    isSaying: true,
    pattern:
      /^(?:says?|said|reckons?|thinks?|believes?|feels?|went|goes|admits?|adds?|added|noted|knows?|confirmed)(?: that| it)?:? (?<core>.+)$/i,
  },
];

/** What one writes down for oneself alone. */
export const toSelf =
  /^(?:(?:(?:note|memo) to self|next time|remember|don't forget|do not forget|look up|look into|check|google|research|practi[sc]e|prepare|prep|ask (?:dan|dom|about|around)|find out|read up|revise|rehearse|buy|book|text|call|ring|typing this|writing this|sitting|brain ?dump|gut)\b|(?:need|have|must|got|going) to (?:check|scrub|strip|remove|practi[sc]e|ask|look|find|read|sleep|eat|think|decide|take|redact|clean))/i;

/** What marks the fact beside it as liked by the writer. */
export const liking =
  /\bwhat I (?:really |most )?(?:loved|liked|enjoyed)\b|(?<!(?:they|he|she|\p{Lu}\p{L}+) )\b(?:I (?:\p{L}+ )?(?:love|loved|like|liked|enjoy|enjoyed)\b(?! to\b)|loved (?:it|that|this|hearing|the)|really enjoyed|enjoyed (?:it|that|this|the|hearing|talking)|best (?:part|bit|thing|moment|of the)|favou?rite|highlight of|love (?:it|that|this)$|so cool|really cool|very cool|fascinating|exciting|excited (?:about|by)|inspiring|impressive|impressed (?:by|with)|stuck with me|stayed with me|we clicked|great (?:chat|conversation|discussion|energy)|good (?:chat|conversation|discussion|convo|energy)\b|brilliant (?:chat|question|idea)|dream (?:job|team|project)|right up my street)|❤️?|😍|🔥|🤩|🥰|💯|\+1\b/iu;
