import type { TaggedWord, TagWords } from '../../notes/taggedWords.ts';
import { isTimeAlone } from '../../notes/timeAlone.ts';
import { isCountable } from './article.ts';
import { nounPhraseOf } from './nounPhrase.ts';
import { withoutRemarkBehind } from './remarkBehind.ts';
import { tidied, trimmed } from './tidied.ts';

/** In words. */
const longest = 30;

/** Verbs that people write without "I" for what they did themselves. */
const ownDeed =
  /^(?:(?:also|once|personally|literally|actually|even|still) )*(?:led|built|rebuilt|wrote|rewrote|ran|made|remade|taught|won|grew|brought|bought|kept|held|took|undertook|drove|sold|cut|began|spent|gave|found|chose|dealt|drew|dug|flew|fought|laid|met|oversaw|paid|put|read|rode|sang|saw|set|sent|shot|split|stood|swept|upheld|went|wove|(?:am|was)(?! (?:the|it|that|all|not|never|about)\b)|have|had|can|could|know|knew|speak|spoke|hold|own|set up|cleared|raised|did|got|trained|\p{L}{3,}ed|used to)\b/iu;

/** What the writer says of themself, as a clause that begins with "I"; undefined where it is none for certain. */
export function ownStatementOf(core: string, tag: TagWords): string | undefined {
  const text = tidied(
    withoutRemarkBehind(core, tag).replace(
      /^(?:(?:where|what|who|how|which),? (?:which|that|it) (?:was|is)|that|how|about|the fact that|also|and|:|,)\s+/i,
      '',
    ),
  )
    // `still got my ticket`
    .replace(/^(?<still>still )?got (?=(?:my|an?|the|\d)\b)/i, '$<still>have ');
  // `I moved it onto a phone, took a weekend`: what it took.
  const told = text.replace(
    /, (?=(?:took|cost|saved) (?:an?|one|two|three|four|five|six|about|\d|the whole)\b)/i,
    ', which ',
  );
  const clause = withoutTail(asOwn(told)).replace(/ (?:for|of|about|on) it(?= myself|,|$)/g, '');
  const count = clause.split(' ').length;
  if (clause === '' || count < 3 || count > longest) return undefined;
  const said = spelledOut(clause.replace(/^i\b/, 'I').replace(/^We\b/, 'we').replace(/^My\b/, 'my'));
  const others = /\b(?:he|she|him|her|his|they|them)\b/i;
  // What follows a comma may speak of somebody else, and go.
  if (others.test(said))
    return said.includes(',') && !others.test(said.replace(/,.*$/s, ''))
      ? ownStatementOf(said.replace(/,.*$/s, ''), tag)
      : undefined;
  if (!/^(?:I|we)\b/.test(said)) return said;
  // `I once formally told`
  const [verb, next] = behindAdverbs(tag(said).slice(1));
  const hasVerb =
    verb !== undefined &&
    (['VERB', 'AUX'].includes(verb.tag) ||
      (verb.tag === 'ADV' && next !== undefined && ['VERB', 'AUX'].includes(next.tag)) ||
      ownDeed.test(said.slice(2)));
  return hasVerb && !/ing$/.test(verb.text) ? said : undefined;
}

/** The last adverb before a verb and the verb, or the first two words. */
function behindAdverbs(words: readonly TaggedWord[]): readonly (TaggedWord | undefined)[] {
  const first = words.findIndex(({ tag }) => tag !== 'ADV');
  return words.slice(Math.max(first - 1, 0), Math.max(first - 1, 0) + 2);
}

/** A text with the writer as its subject: `in Zestbank I built it`, `my grandmother is from there`, `led it` as `I led it`. */
function asOwn(text: string): string {
  if (/^(?:I|we)\b/i.test(text)) return text;
  if (/^(?:in|at|with|during|for|when|as|on|before|after) (?:\S+ ){1,5}(?:I|we) \p{L}+/iu.test(text))
    return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
  if (/^my (?:\p{L}+ ){1,2}(?:is|was|are|were|has|had|covers?|includes?)\b/iu.test(text)) return text;
  // `own car`, `no accidents since 2017`
  if (/^own \p{L}/iu.test(text)) return `I have my ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
  if (/^(?:no|zero) (?:\p{L}+ ){1,3}(?:since|in|for) \p{N}/iu.test(text))
    return `I have had no ${text.replace(/^\S+ /, '')}`;
  const isName = /^\p{Lu}{2,}/u.test(text);
  return ownDeed.test(text) ? `I ${isName ? text : text.charAt(0).toLowerCase() + text.slice(1)}` : '';
}

/** What somebody said of their work, as a clause: `month end is day 12`; undefined where it is none for certain. */
export function theirStatementOf(core: string, tag: TagWords): string | undefined {
  const full = core
    .replace(/^(?:that|how)\s+/i, '')
    .replace(/^(\p{Ll}\p{L}+)['’]s (?=(?:been|had|got)\b)/u, '$1 has ');
  const text = withoutTail(tidied(full)).replace(
    /,? and (?:the|it|they|he|she|we|its|there|his|her|their|\p{L}+ (?:is|are|was|were|has|have))\b.*$/u,
    '',
  );
  const count = text.split(' ').length;
  // What somebody said of the writer, or told them to do, is no matter of theirs.
  if (
    /^(?:I|me|my|do|don't|don’t|you|it|that|this|so|[a-z]+sel(?:f|ves)|again|twice|aloud|welcome|please|thank|then|yes|no|he|she|well|who|what|when|where|why|how|even|if|maybe|there's|and|but|or|theirs|yours|mine)\b|\b(?:it|this|that one|those|these|I|me|my|HR)\b|, (?:do|don't|just) |["“”]/i.test(
      text,
    )
  )
    return undefined;
  if (count < 4 || count > 22) return undefined;
  const words = tag(text);
  const verb = words.findIndex(({ tag: part }) => part === 'VERB' || part === 'AUX');
  const hasSubject = words
    .slice(0, Math.max(verb, 0))
    .some(({ tag: part }) => ['NOUN', 'PROPN', 'PRON'].includes(part));
  const isClause =
    verb > 0 &&
    ((words[verb]?.tag === 'AUX' && !/^(?:be|been|being|to)$/i.test(words[verb]?.text ?? '')) ||
      // `they get`, `they only use`: with `you` the same verb.
      (verb < 3 && /^they (?:(?:only|also|still|now|already|all) )?\p{L}+(?<!ing)\b/u.test(text)));
  if (!hasSubject || !isClause || unwelcome.test(text)) return undefined;
  return spelledOut(withArticle(text, words[verb]?.start ?? 0, tag));
}

/** `wallboard has been red` with the article of its subject. */
function withArticle(text: string, verb: number, tag: TagWords): string {
  const subject = text.slice(0, verb).trim();
  if (!/^\p{Ll}/u.test(subject)) return text;
  const isOne = /^\p{L}+$/u.test(subject) && tag(text)[0]?.tag === 'NOUN' && isCountable(subject);
  return isOne || nounPhraseOf(subject, tag) === `the ${subject}` ? `the ${text}` : text;
}

/** In words. */
const longestQuote = 24;

/** Words in quotation marks, where a note holds nothing else but whose they are. */
export function quoteOf(core: string): string | undefined {
  const inside = /^["“](?<inside>[^"”]{8,200})["”][.!]?\s*(?:\([^)]*\)|[–—-].*)?$/u.exec(core.trim())?.groups
    ?.inside;
  const plain = inside?.replace(/[.!,\s]+$/, '');
  const count = plain?.split(' ').length ?? 0;
  return plain === undefined ||
    count < 3 ||
    (count < 5 &&
      !/\b(?:I|we|you|they|is|are|was|were|has|have|had|do|does|can|will|would|should|must|need|never|always)\b|['’]/i.test(
        plain,
      )) ||
    count > longestQuote ||
    /[?]/.test(plain) ||
    deciding.test(plain) ||
    isTimeAlone(plain) ||
    leaning.test(plain) ||
    unwelcome.test(plain) ||
    praise.test(plain)
    ? undefined
    : plain;
}

/** What they said of the writer's answer. */
const praise =
  /\b(?:(?:good|great|right|nice|best|perfect|lovely|excellent) (?:answer|one|question|point)|exactly right|fair play|well done|spot on|(?:well )?thank god|good (?:man|woman|girl|lad))\b/i;

/** When they will let the writer know is theirs to say. */
const deciding =
  /\b(?:make up (?:my|our) minds?|let you know|decid\w+|decision|(?:call|ring|phone|text|e-?mail|write) you|get back)\b/i;

/** What says nothing without what was said before it. */
const leaning =
  /^(?:that|this|it|those|these|he|she|they|yes|no|ok|okay|good|great|well|so|and|but|same|then|because)\b/i;

/** What nobody likes to read back, though they said it. */
const unwelcome =
  /\b(?:blam\w+|stuck|fail\w*|wrong|hat(?:e|es|ed)|nobody|no one|worst|broken|mess\w*|angry|complain\w*|lost|los(?:e|es|ing)|break\w*|died?|dying|sleep|scared|afraid|worr\w+|problem\w*|terrible|awful|struggl\w+|behind|late|overdue|burn\w*|quit|left|leav\w+|sacked|fired|regulator|complaints?|cannot|can't)\b/i;

function withoutTail(text: string): string {
  return trimmed(
    text
      .replace(
        /,? (?:(?:and|but|so|which) (?:I|i|he|she|they|it|its|it's|that|nobody|did|never|then|the time)\b|and the whole thing|, which\b|because (?:he|she|\p{Lu}\p{L}+)\b|but\b|lol\b|hello\b).*$/u,
        '',
      )
      // A second sentence after a comma.
      .replace(
        /, (?!(?:and|or|who|which|where|with|in|at|for|from|as|so)\b)[^,]*\b(?:is|are|was|were)\b.*$/u,
        '',
      ),
  );
}

/** How much something changed: `, 6 days to 2 days`, `went 11 to 4`. */
const changes: readonly (readonly [told: RegExp, said: string])[] = [
  [/, (?=\d[\d.,]*%? (?:\p{L}+ )?(?:down |up )?to \d)/gu, ', from '],
  [/\b(went|moved|dropped|fell|rose|came|grew) (?=\d[\d.,]*%? to \d)/g, '$1 from '],
];

const contractions: readonly (readonly [short: RegExp, long: string])[] = [
  [/\bI['’]m\b/g, 'I am'],
  [/\b(I|[Yy]ou|[Ww]e|[Tt]hey)['’]ve\b/g, '$1 have'],
  [/\b([Yy]ou|[Ww]e|[Tt]hey)['’]re\b/g, '$1 are'],
  [/\b(I|[Yy]ou|[Ww]e|[Tt]hey|[Hh]e|[Ss]he)['’]ll\b/g, '$1 will'],
  [
    /\b(I|[Yy]ou|[Ww]e|[Tt]hey|[Hh]e|[Ss]he)['’]d (?=(?:an?|no|the|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+|been|had|done|gone|got|seen|written|built|run|already|never|ever|dealt|kept|met|led|taken|made|given|known|left|lost|found|held|taught|brought|bought|sent|spent|won|\p{L}+ed)\b)/gu,
    '$1 had ',
  ],
  [/\b(I|[Yy]ou|[Ww]e|[Tt]hey|[Hh]e|[Ss]he)['’]d\b/g, '$1 would'],
  [
    /\b([Ii]t|[Tt]hat|[Tt]here|[Hh]e|[Ss]he)['’]s (?=(?:a|an|the|not|\p{L}+ing|in|on|at|more|very)\b)/gu,
    '$1 is ',
  ],
  [/\bcan['’]t\b/g, 'cannot'],
  [/\bwon['’]t\b/g, 'will not'],
  [/\b(is|are|was|were|do|does|did|have|has|had|would|could|should)n['’]t\b/g, '$1 not'],
];

/** The words without contractions, as in a letter. */
export function spelledOut(text: string): string {
  return [...contractions, ...changes].reduce((plain, [short, long]) => plain.replace(short, long), text);
}
