import type { PromisedTask } from '../interviews/context.ts';
import { type Interview, peopleThere } from '../interviews/interview.ts';
import { isPromisedToEach, promisedTo, promiseToOne } from '../interviews/promisedTo.ts';
import type { Fact } from '../notes/fact.ts';
import { isGivenName } from '../people/givenNames.ts';
import { honorific } from '../people/honorifics.ts';
import { type Person, speaksOf } from '../people/people.ts';
import { blank, proseText, sourced } from './blanks.ts';
import { listed } from './phrasing/nounPhrase.ts';
import { promiseOf } from './phrasing/promise.ts';
import { canBeSent } from './phrasing/tidied.ts';
import { type Reader, towards } from './phrasing/towards.ts';
import { type PromisePhrase, promisePhrase } from './promises.ts';

/** What a letter's promises follow from. */
interface PromiseSource {
  readonly interview: Interview;
  readonly facts: readonly Fact[];
  /** The open tasks among the promises to them. */
  readonly tasks: readonly PromisedTask[];
  /** Whether the letter sends what is owed by now, and nothing else. */
  readonly isOnlyOwed: boolean;
  /** Until when something is promised, as the letter says it, where the notes name a day that is still to come: `by 20 November`. */
  readonly untilOf: (text: string) => string | undefined;
}

/** A promise in words of the notes. */
interface Promised {
  readonly text: string;
  readonly fact: Fact | undefined;
}

/** The open promises to a reader, for a letter to say: each once, what is owed first. */
export function promisePhrases(reader: Reader, source: PromiseSource): readonly PromisePhrase[] {
  const found = openPromises(reader.to, source)
    .map((promise) => withDay(phraseOf(promise, reader, source.facts), promise, source))
    .filter((phrase) => phrase !== undefined);
  return found.filter((phrase, index) =>
    found.every((other, at) => at === index || !isWithin(phrase, other, at < index)),
  );
}

/** A promise with the day by which it was to be kept. */
function withDay(
  phrase: PromisePhrase | undefined,
  { text, fact }: Promised,
  { untilOf }: PromiseSource,
): PromisePhrase | undefined {
  const until = phrase?.kind === 'will' ? untilOf(fact?.text ?? text) : undefined;
  if (phrase?.kind !== 'will') return phrase;
  const hope = doubt.test(fact?.text ?? text) ? ' (if I can find it)' : '';
  return { ...phrase, text: `${phrase.text}${hope}${until === undefined ? '' : ` ${until}`}` };
}

/** Nobody knows yet whether there is anything to send. */
const doubt = /(?<!\band,? )\bif I (?:(?:can|could|manage to|still) )+(?:find|get|dig|have|locate|track)\b/i;

/** Whether a promise only says again what another does: `the URL` beside `the lake URL`. */
function isWithin(phrase: PromisePhrase, other: PromisePhrase, isFirst: boolean): boolean {
  const words = plain(phrase.text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const others = plain(other.text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return (
    words.every((word) => others.some((one) => one === word)) && (words.length < others.length || isFirst)
  );
}

function plain(text: string): string {
  return text.replace(/[\uE000-\uE006]\d*/g, '').toLowerCase();
}

function openPromises(
  to: Person | undefined,
  { interview, facts, tasks, isOnlyOwed }: PromiseSource,
): readonly Promised[] {
  const people = peopleThere(interview);
  const noted = facts.filter(
    ({ kind, done, certainty }) => kind === 'promised' && !done && certainty === 'sure',
  );
  const factOf = ({ text }: PromisedTask) =>
    noted.find((fact) => text.includes(fact.text) || fact.text.includes(text));
  const owed = tasks.map((task) => ({
    text: to ? promiseToOne(task.text, to, promisedTo(task, people)) : task.text,
    fact: factOf(task),
  }));
  if (isOnlyOwed && owed.length > 0) return owed;
  const toReader = noted.filter((fact) => interview.viaAgency || isTo(fact, to, people));
  const further = toReader.filter((fact) => owed.every((one) => one.fact !== fact));
  return [
    ...owed,
    ...further.map((fact) => ({
      text: to
        ? promiseToOne(fact.core.text, to, promisedTo({ text: fact.core.text }, people))
        : fact.core.text,
      fact,
    })),
  ];
}

/** `payslips to HR Lavanya`, `the form to Priya`: to somebody whom the notes do not know. */
const toAnother =
  /\b(?:to|for) (?:HR\b|(?!(?:I|My|The)\b)\p{Lu}\p{Ll}+(?=\W*(?:$|\(|,|by\b|on\b|before\b)))/u;

/** What names nobody was promised to the first of them, as in what is owed. */
function isTo({ people, text }: Fact, to: Person | undefined, known: readonly Person[]): boolean {
  if (!to) return true;
  if (people.length === 0 && toAnother.test(text)) return false;
  const named = promisedTo({ text }, known);
  // Under a heading that names several.
  if (named.length === 0 && people.length > 1) return people.some(({ name }) => name === to.name);
  if (isPromisedToEach({ text }, named)) return named.some(({ name }) => name === to.name);
  const meant = people.length > 0 ? people : known.slice(0, 1);
  return meant.some(({ name }) => name === to.name) && meant.length === 1;
}

/** A promise for the letter; of what the notes list as promised, a blank where its words do not say it for certain. */
function phraseOf(
  { text, fact }: Promised,
  reader: Reader,
  facts: readonly Fact[],
): PromisePhrase | undefined {
  if (fact && (onlyTime.test(text) || onlyIf.test(text) || isOfAnother(text, reader))) return undefined;
  // `the checklist if my boss lets me`: only the writer knows whether they may.
  if (fact && onOthers.test(fact.text)) return { kind: 'offered', text: fact.text };
  // `said I'd send it her`: what it is, the writer knows.
  if (fact && !fact.isListed && ofBefore.test(text)) return { kind: 'offered', text: fact.text };
  const { to, tag } = reader;
  const toReader = withoutReader(text, reader);
  const said = promiseOf({ text: toReader, as: 'deed' }, tag);
  const named =
    said === undefined ? undefined : towards(said, reader, { people: to ? [to] : [], youIsMe: false });
  if (
    named !== undefined &&
    canBeSent(named) &&
    !isSomebody(named, reader) &&
    !(to && speaksOf(named, to.name))
  )
    return namesAnother(named, reader) ? undefined : will(named, fact, facts);
  const older = promisePhrase(text, to?.name);
  if (older?.kind === 'will' && / you\b/.test(older.text) && canBeSent(older.text))
    return will(older.text, fact, facts);
  if (fact && noPromise.test(text)) return undefined;
  // What no list of promises holds is one all the same, and how to say it is left to the writer.
  if (fact && !fact.isListed) return { kind: 'offered', text: fact.text };
  if (older && canBeSent(older.text))
    return {
      ...older,
      text: fact ? sourced(proseText(older.text), facts.indexOf(fact)) : proseText(older.text),
    };
  return { kind: 'line', text: blank(`in your words: ${text}`) };
}

/** `said I'd send if it goes further`: on a condition, and nothing of what. */
const onlyIf =
  /\b(?:send|give|get|mail|e-?mail|forward|bring|show|post|text|pass) (?:if|when|once|unless)\b/iu;

/** It hangs on somebody else. */
const onOthers =
  /\bif (?:\p{L}+ ){1,3}(?:lets?|allows?|permits?|agrees?|approves?|clears?|says? (?:yes|ok|so)|(?:is|are) (?:ok|okay|fine|happy|good))\b|\bif (?:I(?:['’]m| am) )?allowed\b/iu;

/** What is promised was named before. */
const ofBefore =
  /^(?:\S+ ){0,6}?(?:send|give|get|mail|e-?mail|forward|bring|show|post|text|pass)(?:ing)? (?:(?:him|her|them|you) )?(?:it|that|them|those)(?= (?:him|her|them|over|to|on|by|first|next|tonight|tomorrow|today|in|at|as)\b|\W*$)/iu;

/** Who stands before what they get: `Mbali: the blog post`, `MT - the form`, `Taz >> the cord`. */
const whoBefore = /^\W*(?<who>\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)?)\s*(?::|->|=>|→|>>|\s[-–—]\s)/u;

/** Whether what is promised stands behind the name of somebody else. */
function isOfAnother(text: string, { to, finder }: Reader): boolean {
  const who = whoBefore.exec(text)?.groups?.who;
  if (who === undefined || !to || speaksOf(who, to.name)) return false;
  const meant = finder.namedBy(who);
  return meant.length > 0
    ? meant.every(({ name }) => name !== to.name)
    : isGivenName(who.split(' ')[0] ?? '');
}

/** What would be sent. */
const sentThing = /^(?:\p{L}+ ){1,3}?you (?:the |a |an )?(?<thing>\p{Lu}.*)$/u;

/** Whether a promise would send people: `send you the Mrs Larbalestier`. */
function isSomebody(said: string, { finder }: Reader): boolean {
  const parts = sentThing.exec(said)?.groups?.thing?.split(/ and (?:the )?/) ?? [];
  return (
    parts.length > 0 &&
    parts.every((part) => /^\p{Lu}/u.test(part) && (finder.namedBy(part).length > 0 || isCalled(part)))
  );
}

/** Whether words are the name of a person whom the notes may not know. */
function isCalled(words: string): boolean {
  const [first = '', second] = words.split(' ');
  // A single word written large is hardly ever a thing.
  if (second === undefined && /^\p{Lu}\p{Ll}+$/u.test(first)) return true;
  return (
    honorific.test(`${first} `) || (isGivenName(first) && (second === undefined || /^\p{Lu}/u.test(second)))
  );
}

/** Whether a promise goes on with what somebody else gets: `the flowchart and LT my certificate`. */
function namesAnother(said: string, { to, finder }: Reader): boolean {
  const other = /\band (?<who>\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}'’-]*)?) (?:my|the|an?|our)\b/u.exec(said)
    ?.groups?.who;
  return other !== undefined && finder.namedBy(other).some(({ name }) => name !== to?.name);
}

/** What is said of a promise, or done before it can be kept. */
const noPromise =
  /^\W*(?:nothing?['’]?\W*$|it|that|there|found|he|she|they|done|yes|no|tidy|clean|strip|remove|redact|check|update|finish|fix|print|scrub|translate|ask)\b/iu;

/** `End of week at the latest.`: when, and nothing of what. */
const onlyTime =
  /^\W*(?:(?:by|at|until|before|on|the) ){0,2}(?:(?:end|start|middle|first thing|beginning)\b|tomorrow|tonight|today|asap|(?:this|next) week|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?: (?:of|the|at|a|this|next|week|month|day|latest|morning|afternoon|evening|if|possible)){0,5}\W*$/i;

function will(text: string, fact: Fact | undefined, facts: readonly Fact[]): PromisePhrase {
  const words = proseText(text);
  return { kind: 'will', text: fact ? sourced(words, facts.indexOf(fact)) : words };
}

/** `Send Luis the plan` and `the plan to Luis` as said of him, for the letter to Luis. */
function withoutReader(text: string, { to, finder }: Reader): string {
  let result = '';
  let end = 0;
  for (const { person, start, end: stop } of finder.mentionsIn(text)) {
    if (person.name !== to?.name || /^['’]/.test(text.slice(stop))) continue;
    // `Luis: the plan`, `the plan (Luis)`.
    const isLead = start === 0 && /^\s*[:–—-]\s/.test(text.slice(stop));
    result += text.slice(end, start) + (isLead ? '' : 'them');
    end = isLead ? stop + (/^\s*[:–—-]\s*/.exec(text.slice(stop))?.[0].length ?? 0) : stop;
  }
  return (result + text.slice(end)).replace(/\s*\((?:to |for )?them\)|, them\W*$/g, '');
}

/** Promises as one sentence, and a blank for those whose words make none: `As promised, I will send you the plan and the list.`; an empty text where there are none. */
export function promiseSentence(promises: readonly PromisePhrase[], variant: number): string {
  const said = saidSentence(promises, variant);
  const offered = offeredPromises(promises);
  const frame = said === '' ? promiseFrames[variant % promiseFrames.length] : 'I will also {}.';
  return offered === undefined ? said : `${said} ${(frame ?? '{}').replace('{}', () => offered)}`.trim();
}

/** A blank for the promises whose words make no sentence, with those words to pick from; undefined where there are none. */
export function offeredPromises(promises: readonly PromisePhrase[]): string | undefined {
  const offered = promises.filter(({ kind }) => kind === 'offered').map(({ text }) => text);
  return offered.length === 0 ? undefined : blank('what you promised, in your words', offered);
}

function saidSentence(promises: readonly PromisePhrase[], variant: number): string {
  const wills = promises.filter(({ kind }) => kind === 'will').map(({ text }) => text);
  if (wills.length === 0) return '';
  const send = /^(?<mark>\uE004\d+\uE005)?send you (?<thing>.+)$/su;
  const things = wills.flatMap((text) => {
    const { mark = '', thing } = send.exec(text)?.groups ?? {};
    return thing === undefined ? [] : [`${mark}${thing}`];
  });
  const others = wills.filter((text) => !send.test(text));
  const sends = things.length > 0 ? [`send you ${listed(things)}`] : [];
  const frame = promiseFrames[variant % promiseFrames.length] ?? '{}';
  return frame.replace('{}', () => [...sends, ...others].join(', and '));
}

const promiseFrames = [
  'As promised, I will {}.',
  'I will {}, as promised.',
  'As I said, I will {}.',
  'I will {}, as I said.',
];
