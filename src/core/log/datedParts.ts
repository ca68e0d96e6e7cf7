import { anyMonth, anyWeekday, monthWords, weekdayWords } from '../dayReading.ts';
import { fold, type Range } from '../text.ts';
import { type BodyLine, bodyLines } from './bodyLines.ts';
import { nameOfNote, spacedName } from './dateOfName.ts';
import { datesIn, isYearless, namesHour, yearlessDayIn } from './datesInText.ts';
import { hasWordForOne } from './speakingLine.ts';
import { stepOf } from './steps.ts';

/** A part of a file that names a day or stands below one: a line, or an item of front matter with its lines. */
export interface DatedPart {
  /** Its beginning, which says what it is about. */
  readonly text: string;
  /** The same with the lines below it, which may say who was there. */
  readonly whole: string;
  readonly range: Range;
  /** Whether it is an item of front matter. */
  readonly isItem: boolean;
}

/** How much of a part is looked at, in characters. */
const longest = 160;

/** The dated parts of a file in their order. `frontMatter` is its start up to `body`, whatever it is written in. */
export function datedParts(
  path: string,
  frontMatter: string,
  body: readonly BodyLine[],
): readonly DatedPart[] {
  return [...itemsOf(frontMatter), ...linesOf(path, body)];
}

/** The items of lists and tables in front matter, whatever their keys are: `- {on: 2026-11-19, who: Kim}`, `[[rounds]]`. */
function itemsOf(frontMatter: string): readonly DatedPart[] {
  const parts: DatedPart[] = [];
  let lines: BodyLine[] = [];
  // The name of a list tells what its items are.
  let list = '';
  const close = () => {
    const text = `${list} ${lines.map((line) => line.text.trim()).join(' ')}`.replace(/["'{}]/g, ' ');
    const dated = lines.find((line) => namesDay(line.text));
    if (dated)
      parts.push({
        text: text.slice(0, longest),
        whole: text.slice(0, longest),
        range: rangeOf(dated),
        isItem: true,
      });
    lines = [];
  };
  for (const line of bodyLines(frontMatter, 0)) {
    if (/^\s*-\s+\S|^\[|^\s+(?:[\w-]+:\s*)?\{/.test(line.text)) {
      close();
      lines = [line];
    } else if (lines.length > 0 && /^\s+\S|^[\w-]+ *=/.test(line.text)) lines.push(line);
    else {
      close();
      list = /^([\p{L}_-]{1,30}) *[:=]\s*\[?\s*$/u.exec(line.text)?.[1]?.toLowerCase() ?? '';
    }
  }
  close();
  return parts;
}

/** The lines of a body that name a day or stand below one. */
function linesOf(path: string, body: readonly BodyLine[]): readonly DatedPart[] {
  const name = nameOfNote(path);
  let isOfMonth = namesMonth.test(name) || /\d{4}[-_.]\d{2}$/.test(name);
  // The name of a note may say the day of all its lines.
  const isOfDay = datesIn(spacedName(name)).length > 0;
  let isBelowDay = isOfDay;
  return body.flatMap((line, index): readonly DatedPart[] => {
    const text = line.text.slice(0, longest);
    const isHeading = /^ {0,3}#{1,6} /.test(text);
    const title = text.replace(/^[\s#*+_-]+|[\s:*_]+$/g, '');
    if (title.length < longestTitle && namesMonth.test(title)) isOfMonth = true;
    const isDay = isDayAlone(title) || (isOfMonth && dayOfMonth.test(title));
    if (isHeading) isBelowDay = isOfDay || isDay || namesDay(text);
    else if (isDay) isBelowDay = true;
    if (namesDay(text) || (!isHeading && isOnWeekday(text)))
      return [
        {
          text,
          whole: isHeading && !saysHow(text) ? text : withMore(text, body, index + 1),
          range: rangeOf(line),
          isItem: false,
        },
      ];
    return isBelowDay ? [{ text, whole: text, range: rangeOf(line), isItem: false }] : [];
  });
}

/** Whether a heading says how or when they talked, so that whom the writer met may stand below it: `## 2026-11-10 intro call`. */
function saysHow(heading: string): boolean {
  return stepOf(heading) === 'interview' || namesHour(heading);
}

/** A line with what stands below it, up to a blank line or the next day. */
function withMore(text: string, body: readonly BodyLine[], next: number): string {
  let whole = text;
  for (const line of body.slice(next, next + mostBelow)) {
    if (line.text.trim() === '' || whole.length > longest || namesDay(line.text)) break;
    whole += `\n${line.text}`;
  }
  return whole.slice(0, longest);
}

const mostBelow = 3;

// Shorter ones are other words, too: `do`, `so`.
const weekday = `(?:${anyWeekday})`;
const namesMonth = new RegExp(String.raw`(?<!\p{L})(?:${anyMonth})(?!\p{L})`, 'iu');
const longestTitle = 40;

/** `27 F`, `27`, `Fri 27`, `27th`. */
const dayOfMonth = new RegExp(
  String.raw`^(?:${weekday}\.?,? )?\d{1,2}(?:st|nd|rd|th|\.)?(?:,? (?:[mtwfs]|tu|th|sa|su|${weekday})\.?)?$`,
  'iu',
);

/** `Thu 12th`, `Fri 13/11`. */
const dayOfWeek = new RegExp(
  String.raw`(?<!\p{L})${weekday}\.?,? \d{1,2}(?:st|nd|rd|th|[./-]\d{1,2}\.?)?(?![\p{L}\d:]|[.]\d)`,
  'iu',
);

/** `24/11` within a line. */
const dayAndMonth = /(?<![\w/.-])(?:\d{2}\/\d{1,2}|\d{1,2}\/\d{2})(?![\w/-])/;

/** A weekday, as a word or as in a bullet journal (`Th26`), or an hour, beside a word for an interview. */
const weekdayOrHour = new RegExp(
  String.raw`(?<!\p{L})(?:${weekday}|(?:M|Tu?|W|Th|F|Sa?|Su?)\d{1,2})(?![\p{L}\d])`,
  'iu',
);

function isOnWeekday(text: string): boolean {
  return hasWordForOne(text) && (weekdayOrHour.test(text) || namesHour(text));
}

/** Whether a text names a day, also one without a month beside its weekday. */
export function namesDay(text: string): boolean {
  const start = text.slice(0, longest);
  return (
    datesIn(start).length > 0 ||
    yearlessDayIn(start) !== undefined ||
    dayOfWeek.test(start) ||
    dayAndMonth.test(start)
  );
}

/** Whether a line is nothing but a day. */
function isDayAlone(title: string): boolean {
  if (title.length >= longestTitle || !namesDay(title)) return false;
  const words = title.match(/\p{L}+/gu) ?? [];
  return isYearless(title) || words.every((word) => dayWords.has(fold(word)));
}

const dayWords = new Set([...monthWords.flat(), ...weekdayWords.flat(), 'de', 'of'].map(fold));

function rangeOf({ text, start }: BodyLine): Range {
  return { start, end: start + text.trimEnd().length };
}
