import type { Person } from '../people/people.ts';
import type { Clause } from './clauses.ts';
import type { Fact } from './fact.ts';
import type { Meaning } from './meaning.ts';
import { inPlainEnglish } from './noteLanguage.ts';
import { rangeOf } from './sourceText.ts';
import type { Spoken } from './speaker.ts';
import { isOnlyWhen } from './timeAlone.ts';
import { gone } from './unsaidWords.ts';

/** What was said before, or nothing: `forgot to mention that`, and not `that I led it`. */
const it =
  '(?: (?:it|so|that|them)(?! (?:I|we|my|the|our|it|they|he|she)\\b)| (?:at all|once|either|again)|(?= *$|,| (?:and|but|because|why|so|of course|lol)\\b))';

/** What one says of a thing left unsaid, in the clause after it: `Never came up.` */
const leftUnsaid = new RegExp(
  `^(?:and |but |so |why |how |also |just )*(?:${[
    `(?:${gone})(?= *$|[,;.!]| (?:at all|in the|in my|because|of course|lol|either))`,
    '(?:do|can) I (?:not |ever )?(?:mention|say|tell|bring)(?: (?:it|that|so|them))?(?: up)?(?= *$)',
    "(?:did|could) I (?:not |ever )?(?:mention|say|tell|forget|bring)(?: (?:it|that|so|them|any of it))*(?: up| once)?(?: I(?:'d| had| have|'ve) done (?:one|it|that|this))?",
    "I (?:did not|didn't)(?= *$)",
    `(?:I )?never (?:came (?:up|out)|mentioned${it}|said${it}|told (?:them|him|her)${it}|got to (?:it|that|say it))`,
    'never (?:connected|joined) the dots(?: out loud)?',
    `(?:also )?not mentioned${it}`,
    `(?:I )?(?:didn't|did not|forgot to) (?:say|mention|tell (?:them|him|her))${it}`,
    `(?:how|why) (?:did|do|could) (?:I|you) (?:not (?:say|mention)|forget)${it}`,
    `(?:I (?:do not|don.t) know )?why I (?:did )?not (?:say|tell|mention)${it}`,
    '(?:this|that|which) I (?:could|did) not (?:bring|say|tell|mention)',
    '(?:it|this|that) (?:just |simply )?(?:never came (?:up|out)|(?:did not|didn.t) come (?:up|out|to my (?:mouth|mind|head|lips))|(?:all )?(?:went|passed|slipped) (?:right |straight )?(?:by|past|my mind))',
    '(?:nobody|no one|neither of them|none of them) (?:ever )?asked',
    'I (?:just )?(?:sat there|nodded|stayed silent|kept quiet|said nothing)',
    'I (?:stayed|was|kept) (?:mute|silent|quiet) (?:on|about) (?:that|it)',
    '(?:did I|I did not|I didn.t|never) open(?:ed)? my mouth(?: (?:about|on) (?:it|that))?',
    '(?:I )?said (?:nothing|zip|nowt|not a thing)(?: at all| about (?:it|that))?(?= *$|,)',
    'why (?:did I not|didn.t I|did not I) (?:say|mention|tell)(?: (?:so|it|that|them|him|her))?',
    'hello(?= *$)',
    '(?:not|and not) (?:a|one) (?:single )?(?:word|syllable|peep)(?: from me)?(?: (?:about|of|on) (?:it|that|this|them|any of it|either))?(?: from me)?(?= *$)',
    '(?:this|it|that) (?:just |simply )?(?:did not|didn.t|never) cross(?:ed)? my mind',
    'I (?:just )?let (?:it|that|them) (?:lie|go|drop|pass|slide|be)',
    'who (?:on earth )?forgets (?:that|they|to|a)\\b',
  ].join('|')})(?=\\s|$|,).{0,60}$`,
  'i',
);

/** Whether a clause says that what stands before it was left unsaid. */
export function saysItWasUnsaid(plain: string): boolean {
  return leftUnsaid.test(plain.replace(/^[\s–—-]+/u, ''));
}

/** `(Kip) would have loved this`: they never heard it. */
const wouldHavePleased =
  /^would (?:have|['’]ve) (?:so |really |absolutely )?(?:loved|liked|enjoyed|appreciated) (?:it|that|this|hearing (?:it|that|this))\W*$/i;

/** `Would have made her day`, `nine words would have done it`: of what was never said. */
const wouldHaveDone =
  /^(?:(?:that|it|this|\S+ words?) )?would (?:have|['’]ve) (?:made (?:his|her|their) (?:day|week|year|afternoon)|(?:done|clinched|answered|settled) it)\W*$/i;

/** Whether a clause says of what stands before it that somebody would have been glad to hear it. */
export function wouldHaveMattered({ as, predicate }: Pick<Spoken, 'as' | 'predicate'>): boolean {
  return as === 'name' ? wouldHavePleased.test(predicate) : as === 'none' && wouldHaveDone.test(predicate);
}

/** `Told her Thursday`, behind what somebody wants: by when the writer gives it to them. */
export function tellsWhen(plain: string): boolean {
  const when = /^(?:I )?(?:told|promised) (?:him|her|them)(?: (?:by|on|it would be|for))? (?<when>.+)$/i.exec(
    plain,
  )?.groups?.when;
  return when !== undefined && isOnlyWhen(when);
}

/** Makes what stands before a clause a thing left unsaid; where a scrap stands between, what the writer said of themself. */
export function leaveUnsaid(facts: Fact[], clause: Clause, people: readonly Person[] = []): void {
  const [before, last] = [facts.at(-2), facts.at(-1)];
  if (!last) return;
  const isScrap =
    before !== undefined &&
    !isOwn(last) &&
    (isOwn(before) || measureAlone.test(last.core.text)) &&
    before.kind === 'topic';
  const meant = isScrap ? before : last;
  // `They are selling up. Not a word about it.`
  if (/^(?:and )?not (?:a|one) /i.test(clause.words.text) && !isOwn(meant)) {
    hideLast(facts, 1);
    return;
  }
  // What they said, or what is told of them, was not left unsaid.
  if (
    ofThem.test(meant.core.text) ||
    !['topic', 'need', 'self'].includes(meant.kind) ||
    meant.by === 'them' ||
    /^\W*["“]|: ["“]/.test(meant.core.text)
  )
    return;
  // `I used the same warmer`: what one did, whole, and for whom it is the same.
  const isDeed =
    meant.by === 'me' &&
    /^I \p{Ll}+/u.test(meant.text) &&
    !/^I (?:said|told|talked|mentioned)\b/.test(meant.text);
  facts[facts.indexOf(meant)] = {
    ...meant,
    kind: 'unsaid',
    certainty: 'sure',
    people: people.length === 0 && /\b(?:the|that) same\b/i.test(meant.text) ? meant.people : people,
    core: {
      text: isDeed ? inPlainEnglish(meant.text) : meant.core.text,
      as: meant.core.as === 'thing' ? 'thing' : 'statement',
    },
    range: { start: meant.range.start, end: rangeOf(clause.words).end },
  };
}

/** A statement about somebody else than the writer: `nobody has had time to retrain`. */
const ofThem =
  /^(?:and |but |so )?(?:nobody|no one|they|she|he|there)(?:['’]s)? (?:is|are|was|were|has|have|had|want\p{L}*|need\p{L}*|lack\p{L}*|got)\b/iu;

/** `Five years.`, behind what took them. */
const measureAlone =
  /^(?:for )?(?:\p{L}+|\d+)(?: \p{L}+)? (?:years?|months?|weeks?|days?|times|hours?|seasons?|terms?)\W*$/iu;

function isOwn({ core }: Fact): boolean {
  return /^(?:I|we|my)\b|\b(?:that|review|work|project|scheme) I (?:did|ran|wrote|led|built)\b/i.test(
    core.text,
  );
}

/** The same fact as a promise to somebody; to nobody known, it is for no letter. */
export function asPromised(fact: Fact, people: readonly Person[]): Fact {
  return {
    ...fact,
    kind: 'promised',
    certainty: people.length > 0 ? 'sure' : 'kept',
    core: { text: fact.core.text, as: 'deed' },
    people,
    isNamed: true,
  };
}

/** What is to be kept quiet about stood before: in the last so many facts of the same line or paragraph. */
export function hideLast(facts: Fact[], count: number): void {
  const hidden = facts.splice(-count);
  facts.push(...hidden.map((fact): Fact => ({ ...fact, kind: 'private', certainty: 'kept' })));
}

const telling = /\p{L}{3,}.*\p{L}{3,}/u;

/** Whether a promise is of something that was named before: `I will email it`, `she is getting the pdf`. */
export function speaksOfBefore({ kind, core }: Pick<Fact, 'kind' | 'core'>): boolean {
  return (
    kind === 'promised' &&
    /^(?:(?:(?:put|pop|stick|pass|sling|chuck|find|translate|fax|scan|print|look|dig|hunt|lend|return)(?= (?:it|them|that|this|those)\b)|e-?mail|mail|send|post|give|forward|text|dm|share|write|do|get|have|bring|let (?:him|her|them) have|flick|drop|shoot|ping)(?:ing)?(?: (?:him|her|them))? ?)?(?:(?:it|them|that|this|one|those|the (?:pdf|file|link|document|doc|copy)(?! (?:to|from|for|of|on|about|in) (?:the|my|our|that|an?)\b))|(?=(?:by|on|before) |(?:tonight|tomorrow|today|asap|soon)\b))(?: ?(?:over|through|on|after|when|to|from|by|for|tonight|tomorrow|today|as|in|at|this|next|asap|him|her|them|soon|monday|tuesday|wednesday|thursday|friday|eod|out|up|across|back|straight|if|before|once|and|both)\b.*)?$/i.test(
      core.text.trim(),
    )
  );
}

/** Makes a promise of what was asked for, as somebody says they will do it: `She asked for the PIN, I will email it`. */
export function promiseBefore(facts: Fact[], clause: Clause, people: readonly Person[]): void {
  const last = facts.at(-1);
  const thing =
    last?.core.text.replace(/ (?:that )?(?:I|we) (?:use|used|made|wrote|built|ran|did|had|have)$/, '') ?? '';
  const isThingBefore =
    last?.kind === 'topic' &&
    (last.core.as === 'thing' || last.by === 'me') &&
    clause.after !== 'sentence' &&
    telling.test(thing) &&
    thing.split(' ').length < 13 &&
    !/\b(?:I|he|she|they|we|is|was|went|that)\b/.test(thing);
  const request =
    facts.findLast(
      ({ kind, core, certainty }) =>
        (kind === 'promised' || (kind === 'need' && core.as === 'wanted')) && certainty !== 'kept',
    ) ?? (isThingBefore ? last : undefined);
  if (!request) {
    if (!handsOver.test(clause.words.text)) return;
    // What it was is not certain, and that it was promised is.
    facts.push({
      kind: 'promised',
      certainty: 'sure',
      core: { text: thingOfOwn(facts) ?? clause.words.text, as: 'deed' },
      text: clause.words.text,
      range: rangeOf(clause.words),
      people,
      isNamed: people.length > 0,
      by: undefined,
      liked: false,
      days: [],
      isListed: false,
      done: false,
    });
    return;
  }
  facts[facts.indexOf(request)] = {
    ...request,
    kind: 'promised',
    certainty: 'sure',
    core: { text: request.core.text, as: 'deed' },
    people: request.people.length > 0 ? request.people : people,
  };
}

const handsOver =
  /\b(?:send|sending|give|get|e-?mail|mail|forward|bring|show|post|text|pass|share|dig|let (?:him|her|them) have)\b/iu;

/** `the spreadsheet` of `I said I've got a spreadsheet`, in what was said last. */
function thingOfOwn(facts: readonly Fact[]): string | undefined {
  const told = facts.slice(-4).findLast(({ by, kind }) => by === 'me' && kind === 'topic');
  const thing =
    /^I(?: have|['’]ve)(?: got)? (?:made |built |written )?(?:an?|my) (?<thing>(?:\p{L}[\p{L}-]* ){0,2}\p{L}[\p{L}-]+)(?=[,.;]|$| (?:that|which|for|of|on|with)\b)/iu.exec(
      told?.core.text ?? '',
    )?.groups?.thing;
  return thing === undefined ? undefined : `the ${thing}`;
}

/** `I'll see if they let me share it`: the writer has to ask first. */
const asksFirst =
  /^(?:(?:but|so) )?(?:(?:I )?(?:will|would|'ll|'d|have to|need to|must) |I'(?:ll|d) )?(?:see|ask|check|find out) (?:if|whether) (?:I|we|they|he|she|it|my \p{L}+|work|the \p{L}+)\b.{0,40}\b(?:share|send|let|allow\p{L}*|ok|okay|fine|pass|show|give|release)\b/iu;

/** Makes what was asked for a thing that the writer may not be free to give; tells whether the clause says so. */
export function promiseToAsk(facts: Fact[], plain: string, clause: Clause): boolean {
  const last = facts.at(-1);
  const isWanted = last?.kind === 'promised' || (last?.kind === 'need' && last.core.as === 'wanted');
  if (!last || !isWanted || last.certainty === 'kept' || !asksFirst.test(plain)) return false;
  facts[facts.length - 1] = {
    ...last,
    kind: 'promised',
    certainty: 'sure',
    core: { text: `see whether I may share ${last.core.text}`, as: 'deed' },
    range: { start: last.range.start, end: rangeOf(clause.words).end },
  };
  return true;
}

/** Whether a sentence only names a further thing that goes with a promise: `And a letter from the society.` */
export function isFurtherPromise(facts: readonly Fact[], plain: string): boolean {
  const last = facts.at(-1);
  return (
    last?.kind === 'promised' &&
    last.certainty === 'sure' &&
    /^(?:and|also|plus) (?:the|an?|my|some|\d+) \p{L}+/iu.test(plain) &&
    !/\b(?:I|he|she|they|is|was|are|were|will)\b/.test(plain)
  );
}

/** Whether a clause names a further thing that was left unsaid: `And my medal from the fair.`, ` and we got it to 2 days`. */
export function isFurtherUnsaid(last: Fact, plain: string, { after, words }: Clause): boolean {
  if (last.kind !== 'unsaid' || last.certainty !== 'sure') return false;
  if (after === 'join')
    return /^(?:I|we) /.test(plain) && /^(?:I|we)\b/.test(last.core.text) && !ofTheTalk.test(plain);
  return (
    (after === 'start' || after === 'sentence') &&
    /^(?:and|also|plus) (?:my|our|the|that I) \p{L}/iu.test(words.text) &&
    !ofTheTalk.test(plain)
  );
}

/** What one did there, and not at work. */
const ofTheTalk =
  /\b(?:said|told|talked|spoke|sat|forgot|froze|went on|rambled|waffled|nodded|wish|should|could|think|know|feel|felt|hope|it|that)\b/i;

/** A further thing left unsaid, as its own words say it. */
export function furtherUnsaid(plain: string): Meaning {
  const text = plain.replace(/^(?:and|also|plus) /i, '');
  return { kind: 'unsaid', certainty: 'sure', core: { text, as: 'statement' } };
}

/** What was left unsaid, with what goes on telling it. */
export function withMore(last: Fact, plain: string, clause: Clause): Fact {
  return {
    ...last,
    core: { ...last.core, text: `${last.core.text} and ${plain}` },
    range: { start: last.range.start, end: rangeOf(clause.words).end },
  };
}

/** `"Who decides?" - me to Olga`: a question as the writer's; undefined where a clause does not say that. */
export function asAskedByMe(last: Fact, plain: string, named: readonly Person[]): Fact | undefined {
  const asker = /^[\s–—-]*(?:me|mine|my (?:question|q))(?: (?:to|for) (?<whom>.+))?$/iu.exec(plain);
  if (last.kind !== 'asked' || !asker) return undefined;
  const isNamed = asker.groups?.whom !== undefined;
  return { ...last, by: 'me', people: isNamed ? named : last.people, isNamed };
}

/** What was left unsaid, with what the writer did with it: `the move to Xero, I led it`; undefined where a clause does not say that. */
export function withDeed(last: Fact, plain: string): Fact | undefined {
  const did = /^I (?<did>\p{L}{2,}) (?:it|that|this)$/iu.exec(plain)?.groups?.did;
  const isThing =
    last.kind === 'unsaid' && last.certainty === 'sure' && /^(?:the|our|a) /i.test(last.core.text);
  if (did === undefined || !isThing) return undefined;
  const text = last.core.text.replace(/^[^,;:]+/, (thing) => `${thing} that I ${did}`);
  return { ...last, core: { ...last.core, text } };
}

/** Whose question or trouble something left unsaid answers, where a remark says so: `that was the exact answer for Luis`, `literally his problem`. */
export function answeredBy(plain: string, named: readonly Person[]): readonly Person[] | undefined {
  return named.length === 1 && remarkOnIt.test(plain) ? named : undefined;
}

const remarkOnIt =
  /^(?:(?:that|this|it)(?:'s| was| is| would have been)? |(?:literally|exactly|precisely|just|pure) |\p{Lu}\p{L}+(?:'s)? (?:literally|exactly|basically)\b).{0,60}\b(?:answer|problem|question|issue|need|described|asked|headache|trouble|pain|point|wanted)/iu;
