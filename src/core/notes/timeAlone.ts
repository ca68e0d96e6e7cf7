/** Words that begin a time by which something goes to somebody. */
const ofTime = [
  'by|before|on|after|over|first|this|next',
  'tonight|today|tomorrow|tmrw|asap|eod|eow',
  '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?',
].join('|');

/** In brackets an aside may stand before it. */
const onlyWhen = new RegExp(`^(?:\\s*\\([^()]*\\)?)?[\\s,;.]*(?:(?:${ofTime})\\b.{0,40})?\\W*$`, 'i');

/** Whether what stands behind the one whom something goes to says nothing but by when: `, by Friday`. */
export function isOnlyWhen(rest: string): boolean {
  return onlyWhen.test(rest);
}

const timeAlone =
  /^(?:(?:the|by|on|in|at|of|or|and|a|next|this|after|before|until|start|end|middle|mid|early|late|first|thing|about|around|\d+|week|weeks|month|day|days|fortnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|soon|morning|afternoon|evening|year|christmas|easter)(?:[\s,.-]+|$))+$/i;

/** Whether words are a time and nothing more: `week after next, start of`. */
export function isTimeAlone(text: string): boolean {
  return timeAlone.test(text);
}
