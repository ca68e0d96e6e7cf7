/** In UTF-16 units: who writes more than this tells of a talk. */
const longestNotes = 1500;

const nobody = String.raw`(?:nobody|no one|no-one|none of them|neither of them|not one of them)`;
const somebody = String.raw`(?:they|he|she|\p{Lu}[\p{L}'’-]+|the (?:\p{L}+ )?(?:interviewers?|recruiter|panel|manager|team|host))`;
const never = String.raw`(?:(?:just |simply |again )?never|(?:did|have|has|had)(?:n['’]?t| not)(?: ever| even)?)`;
const toCall = String.raw`(?= *(?:$|[.,;:!?)–—-]|(?:the |my |our )?(?:call|meeting|zoom|teams|meet|link|room|video|interview|bridge)\b|at all|for |and |so |to it|on time|us\b))`;

/** What tells that those who were to meet the writer did not. */
const patterns = [
  String.raw`\b${nobody} (?:(?:ever|even) )?(?:turned up|showed(?: up)?(?! me| us)|joined${toCall}|came(?! up| back| across| close)|was there|picked up|dial+ed in|logged (?:in|on)|appeared|arrived)`,
  String.raw`\b${somebody} ${never} (?:turn(?:ed)? up(?! (?:the|a|his|her|some|any)\b)|show(?:n|ed)?(?: up)?(?= *(?:$|[.,;:!?)–—-]|and |so |for ))|join(?:ed)?${toCall}|dial(?:l?ed)? in|log(?:ged)? (?:in|on)|appear(?:ed)?(?= *(?:$|[.,;:!?)–—-])))`,
  String.raw`\b(?:was|were|is|a|an?other|total|complete|the) no[- ]?shows?\b(?! rates?| on)|^\W*no[- ]?show\W*$|\bstood me up\b|\b(?:I )?(?:was|got) stood up\b`,
  String.raw`\b(?:waited|waiting|sat (?:there|in)|hung (?:around|on))\b[^.!?\n]{0,50}?\b(?:\d+|ten|fifteen|twenty|thirty|forty|half an|an) ?(?:m|mins?|minutes?|hours?)\b[^.!?\n]{0,60}\b(?:left|gave up|hung up|went home|logged off|dropped off|nobody|no one|nothing)\b`,
].map((pattern) => new RegExp(pattern, 'imu'));

/** What tells of a talk, or of another day on which it was held after all. */
const talk =
  /\b(?:asked|told (?:me|us)|talked|discuss\p{L}*|walked me|showed me|explained|we spoke|spoke (?:about|with|to)|conversation|in the end (?:he|she|they|\p{Lu}\p{L}+)|(?:eventually|finally|then|later) (?:he|she|they|\p{Lu}\p{L}+)? ?(?:joined|came|turned up|showed up|appeared|called|rang|dialled)|(?:joined|came|turned up|showed up|arrived) (?:late|after|\d+)|loved|good chat|great chat)\b/iu;

/** Whether notes say that those who were to meet the writer did not come, and tell of no talk: `waited 25 min in the lobby then left`. */
export function tellsOfAbsence(notes: string): boolean {
  if (notes.length > longestNotes || !patterns.some((pattern) => pattern.test(notes))) return false;
  return !talk.test(notes);
}
