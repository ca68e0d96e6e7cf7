import type { TaggedWord, TagWords } from '../../notes/taggedWords.ts';
import { withArticle } from './article.ts';
import { endOfThing } from './endOfThing.ts';
import { tidied, trimmed } from './tidied.ts';

/** In words. */
const longest = 18;

/**
 * What can follow `about`: a thing, as a note writes it; undefined where it is none for certain. Of what is `bare`, of which nothing but its place
 * says that it is a thing, all of it has to be one.
 */
export function nounPhraseOf(text: string, tag: TagWords, isBare = false): string | undefined {
  if (/^\s*["“]/.test(text)) return undefined;
  const full = tidied(
    text.replace(
      /^(?:(?:and|also|plus) |(?:where|what|who|which),? (?:which|that|it) (?:was|is)|the (?:truth|story) (?:about|of)) /i,
      '',
    ),
  );
  const plain = withoutTail(full);
  if (plain === '' || noThing.test(plain) || (isBare && noBareThing.test(plain))) return undefined;
  const list = listOf(plain, tag);
  // `phone, calcium, don't be brave`: what to do, and nothing that was talked about.
  if (isBare && list?.isCut) return undefined;
  const found = list?.words ?? wholeOf(plain, tag);
  if (isBare && found?.split(/, | and /).some((item, _, all) => all.length > 1 && item.split(' ').length > 4))
    return undefined;
  if (
    found === undefined ||
    numbered.test(found) ||
    (isBare && countBehind.test(found)) ||
    /\d[\d.,]* (?!and\b|or\b|to\b|of\b|versus\b|in\b|by\b|x\b|for\b)\p{L}+ \d/u.test(found)
  )
    return undefined;
  // What is left of a longer note has to say enough by itself.
  const words = found.replace(/^the /, '');
  const at = full.indexOf(words);
  const isPart = at >= 0 && !/^(?:,|$)/.test(full.slice(at + words.length));
  const isCut = plain !== full || (at < 0 ? !found.includes(' and ') : isPart);
  const count = words.replace(/^(?:an?|my|your) /i, '').split(' ').length;
  return (isBare && (found.split(' ').length < 2 || /\p{L} (?:19|20)\d\d$/u.test(found))) ||
    (isCut && (count < 2 || isBare) && !found.includes(','))
    ? undefined
    : found
        .replace(/,\s*[\d.,]+$/, '')
        .replace(/\s\d[\d.,]*%$/, '')
        .replace(looseNumber, '')
        // `a joint group Thursdays`
        .replace(
          /(?<=\p{Ll} )(?<!\b(?:on|of|for|every|each|most|between|until|to|by|from|and|or) )(?=(?:mon|tues|wednes|thurs|fri|satur|sun)days$)/iu,
          'on ',
        );
}

/** What only its number tells from others, or an offer: nothing to thank for. */
const numbered =
  /^(?:the )?(?:case|panel|trial|task|part|round|plan|section|question|option|number|no|stage|test|station)(?: of)? \d+(?: |$)|\p{L} one(?:$|,)|^(?:the )?(?:no )?offer(?: or|s? stage| by)?\b|^\d+(?:[.,]\d+)?\s?%|^(?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:with|at|in|on|for|from|to|by)\b/iu;

/** `zero LTI 611 days`: two counts, and no thing. */
const countBehind = /\p{L} \d[\d.,]* (?:days?|weeks?|months?|years?|hours?|minutes?|people|staff|sites?)$/u;

/** `the die-change story 47`: a number that belonged to what the note says next. */
const looseNumber =
  /(?<!\b(?:year|band|phase|level|stage|form|page|section|part|line|dock|grade|unit|room|floor|type|class|tier|step|rule|article|chapter|version|model|block|platform|bay|zone|site|shift|module|release|sprint|week|day|category|act|schedule|question|item|no|number|building|ward|team|gate|pier|route|room|hall|at|by|in|of|to|for|from|and|or|than|about|over|under|pathway|python|java|windows|server))(?<=\p{Ll}) \d[\d.,]*$/u;

/** What is bare and holds one of these is advice, or too little. */
const noBareThing =
  /\b(?:coming|going)$|\b(?:sentences?|words?|things?|bits?|everything|anything|nothing|everyone|about \d)\b|^(?:check|start|stop|log|ring|call|use|go|take|get|make|do|keep|put|let|tell|ask|look|see|try|give|send|write|add|update|renew|cancel|register|download|install|apply|practi[sc]e|build|run|move|cut|kill|swap|talk|listen|escalate|isolate|investigate|begin|bring|draw|find|fix|hold|leave|open|order|pay|pick|plan|pull|push|read|set|show|sit|split|turn|wait|watch|work)\b/i;

/** First words that no thing begins with. */
const noThing =
  /^(?:["“]|(?:and|or|nor|but|I|he|she|they|we|it|you|them|this|that|these|those|ones|one (?:with|in|that|who|which|on|about|from|for|is|was|I|he|she|they)|for|by|on|at|in|with|of|from|to|before|after|until|via|per|any\w*|all|both|only|so|first|then|never|always|no|not|too|just|also|still|mon|tues?|weds?|thu|thurs?|fri|(?:mon|tues|wednes|thurs|fri|satur|sun)day|the (?:time|day|thing|one)|the way(?! (?:you|we|they|I|the|to|your)\b))\b)/i;

/** The things of a list, as far as they are ones: `tokens, variables and modes`. */
function listOf(
  text: string,
  tag: TagWords,
): { readonly words: string | undefined; readonly isCut: boolean } | undefined {
  const items = listItems(text);
  if (items.length < 2) return undefined;
  const things = items.map((item) =>
    noItem.test(item) || somebodyDoes.test(item) || numbered.test(item)
      ? undefined
      : thingOf(item, tag, true),
  );
  const last = things.indexOf(undefined);
  const known = (last < 0 ? things : things.slice(0, last)).filter((thing) => thing !== undefined);
  if (known.length === 0) return undefined;
  return {
    words: known.length === 1 ? thingOf(items[0] ?? '', tag, false) : listed(known.slice(0, 3)),
    isCut: known.length > 1 && last >= 0,
  };
}

/** What is no thing of a list, but a sentence of its own. */
const somebodyDoes =
  /\b(?:it|them|him|I|he|she|they|we|you)\b|\b(?:a third|half|most|each|some|all) (?:of|goes|go|is|are)\b|^\d+ (?:each|of|times)\b/i;

const noItem =
  /^(?:with|without|by|for|from|in|on|at|to|of|before|after|when|if|then|until|while|because|no|not|yes|zero|nothing|but|so|incl|including|plus|max|min|approx)\b|^\d+ (?:at|in|of|now|with|on|from|for|more|left|out|gone)\b/i;

/** A text as one thing; of a long one, what stands before its comma says enough. */
function wholeOf(text: string, tag: TagWords): string | undefined {
  const whole = thingOf(text, tag, false);
  const isShort = whole !== undefined && (whole.split(' ').length <= 10 || !whole.includes(','));
  if (!text.includes(',') || isShort) return whole;
  return thingOf(trimmed(text.slice(0, text.indexOf(','))), tag, false) ?? whole;
}

/** From here on a note says why, and no more what. */
function withoutTail(text: string): string {
  return trimmed(
    text.replace(
      /,? (?:because|bc|cos|as long as|although|though|(?<=,\s?)(?:how|what|why|when|who|if|whether)|even if|so that|so|but|which|whereas|(?<!\b(?:do|does|did|would|will|can|could|should|is|are|was|were|has|have|had|may|might|must) )not\b|(?:and )?it's|and (?:I|they|he|she)|once|hence|since (?!\d|last|the|january|february|march|april|may|june|july|august|september|october|november|december))\b.*$/i,
      '',
    ),
  );
}

/** The parts of a list: `tokens, variables and modes`; one part where it is none. */
function listItems(text: string): readonly string[] {
  if (!text.includes(',')) return [text];
  const items = text
    .split(/,\s*(?:and |or |& )?|\s+(?:&|and)\s+(?=[^,]*$)/)
    .map(trimmed)
    .filter((item) => item !== '');
  return items.every((item) => item.split(' ').length <= 6) ? items : [text];
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

const frame = 'They talked about ';

function thingOf(text: string, tag: TagWords, isInList: boolean): string | undefined {
  const words = compounds(tag(frame + text))
    .filter(({ start }) => start >= frame.length)
    .map((word) => ({ ...word, start: word.start - frame.length }));
  const whole = endOfThing(words);
  if (whole === undefined || whole === 0) return undefined;
  // `the year at Leiden doing nothing but ink`: what is done there is more than its verb.
  const end = isOpenDeed(words[whole - 1], words[whole]) ? whole - 1 : whole;
  if (end === 0 || opensWithQuality(words, tag)) return undefined;
  const last = words[end - 1];
  const phrase = last ? trimmed(text.slice(0, last.start + last.text.length)) : '';
  // `the paper and my notes on it` says what it is.
  const isWhoDoes = /^(?:some(?:one|body)|people|(?:an?|one) \p{L}.*?) (?:who|that|to) /iu.test(phrase);
  if (
    (isWhoDoes ? /\b(?:who|that|to) (?:\p{L}+ )?(?:it|them|this)\b/iu : /\b(?:it|them|this|him|her)\b/i).test(
      phrase.replace(
        /^(?:the|my|an?) \p{L}.* and (?:my|the) \p{L}+ (?:on|about|for|to|of) (?:it|them)\b/iu,
        '',
      ),
    )
  )
    return undefined;
  if (phrase.split(' ').length > longest || !isWorthSaying(words.slice(0, end))) return undefined;
  return withArticle(inSentence(phrase, words[0]), words.slice(0, end), isInList);
}

/** Whether a thing was cut behind a verb whose object follows. */
function isOpenDeed(last: TaggedWord | undefined, next: TaggedWord | undefined): boolean {
  return (
    last?.tag === 'VERB' &&
    /ing$/i.test(last.text) &&
    next !== undefined &&
    ['NOUN', 'PRON', 'DET', 'PROPN', 'ADJ'].includes(next.tag)
  );
}

/** `comfortable on boats`: how somebody is, and no thing. */
function opensWithQuality([first, next]: readonly TaggedWord[], tag: TagWords): boolean {
  return (
    first !== undefined &&
    next?.tag === 'ADP' &&
    !/^of$/i.test(next.text) &&
    /(?:able|ible|ful|ous|ive|ent|ant|ed|y|al|ic|less)$/i.test(first.text) &&
    tag(`It is ${first.text.toLowerCase()}.`)[2]?.tag === 'ADJ'
  );
}

/** Words with a hyphen as one: `write-ups`, `near-miss`. */
function compounds(words: readonly TaggedWord[]): readonly TaggedWord[] {
  const joined: TaggedWord[] = [];
  for (const [index, word] of words.entries()) {
    const last = joined.at(-1);
    const isClose = last !== undefined && last.start + last.text.length === word.start;
    const isHyphen =
      /^[-\u2010\u2011]$/.test(word.text) && isClose && words[index + 1]?.start === word.start + 1;
    const goesOn = last !== undefined && isClose && /[-\u2010\u2011]$/.test(last.text);
    if (last && (isHyphen || goesOn)) {
      const tag = goesOn
        ? ['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(word.tag)
          ? word.tag
          : 'NOUN'
        : last.tag;
      joined[joined.length - 1] = { ...last, text: last.text + word.text, tag };
    } else joined.push(word);
  }
  return joined;
}

/** The first word small, unless it is a name or an abbreviation. */
function inSentence(phrase: string, first: TaggedWord | undefined): string {
  const isCommon = /(?:tion|ment|ing|ity|ness|sis|ance|ence|ology|ics|ure|ship|als|ers)$/.test(
    first?.text ?? '',
  );
  // `Six Sigma project`
  const goesOn =
    /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u.test(phrase) &&
    !/^(?:The|An?|My|Your|Our|His|Her|Their|Some|Two|Three)\b/.test(phrase);
  const isName =
    goesOn ||
    first === undefined ||
    (first.tag === 'PROPN' && !isCommon) ||
    !/^\p{Lu}\p{Ll}+$/u.test(first.text);
  return isName ? phrase : phrase.charAt(0).toLowerCase() + phrase.slice(1);
}

/** At least one word that says something. */
function isWorthSaying(words: readonly TaggedWord[]): boolean {
  const nouns = words.filter(({ tag }) => tag === 'NOUN' || tag === 'PROPN');
  if (
    /^(?:my|the)$/i.test(words[0]?.text ?? '') &&
    /\d.*[-–]|\p{L}\d/u.test(
      words
        .slice(1)
        .map(({ text }) => text)
        .join(''),
    )
  )
    return true;
  if (words.length > 3 && /^some(?:one|body)$/i.test(words[0]?.text ?? '')) return true;
  const hollow =
    /^(?:thing|things|bit|bits|lot|lots|time|times|day|days|way|ways|one|ones|stuff|truth|reasons?|opinions?|it|min|mins|minutes|hour|hours|part|end|rest|place|people|headache|headaches|problem|problems|trouble|pain|question|questions|story|experience|interview|job|role|everything|nothing|something|work|answer|point|kind|sort|week|month|year|basis|general)$/i;
  return (
    nouns.some(({ text }) => !hollow.test(text) && text.length > 1) || (words.length >= 4 && nouns.length > 0)
  );
}
