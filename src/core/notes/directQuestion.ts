import type { Clause } from './clauses.ts';
import type { Spoken } from './speaker.ts';

/** Whether a clause is a question as somebody put it to the writer: `What will you change?`, `"how do you handle ..."`. */
export function isDirectQuestion(
  plain: string,
  { speaker }: Spoken,
  clause: Clause,
  isNear: boolean,
): boolean {
  if (speaker !== 'none' || plain.split(' ').length < 4) return false;
  const text = plain.replace(/^["“'‘]/, '');
  // `What's my experience with audits?`: nobody but they asks so.
  if (isNear && /^what(?:'s| is| was| are) my \p{L}+ (?:with|of|in|on|to|about|for)\b/iu.test(text))
    return true;
  // `What if the sample is spoilt?`
  if (isNear && clause.isQuestion && /^what if\b/i.test(text)) return true;
  // `Dana: what would the first term look like?`
  if (
    isNear &&
    clause.isQuestion &&
    clause.after === 'start' &&
    /^(?:what|how|why|where|which) (?:would|could|should|might)\b/i.test(text) &&
    !/\b(?:I|we|my|our)\b/.test(text)
  )
    return true;
  const turned = '(?:do|does|did|would|could|can|have|has|had|are|is|am|will|should|were|was)';
  const isAsked =
    new RegExp(
      `^(?:(?:what|how|why|when|where|which|who)(?:'d|'s| \\p{L}+){0,2}? ${turned}|${turned}|(?:what|how|where|who)'d) (?:you|I|we|they|the|a|an|my|your|it|he|she)\\b`,
      'iu',
    ).test(text) ||
    /^(?:tell me|describe|walk me|talk me|show me|sell me|teach me|convince me|explain to me|give me (?:an?|one|two|three|your)\b)/i.test(
      text,
    ) ||
    (/^["“]/.test(plain) && /^(?:what|how|why|when|where|which) you\b/i.test(text)) ||
    (clause.isQuestion && /^(?:what|how|why|when|where|which|who)\b/i.test(text));
  const isToMe =
    /\b(?:you|your|me)\b/i.test(text) ||
    (isNear &&
      /^(?:(?:what|how|why|when|where|which) )?(?:do|did|would|could|can|have|should|am) I\b/i.test(text));
  return (
    isAsked &&
    isToMe &&
    (clause.isQuestion ||
      /["”?]/.test(clause.words.text) ||
      clause.after === 'sentence' ||
      clause.after === 'start')
  );
}
