import type { PlainDate } from '../calendar.ts';
import type { Range } from '../text.ts';
import { distinctDays } from './daysAhead.ts';
import { isMarkedLabel, sectionUnder } from './markedLabels.ts';
import { type AwaitedWords, awaitedByLanguage } from './marks/awaitedWords.ts';
import { marksOf } from './marks/index.ts';
import { sentencesOf } from './marks/markedParts.ts';
import { markedDays } from './marks/markedTimes.ts';
import { type NoteMarks, plainLetters } from './marks/noteMarks.ts';
import { likelyLanguages } from './smallWords.ts';
import { rangeOf, splitAt } from './sourceText.ts';

/** A sentence of notes, and where it stands. */
interface PlacedSentence {
  readonly text: string;
  readonly range: Range;
}

/** A sentence that says a day by which something is heard or answered, and every day that it can mean. */
export interface SaidDays {
  readonly range: Range;
  readonly days: readonly PlainDate[];
}

/** A sentence of more words, or of more signs where nothing stands between words, says several things. */
const [mostWords, mostSigns] = [24, 60];
const longestLine = 600;

/** What stands under these is of the writer, or was said long before. */
const ofOthers: ReadonlySet<string> = new Set([
  'promised',
  'tasks',
  'unsaid',
  'mine',
  'asked',
  'questions',
  'self',
]);

/** What both of them agreed on stands under these. */
const agreed = /^(?:(?:ab|aus)ge?macht|vereinbart|convenu|accord|acord|combinad|quedamos)/u;

/** When notes in German, French, Spanish, Portuguese or Japanese say that the writer will hear, as said on a day. */
export function markedHearing(notes: string, day: PlainDate): SaidDays | undefined {
  for (const [awaited, sentence] of awaitedSentences(notes)) {
    const days = awaitedDays(sentence.text, awaited, day);
    if (days.length > 0) return { range: sentence.range, days };
  }
  return undefined;
}

/** The days by which notes in these languages say that an offer must be answered: of each sentence that says so. */
export function markedAnswers(notes: string, day: PlainDate): readonly SaidDays[] {
  return [...awaitedSentences(notes)].flatMap(([{ mustAnswer, answeredBehind, times }, { text, range }]) => {
    const plain = plainLetters(text);
    const behindCues = [...plain.matchAll(new RegExp(mustAnswer, 'gu'))].map(({ 0: cue, index }) =>
      plain.slice(index + cue.length, index + cue.length + 30),
    );
    const before = answeredBehind && /^.*?\d{1,2}(?:月\d{1,2}日|\/\d{1,2}|日)/u.exec(plain)?.[0];
    const isBehind = before !== undefined && answeredBehind?.test(plain.slice(before.length)) === true;
    if (/\?\s*$/u.test(text)) return [];
    return [...behindCues, ...(isBehind ? [before] : [])].flatMap((said) => {
      // A day that does not depend on the one on which it was said.
      const days = /^[\s:*_(]*(?:\p{L}{1,10}[.,]? ){0,2}\d|^.*(?:日|\d)$/u.test(said)
        ? (markedDays(said, times, day) ?? [])
        : [];
      return days.length === 1 ? [{ range, days }] : [];
    });
  });
}

/** The sentences of notes that may be of the others, each in the languages that the notes are likely in. */
function* awaitedSentences(notes: string): Generator<readonly [AwaitedWords, PlacedSentence]> {
  const languages = likelyLanguages(notes).flatMap((language) => {
    const awaited = awaitedByLanguage[language]?.();
    const marks = marksOf(language);
    return awaited && marks ? [{ awaited, marks }] : [];
  });
  for (const { awaited, marks } of languages)
    for (const sentence of sentencesOfOthers(notes, marks)) yield [awaited, sentence];
}

/** The sentences that do not stand under a heading, or behind a label, for what the writer does, asks or would have said. */
function* sentencesOfOthers(notes: string, marks: NoteMarks): Generator<PlacedSentence> {
  let isTheirs = true;
  let isTitled = false;
  let isListed = false;
  let start = 0;
  for (const line of notes.split('\n')) {
    const from = start;
    start += line.length + 1;
    const words = line.replace(/^[\s>*+・･•●◯○\-–—]+|[\s*_]+$/gu, '');
    const isHeading = /^\s*(?:#{1,6}\s|[■◆▼★◇□【]|\*\*[^*]+\*\*:?\s*$)/u.test(line);
    const isItem = /^\s*(?:[-*+・･•●◯○]|\d{1,2}[.)])\s?\S/u.test(line);
    // A line behind the list of them is no promise any more.
    if (words === '' ? !isTitled : isListed && !isItem && !/^\s/.test(line)) isTheirs = true;
    if (words !== '') isListed = isItem;
    const heading = words.replace(/^#+\s*|[#*_]+$/gu, '');
    if (isHeading || isMarkedLabel(heading, marks, true)) {
      isTheirs = agreed.test(plainLetters(heading)) || !ofOthers.has(sectionUnder(heading, marks) ?? '');
      isTitled = isHeading;
      if (heading === '' || !/\d|[日月週]/u.test(heading)) continue;
    }
    if (!isTheirs || line.length > longestLine || /^\s*[-*+]\s*\[[ xX]\]/.test(line)) continue;
    const label = /^([^:：]{1,40})[:：]/u.exec(words)?.[1];
    if (label !== undefined && ofOthers.has(sectionUnder(label, marks) ?? '')) continue;
    const whole = { text: line, offsets: Array.from({ length: line.length }, (_, index) => from + index) };
    for (const sentence of sentencesOf(whole))
      for (const one of marks.times.months.length > 0 ? [sentence] : splitAt(sentence, /[\s→⇒]+/gu))
        yield { text: one.text, range: rangeOf(one) };
  }
}

/** The days by which word is awaited in a sentence. */
function awaitedDays(text: string, words: AwaitedWords, day: PlainDate): readonly PlainDate[] {
  const { awaited, reported, notTheirs, counted, beforeWeekday, times } = words;
  const isLong = times.months.length > 0 ? text.split(/\s+/).length > mostWords : text.length > mostSigns;
  if (isLong || /[?？]\s*$/u.test(text)) return [];
  // Without its accent a yes is an if.
  const sure = text.replace(/(?<!\p{L})sí(?!\p{L})/giu, '…');
  const theirs = plainLetters(sure).replace(otherwise, '').replace(reported, ' … ');
  const plain = withoutStrayWeekdays(
    counted ? theirs.replace(counted, ' … ') : theirs,
    times.weekdays,
    beforeWeekday,
  );
  const word = awaited.exec(plain);
  if (!word || notTheirs.test(plain)) return [];
  const end = word.index + word[0].length;
  const after = markedDays(plain.slice(end), times, day);
  if (after === undefined) return markedDays(plain.slice(0, end), times, day) ?? [];
  const last = latest.exec(plain.slice(end));
  return distinctDays([...after, ...(last ? (markedDays(last[0], times, day) ?? []) : [])]);
}

/** What stands behind a comma is what comes then, or what the writer does where nobody comes back to them. */
const otherwise =
  /[,;] (?:danach|anschliessend|puis|ensuite|luego|despues|depois|sonst|ansonsten|sinon|si no|si pas|de lo contrario|senao|se nao)(?!\p{L}).*$/u;

/** What stands before the last day that somebody names. */
const latest =
  /(?:a mas tardar|como (?:mucho|tarde|maximo)|spae?testens|au plus tard|no (?:maximo|mais tardar)|遅くとも).*$/u;

/** Short names of weekdays are mostly other words: `so`, `do`, `ter`. They count behind what stands before a day. */
function withoutStrayWeekdays(plain: string, weekdays: readonly string[], before: RegExp): string {
  const short = weekdays.flatMap((names) => names.split('|')).filter((name) => /^[a-z]{2,3}$/.test(name));
  if (short.length === 0) return plain;
  return plain.replace(
    new RegExp(`(?<!\\p{L})(?:${short.join('|')})(?!\\p{L})`, 'gu'),
    (name, index: number) => (before.test(plain.slice(0, index)) ? name : '…'),
  );
}
