import { monthWords, weekdayWords } from '../dayReading.ts';
import { lowered, type Range } from '../text.ts';
import { patternOf } from './compiled.ts';
import { wasMet } from './meetingCues.ts';
import { meetingOffered, meetings } from './offeredMeeting.ts';
import { isForwardSubject, type Passage, wordsAt } from './passages.ts';
import { placesOf, rangeOf, sentenceAround } from './phrases.ts';
import { type Found, type MessageKind, messageKinds, type Words } from './reading.ts';
import type { LanguageWords, WordedKind } from './words/languageWords.ts';

/** Words that say a kind. */
export interface Evidence {
  readonly kind: WordedKind;
  /** They say it by themselves; others only go with it. */
  readonly isPlain: boolean;
  /** How much they say. */
  readonly weight: number;
  readonly words: Words;
}

/** What a phrase weighs that says a kind by itself. */
export const plainly = 3;

const worded = messageKinds.filter((kind): kind is WordedKind => kind !== 'update');

/** Everything in the passages that speaks for a kind of message. */
export function evidenceIn(
  passages: readonly Passage[],
  languages: readonly LanguageWords[],
): readonly Evidence[] {
  const all = passages.flatMap((passage) => languages.flatMap((words) => evidenceOf(passage, words)));
  const delays = all.filter(({ kind, isPlain }) => kind === 'on-hold' && isPlain);
  // `The decision moves to next week`: what moves there is no interview, and nobody moves on.
  const isDelay = ({ kind, words: { place, range } }: Evidence) =>
    (isChange(kind) || kind === 'next-round') &&
    delays.some(({ words: { place: other, range: delay } }) => {
      if (other !== place || range.start >= delay.end) return false;
      return delay.start < range.start || (delay.start === range.start && range.end <= delay.end);
    });
  return all.filter((one) => !isDelay(one));
}

function evidenceOf(passage: Passage, words: LanguageWords): readonly Evidence[] {
  const text = withoutUnmeant(passage.flat, words);
  return worded.flatMap((kind) => {
    const { plain, leans = [], hints } = words.kinds[kind];
    const look = (phrases: readonly string[], weight: number): readonly Evidence[] =>
      phrases.flatMap((phrase) =>
        placesOf(patternOf(words, phrase), text)
          .filter(
            (place) =>
              !isMereCase(passage.flat, place, words, kind) &&
              !(
                isGood(kind) &&
                (isDenied(passage.flat, place, words) ||
                  isHabit(passage.flat, place) ||
                  isOfAll(passage.flat, place))
              ) &&
              !(isChange(kind) && isButton(passage.flat, rangeOf(place))) &&
              !(
                kind === 'next-round' &&
                isOver.test(passage.flat.slice(rangeOf(place).end, rangeOf(place).end + 80))
              ) &&
              !(
                kind === 'next-round' && isStill.test(text.slice(Math.max(0, place.index - 40), place.index))
              ) &&
              !((kind === 'invitation' || kind === 'next-round') && isPast(passage.flat, place, words)),
          )
          .slice(0, 1)
          .map((place) => {
            const isElsewhere =
              weight === plainly &&
              (kind === 'reschedule' || (kind === 'invitation' && freeTime.test(place[0]))) &&
              isOfOther(passage.flat, place);
            const own = isElsewhere ? 1 : weight;
            return {
              kind: kind === 'offer' && own === plainly ? offered(passage.flat, place) : kind,
              isPlain: own === plainly,
              weight: own,
              words: wordsAt(passage, rangeOf(place)),
            };
          }),
      );
    return [...look(plain, plainly), ...look(leans, 2), ...look(hints, 1)];
  });
}

function offered(text: string, place: RegExpExecArray): WordedKind {
  return meetingOffered(text, rangeOf(place)) ?? 'offer';
}

/** The words of an address are its program's: `https://calendly.example/reschedulings/1`. */
const addresses = /https?:[^\s\]>)]{1,2000}/gu;

/** Several words in quotes are what somebody else says, or might: `"We have decided to go with another candidate": how to ask why`. */
const quoted = /["“„«](?:[^"“”„«»\s]{1,40}\s+){3,20}[^"“”„«»\s]{1,40}["”“»]/gu;

/** A dash, or a turn, between what they do and with whom: `decided to go forward - with someone else`. */
const setApart =
  /(?<=\p{L})(?: ?[-–—]{1,2} (?:(?:but|only|just|though|aber|nur|jedoch|mais|pero|sólo|solo|mas|só) )?|, ?(?:but|only|just|though|aber|nur|jedoch|mais|pero|sólo|solo|mas|só) )(?=(?:with|for|mit|für|auf|avec|pour|sur|con|por|com) \p{L})/gu;

/** The text without what sounds like a kind and is meant otherwise, at the same offsets. */
function withoutUnmeant(text: string, words: LanguageWords): string {
  const own = lowered(text)
    .replace(setApart, (said) => ' '.repeat(said.length))
    .replace(addresses, (address) => '_'.repeat(address.length))
    .replace(quoted, (said) => '_'.repeat(said.length));
  return words.notMeant.reduce(
    (left, phrase) => left.replace(patternOf(words, phrase), (said) => '_'.repeat(said.length)),
    own,
  );
}

/** `If you are not selected, we will tell you`: it is said of a case, and nothing has happened. */
function isMereCase(text: string, place: RegExpExecArray, words: LanguageWords, kind: WordedKind): boolean {
  const range = rangeOf(place);
  const conditions = words.conditions.join('|');
  if (words.language === 'ja')
    return new RegExp(`^.{0,8}(?:${conditions})`).test(text.slice(range.end, range.end + 20));
  const { start, end } = sentenceAround(text, range);
  if (kind === 'rejection' && isOfSilence(text.slice(start, end), words)) return true;
  // `We can't take you any further until I have the form`.
  const behind = text.slice(range.end, range.end + 40).split(/[.!?,\n]/)[0] ?? '';
  const isForNow = placesOf(patternOf(words, `(?: \\p{L}+){0,2} (?:${words.untils})`), behind).some(
    ({ index }) => index === 0,
  );
  if (
    kind === 'rejection' &&
    isForNow &&
    placesOf(patternOf(words, `(?:${words.negations})`), place[0]).length > 0
  )
    return true;
  // `We will not be going ahead with interviews before the new year`
  if (kind === 'rejection' && ofMeetings.test(text.slice(range.end, range.end + 60))) return true;
  const clause = patternOf(words, `(?:${conditions})(?= |'|$)`);
  const before = text.slice(start, range.start);
  const last = placesOf(clause, before).at(-1);
  if (!last) return false;
  // Behind a comma the case is over, unless what follows is only to come.
  const rest = before.slice(last.index + last[0].length);
  const comma = rest.search(/[,;:]/);
  if (comma < 0) return true;
  const main = text.slice(start + last.index + last[0].length + comma, range.end);
  return isChange(kind) || placesOf(patternOf(words, `(?:${words.futures})`), main).length > 0;
}

/** Behind words that could refuse somebody, that they are said of meetings: ` ahead with interviews`. */
const ofMeetings =
  /^(?: (?:ahead|forward|on|further))? (?:with |any |the |our |more |further |other |these )*(?:interviews|meetings|second rounds|visits|trial shifts)(?!\p{L})/iu;

/** `If you do not hear from us, you have not been selected`: a refusal that nobody has made yet. */
function isOfSilence(sentence: string, words: LanguageWords): boolean {
  return placesOf(patternOf(words, `(?:${words.silences.join('|')})`), sentence).length > 0;
}

function isChange(kind: WordedKind): boolean {
  return kind === 'reschedule' || kind === 'cancellation';
}

/** Whether what moves, or comes in between, is no meeting: neither its sentence nor the one before or behind names a meeting, a day or an hour. */
function isOfOther(text: string, place: RegExpExecArray): boolean {
  const own = sentenceAround(text, rangeOf(place));
  const from = sentenceAround(text, { start: Math.max(0, own.start - 1), end: Math.max(0, own.start - 1) });
  const to = sentenceAround(text, { start: own.end, end: own.end });
  const said = text.slice(from.start, to.end);
  return !meetings.test(said) && !dayOrHour.test(said);
}

/** `Are you available every other weekend?`: where neither a meeting nor a day is named, it is asked of the work. */
const freeTime = /(?<!\p{L})(?:available|disponib\p{L}*|dispon[ií]ve(?:l|is)|verfügbar)(?!\p{L})/iu;

/** `Thank you for attending the first interview`: the clause before it says that it has taken place. */
function isPast(text: string, place: RegExpExecArray, words: LanguageWords): boolean {
  const range = rangeOf(place);
  const { start } = sentenceAround(text, range);
  return (
    !/[?？]/.test(place[0]) &&
    !/^(?:next|second|third|final|last|nächste|zweite|prochain|deuxième|second|segund|próxim|siguient)/iu.test(
      place[0],
    ) &&
    wasMet(text.slice(Math.max(start, range.start - 90), range.start), words)
  );
}

const dayOrHour = new RegExp(
  String.raw`\d{1,2}[:.h]\d{2}|(?<!\p{L})(?:las?|às|at|um|gegen|à|vers) \d{1,2}(?!\d)|\d ?(?:[ap]\.?m|uhr|h)(?!\p{L})|(?<!\p{L})(?:${[
    ...weekdayWords,
    ...monthWords,
  ]
    .flat()
    .filter((word) => word.length > 3)
    .join(
      '|',
    )}|today|tomorrow|heute|morgen|aujourd'hui|demain|hoy|mañana|hoje|amanhã)(?!\p{L})|[月火水木金土日]曜|\d[日時]`,
  'iu',
);

/** Behind the name of a round, that it has taken place: `Your second interview with Mr Goh went well`. */
const isOver =
  /^(?: (?:with|on|mit|am|avec|du|con|com|del|do) [^.!?\n]{2,40}?)?,? (?:(?:went|was|were) |(?:lief|verlief|war) |(?:s'est|a été) |(?:salió|fue|estuvo) |(?:foi|correu) )/iu;

/** The words of a link or a button, as programs put them below every invitation: `Reschedule [https://...] | Cancel [https://...]`. */
function isButton(text: string, { start, end }: Range): boolean {
  const before =
    text
      .slice(Math.max(0, start - 40), start)
      .split(/[\n|·•]/)
      .at(-1) ?? '';
  const behind = /^[^\n|[\]]{0,30}\[https?:/.test(text.slice(end, end + 45));
  return behind && before.trim().split(/\s+/).length <= 3;
}

/** `You are still on our shortlist`: nothing is new. */
const isStill =
  /(?<!\p{L})(?:still|weiterhin|nach wie vor|immer noch|toujours|sigue[ns]?|siguen|todavía|continua|ainda)(?: \p{L}+){0,3} $/iu;

/** `Usually a phone screen and a final conversation`: how it goes with everybody. */
function isHabit(text: string, place: RegExpExecArray): boolean {
  const range = rangeOf(place);
  const { start } = sentenceAround(text, range);
  return habits.test(text.slice(Math.max(start, range.start - 160), range.start));
}

const habits =
  /(?<!\p{L})(?:usually|typically|normally|generally|in general|in der Regel|üblicherweise|normalerweise|meist(?:ens)?|généralement|en général|d'habitude|normalement|normalmente|por lo general|generalmente|habitualmente|geralmente|em geral|通常)(?!\p{L})/iu;

/** `Only shortlisted candidates will be contacted`: it is said of all who apply, and not of the reader. */
function isOfAll(text: string, place: RegExpExecArray): boolean {
  const { start, end } = sentenceAround(text, rangeOf(place));
  const sentence = text.slice(start, end);
  return ofAll.test(sentence) && !toReader.test(sentence);
}

const ofAll =
  /(?<!\p{L})(?:only(?: those)?|nur|ausschließlich|seul(?:e?s)?|uniquement|sólo|solo|solamente|únicamente|apenas|somente|só)(?!\p{L})[^.!?\n]{0,60}(?:candidates?|applicants?|selected|short-?listed|bewerb\p{L}*|candidate?s?|candidat[oea]*s?|retenue?s|seleccionad\p{L}*|preseleccionad\p{L}*|selecionad\p{L}*|ausgewählt\p{L}*)(?!\p{L})/iu;

const toReader =
  /(?<!\p{L})(?:you|your|Sie|Ihnen|Ihre?\p{L}?|du|dich|dir|vous|votre|tu|te|ti|usted|você|lhe|contigo)(?!\p{L})/u;

/** What is good news only where nothing denies it. */
function isGood(kind: WordedKind): boolean {
  return kind === 'offer' || kind === 'next-round' || kind === 'invitation';
}

/** `We won't be moving you forward`: a word before it, in the same clause, says the opposite. */
function isDenied(text: string, place: RegExpExecArray, words: LanguageWords): boolean {
  const range = rangeOf(place);
  if (words.language === 'ja')
    return /^.{0,10}(?:ません|かね|ない|なく|至らな)/.test(text.slice(range.end, range.end + 20));
  const { start } = sentenceAround(text, range);
  const from = Math.max(start, range.start - 60);
  const clause = text.slice(from, range.end);
  const last = placesOf(patternOf(words, `(?:${words.negations})`), clause).at(-1);
  return last !== undefined && !/[,;:]/.test(clause.slice(last.index + last[0].length, range.start - from));
}

/** Of two kinds that are both said, the one that the other only goes along with. */
const goesWith: Readonly<Record<WordedKind, readonly WordedKind[]>> = {
  offer: ['question', 'invitation', 'none'],
  rejection: ['question', 'none'],
  'next-round': ['invitation', 'question', 'none'],
  reschedule: ['invitation', 'cancellation', 'question', 'none'],
  cancellation: ['none'],
  invitation: ['question', 'none'],
  'on-hold': ['none'],
  question: ['none'],
  none: [],
};

/** What wins where only hints are there, or as many of each. */
const order: readonly WordedKind[] = [
  'rejection',
  'offer',
  'reschedule',
  'next-round',
  'on-hold',
  'cancellation',
  'invitation',
  'question',
  'none',
];

/** The kind that the words say. It is certain where they say one plainly and nothing that contradicts it. */
export function kindOf(evidence: readonly Evidence[], otherwise: Words): Found<MessageKind> {
  const plain = kindsIn(evidence.filter(({ isPlain }) => isPlain));
  const count = (kind: WordedKind) => evidence.filter((one) => one.kind === kind && one.isPlain).length;
  // A refusal that is said in several ways is one, though it invites to keep in touch.
  // Nor is one who is invited in several ways refused by a single phrase.
  const isOutweighed = (kind: WordedKind) =>
    (kind === 'invitation' && count('rejection') > Math.max(1, count(kind))) ||
    (kind === 'rejection' && count(kind) === 1 && count('invitation') > 3);
  const said = plain.filter(
    (kind) => !isOutweighed(kind) && !plain.some((other) => goesWith[other].includes(kind)),
  );
  const score = (kind: WordedKind): number =>
    evidence.filter((one) => one.kind === kind).reduce((sum, { weight }) => sum + weight, 0);
  const isHinted = evidence.every(({ weight }) => weight < 2);
  const ranked = (said.length > 0 ? said : kindsIn(evidence)).toSorted(
    (a, b) =>
      // By hints alone a decision is no likelier than anything else.
      (isHinted ? 0 : Number(isDecision(b)) - Number(isDecision(a))) ||
      // `The interview is off, as the post is filled`: the one is why the other.
      (a === 'rejection' && b === 'cancellation' ? -1 : a === 'cancellation' && b === 'rejection' ? 1 : 0) ||
      score(b) - score(a) ||
      order.indexOf(a) - order.indexOf(b),
  );
  // A single `not` says nothing; a time may be that of a meeting.
  const isIdle = (kind: WordedKind) => isHinted && isDecision(kind) && score(kind) < 2;
  const isTimed = ranked.includes('invitation') && ranked[0] !== undefined && isIdle(ranked[0]);
  const [best, ...others] = isTimed ? ranked.filter((kind) => !isIdle(kind)) : ranked;
  if (!best || isIdle(best)) return { value: 'none', certainty: 'likely', words: otherwise };
  const words =
    (
      evidence.find(({ kind, isPlain }) => kind === best && isPlain) ??
      evidence.find(({ kind }) => kind === best)
    )?.words ?? otherwise;
  return {
    value: best,
    certainty: said.length === 1 && (!isOutcome(best) || score(best) > plainly) ? 'certain' : 'likely',
    words,
    others: said.length > 1 ? others : [],
  };
}

/** What is written as the outcome of an application: one phrase alone does not make it certain. */
export function isOutcome(kind: MessageKind): boolean {
  return kind === 'rejection' || kind === 'offer' || kind === 'next-round' || kind === 'on-hold';
}

/** A decision is often followed by kind words that sound like an invitation. */
function isDecision(kind: WordedKind): boolean {
  return ['rejection', 'offer', 'reschedule', 'next-round', 'cancellation'].includes(kind);
}

function kindsIn(evidence: readonly Evidence[]): readonly WordedKind[] {
  return worded.filter((kind) => evidence.some((one) => one.kind === kind));
}

/** Whether a subject says something of its own: that of an answer was said before. */
export function isOwnSubject(subject: string): boolean {
  return !/^\s*(?:re|aw|antw|sv|rép|ré|ref|res|返信)\s?[:：]/i.test(subject) && !isForwardSubject(subject);
}
