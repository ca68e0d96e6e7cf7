import { daysBetween, type PlainDate } from '../calendar.ts';
import { readDate } from '../dateReading.ts';
import type { FrontMatter } from '../frontMatter/frontMatter.ts';
import type { Range } from '../text.ts';
import { bodyLines } from './bodyLines.ts';
import { companyKeyOf } from './companyKey.ts';
import { dayInYear, isYearless } from './datesInText.ts';
import { dayOfTalk } from './dayOfTalk.ts';
import type { Entry } from './entry.ts';
import { bare } from './headOfNote.ts';
import { inNearestYear } from './missingYears.ts';
import { isOfOtherInterviews } from './otherLives.ts';
import { sightedTalk } from './readSightedLine.ts';
import type { SightedLine } from './sightedLine.ts';
import { stepOf } from './steps.ts';
import { type Talk, talksInParts, withSomebody } from './talkAtStart.ts';

/** Days after which nothing about an interview is due any more. */
const longAgo = 90;

/** Such lines of a file, and as much of each as says what it is about, in characters. */
const mostTold = 5;
const opening = 80;

/**
 * The lines of a note about one company that tell of a talk before or after those that are read: they begin with a day of their own and with
 * how they talked, and name with whom, as `**phone call 11/10** w/ Tammy Voss`. `dayWritten` is the day of an interview as its field has it.
 * Of one that is long ago by `today` nobody asks.
 */
export function furtherTalks(
  text: string,
  bodyStart: number,
  entries: readonly Pick<Entry, 'date'>[],
  dayWritten: string,
  today: PlainDate | undefined,
): readonly Range[] {
  const held = entries.flatMap(({ date }) => date?.value.date ?? []);
  const day = held.at(-1);
  if (day && today && daysBetween(day, today) > longAgo) return [];
  if (!mayTell.test(text)) return [];
  const own = new Set(held.map(String));
  const told = new Set<string>();
  return bodyLines(text, bodyStart)
    .flatMap(({ text: line, start }) => {
      const said = /\d/.test(line) ? bare(line).slice(0, opening) : '';
      const found = said === '' ? undefined : dayOfTalk(said, true);
      if (!found || !withSomebody.test(said)) return [];
      const before = said.slice(0, found.range.start);
      const behind = said.slice(found.range.end);
      const isLed = stepOf(before) === 'interview' && before.split(' ').length < 5;
      const isDayLed = /^\W*$/.test(before) && startsWithMeans.test(behind);
      if (!(isLed || isDayLed) || stepOf(said) === 'other') return [];
      const days = day ? daysOf(found.written, day.year) : [];
      const isOwn = day
        ? days.length === 0 || days.some((one) => own.has(one))
        : sharesDay(found.written, dayWritten);
      const key = day ? days.join(' ') : found.written;
      if (isOwn || told.has(key)) return [];
      told.add(key);
      return [{ start, end: start + line.trimEnd().length }];
    })
    .slice(0, mostTold);
}

/** Whether a day says no other numbers than another one that cannot be read; that of a blank field is not known. */
function sharesDay(written: string, other: string): boolean {
  const others = numbersOf(other);
  return other.trim() === '' || numbersOf(written).every((number) => others.includes(number));
}

/** The numbers of a day without its hour. */
function numbersOf(day: string): readonly string[] {
  return Array.from(day.replace(/\d{1,2}:\d{2}/, '').matchAll(/\d+/g), ([number]) => number);
}

/** The days that may be meant, in the year of the interview where the year is unsaid. */
function daysOf(written: string, year: number): readonly string[] {
  const reading = isYearless(written) ? dayInYear(written, year) : readDate(written);
  if (reading.kind === 'invalid') return [];
  return reading.kind === 'date'
    ? [reading.value.date.toString()]
    : reading.readings.map((iso) => iso.slice(0, 10));
}

/** Lines that may be such, found without looking at each: yes too often, and never no too often. */
const mayTell =
  /^[ \t>*_#-]{0,9}(?:\d|\p{L}{2,12}[.,]? [^\n]{0,24}?\d)[^\n]{0,60}?(?<!\p{L})(?:w\/|with|mit|avec|con|com|met|saw) ?(?:the )?\p{Lu}/mu;

/** The parts of a file of interviews that tell of a talk of which none is read. */
export function talksBeside(
  path: string,
  text: string,
  { bodyStart }: FrontMatter,
  entries: readonly Entry[],
): readonly SightedLine[] {
  const head = text.slice(0, longestHead);
  if (isOfOtherInterviews(path, head)) return [];
  return talksInParts(path, bodyLines(head, bodyStart), entries.length)
    .filter((talk) => !entries.some((entry) => isReadFrom(talk, entry)))
    .map((talk) => sightedTalk(head, talk));
}

/** Whether an interview is read from a part that tells of a talk, or is the same: with the company, on the day. */
function isReadFrom({ company, day, range, end }: Talk, entry: Entry): boolean {
  if (entry.range.start >= range.start && entry.range.start < end) return true;
  if (companyKeyOf(entry.company?.value ?? '') !== companyKeyOf(company)) return false;
  const held = entry.date?.value.date;
  if (!held || day === '') return true;
  const written = readDate(day);
  const reading = written.kind === 'invalid' ? inNearestYear(day, held) : written;
  return reading?.kind !== 'date' || reading.value.date.equals(held);
}

/** Further text, in characters, is not looked at. */
const longestHead = 16_000;

/** By what means they talked, right behind a day: `11/19 phone w/ Priya`. */
const startsWithMeans =
  /^[\s,:–—-]{0,4}(?:(?:first|second|1st|2nd|\d+ ?min(?:ute)?s?) )?(?:phone|zoom|teams|video|google meet|on-?site|in person|screen(?:ing)?|interview|call|chat|telefon\p{L}*|gespräch|visio|entretien|entrevista|llamada)(?!\p{L})/iu;
