import type { Cue, Speaker } from './cue.ts';
import { adverbs, object } from './cueWords.ts';
import { duty, giving, givingOn, promising, saying, whom, wouldDo } from './givingWords.ts';
import { papersToHand } from './papers.ts';

/** A row of the grammar: what stands before the deed or thing that is promised. */
function row(
  speakers: readonly Speaker[],
  core: 'deed' | 'thing',
  before: string,
  what = '.+',
  fits?: Cue['fits'],
): Cue {
  return {
    kind: 'promised',
    speakers,
    core,
    pattern: new RegExp(`^${adverbs}(?:${before})(?<core>${what})$`, 'iu'),
    fits,
  };
}

const mine: readonly Speaker[] = ['me', 'none'];
const theirs: readonly Speaker[] = ['them', 'none'];
/** A deed by which somebody gets something. */
const deed = `(?:then |also )?${giving}\\b.*`;
/** A thing, as it is spoken of beside whom it goes to. */
const named = '(?:the|my|an?|some|our|that|this|those|these|two|three|\\d+)\\b.+';
const told = `(?:${saying}|${promising})(?: to)?(?: ${whom}| \\p{L}+)?(?: (?:that|so))?`;

/** What is the writer's own, as a letter's reader would get it. */
const ownThing =
  /\b(?:my(?! (?:views?|opinions?|take|thoughts?|experience|background|reaction|approach|answer|impressions?|feelings?|reasons?|motivation|attitude|help|honest)\b)|of mine|from me|off me|me to send)\b|(?<!\bsome(?:one|body)\b.{0,20})\bI (?!need|want|am\b)\p{L}+/u;
const isOwn = (thing: string) => ownThing.test(thing) && !/^\p{L}+ing\b/u.test(thing);
const isToHand = (thing: string) => isOwn(thing) || papersToHand.test(thing);

/** Papers that are always an applicant's, and that applicants are asked for. */
const ownPapers =
  '(?=[^.]*\\b(?:refs?|references|referees?|cv|resume|payslips?|certificates?|certs?|writing samples?|work samples?|portfolio|passport|transcripts?|licen[cs]e|registration|availability|one[- ]?pager|1[- ]?pager|one page|1 page|write-?up)\\b)';
const noMatter =
  '(?! (?:(?:a bit |a lot |much )?more |to )?(?:know|hear|understand|find|dig|learn|talk|about|on|detail)\\b)';
const aStory =
  '(?! (?:an?|one|some|the) (?:\\p{L}+ )?(?:times?|examples?|instances?|situations?|stor(?:y|ies)|moments?|case)\\b)';
const toHave =
  '(?: to (?:see|have|read|get|borrow|keep|look at))?(?: an? (?:look|peek|glance|go) (?:at|on))?';

/**
 * THE grammar of promises: who is bound, by which words, and what they are bound to. The words are those of `givingWords.ts`, and the
 * names are one sign. The first row that fits decides.
 */
export const promisedCues: readonly Cue[] = [
  // One's word to do something: `promised to`, `gave Dana my word that I'd`.
  row(
    mine,
    'deed',
    `(?:have |had )?(?:${promising}|promise)(?: to)?(?: ${whom}| (?:\\p{L}+ ){0,2}\\p{L}+)??(?:,? that)? (?:to|${wouldDo}) `,
  ),
  // `Said I'd send`: only what gives somebody something; all else may be an answer.
  row(mine, 'deed', `(?:have |had |also )*${told} ${wouldDo} (?:${adverbs})`, deed),
  row(mine, 'deed', `(?:have |had |also )*${told} ${wouldDo} (?=do )`),
  // `Told her I'd look up the supplier`: what is found is for whoever was told so.
  row(
    mine,
    'deed',
    `(?:have |had |also )*(?:told|promised) (?:${whom}|\\p{L}+) (?:that )?${wouldDo} `,
    '(?:look up|find out|dig (?:up|out)|track down) (?:the|that|a|who|where|which|what|how|if|whether)\\b.+',
  ),
  // `Said I'd take the names off and pass it on`: of several deeds, the one by which somebody gets something.
  row(
    mine,
    'deed',
    `(?:have |had |also )*${told} ${wouldDo} [^.;]{3,80}? and (?:then |also )?`,
    `(?:send|pass|share|forward|show|give|bring|e-?mail|mail|post|drop|hand|let)(?: on| over)? (?:it|them|that|him|her|${whom})(?!\\p{L}).*`,
  ),
  // `Said I'd ask Trish to be my referee`
  row(
    mine,
    'deed',
    `(?:have |had |also )*${told} ${wouldDo} `,
    'ask [^,;]{2,60} (?:to be|to act as|for|to (?:write|send|give)) (?:[^,;]{1,40} )?(?:referees?|references?|refs?)(?!\\p{L}).*',
  ),
  // `Told him I know it a bit and would send the write-up`.
  row(mine, 'deed', `${told}\\b[^.;]{3,80}? and (?:that )?(?:I )?(?:would|will|'d|'ll) `, deed),
  // `I said I write him the recipe`: who speaks another language says so of what is to come.
  row(
    mine,
    'deed',
    `${told} I `,
    `(?:send|bring|give|write|show|mail|lend|text|e-?mail) (?:${whom}|it)(?!\\p{L}).+`,
  ),
  // `Committed to getting them the list`, `said yes to sending it`.
  row(
    mine,
    'deed',
    '(?:have |had |am )?(?:committed(?: myself)? to|said (?:yes|ok|okay|sure) to|agreed to|volunteered for|signed up (?:for|to)|down for|in for|on the hook for|promised) ',
    `${givingOn}\\b.+`,
  ),
  // What one has to do, will do, or means to.
  row(mine, 'deed', `(?:${duty}) (?:(?:remember|make sure|try|not forget) to )?${adverbs}`, deed),
  // `I'm also putting Dana in touch with Luis`.
  row(
    mine,
    'deed',
    '(?:am|are) (?:(?:also|now|then) )*',
    `(?:sending|e-?mailing|mailing|forwarding|posting|lending|introducing|putting ${whom} in touch|letting ${whom} (?:have|know))(?!\\p{L}).*`,
  ),
  // One's word for a thing, and debts of one: `promised Dana the list`, `owe her an answer`, `left him with a promise of`.
  row(
    mine,
    'deed',
    `(?:have |had )?(?:(?:promised|(?:am )?ow(?:e|ing|ed))(?: to)?(?: ${whom}| \\p{L}+(?= (?:the|my|an?|some|that)\\b))?|offered ${whom}) `,
    '.+',
    (thing) => !/^(?:the world|(?:an? )?(?:favou?r|drink|pint|coffee|beer)\b)/i.test(thing),
  ),
  row(mine, 'thing', `(?:left|made) ${whom} (?:with )?(?:a|the) promise (?:of|about|for) `),
  // `Told them they'd get the slides`, `gave her my word she'd see the draft`.
  row(
    mine,
    'thing',
    `${told} (?:${whom}|he|she|they)(?: (?:both|all))?(?:'d| would|'ll| will| can| could| shall) (?:(?:both|all) )?(?:get|have|receive|see|be getting|be sent|hear)(?: from me)? `,
    '(?=.*\\b(?:from me|my|mine|the|it|them|one|a copy)\\b).+',
  ),
  // Bare orders to oneself.
  row(
    mine,
    'deed',
    '',
    `(?:(?:send|sling|e-?mail|forward|share|shoot|drop|ping|flick|post|dm|whatsapp|upload|introduce|lend|fax|pass on|sending|e-?mailing|forwarding|sharing|lending|posting) (?!(?:from|came|said|says|saying|address|thread|chain|arrived)\\b)|(?:text|writing|photocopy|scan|print|dig out|hunt out|look out) (?=(?:${whom}|out|the|my|our)(?!\\p{L}))|(?:get|give|show|bring|find|hand|pass|chuck|bung) (?:${whom}|${object}|\\p{L}+|to \\p{Lu}\\p{L}+) (?=(?:the|my|an?|some|\\d+)\\b)|(?:get|bring|take|drop|return) (?:the|my|an?|some) [^.,;]{3,60} (?:to|for|off to) ${whom}(?!\\p{L})|let ${whom} (?:have|know)\\b).+`,
  ),
  // `Remember the photos for Dana`: a thing and whom it is for.
  row(
    mine,
    'thing',
    '(?:(?:must|need to|have to|got to) )?(?:remember|(?:do not|don.t|not to) forget|sort out|sort) ',
    `(?:the|my|an?|some|that) [^.,;]{3,60} (?:for|to) ${whom}(?!\\p{L}).*`,
  ),
  // Others tell what they told one to do.
  row(
    theirs,
    'deed',
    '(?:wants?|wanted|ask(?:s|ed)?|needs?|would like|expects?|reminded|told|got|had) me to (?!tell|answer)',
    deed,
  ),
  // What they were promised.
  row(
    theirs,
    'thing',
    '(?:was|were|is|are|has been|have been|had been|got) (?:promised|offered) (?!to\\b)',
    named,
  ),
  row(
    theirs,
    'thing',
    '(?:took me up on|jumped at|accepted|said yes to) (?:my|the) offer (?:of|about|for) ',
    named,
  ),
  // What they are to get: a thing of the writer's, or of the kind that people hand to each other.
  row(
    theirs,
    'thing',
    `(?:(?:is|are|was|were) )?(?:to (?:have|get|receive)|getting|having|expects?(?! to\\b)|expected(?! to\\b)|expecting|after|due|owed|waiting (?:for|on)|awaiting|looking for a copy of|keen to (?:see|get|have|read)|(?:v |very |really |most )?(?:keen (?:on|to get)|glad of|interested in|grateful for|curious about))(?: from me:?)? `,
    '.+',
    isToHand,
  ),
  row(
    theirs,
    'thing',
    '(?:gets|waits? for|(?:will|would|going to|is going to|shall) (?:get|have|receive|be getting|be sent|see)(?! (?:been|gone|done|had|taken|made|used|said|to|\\p{L}+ed|\\p{L}+en)\\b))(?: from me:?)? ',
  ),
  row(
    theirs,
    'thing',
    '(?:would|will) be (?:glad|grateful|happy|pleased) (?:of|for|to (?:have|see|get)) ',
    '.+',
    isOwn,
  ),
  // What they asked for, and what they want.
  row(
    theirs,
    'thing',
    `(?:ha(?:s|ve|d) )?(?:ask(?:s|ed)?|begged|pestered)(?: ${object})?(?: (?:4|for${aStory}|to (?:see|have|read|get|borrow)|if I(?:'d| would| could|'ll| can)? (?:share|send|forward|show|pass on|give|drop|e-?mail|lend)(?: ${object})?))(?: from me:?)? `,
  ),
  row(
    theirs,
    'thing',
    `ask(?:s|ed)? (?:me )?(?:if |whether )?(?:could|can|might|if) (?:he|she|they) (?:could |can |might )?(?:have|see|get|borrow|keep|take|use)${noMatter} `,
  ),
  row(
    theirs,
    'thing',
    `(?:would like|would love|wants?|wanted|needs?|fancies|fancied|curious|requested|begged for|(?:is|was) (?:hoping|dying) (?:for|to see)|hop(?:es|ed) (?:for|to get))${noMatter}${toHave}(?: from me:?)? `,
    '.+',
    isToHand,
  ),
  row(
    theirs,
    'thing',
    `(?:would like|would love|wants?|wanted|needs?)${noMatter}${toHave}${ownPapers}(?: from me:?)? `,
  ),
  row(
    theirs,
    'thing',
    `(?:would like|would love|wants?|wanted)(?: to (?:see|have|read|get|look at|borrow)) `,
    '.+',
  ),
];
