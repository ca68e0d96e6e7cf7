import type { Cue } from './cue.ts';
import { adverbs, giving, object } from './cueWords.ts';

/** What the writer promised, or they asked for. The first row that fits decides. */
export const promisedCues: readonly Cue[] = [
  // What one promised, told from one's own side.
  {
    kind: 'promised',
    speakers: ['me', 'none'],
    core: 'deed',
    pattern: new RegExp(
      `^${adverbs}(?:(?:have |had )?promised(?: ${object}| \\p{L}+(?= (?:the|my|an?|some|to|I|that)\\b))?(?: to| I(?:'d| would|'ll| will))?|(?:have |had )?agreed(?: to| I(?:'d| would|'ll| will))|(?:have |had )?offered(?: to|(?: ${object}|(?: \\p{L}+){1,3}) to(?= ${giving}\\b))|(?:have )?(?:undertaken|undertook) to|(?:am )?ow(?:e|ing|ed)(?: ${object})?(?: to)?|(?:(?:have |had |also )*(?:said|told ${object}|told \\p{L}+|says?|swore))(?: to (?:${object}|\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+){0,2}?))?(?: that)? I(?:'d| would|'ll| will| can| could|'m going to)(?= (?:do|${giving})\\b)) (?<core>.+)$`,
      'iu',
    ),
  },
  {
    kind: 'promised',
    speakers: ['me', 'none'],
    core: 'deed',
    pattern: new RegExp(
      `^${adverbs}(?:will|shall|am going to|going to|am to|is to|to|need to|have to|have got to|got to|must|should|can|remember to|am|was going to|declared to) (?:(?:remember|make sure|try|not forget) to )?${adverbs}(?<core>(?:then )?${giving}\\b.+)$`,
      'i',
    ),
  },
  {
    kind: 'promised',
    speakers: ['me', 'none'],
    core: 'deed',
    pattern: new RegExp(
      `^${adverbs}(?<core>(?:(?:send|sending|sling|e-?mail|e-?mailing|forward|forwarding|share|shoot|drop|ping|flick|post|dm|whatsapp|upload|introduce|lend|fax|drop (?:in|off|round)|pass on) |(?:text|writing|photocopy|scan|print) (?=(?:him|her|them|out|the|my|our)\\b)|(?:get|give|show|bring|find|hand|pass|chuck|bung) (?:${object}|\\p{L}+|to \\p{Lu}\\p{L}+) (?=(?:the|my|an?|some|\\d+)\\b)).+)$`,
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
    // `Told him I know it a bit and would send the write-up`.
    kind: 'promised',
    speakers: ['me', 'none'],
    core: 'deed',
    pattern: new RegExp(
      `^${adverbs}(?:said|told (?:${object}|\\p{L}+))\\b[^.;]{3,80}? and (?:that )?(?:I )?(?:would|will|'d|'ll) (?=${giving}\\b)(?<core>.+)$`,
      'iu',
    ),
  },
  {
    // `I said I write him the recipe`: who speaks another language says so of what is to come.
    kind: 'promised',
    speakers: ['me', 'none'],
    core: 'deed',
    pattern:
      /^(?:said|told \p{L}+|promised)(?: to (?:\p{L}+ ){0,2}\p{L}+)?(?: that)? I (?<core>(?:send|bring|give|write|show|mail|lend|text|e-?mail) (?:him|her|them|it)\b.+)$/iu,
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
  // A thing of the kind that people hand to each other, and nothing that is to be done with it.
  {
    kind: 'promised',
    speakers: ['them'],
    core: 'thing',
    pattern: new RegExp(
      `^${adverbs}(?:(?:wants?|wanted|would like|would love|is after|was after|is keen on)(?: to (?:see|have|read|get|borrow))?|asked (?:me )?for|to (?:get|have)|gets?|is getting|is (?:due|owed))(?: from me:?)? (?<core>(?:(?:the|that|this|my|our) (?:[\\p{L}'-]+ ){0,3}(?:names?|address|link|recipes?|photos?|pictures?|slides|deck|article|paper|poster|write-?up|screenshots?|recording|drawings?|chart|book|template|sample)|an? (?:copy|link|photo|picture|sample|scan)|photos?|pictures?|copies)\\b(?=$|[,.(]| (?:of|for|to|from|on|about|I|we|with|in)\\b).*)$`,
      'iu',
    ),
  },
  // What they asked for.
  {
    kind: 'promised',
    speakers: ['them', 'none'],
    core: 'thing',
    pattern: new RegExp(
      `^${adverbs}(?:(?:ha(?:s|ve|d) )?ask(?:s|ed)?(?: ${object})?(?: (?:4|for(?! (?:an?|one|some|the) (?:\\p{L}+ )?(?:times?|examples?|instances?|situations?|stor(?:y|ies)|moments?|case)\\b)|to (?:see|have|read|get)|if I(?:'d| would| could|'ll| can)? (?:share|send|forward|show|pass on|give|drop|e-?mail)(?: ${object})?))|(?:(?:is|are|was) )?to (?:have|get|receive)(?=[^.]*\\b(?:from me|off me|my|the|an?|number|name|link|copy)\\b)|(?:is|are|was) (?:waiting for|to have|to get|looking for a copy of|keen to see|(?:getting|having|expecting|after|(?:v |very |really |most )?(?:keen (?:on|to get)|glad of|interested in|grateful for|curious about)|owed)(?=[^.]*\\b(?:my|of mine|from me|off me|I (?:made|use|used|did|have|had|wrote|built|showed|mentioned|described))\\b))|(?:would|will) be (?:glad|grateful|happy|pleased) (?:of|for|to (?:have|see|get))(?=[^.]*\\b(?:my|of mine|from me|I \\p{L}+)\\b)|(?:v |very |really )?(?:keen|interested) (?:on|in)(?=[^.]*\\b(?:my|of mine|from me)\\b)|waits? for|(?:will|would|going to|is going to) (?:get|have|receive|be getting)(?! (?:been|gone|done|had|taken|made|used|said|to|\\p{L}+ed|\\p{L}+en)\\b)|gets|(?:ask(?:s|ed)? (?:me )?(?:if |whether )?(?:could|can|might|if) (?:he|she|they) (?:could |can |might )?(?:have|see|get|borrow|keep|take|use)|would like|would love|wants?|wanted|likes?|needs?|curious)(?! (?:(?:a bit |a lot |much )?more |to )?(?:know|hear|understand|find|dig|learn|talk|about|on|detail)\\b) ?(?: to (?:see|have|read|get|look at|borrow)|(?=[^.]*\\b(?:refs?|references|referees?|cv|resume|payslips?|certificates?|certs?|writing samples?|work samples?|portfolio|passport|transcripts?|licen[cs]e|registration|availability|one[- ]?pager|1[- ]?pager|one page|1 page|write-?up)\\b)|(?<=(?:have|see|get|borrow|keep|take|use))|(?=[^.]*\\b(?:my|of mine|from me|(?<!some(?:one|body)[^.]{0,20})I \\p{L}+|me to send)\\b)))(?: from me:?)? (?<core>.+)$`,
      'iu',
    ),
  },
];
