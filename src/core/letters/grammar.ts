/** Just enough English grammar to see how a note fits into a sentence. Where it is not sure, it says no. */

/** Who somebody is: known to the writer only, so never carried into a letter as one's own words. */
export const thirdPerson =
  /\b(?:they|them|theirs?|themselves|he|him|his|himself|she|hers?|herself|(?:they|he|she)['’]\w+)\b/i;

/** What a noun phrase starts with. */
export const determiner = /^(?:the|an?|your|our|this|these|those|their|his|her|its)\b/i;

/** `their plan` as `the plan`, right whoever they are; `their own` cannot be said otherwise. */
export function withoutTheir(text: string): string {
  return text.replace(/\btheir\b(?! own\b)/g, 'the').replace(/\bTheir\b(?! own\b)/g, 'The');
}

/** The first letter small, unless the word is `I` or an abbreviation such as `PLC`. */
export function lowerFirst(text: string): string {
  const keeps = /^\p{Lu}(?:[\p{Lu}\p{N}]|['’ ]|$)/u.test(text) && !/^A /.test(text);
  return keeps ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

const doubling =
  /^(?:begin|commit|admit|permit|submit|forget|refer|prefer|occur|debug|format|program|retrofit|equip|unplug|upset|reset|rerun)$/;

/** `moving` of `move`, `splitting` of `split`. */
export function gerundOf(verb: string): string {
  if (/ie$/.test(verb)) return verb.replace(/ie$/, 'ying');
  if (/[^eoy]e$/.test(verb)) return verb.replace(/e$/, 'ing');
  const isDoubled = /^(?:qu|[^aeiou])*[aeiou][bdgklmnprt]$/.test(verb) || doubling.test(verb);
  return isDoubled ? `${verb}${verb.at(-1) ?? ''}ing` : `${verb}ing`;
}
