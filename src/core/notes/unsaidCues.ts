import type { Cue } from './cue.ts';
import { adverbs } from './cueWords.ts';
import { between, gone, intended, missed, passedOver, regret, say, tail } from './unsaidWords.ts';

/** A row of the grammar: what stands before the thing that was not said. */
function row(
  core: Cue['core'],
  before: string,
  what = '.+',
  speakers: Cue['speakers'] = ['me', 'none'],
): Cue {
  return {
    kind: 'unsaid',
    speakers,
    core,
    pattern: new RegExp(`^${regret}?${adverbs}(?:${before}) (?<core>${what})$`, 'iu'),
  };
}

const end = "(?![\\p{L}'])";
/** What the writer has or did. */
const own = '(?=(?:I|we|my|the|an?|our)\\b).+';

/**
 * THE grammar of what was left unsaid: a wish about the past or something that was not done, a verb of saying, and the thing. The words
 * are those of `unsaidWords.ts`, and names are one sign. The first row that fits decides.
 */
export const unsaidCues: readonly Cue[] = [
  // `On the platform I remembered I had not told them about the listeners`.
  row(
    'statement',
    `(?:[^,]{3,40}?,? )?(?:remember(?:ed)?|reali[sz]ed)(?: (?:too late|later|afterwards|then))?(?: that)? I(?:'d| had)? (?:not|never) (?:${say.base}|${say.past})${end}${tail},?`,
  ),
  // `Only remembered on the bus that I have used it`.
  row(
    'statement',
    '(?:only |just )?(?:remembered|reali[sz]ed|thought of (?:it|this|that))(?: (?:just|only|now|(?:much )?too late|later|afterwards|after|(?:on|in|at|outside) (?:the )?(?:way|bus|train|tram|stairs|door|lift|car|station|platform|bed|shower|home|walk)(?: (?:home|back|out|down))?))+[:,]?(?: that)?',
    own,
  ),
  row(
    'statement',
    `(?:it )?(?:just |completely |totally |clean )*(?:slipped|escaped|left|went (?:right |clean )?out of) my (?:mind|head|memory)(?: completely| entirely| totally)*(?: that)?`,
    own,
  ),
  row(
    'statement',
    `forg[eo]t(?:ten)?(?: (?:completely|totally|all|entirely|even))*(?: (?:about|to (?:${say.base})${tail}))?(?: that)?,?:?`,
    // `Forgot it completely` says it of what stands before.
    '(?!(?:it|that|this|them)(?: (?:completely|entirely|totally|clean|again|all))*[.!]*$).+',
  ),
  // `Should have told Dana that`, `wish I had mentioned`.
  row(
    'statement',
    `(?:(?:a\\p{L}{0,2}[iy]\\p{L}*|a+h+|o+h+|o+f+|lah|wah|man|dang|drat|gah|ach|och),? )?(?:(?:should|could|would|might|ought to)(?: really| definitely| just| at least| also| then)*(?: have|'ve)|(?:I )?wish(?:ed|ing)?(?: that)? I(?:'d| had)|if only I(?:'d| had))(?: (?:also|at least|just|then|really|even))* (?:${say.past})${end}${tail},?:?`,
  ),
  // `Did not get to say`, `meant to say`, `daft of me not to mention`.
  row('statement', `(?:${missed})${between} (?:${say.base}|${say.past})${end}${tail},?:?`),
  row('statement', `(?:${intended}) (?:${say.base})${end}${tail},?:?`),
  // `Left without saying`, `regret not mentioning`.
  row(
    'statement',
    `(?:(?:I )?regret(?:ting)?|(?:annoyed|cross|kicking myself|gutted|mad|sorry)(?: with myself| at myself)?(?: (?:for|about|at))?|for|hate myself for)? ?(?:not|without) (?:(?:${say.goingOn})${end}${tail}|having (?:${say.past})${end}${tail}),?:?`,
  ),
  row(
    'statement',
    `(?:left|walked (?:out|off|away)|came (?:out|away|home)|went (?:home|out)|hung up|got (?:out|home|off)|finished)(?: of there)? without (?:(?:once|even|ever) )?(?:${say.goingOn})${end}${tail},?:?`,
  ),
  // `Walking back it came to me: I moved the diary onto a phone`.
  row(
    'statement',
    '(?:[^,.;:]{3,50}?,? )?(?:it |then it )?(?:came|occurred|dawned|struck|hit)(?: (?:to|on))? me(?: (?:later|afterwards?|then|too late|only then))?[:,]?(?: that)?',
    '(?=(?:I|we|my)\\b).+',
  ),
  row('statement', `(?:${passedOver})`),
  row('statement', `(?:had )?wanted(?: so much| really)? to (?:${say.base})${tail}`, '.+', ['me']),
  // `Never got to the bit about the night bake`, `ran out of time before the laminating story`, `she never asked about the accounts I handled`.
  row(
    'thing',
    "(?:never|did(?:n['’]?t| not)) (?:get|got|make it|made it) (?:to|as far as|a?round to|onto) (?:the|my) (?:part|bit|stuff|point|thing) (?:about|of|on|with)",
    '(?=(?:the|my|our|an?)\\b).+',
  ),
  row('thing', '(?:(?:I|we) )?ran out of time (?:before|for)', '(?=(?:the|my|our)\\b).+'),
  row(
    'thing',
    "(?:never|did(?:n['’]?t| not)) ask(?:ed)? (?:me )?(?:anything )?about",
    '(?:the|my|our) .+ (?:I|we) \\p{L}+.*|my .+',
    ['them'],
  ),
  // Nouns for what did not happen: `no mention of`, `not a word about`.
  row(
    'thing',
    "(?:(?:totally|completely|clean|just|also|even|and|nor) )*(?:(?:no|not (?:a|one|any)|zero) (?:mention|word|airtime|time|chance|opening|room|space|moment)(?: (?:anywhere|at all|left|either))*(?: (?:of|for|about|on)|(?: to (?:say|mention|bring (?:in|up)|get in|raise|tell (?:them|him|her)|talk)(?: about)?))|(?:neither|nor)(?: (?:of|did I (?:mention|say|bring up)))?|(?:said|saying|say) (?:precisely |exactly |absolutely )?nothing (?:about|of|on)|(?:kept|stayed|was|sat|remained|were) (?:quiet|silent|mute|stumm|schtum|mum)(?: like a fish)? (?:about|on)|(?:(?:said |told (?:them|him|her) )?(?:zip|nothing|not (?:a|one) (?:word|syllable)|no word)(?:, not an? \\p{L}+,)?|(?:had |have )?(?:not|never) (?:breathed|said|uttered) a (?:word|syllable)|never breathed a word) (?:about|on|of)|(?:nobody|no one|neither of them|none of them|they never) asked (?:about|for|re)|left out(?: of \\S+)?:?|skipped|missed out|(?:never|did(?:n't| not)|never even) (?:opened|open) my mouth (?:about|on)|.{0,90}\\bsaying (?:precisely |exactly |absolutely )?nothing (?:about|of|on)|(?:(?:it )?(?:was|is) )?on the tip of my tongue(?: the whole time| all day)?[,:]?|(?:ought to|should|could) have(?: said| done)?:|(?:kicking myself|gutted|annoyed|cross)(?: with myself)? (?:because|that|for not (?:saying|mentioning)|about|over)|(?:blanked|spaced) on the fact(?: that)?|neglected|omitted) ?(?:about|saying)?(?: having)?",
  ),
  // `What I did not say: ...`, `the better answer would have been ...`.
  row(
    'statement',
    "(?:(?:what|the (?:one )?(?:thing|answer|example|story)|one thing|something|things?|(?:the )?(?:bit|part|thing)|the one) (?:that )?(?:(?:I|we) (?:\\p{L}+ )?(?:did(?:n't| not)|never|should(?: have|'ve)|forgot|ha(?:ve|d)(?:n't| not)|wish|could(?: have|'ve)|omitted|left (?:out|on the table|unsaid)|missed|skipped|failed|neglected|wanted)|(?:never left my lips|slipped my mind|never came up|got left out|went unsaid))[^:]{0,90}?(?:,? (?:is|was|being)|:|=)(?: that)?|not (?:told|said|mentioned|spoken)(?: =|:)?)",
    '.+',
    ['none', 'them', 'me'],
  ),
  row(
    'thing',
    '(?:(?:when|where) (?:he|she|they) (?:asked|wanted|pressed)\\b[^.;]{0,50}?,? )?(?:the|a|my) (?:better|best|real|right|proper|good|obvious|perfect) (?:answer|example|story|reply)(?: (?:there|here))? (?:would have been|was|should have been|had been)',
    '(?:the|my|our|an?) .+',
  ),
  {
    kind: 'unsaid',
    speakers: ['none', 'me', 'them'],
    core: 'statement',
    pattern: new RegExp(
      `^(?!(?:and |but |so )?(?:nobody|no one|they|she|he|it|there)\\b)(?<core>.+?),? (?:and )?(?:(?:was |were |is |also |just |it |simply |completely |I )*(?:${gone}|(?:also )?not (?:mentioned|said|told)(?! (?:about|of|that|the|my|how|why)\\b))(?: at all)?|did I (?:mention (?:it|that)|open my mouth|say (?:it|that|so)|once)|(?:somehow |just |then |instead )*(?:\\p{L}+ed on|talked|spoke|rambled|waffled|went on|chatted) about .{3,50} instead(?! of\\b)|not (?:one|a) (?:word|syllable)(?: from me)?|nothing from me)\\b.{0,40}$`,
      'iu',
    ),
  },
];
