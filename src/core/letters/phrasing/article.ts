import type { TaggedWord } from '../../notes/taggedWords.ts';

/** First words of a phrase that needs no article. */
export const determined =
  /^(?:the|an?|my|your|our|their|his|her|its|this|that|these|those|some|any|no|every|each|all|both|many|more|most|several|few|one|two|three|four|five|six|seven|eight|nine|ten|someone|somebody|people|what|how|why|\d\S*)$/i;

/** Nouns that stand without an article, by their endings and by themselves. */
const uncountable =
  /(?:ing|tion|sion|ment|ity|ness|ance|ence|ship|ism|ics|(?:cover|stor|us|wast|shrink|leak|dam|langu|drain|sew)age|ware|logy|graphy|acy|ery|ure|cy|dom|work|craft|care|data|news|staff|equipment|software|advice|feedback|research|music|traffic|waste|labour|labor|stock|water|glare|safety|health|law|art|design|debt|trust|pay|English|Welsh|maths|math|science|chemistry|biology|physics|history|onboarding|compliance|SQL|code|clay|steel|wood|glass|concrete|paper|oil|gas|wine|food|milk|meat|fish|fruit|cheese|bread|flour|grief|pain|sleep|growth|churn|turnover|spend|scope|discharge|triage|tooling|recruitment|retention|attrition|capacity|access|storage|support|bitemporal|Python|quality|productivity|mentoring|tech|ops|QA|triage|evidence|time|space|style|tone|life|culture|nature|process|progress|success|business)$/i;

/** What is named by what is done in it or with it, and not what is done to it: `maturing room`. */
const forDoing =
  /^(?:rooms?|area|shed|hall|bay|yard|house|floor|station|table|plant|machine|unit|centre|center|tank|list|schedule|scheme|line|shop|suite|kitchen|cellar|oven|tool|board|plan)$/i;

/** `the new depot` of `new depot`: a bare countable noun needs its article; in a list it goes without. */
export function withArticle(phrase: string, words: readonly TaggedWord[], isInList: boolean): string {
  const [first] = words;
  const page = /^(?:1|one) (?<unit>page|hour|day|week) (?!on |of |about |with |for |in )(?=\p{L})/u.exec(
    phrase,
  )?.groups?.unit;
  if (page !== undefined) return phrase.replace(/^\S+ \S+/, `a one-${page}`);
  const isNamed = /^\p{Lu}/u.test(first?.text ?? '') && /^\p{Lu}/u.test(words[1]?.text ?? '');
  if (!first || words.length === 1 || isInList || (determined.test(first.text) && !isNamed)) return phrase;
  const stop = words.findIndex(
    ({ tag, text }, index) =>
      index > 0 &&
      ['ADP', 'VERB', 'PRON', 'SCONJ', 'AUX', 'CCONJ', 'PUNCT', 'PART'].includes(tag) &&
      text !== '/' &&
      text !== '-' &&
      text !== '&',
  );
  const chunk = stop < 0 ? words : words.slice(0, stop);
  if (['NUM', 'CCONJ'].includes(words[chunk.length]?.tag ?? '') || chunk.at(-1)?.tag === 'NUM') return phrase;
  const head = chunk.findLast(({ tag }) => tag === 'NOUN' || tag === 'PROPN');
  if (chunk.length > 1 && chunk.every(({ text }) => /^\p{Lu}/u.test(text))) return phrase;
  if (head?.tag !== 'NOUN' || (/ing$/i.test(first.text) && !forDoing.test(chunk[1]?.text ?? '')))
    return phrase;
  const isPlural = /[^s]s$|(?:people|children|men|women|feet|teeth|mice|criteria|data|media)$/i.test(
    head.text,
  );
  if (
    isPlural ||
    (uncountable.test(head.text) && chunk.length < 4 && stop < 0) ||
    (uncountable.test(head.text) && !/^of$/i.test(words[stop]?.text ?? ''))
  )
    return phrase;
  if (chunk.some(({ text, tag }) => tag === 'PROPN' && /^\p{Lu}/u.test(text)) && chunk.length === 1)
    return phrase;
  return `the ${/^\p{Lu}\p{Ll}/u.test(phrase) && first.tag !== 'PROPN' && !isNamed ? phrase.charAt(0).toLowerCase() + phrase.slice(1) : phrase}`;
}

/** Whether one noun by itself needs an article: `wallboard`, and not `slotting` or `features`. */
export function isCountable(noun: string): boolean {
  return !/[^s]s$/.test(noun) && !uncountable.test(noun);
}
