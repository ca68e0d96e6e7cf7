import { type Sentence, sentence } from '../text.ts';

/** What is said about such words. */
export type WordingCode =
  | 'arguing'
  | 'blame'
  | 'pressure'
  | 'begging'
  | 'sensitive'
  | 'pay-too-early'
  | 'cliche'
  | 'hedging'
  | 'exclamation';

/** What a kind of letter may say that others may not. */
interface LetterTraits {
  readonly mayBeg?: boolean;
  readonly noPay?: boolean;
}

/** Words that a careful friend would mention. */
export interface Wording {
  readonly code: WordingCode;
  readonly patterns: readonly RegExp[];
  readonly message: Sentence;
  /** The letters it is said of; all without it. */
  readonly only?: (letter: LetterTraits) => boolean;
  /** The countries where nobody minds it. */
  readonly fineIn?: ReadonlySet<string>;
  /** Words in the sentence that make it mean something else. */
  readonly unless?: RegExp;
  /** Whether it is fine as the first part of a thing that the notes name: `salary pages`. */
  readonly fineInNotedThing?: true;
  /** How many are fine. */
  readonly allowed?: number;
}

/**
 * Where pay must be told before the interview, so that a letter after it may well speak of it: the members of the European Union,
 * since 7 June 2026 (Directive (EU) 2023/970, articles 5 and 34).
 */
const payIsTold: ReadonlySet<string> = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);

/**
 * THE table of wordings that nobody should read in a letter, in English: the review mentions them, and no letter is composed of them.
 */
export const wordings: readonly Wording[] = [
  {
    code: 'arguing',
    patterns: [
      /\b(?:I|we) (?:\w+ )?(?:disagree|object|take issue) (?:with|to) (?:your|the|this) (?:\w+ )?(?:decision|choice|assessment|evaluation|feedback|conclusion|reasons?|reasoning|outcome)\b/gi,
      /\b(?:the|your|this) (?:decision|choice|rejection|outcome|assessment|evaluation) (?:is|was|seems|feels|strikes me as) (?:\w+ )?(?:wrong|unfair|a mistake|an error|short-?sighted|unjustified|premature|incorrect|hard to understand|puzzling)\b/gi,
      /\b(?:reconsider|rethink|revisit|reverse|overturn|change|look again at|think again about) (?:your|the|this) (?:decision|choice|mind|rejection|conclusion)\b/gi,
      /\b(?:reconsider|rethink) (?:me|my (?:application|candidacy))\b/gi,
      /\b(?:you|they)(?: have|['’]ve| are|['’]re)? (?:made|making|make) (?:a|an|the) (?:big |huge |serious )?(?:mistake|error|wrong (?:choice|decision))\b/gi,
      /\bI (?:do not|don['’]t|cannot|can['’]t|fail to|struggle to) (?:understand|see|accept|agree with|follow) (?:why|how (?:you|this|anyone)|your (?:decision|reasons?|reasoning)|this decision|the decision|the reasons?)\b/gi,
      /\bI (?:am|was) (?:clearly |obviously |surely |certainly )?(?:more|better|far more|far better|over-?)\s?(?:qualified|suited|experienced) (?:than|for)\b/gi,
      /\b(?:the decision|your decision|this) (?:does not|doesn['’]t|did not|didn['’]t) (?:make sense|reflect|do justice)\b/gi,
      /\bprove you wrong\b|\byou (?:will|['’]ll) regret\b/gi,
    ],
    message: sentence(
      'This argues with a decision; it is hardly ever changed by that, and it is remembered.',
    ),
  },
  {
    code: 'blame',
    patterns: [
      /\b(?:you|your team|nobody|no one|no-one|none of you) (?:have|has|had)?\s?(?:still |yet )?(?:n['’]t|not|never|failed to|forgot to|neglected to|ignored|didn['’]t|did not|haven['’]t|has not|hasn['’]t|have not|could not be bothered to|bothered to) (?:\w+ ){0,2}(?:repl\w*|respon\w*|answer\w*|call\w*|g[eo]t(?:ten|ting)? back|wr[io]te\w*|written|let me know|inform\w*|keep|kept|contact\w*|follow\w* up|honou?r\w*)\b/gi,
      /\b(?:you|nobody|no one) (?:has |have )?ignored (?:me|my|all|every)\b/gi,
      /\byou (?:had |have )?(?:promised|said|told me|assured me|agreed)\b[^.!?]{0,80}\b(?:but|yet|and (?:still|never|nothing))\b/gi,
      /\b(?:disappoint(?:ed|ing)|frustrat(?:ed|ing)|annoy(?:ed|ing)|upset|let down|irritated|appalled)\b (?:in|with|by|that|at|about) (?:you|your|the (?:silence|lack|way|delay)|how (?:you|long)|nobody|no one)\b/gi,
      /\byour (?:silence|lack of (?:\w+ )?(?:response|communication|reply|respect|courtesy|professionalism)|failure to|long delay)\b/gi,
      /\b(?:unprofessional|disrespectful|discourteous|inconsiderate|unacceptable|insulting)\b/gi,
      /\b(?:kept|keeping|left|leaving) me (?:waiting|hanging|in the dark)\b/gi,
      /\b(?:wast(?:ed|ing|e of)) (?:so much of )?(?:my|our) time\b|\bcommon courtesy\b|\bthe least you (?:could|can)\b/gi,
      /\bI (?:had )?expected (?:better|more) (?:of|from) (?:you|a company)\b/gi,
    ],
    message: sentence('This reproaches the reader; leave it out, and ask your question.'),
  },
  {
    code: 'pressure',
    patterns: [
      /\b(?:answer|reply|respond|response|hear (?:back )?(?:from you)?|decision|decide|get back to me|let me know|update|confirm)\b[^.!?]{0,40}\b(?:asap|a\.s\.a\.p|as soon as (?:humanly )?possible|immediately|at once|urgently|without (?:further )?delay|right away|within (?:24|48|the next \w+) hours|by (?:the )?(?:end of (?:today|the day|this week)|close of business|tomorrow|eod))\b/gi,
      /\bI (?:urgently |really )?(?:need|must have|require|demand|insist on|expect) (?:an?|your|the) (?:\w+ )?(?:answer|reply|response|decision|update|commitment)\b/gi,
      /\b(?:or|otherwise),? (?:else )?I (?:will|shall|['’]ll|would|am going to) (?:have to |be forced to )?(?:accept|take|go with|look|assume|withdraw|move on|sign|choose|consider)\b/gi,
      /\b(?:I|my time) (?:cannot|can['’]t|won['’]t|will not|am not going to|am unable to) wait\b(?! to (?:\w+))/gi,
      /\b(?:last|final) (?:chance|reminder|notice|warning|opportunity for you)\b/gi,
      /\b(?:several|many|multiple|two|three|four|other) (?:other )?(?:companies|employers|firms) (?:are|who are|have been) (?:very )?(?:interested|waiting|chasing|pursuing|competing|after me)\b/gi,
      /\bthis is (?:already )?my (?:second|third|fourth|fifth|last|final) (?:e-?mail|message|attempt|reminder)\b/gi,
      /\b(?:decide|answer|act|move) (?:quickly|fast|now|soon),? (?:or|because|before|as) I\b/gi,
      /\burgent(?:ly)? (?:need|answer|reply|response|request|awaiting)\b|\btime is running out\b|\bthe clock is ticking\b/gi,
    ],
    message: sentence('This presses for an answer; one friendly question gets one sooner.'),
  },
  {
    code: 'begging',
    patterns: [
      /\bI(?:['’]m| am)? (?:beg(?:ging)?|plead(?:ing)?|implor\w+)\b/gi,
      /\bplease,? please\b|\bon my knees\b/gi,
      /\bdesperate(?:ly)?\b/gi,
      /\b(?:really|badly|truly|absolutely) need (?:this|the|a|your) (?:job|role|position|chance|opportunity|work|offer)\b|\bI need (?:this|a) job\b/gi,
      /\b(?:just |please |only )*give me (?:just )?(?:a|one|one more|this|another|any) (?:more |last |small |single )?(?:chance|shot|opportunity|try)\b/gi,
      /\b(?:any (?:job|position|role|work)|anything) (?:at all|would do|will do|whatsoever|you (?:have|can))\b/gi,
      /\bI(?:['’]ll| will| would|['’]d) do (?:anything|whatever it takes)\b/gi,
      /\bmy (?:last|only) (?:hope|chance|option)\b/gi,
      /\bmean (?:everything|the world) to me\b/gi,
      /\bI(?:['’]ve| have) been (?:unemployed|out of work|jobless|without (?:a job|work))\b/gi,
      /\bwork (?:for )?(?:free|nothing|less than|any salary|half the)\b/gi,
      /\b(?:bills|rent|mortgage|debts?) (?:to pay|are|is (?:due|overdue)|and)\b|\b(?:cannot|can['’]t) (?:pay|afford) (?:my|the) (?:rent|bills|mortgage)\b/gi,
    ],
    only: ({ mayBeg }) => !mayBeg,
    message: sentence('This begs; what you can do for them says more.'),
  },
  {
    code: 'sensitive',
    patterns: [
      /\bmy (?:own )?(?:wife|husband|spouse|fianc[ée]e?|boyfriend|girlfriend|children|kids|son|daughter|sons|daughters|baby|toddler|newborn|pregnancy|divorce|marriage|illness|disease|diagnosis|surgery|operation|therapy|therapist|depression|anxiety|adhd|autism|disability|medication|medical|religion|religious|faith|church|mosque|synagogue|parish|cancer|chemo\w*|burnout|miscarriage|condition|mental health|sexual\w*|political|party membership|age)\b/gi,
      /\bmy (?:sick |ill |elderly |late |aging |ageing )?(?:mother|father|mum|mom|dad|parents|grandmother|grandfather|brother|sister)\b/gi,
      /\bI(?:['’]m| am) (?:pregnant|divorced|married|engaged to|widowed|a (?:single )?(?:mother|father|mum|mom|dad|parent)\b|\d\d years old|disabled|autistic|bipolar|chronically ill|depressed|muslim|christian|jewish|catholic|hindu|buddhist|an atheist|gay|lesbian|trans\b|a (?:democrat|republican|socialist|feminist))/gi,
      /\bas an? (?:single |young |new |working )?(?:mother|father|mum|mom|dad|parent|christian|muslim|catholic|jew)\b/gi,
      /\b(?:maternity|paternity|parental|sick|medical) leave\b/gi,
      /\b(?:at|of) (?:my age|\d\d years of age)\b|\bfor (?:somebody|someone) my age\b|\bI am (?:too )?(?:old|young) (?:for|to)\b/gi,
      /\bI (?:voted|vote|campaigned|canvass\w*) for\b|\b(?:god|jesus|allah) (?:willing|bless|will)\b/gi,
      /\b(?:health (?:issues?|problems?|reasons?|condition)|chronic (?:illness|pain|condition)|panic attacks?|in hospital|was hospitali[sz]ed)\b/gi,
    ],
    unless:
      /\b(?:patients?|clients?|customers?|users?|insur\w+|software|platform|product|students?|clinic|hospital (?:where|you|systems?)|startup|company (?:he|she|they)|bakery|shop|workshop|farm|garage|restaurant)\b/i,
    message: sentence(
      'Health, family, age, religion and politics must play no part in a decision; it is safer to leave them out.',
    ),
  },
  {
    code: 'pay-too-early',
    patterns: [
      /\b(?:my|the|your|what|about|on|expected?|desired|starting|base|annual|discuss|a|of|including|higher|target) (?:\w+ ){0,2}?(?:salary|compensation|remuneration|wages?|pay (?:range|rate|scale|grade|band|package|rise)|benefits|bonus(?:es)?|stock options|equity package|perks|paid (?:time off|leave)|vacation (?:days|policy|allowance)|holiday allowance|relocation (?:package|money|budget))\b/gi,
      /\bhow much (?:does|do|would|will) (?:the|this|it|you) (?:\w+ )?pay\b|\bwhat (?:does|do|would) (?:the|this|it|you) (?:\w+ )?pay\b/gi,
      /[€$£¥]\s?\d{2,3}(?:[.,]?\d{3}|k\b)/gi,
    ],
    only: ({ noPay }) => noPay === true,
    fineIn: payIsTold,
    fineInNotedThing: true,
    unless:
      /\b(?:benefits of|the benefits (?:for|to)|compensation (?:loop|circuit|algorithm|table|curve|filter|software|tools?|systems?|analys\w+|committee|data|scheme for|method)|salary (?:benchmark\w*|calculat\w*|software|data|tools?|surveys?)|temperature|payroll|budget|saved|saving|revenue|sales|deal|pipeline|grant|project worth|workers['’]?)\b/i,
    message: sentence('Pay is for later: there is no offer yet.'),
  },
  {
    code: 'cliche',
    patterns: [
      /\bjust (?:checking|touching|circling|following|popping|wanted to (?:check|touch|circle|follow))\b(?: in| base| back| up)?/gi,
      /\b(?:I )?hope (?:this|my) (?:e-?mail|message|letter|note) finds you\b(?: well)?|\bI hope (?:you(?:['’]re| are) (?:doing )?well|all is well)\b/gi,
      /\btouch(?:ing)? base\b|\bcircl(?:e|ing) back\b|\breach(?:ing)? out\b|\bper my last\b|\bat your earliest convenience\b|\bto whom it may concern\b/gi,
      /\b(?:team player|hit the ground running|think(?:ing)? outside the box|go the extra mile|going the extra mile|wear many hats|synerg\w+|results-driven|results-oriented|self-starter|proven track record|perfect fit|great fit|ideal candidate|dream job|passionate about|bring (?:\w+ )?to the table|take (?:it|things) to the next level|win-win|low-hanging fruit|move the needle|valuable asset)\b/gi,
      /\bplease (?:do not|don['’]t) hesitate to\b|\bthank you for your consideration\b|\bthank you in advance\b/gi,
    ],
    message: sentence('Everybody writes this; your own words are remembered longer.'),
  },
  {
    code: 'hedging',
    patterns: [
      /\bsorry (?:to|for) (?:bother\w*|disturb\w*|trouble|troubling|the bother)\b|\bI (?:do not|don['’]t) (?:want|mean) to (?:bother|disturb|annoy|be a bother|be annoying|take (?:up )?your time)\b/gi,
      /\bI (?:just )?(?:wanted to|thought I(?:['’]d| would)) (?:maybe|perhaps|just)\b|\bI was (?:just )?wondering if (?:maybe|perhaps|you might possibly)\b/gi,
      /\b(?:I guess|I suppose|(?<!\b(?:the|this|that|a|any|some|what|which|same|right|every|no|new|different) )sort of|kind of like|if that makes sense|if (?:it is|it['’]s) not too much trouble|I (?:might|may|could) be wrong(?:,)? but|for what it['’]s worth|to be honest|if I may say so|in my humble opinion|hopefully maybe|maybe possibly|I think (?:that )?(?:maybe|perhaps|I might)|I feel like (?:maybe|I might))\b/gi,
    ],
    message: sentence('These words take back what follows; the sentence stands without them.'),
  },
  {
    code: 'exclamation',
    patterns: [/!+/g],
    allowed: 2,
    message: sentence('More than two exclamation marks; one is louder.'),
  },
];

/** Whether words of notes are fit for somebody's letter, by the table. */
export function isFit(text: string): boolean {
  return wordings.every(
    ({ patterns, unless, code }) =>
      code === 'exclamation' ||
      unless?.test(text) === true ||
      patterns.every((pattern) => text.search(pattern) < 0),
  );
}
