import type { Cue } from './cue.ts';
import { adverbs, object } from './cueWords.ts';

/** Verbs of saying for what was left unsaid. */
const saying =
  '(?:say|saying|said|mentioning|telling|mention|mentioned|tell|told|bring|brought|add|added|show|showed|shown|talk|talked|speak|spoke|spoken|raise|raised|state|explain|explained|share|shared|include|included|pull out|throw in|work in|point out|drop in|open my mouth|bring up|brought up|touch on|touched on|land|connect|connected)';
const tail = `(?: (?:here|there|then|up|to|of|on|in|into|anything|a word|a thing|${object}))*(?: (?:about|that|on|of|having|at all))*`;

/** What the writer did not say. The first row that fits decides. */
export const unsaidCues: readonly Cue[] = [
  // What one did not say.
  {
    // `On the platform I remembered I had not told them about the listeners`.
    kind: 'unsaid',
    speakers: ['me', 'none'],
    core: 'statement',
    pattern: new RegExp(
      `^(?:[^,]{3,40}?,? )?(?:remember(?:ed)?|reali[sz]ed)(?: (?:too late|later|afterwards|then))?(?: that)? I(?:'d| had)? (?:not|never) ${saying}(?![\\p{L}'])${tail},? (?<core>.+)$`,
      'iu',
    ),
  },
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
      /^(?<core>.+?),? (?:and )?(?:(?:was |were |is |also |just |it |simply |completely |I )*(?:never (?:came (?:up|out(?: of my mouth)?)|got (?:said|mentioned|made|raised|told|shown|across|in|to it)|left my (?:lips|mouth)|said(?: so| it)?|mentioned(?: it)?|told (?:them|him|her)(?: that)?)|(?:also )?not (?:mentioned|said|told)|did(?:n't| not) (?:come up|come to my (?:mouth|mind|head)|mention it|say (?:it|so)|get to it)|slipped my mind|went (?:right |straight )?(?:by|past) me|left out|unsaid|unmentioned|forgotten|forgot)(?: at all)?|did I (?:mention (?:it|that)|open my mouth|say (?:it|that|so)|once)|(?:somehow |just |then |instead )*(?:\p{L}+ed on|talked|spoke|rambled|waffled|went on|chatted) about .{3,50} instead(?! of\b)|not (?:one|a) (?:word|syllable)(?: from me)?|nothing from me|(?:this|that|which) I (?:could|did) not (?:bring|say|tell|mention))\b.{0,40}$/iu,
  },
];
