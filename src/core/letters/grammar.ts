/** Just enough English grammar to see how a note fits into a sentence. Where it is not sure, it says no. */

/** Who somebody is: known to the writer only, so never carried into a letter as one's own words. */
export const thirdPerson =
  /\b(?:they|them|theirs?|themselves|he|him|his|himself|she|hers?|herself|(?:they|he|she)['’]\w+)\b/i;

/** What a noun phrase starts with. */
export const determiner = /^(?:the|an?|your|our|this|these|those|their|his|her|its)\b/i;

const functionWord =
  /^(?:the|an?|your|our|this|that|these|those|its|it|there|how|why|what|where|when|who|which|no|not|every|each|all|some|most|many|both|if|in|on|at|with|without|for|from|by|after|before|one|two|three|four|five|nobody|everybody|everyone)\b/i;

/** `their plan` as `the plan`, right whoever they are; `their own` cannot be said otherwise. */
export function withoutTheir(text: string): string {
  return text.replace(/\btheir\b(?! own\b)/g, 'the').replace(/\bTheir\b(?! own\b)/g, 'The');
}

/** The first letter small, unless the word is `I` or an abbreviation such as `PLC`. */
export function lowerFirst(text: string): string {
  const keeps = /^\p{Lu}(?:[\p{Lu}\p{N}]|['’ ]|$)/u.test(text) && !/^A /.test(text);
  return keeps ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** The first letter small where the first word is certainly no name. */
export function lowerFunctionWord(text: string): string {
  return functionWord.test(text) || determiner.test(text) ? lowerFirst(text) : text;
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Forms that are a verb for certain. */
const stateVerb =
  /^(?:is|are|was|were|am|has|have|had|does|did|do|will|would|can|could|should|shall|may|might|must|isn['’]t|aren['’]t|wasn['’]t|doesn['’]t|don['’]t|won['’]t|it['’]s|that['’]s|there['’]s)$/i;
/** Forms that are one after a noun. */
const finiteVerb =
  /^(?:wants?|uses?|needs?|runs?|plans?|said|says?|told|tells?|likes?|works?|hates?|loves?|think|thinks|thought|made|makes?|took|takes?|went|goes|go|came|comes?|gave|gives?|got|gets?|saw|sees?|left|lost|won|kept|keeps?|held|led|leads?|met|paid|pays?|sold|sells?|sent|spent|taught|wrote|writes?|began|broke|chose|drove|fell|felt|feels?|found|finds?|knew|knows?|ran|rose|spoke|stood|built|builds?|grew|grows?)$/i;
/** After these comes a clause of its own, which leaves the phrase before it a noun phrase. */
const clauseStart =
  /^(?:that|which|who|whom|whose|where|when|why|how|what|you|we|I|they|he|she|it|nobody|everybody|everyone|somebody|someone)$/i;
const preposition =
  /^(?:of|in|on|at|with|without|for|from|by|into|onto|over|under|between|against|across|through|within|about|after|before|behind|beside|near|since|until|during|per|via|as|and|or|nor|but|than|like|towards?|inside|outside|around|along|instead|&)$/i;
const quantifier = /^(?:every|each|no|some|any|all|both|most|many|few|several|another|my)$/i;
/** After these a noun begins anew: punctuation, a number, somebody's. */
const opener = /^(?:[,–—]|\d+|two|three|four|five|six|seven|eight|nine|ten|\S+['’]s)$/i;
/** Nouns whose "to" starts what they are about: `the plan to split the service`. */
const withInfinitive =
  /^(?:plans?|ideas?|decision|goal|wish|offer|attempts?|efforts?|aim|intention|ways?|chance|need|proposal|request|work|drive|promise|ambition|project|move|willingness|ability|habit|option|readiness|courage|freedom|time|room)$/i;
const gerundPhrase = /^\p{L}+ing (?:the|an?|your|our|to|from|with|between|against|all|every|two|three)\b/iu;

/**
 * Whether a text is plainly a noun phrase or a clause such as `how you test`, so that it can follow "about". Words that may be
 * a verb (`the team ships every week`) make it no.
 */
export function isNounPhrase(text: string): boolean {
  const words = text.replace(/\([^)]*\)/g, ' ').match(/[^\s,–—]+|[,–—]/g) ?? [];
  if (/[.!?]\s/.test(text) || words.length < 2) return false;
  if (/^(?:how|why|what|where|whether)\b/i.test(text)) {
    return words.length > 2 && !/^(?:what an?|how about|what about)\b/i.test(text);
  }
  if (!determiner.test(text) && !/^my\b/i.test(text) && !gerundPhrase.test(text)) return false;
  let previous: 'opener' | 'head' | 'plural' = 'opener';
  for (const [index, word] of words.entries()) {
    if (index === 0) continue;
    if (clauseStart.test(word)) return true;
    if (stateVerb.test(word)) return false;
    if (/^to$/i.test(word)) {
      if (withInfinitive.test(words[index - 1] ?? '')) {
        return !words.slice(index + 2).some((later) => stateVerb.test(later));
      }
      previous = 'opener';
    } else if (preposition.test(word) || opener.test(word)) {
      previous = 'opener';
    } else if (determiner.test(word) || quantifier.test(word)) {
      // A second noun phrase right after the first is the subject of a clause: `the review every change goes through`.
      if (previous !== 'opener') return previous === 'head';
    } else if (previous !== 'opener' && (finiteVerb.test(word) || /(?:ed|[^su]s)$/i.test(word))) {
      return false;
    } else if (previous === 'plural') {
      return false;
    } else {
      previous = /[^su]s$/i.test(word) ? 'plural' : 'head';
    }
  }
  return true;
}

/** A noun phrase without anybody in it who is neither reader nor writer; undefined where that cannot be had. */
export function withoutOthers(text: string): string | undefined {
  const plain = withoutTheir(text.replace(/^(?:his|her|its)\b/i, 'the'));
  const found = thirdPerson.exec(plain);
  if (!found) return plain;
  // `the turbine log he keeps by hand` is still about the turbine log.
  const head = plain.slice(0, found.index).replace(/,?(?: (?:that|which|where|when|because))*\s*$/i, '');
  const isSubject = /^(?:they|he|she)\b/i.test(found[0]);
  const isSimple = /^(?:the|an?|your|our|this|these|those)(?: [\p{L}\p{N}'’-]+){1,4}$/u.test(head);
  const isHollow = /\b(?:way|fact|idea|things?|reason|part|time|moment|one|story|point|place)$/i.test(head);
  const isJoined = head
    .split(' ')
    .some((word) => preposition.test(word) || clauseStart.test(word) || word === 'to');
  return isSubject && isSimple && !isJoined && !isHollow ? head : undefined;
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
