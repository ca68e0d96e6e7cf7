import { daysBetween, type PlainDate } from '../calendar.ts';
import { monthWords, weekdayWords } from '../dayReading.ts';
import { isOfOtherThing, mayTellCallOff, tellsOfCallOff } from '../notes/callOff.ts';
import { daysOfMove, mayTellMove } from '../notes/movedTalk.ts';
import { namedLetters } from '../notes/namedLetters.ts';
import { mayTellNews, type News, newsTold } from '../notes/newsTold.ts';
import { mayBeSettledLately } from '../notes/notedLately.ts';
import { letterToldIn, mayTell, type NotedLetter, sentences } from '../notes/notedLetters.ts';
import { detached, fold, once } from '../text.ts';
import { type BodyLine, bodyLines } from './bodyLines.ts';
import { copiesIn } from './copiesOfLetters.ts';
import { daysOfLines } from './daysOfLines.ts';

/** What a file tells of a letter that went out, or of a talk that was moved, before it is known to whom of the log. */
export interface Telling {
  /** Where it stands, and in which line, from 1. */
  readonly start: number;
  readonly line: number;
  /** The day on which it went out, where a copy tells it; else that on which the writer tells of it. */
  readonly day: PlainDate;
  /** Whether nothing tells that day, so that it is the last on which it may have been. */
  readonly isLastDay: boolean;
  /** The sentence, or whom the copy is to. */
  readonly said: string;
  /** What stands around it and may name the company. */
  readonly around: string;
  /** What letter it is a copy of; undefined for a sentence. */
  readonly copyOf: NotedLetter['letter'] | undefined;
  /** Whether the writer withdrew, which they may do before the talk. */
  readonly withdraws?: boolean;
  /** The days to which a talk may have been moved; undefined where it tells of a letter. */
  readonly movedTo?: readonly PlainDate[];
  /** What it tells of their answer; undefined where it tells of a letter or a move. */
  readonly news?: News;
  /** Whether it tells that a talk ahead was called off, or moved to a day that is not known. */
  readonly callsOff?: true;
}

/** Later text, in characters, longer lines, and more of what is told in one file, are not looked at. */
const longest = 100_000;
const longestLine = 600;
const mostTold = 400;

/**
 * What the body of a file tells of letters that went out: in sentences (`sent thanks to Ana this morning`), in tasks that are ticked, and in
 * copies of what was sent. `today` gives days their year.
 */
export function tellingsIn(
  path: string,
  text: string,
  bodyStart: number,
  today: PlainDate | undefined,
): readonly Telling[] {
  const head = text.slice(0, longest);
  if (!mayTell.test(head) && !mayTellMove(head) && !mayTellNews.test(head) && !mayTellCallOff.test(head))
    return [];
  const lines = bodyLines(head, bodyStart);
  const days = once(() => daysOfLines(path, lines, today));
  const copies = copiesIn(path, lines);
  const told = [
    ...copiedIn(copies, lines, today),
    ...spokenIn(lines, copies, days, today),
    ...movesIn(lines, days, today),
    ...newsIn(lines, days),
    ...callOffsIn(lines, days),
  ];
  return told
    .filter(({ day }) => !today || (mayBeSettledLately(day, today) && daysBetween(day, today) >= 0))
    .slice(-mostTold);
}

function copiedIn(
  copies: ReturnType<typeof copiesIn>,
  lines: readonly BodyLine[],
  today: PlainDate | undefined,
): readonly Telling[] {
  return copies.flatMap(({ from, to, around, letter, dayIn }): readonly Telling[] => {
    const day = dayIn(today) ?? today;
    const { start = 0 } = lines[from] ?? {};
    if (!letter || !day) return [];
    return [
      {
        start,
        line: from + 1,
        day,
        isLastDay: dayIn(today) === undefined,
        said: partedByScript(to),
        around: partedByScript(around),
        copyOf: letter,
      },
    ];
  });
}

/** A text of its own, in which a name in Latin letters stands apart from the letters of a script that parts words by nothing: `Danaさん`. */
function partedByScript(text: string): string {
  return detached(
    text.replace(
      /(?<=\p{Script=Latin})(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])/gu,
      ' ',
    ),
  );
}

/** The lines of days that tell of an answer. */
function newsIn(lines: readonly BodyLine[], days: () => ReadonlyMap<number, PlainDate>): readonly Telling[] {
  return lines.flatMap(({ text, start }, index): readonly Telling[] => {
    if (text.length > longestLine || /^\s*>/.test(text) || !mayTellNews.test(text)) return [];
    const around = partedByScript(text);
    return Array.from(text.matchAll(sentences)).flatMap(({ 0: said, index: at }): readonly Telling[] => {
      const news = newsTold(said);
      const day = news && days().get(start);
      if (!day) return [];
      const told = { start: start + at, line: index + 1, day, isLastDay: false, copyOf: undefined };
      return [{ ...told, said: partedByScript(said), around, news }];
    });
  });
}

/** The sentences of days that say that a talk was called off. */
function callOffsIn(
  lines: readonly BodyLine[],
  days: () => ReadonlyMap<number, PlainDate>,
): readonly Telling[] {
  return lines.flatMap(({ text, start }, index): readonly Telling[] => {
    if (text.length > longestLine || /^\s*>/.test(text) || !mayTellCallOff.test(text)) return [];
    const day = days().get(start);
    if (!day) return [];
    return Array.from(text.matchAll(sentences)).flatMap(({ 0: own, index: at }): readonly Telling[] => {
      if (!tellsOfCallOff(own)) return [];
      const told = { start: start + at, line: index + 1, day, isLastDay: false, copyOf: undefined };
      return [{ ...told, said: partedByScript(own), around: partedByScript(text), callsOff: true }];
    });
  });
}

/** The lines that say that a talk was moved. */
function movesIn(
  lines: readonly BodyLine[],
  days: () => ReadonlyMap<number, PlainDate>,
  today: PlainDate | undefined,
): readonly Telling[] {
  return lines.flatMap(({ text, start }, index): readonly Telling[] => {
    if (text.length > longestLine || /^\s*>/.test(text) || !mayTellMove(text) || isOfOtherThing(text))
      return [];
    const known = days().get(start);
    const day = known ?? today;
    const movedTo = day ? daysOfMove(text, day) : [];
    if (!day || movedTo.length === 0) return [];
    const said = partedByScript(text);
    return [
      { start, line: index + 1, day, isLastDay: !known, said, around: said, copyOf: undefined, movedTo },
    ];
  });
}

function spokenIn(
  lines: readonly BodyLine[],
  copies: ReturnType<typeof copiesIn>,
  days: () => ReadonlyMap<number, PlainDate>,
  today: PlainDate | undefined,
): readonly Telling[] {
  let heading = '';
  return lines.flatMap(({ text, start }, index): readonly Telling[] => {
    if (/^ {0,3}#{1,6} /.test(text)) heading = text;
    if (text.length > longestLine || /^\s*>/.test(text) || !mayTell.test(text)) return [];
    // What a letter says is no telling of another.
    if (copies.some(({ from, end }) => index >= from && index < end)) return [];
    const known = days().get(start);
    const day = known ?? today;
    if (!day) return [];
    const all = Array.from(text.matchAll(sentences));
    return all.flatMap(({ 0: own, index: at }, place): readonly Telling[] => {
      // Whom `thanked them` means, the sentence before says.
      const before = saysWhomBefore(own) ? (all[place - 1]?.[0] ?? '') : '';
      const said = before + own;
      // Of whichever interview before that day it may be.
      const date = day.subtract({ days: 1 });
      const letter = letterToldIn(said, { day, date, people: [], last: undefined })?.letter;
      return letter
        ? [
            {
              start: start + at,
              line: index + 1,
              day,
              isLastDay: known === undefined,
              said: partedByScript(said),
              // What is said further on is about something else.
              around: partedByScript(`${heading}\n${text.slice(0, at + own.length)}`),
              copyOf: undefined,
              withdraws: letter === namedLetters.withdrawal,
            },
          ]
        : [];
    });
  });
}

/** Whether a sentence means somebody by a pronoun and names nobody by a capital within it. */
function saysWhomBefore(sentence: string): boolean {
  const names = Array.from(sentence.matchAll(/(?<=[^\s.!?]\s+)\p{Lu}[\p{L}'’-]+/gu), ([name]) => fold(name));
  return pronoun.test(sentence) && names.every((name) => noName.has(name));
}

const pronoun =
  /(?<!\p{L})(?:him|her|them|both|ihm|ihr|ihnen|beiden?|lui|leur|tous|les|le|los|lhe|ambos)(?!\p{L})/iu;
const noName = new Set([...weekdayWords, ...monthWords, ['i']].flat().map(fold));
