/** Words that a time may begin with. */
const ofTime =
  '(?:by|before|on|tonight|tomorrow|today|asap|this|next|over|after|first|mon|tue|wed|thu|fri|sat|sun)';

const onlyWhen = new RegExp(`^(?:,? ${ofTime}\\w*\\b.{0,40}|\\s*\\([^()]*\\))?\\W*$`, 'i');

/** Whether what stands behind the one whom something goes to says at most by when, or is an aside in brackets. */
export function isOnlyWhen(rest: string): boolean {
  return onlyWhen.test(rest);
}

const timeAlone =
  /^(?:(?:the|by|on|in|at|of|or|and|a|next|this|after|before|until|start|end|middle|mid|early|late|first|thing|about|around|\d+|week|weeks|month|day|days|fortnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|soon|morning|afternoon|evening|year|christmas|easter)(?:[\s,.-]+|$))+$/i;

/** Whether words are a time and nothing more: `week after next, start of`. */
export function isTimeAlone(text: string): boolean {
  return timeAlone.test(text);
}
