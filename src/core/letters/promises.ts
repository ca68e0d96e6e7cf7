import { honorific } from '../people/honorifics.ts';
import { speaksOf } from '../people/people.ts';
import { determiner, lowerFirst, thirdPerson, withoutTheir } from './grammar.ts';

/** A promise as the end of "I will" (`send you the test plan`), as words after a colon (`references`), or in the words of the notes, for a writer to say. */
export interface PromisePhrase {
  readonly kind: 'will' | 'line' | 'offered';
  readonly text: string;
}

/** In characters: a longer note is a transcript, whose patterns take their time, and no sentence of a letter. */
const longestNote = 2000;

/** What an imperative tells oneself to do. */
const reminder =
  /^(?:ask|mention|remember|follow up|research|look up|look into|prepare|google|check|don['’]?t|do not|note|bring|think|read up|try to|be sure|make sure|talk to)\b/i;

/** Verbs that somebody can be the object of: `Send Luis the plan`. */
const giving =
  'send|show|give|e-?mail|mail|forward|tell|ask|write|call|get|bring|lend|let|post|hand|offer|teach|phone|ring|invite|visit|meet|introduce|help|connect|update|text|pass|point';
const plainVerb =
  'send|share|fill in|fill out|forward|give|write|introduce|find|ask|put|make|prepare|bring|read|fix|finish|add|confirm|upload|provide|submit|publish|translate|compare|arrange|organi[sz]e|complete|think|come|join|collect|summari[sz]e|describe|explain|tell|get|lend|let|teach|invite|meet|connect|try|e-?mail|check with';
/** Nouns too: meant as verbs where an object follows. */
const nounVerb = `${giving}|look|check|review|build|book|draft|print|sign|order|return|draw|test|run|set|record|document|measure|dig|scan|pull|push|open|clean|sketch|demo|schedule|answer|reply|list|research|copy`;
const promiseVerb = new RegExp(
  `^(?:(?:${plainVerb})\\b|(?:${nounVerb}) (?:the|an?|my|our|your|you|this|that|these|those|it|whether|if|how|what|up|out|into|all|every|some|two|three|both)\\b)`,
  'i',
);
/** A note to oneself beside a promise: `(ask Tom first)`, `(the short one!!)`. */
const aside = / ?\(([^()]*)\)/g;
/** `her` is the person, and not whose something is, before what she is given and what goes on. */
const objectPronoun =
  'them|him|her(?=$| (?:the|an?|my|our|some|two|three|all|both|this|that|these|those|to|about|on|in|at|by|with|for|from|over|know|if|when|whether|how|what|why|where|again|soon|as|and)\\b)';
const day = '\\d{4}-\\d{2}-\\d{2}';
const deadline = `(?:(?:due(?: by| on)?|by|on|until|before|no later than):? )?@?${day}`;
/** The day a promise is for: `by 2026-11-20`, `(due 2026-11-20)`; the day of a thing, as in `the report of 2026-11-20`, is another. */
const promisedFor = new RegExp(
  `(?<!\\b(?:of|from|to|for|since|due|by|on|until|before|than):?\\s*)(?:\\s*[,–—-])?\\s*(?<![\\p{L}\\p{N}([{/])(?:${deadline}|\\(${deadline}\\)|\\[${deadline}\\])(?!\\d)`,
  'giu',
);
/** What is no promise, though it stands among them. */
const ownTask = /\bthank[- ]you\b|\bfollow[- ]?up\b/i;
/** `send the slides`, to nobody in particular: to the reader. */
const sendThing =
  /^(send|show|give|e-?mail|forward) (?=(?:the|an?|my|our|some|two|three|both|all|that|this|these|those)\b)(?!.*\b(?:to|you)\b)/i;

/** A promised task towards the person it was promised to; undefined where only the writer knows who is meant. */
export function promisePhrase(written: string, recipient: string | undefined): PromisePhrase | undefined {
  if (written.length > longestNote) return undefined;
  const told = written
    .replace(/\p{Extended_Pictographic}\uFE0F?/gu, ' ')
    .replace(aside, (whole, inside: string) => (/[!?]/.test(inside) || reminder.test(inside) ? '' : whole));
  const text = bare(bare(told.replace(/(?: ?[:;]-?[()DP])+$/, '')).replace(promisedFor, ''))
    .replace(/^(?:I(?: will|['’]ll| would|['’]d| promised to)|to|promised to) /i, '')
    .trim();
  const plain = withoutTheir(towards(text, recipient));
  if (plain === '' || ownTask.test(plain) || thirdPerson.test(plain) || namesReader(plain, recipient))
    return undefined;
  // `Send them to her`: one of the two is what is sent. A day that is left is no deadline.
  if (/\byou to you\b/.test(plain) || new RegExp(day).test(plain)) return undefined;
  if (promiseVerb.test(plain)) return { kind: 'will', text: lowerFirst(plain).replace(sendThing, '$1 you ') };
  if (determiner.test(plain) || /^my\b/i.test(plain))
    return { kind: 'will', text: `send you ${lowerFirst(plain).replace(/ (?:for|to) you\b/, '')}` };
  // Tasks of one's own, such as `decide whether I want this`, are nobody else's.
  const isOwnTask = /\b(?:I|i|me|myself)\b/.test(plain);
  return isOwnTask ? undefined : { kind: 'line', text: plain.replace(/ (?:for|to) you$/, '') };
}

/** The words that mean the recipient. */
function namesOf(recipient: string | undefined): readonly string[] {
  const words = (recipient ?? '').replace(honorific, '').split(' ');
  return [recipient ?? '', words.join(' '), words[0] ?? '', words.at(-1) ?? ''].filter(
    (name) => name.replace(/\.$/, '').length > 1,
  );
}

/** Whether a promise speaks of its reader by name. */
function namesReader(text: string, recipient: string | undefined): boolean {
  const words = text.split(/[^\p{L}\p{N}'’.-]+/u);
  return namesOf(recipient).some((name) => words.includes(name));
}

/** The recipient as "you": `Send Luis the plan`, `send the plan to them`, `the paper Luis asked for`. */
function towards(text: string, recipient: string | undefined): string {
  const plain = text
    .replace(new RegExp(`^(${giving}) (?:${objectPronoun})\\b(?! own)`, 'i'), '$1 you')
    .replace(/\b(to|with|for) (?:them|him|her)$/i, '$1 you');
  // `send an example` names no An.
  if (recipient === undefined || !(speaksOf(text, recipient) || namesReader(text, recipient))) return plain;
  const words = recipient.replace(honorific, '').split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  // `Sam L.`, and never `Sam a link`.
  const withInitial = `${first} ${last.charAt(0)}`;
  const initials =
    /\p{Lu}$/u.test(withInitial) && text.includes(withInitial) ? [`${withInitial}.`, withInitial] : [];
  const names = [...initials, ...namesOf(recipient)].toSorted((a, b) => b.length - a.length);
  if (names.length === 0) return plain;
  const name = `(?<![\\p{L}\\p{N}])(?:${honorific.source.slice(1)})?(?:${[...new Set(names)].map(escaped).join('|')})`;
  const end = '(?![\\p{L}\\p{N}@])';
  return plain
    .replace(new RegExp(`^@?${name} ?[:–—-] `, 'iu'), '')
    .replace(new RegExp(`^${name} (?=(?:the|an?|my|our|some|two|three)\\b)`, 'iu'), 'send you ')
    .replace(new RegExp(`${name}['’]s?${end}`, 'giu'), 'your')
    .replace(new RegExp(`\\b(${giving}) ${name}${end}`, 'giu'), '$1 you')
    .replace(new RegExp(`\\b(to|with|for|from) ${name}${end}`, 'giu'), '$1 you')
    .replace(new RegExp(`${name} (?=(?:asked|wanted|mentioned|needed)\\b)`, 'giu'), 'you ');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** One line without list marks, arrows and the punctuation that ends it. */
function bare(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[^\p{L}\p{N}"“„«'‘(<[&@$€£+]+/u, '')
    .replace(/(?:\s*(?:\.\.\.|[.!;,…:]))+$/u, '')
    .trim();
}
