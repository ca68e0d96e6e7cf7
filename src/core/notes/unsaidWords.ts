import { whom } from './givingWords.ts';

/** THE tables of words with which people say that they did not say something. */

/** Verbs of saying, as they stand behind `did not`, `should have` and `without`. */
export const say = {
  base: 'say|mention|tell|bring|add|show|talk|speak|raise|state|explain|describe|share|include|pull out|throw in|work in|get in|fit in|squeeze in|point out|drop in|open my mouth|touch on|land|connect|use|cite|quote|refer to|answer with|go into|come out with|lead with|own up to|let on|confess to|admit(?: to)?',
  past: 'said|mentioned|told|brought|added|shown|showed|talked|spoke|spoken|raised|stated|explained|described|shared|included|pulled out|thrown in|worked in|got in|pointed out|dropped in|opened my mouth|touched on|connected|used|cited|quoted|referred to|answered with|gone into|gone with|come out with|led with|opened with|pushed|owned up to|let on|confessed to|admitted(?: to)?',
  goingOn:
    'saying|mentioning|telling|bringing|adding|showing|talking|speaking|raising|stating|explaining|describing|sharing|including|pointing out|touching on|using|citing|getting in|working in',
} as const;

/** What may stand between such a verb and what was not said: `up`, `them about`, `Dana that`. */
export const tail = `(?: (?:here|there|then|up|to|of|on|in|into|anything|a word|a thing|${whom}))*(?: (?:about|that|on|of|having|at all|the fact(?: that)?))*`;

/** Feelings that stand before it, and do not change what it says: `kicking myself that I`. */
export const regret =
  "(?:(?:(?:I am |am )?(?:still |so |really |v |very )*(?:kicking myself|gutted|annoyed|cross|mad|raging|sick|sorry|upset|fed up)(?: (?:with|at) myself)?(?: (?:that|because|about|as|over))?|(?:what )?an? (?:shame|pity)(?: that)?|shame|pity|silly me|stupid me|daft me|argh+|damn|typical|why oh why|can(?:'t|not) believe(?: that)?|(?:and )?(?:why|how)(?= (?:did|could)))[,:!]* (?:I )?)";

/** One meant to, or would rather have: the verb follows as `say`. */
export const intended = [
  '(?:meant|had meant|was meaning|was going|intended|had intended|planned|had planned|was about|was supposed|would have (?:liked|loved|wanted|done well|been (?:good|nice|better|useful|wise|the moment|smart|worth(?:while)?)))(?: so much| really)? to',
  '(?:it |that |this )?would have (?:been (?:good|nice|better|useful|wise|worth(?:while)?)|helped|made sense) to',
  '(?:should|ought) (?:have|to have) (?:remembered|thought|known|found a way) to',
].join('|');

/** One did not: the verb follows as `say`, or for `never` as `said`. */
export const missed = [
  "never|did(?:n't| not)|could(?:n't| not)|cannot|(?:was|am|were)(?:n't| not) able to|ha(?:ve|d)(?:n't| not)|did I not|didn't I|did not I|could I not",
  'failed to|neglected to|omitted to|forgot(?:ten)? to',
  "(?:(?:it )?(?:never|did(?:n't| not)) (?:occur(?:red)?|cross(?:ed)? my mind)(?: to me)? to)",
  '(?:(?:there was|had|got|found|was) )?(?:no|not (?:a|the|one)|never (?:a|the|any)) (?:time|chance|moment|room|opening|opportunity|space|point)(?: at all| left)? to',
  '(?:missed|lost|blew|let (?:go|slip)|had|there was|would have been) (?:the|my|a|every) (?:moment|chance|opening|cue|opportunity) to',
  'ran out of (?:time|road|minutes) (?:to|before I (?:could|got to|managed to))',
  '(?:so |how )?(?:daft|silly|stupid|foolish|dumb|mad|idiotic|typical|dim|rude|remiss)(?: of me)? not to',
].join('|');

/** What may stand between the two: `did not even get the chance to say`. */
export const between =
  '(?: (?:even|ever|actually|once|really|entirely|completely|so much|think to|thought to|remember to|remembered to|get(?: a| the)?(?: chance| opportunity)? to|got(?: a| the)?(?: chance| opportunity)? to|get (?:a)?round to|got (?:a)?round to|get as far as|got as far as|manage(?:d)? to|have (?:the )?(?:time|chance) to|had (?:the )?(?:time|chance) to|able to|dare(?:d)? to|find (?:the|a) (?:moment|chance|way) to))*';

/** What one did without the verb of saying: the place in the talk, or the moment. */
export const passedOver = [
  'never (?:got|came|went)(?: round| around)? (?:to|onto|on to)(?: the (?:bit|part|point|story|one))?(?: (?:where|about|when))?',
  "did(?:n't| not) (?:get|come)(?: round| around)? (?:to|onto|on to|as far as)(?: the (?:bit|part|point|story|one))?(?: (?:where|about|when))?",
  'ran out of (?:time|road|minutes) (?:before (?:I got to|getting to)|for)',
  '(?:left|missed|skipped|cut)(?: out)?(?: of \\S+)?(?: the (?:bit|part|point|story|one))?(?: (?:where|about|when))',
].join('|');

/** How what stands before it went: `never came up`, `left it out`, `this I should have told`. */
export const gone = [
  '(?:never|not once) (?:came (?:up|out(?: of my mouth)?)|got (?:said|mentioned|made|raised|told|shown|across|in|to it|a (?:mention|look-?in|word|minute))|left my (?:lips|mouth)|said(?: so| it)?|mentioned(?: it)?|told (?:them|him|her)(?: that)?)',
  "did(?:n't| not) (?:come up|come out|come to my (?:mouth|mind|head)|mention it|say (?:it|so)|get to it|get (?:said|mentioned|in|a (?:mention|look-?in|word|minute)))",
  'slipped my mind|went (?:right |straight )?(?:by|past) me',
  '(?:I )?(?:left|missed|skipped|forgot|dropped)(?: (?:it|that|this|them))? out|left unsaid|unsaid|unmentioned|forgotten|forgot|left out',
  "(?:this|that|which|it) I (?:(?:could|did) not (?:bring|say|tell|mention)|(?:should|could|ought to)(?: have|'ve| of) (?:told|said|mentioned|brought up|used|led with|opened with))",
  '(?:and |but |yet )?(?:I )?said (?:nothing|nowt|zip|not a (?:thing|word))',
  '(?:and |but |yet )?(?:I )?forgot (?:all about )?(?:it|that|this)(?: (?:completely|entirely|totally|clean|again))*',
  "(?:and |but |yet )?(?:I )?(?:never|did(?:n't| not)) (?:breathed?|said?|say|utter(?:ed)?) a (?:word|syllable)(?: (?:about|of) (?:it|that))?",
  '(?:and |but |yet )?(?:nobody|no one|none of (?:us|them)|neither of (?:us|them)|not one of (?:us|them)) (?:brought|mentioned|raised|asked about) (?:it|that|this)(?: up)?',
  '(?:and |but |yet )?(?:I was |was )?too (?:shy|starstruck|nervous|polite|tired|flustered|overwhelmed|proud|slow) to (?:say|mention|tell|bring)(?: (?:it|so|that|them|him|her|anything))*(?: up)?',
].join('|');
