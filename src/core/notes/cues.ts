import { askedCues } from './askedCues.ts';
import type { Cue } from './cue.ts';
import { didCues } from './didCues.ts';
import { needCues } from './needCues.ts';
import { promisedCues } from './promisedCues.ts';
import { topicCues } from './topicCues.ts';
import { unsaidCues } from './unsaidCues.ts';

/** THE table of cues; the first row that fits decides. What people write for one thing stands in one row. */
export const cues: readonly Cue[] = [
  ...unsaidCues,
  ...promisedCues,
  ...needCues,
  ...didCues,
  ...askedCues,
  ...topicCues,
];

/** What one writes down for oneself alone. */
export const toSelf =
  /^(?:(?:(?:note|memo) to self|next time|remember|don't forget|do not forget|look up|look into|check|google|research|practi[sc]e|prepare|prep|ask (?:dan|dom|about|around)|find out|read up|revise|rehearse|buy|book|(?:text|call|ring)(?! (?:him|her|them)\b)|typing this|writing this|sitting|brain ?dump|gut)\b|(?:need|have|must|got|going) to (?:check|scrub|strip|remove|practi[sc]e|ask|look|find|read|sleep|eat|think|decide|take|redact|clean))/i;

/** What marks the fact beside it as liked by the writer. */
export const liking =
  /\bwhat I (?:really |most )?(?:loved|liked|enjoyed)\b|(?<!(?:they|he|she|\p{Lu}\p{L}+) )\b(?:I (?:\p{L}+ )?(?:love|loved|like|liked|enjoy|enjoyed)\b(?! to\b)|loved (?:it|that|this|hearing|the)|really enjoyed|enjoyed (?:it|that|this|the|hearing|talking)|best (?:part|bit|thing|moment|of the)|favou?rite|highlight of|love (?:it|that|this)$|so cool|really cool|very cool|fascinating|exciting|excited (?:about|by)|inspiring|impressive|impressed (?:by|with)|stuck with me|stayed with me|we clicked|great (?:chat|conversation|discussion|energy)|good (?:chat|conversation|discussion|convo|energy)\b|brilliant (?:chat|question|idea)|dream (?:job|team|project)|right up my street)|❤️?|<3|😍|🔥|🤩|🥰|💯|\+1\b/iu;
