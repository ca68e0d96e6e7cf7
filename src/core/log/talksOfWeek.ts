import type { PlainDate } from '../calendar.ts';
import { isGivenName } from '../people/givenNames.ts';
import { detached } from '../text.ts';
import type { BodyLine } from './bodyLines.ts';
import { namesHour, yearlessDayIn } from './datesInText.ts';
import { dayOfWeekMark, daysOfLines } from './daysOfLines.ts';
import { bare, otherMeetings } from './headOfNote.ts';
import { namesInNote } from './namesInNote.ts';
import { isOfOtherInterviews } from './otherLives.ts';
import { saidAt } from './saidAt.ts';
import type { SightedLine } from './sightedLine.ts';
import { signsOfJob } from './signsOfJob.ts';
import { stepOf } from './steps.ts';
import { everyday } from './talkLine.ts';
import { asksThemselves, reported } from './talksOfNote.ts';

const leastOfJob = 2;
const mostLines = 20;
/** How much of a line says what it is about, in characters. */
const opening = 100;

/**
 * The lines of the note of a week (`wk 47, nov 16-22`) that may tell of talks about jobs, each with the day that its weekday stands for: they
 * name a company first, an hour or how they talked, and somebody. None where little of the note tells of jobs.
 */
export function talksOfWeek(
  path: string,
  lines: readonly BodyLine[],
  today: PlainDate | undefined,
): readonly SightedLine[] {
  const text = lines.map((line) => line.text).join('\n');
  if (!lines.some((line) => dayOfWeekMark.test(bare(line.text)))) return [];
  const days = daysOfLines(path, lines, today, 'weeks');
  if (days.size === 0 || signsOfJob(text) < leastOfJob || isOfOtherInterviews(path, text)) return [];
  const found = lines.flatMap((line) => {
    const day = days.get(line.start);
    const talk = day && talkIn(line);
    if (!talk) return [];
    const range = { start: line.start, end: line.start + line.text.trimEnd().length };
    const told: SightedLine = {
      range,
      said: saidAt({ start: 0, end: line.text.length }, line.text),
      isSure: false,
      isLikely: true,
      shape: /^\s*(?:[-*+]|\d{1,3}[.)])\s/.test(line.text) ? 'item' : 'paragraph',
      day: day.toString(),
      company: detached(talk.company),
      people: detached(talk.people.join(', ')),
      depth: 2,
    };
    return [told];
  });
  return found.slice(0, mostLines);
}

/** What stands between a day and the company: an hour, half of the day, how one got there. */
const lead =
  /^[\s:,–—-]*(?:(?:am|pm|\d{1,2}(?:[:.h]\d{2})?(?: ?[ap]m)?|drove(?: out)? to|went(?: out)? to|trip to|at|with|visit(?:ed)?(?: to)?|interview (?:at|with)|saw)[\s:,–—-]+)*/iu;
const companyFirst =
  /^(?<name>\p{Lu}[\p{L}\p{N}'’.-]*(?: (?:(?:&|of|and|the|de|da|do) )?\p{Lu}[\p{L}\p{N}'’-]*){0,4})/u;

function talkIn({
  text,
}: BodyLine): { readonly company: string; readonly people: readonly string[] } | undefined {
  const whole = bare(text).replace(dayOfWeekMark, '');
  const rest = whole.replace(lead, '');
  const [start, timed] = [rest.slice(0, opening), whole.slice(0, opening)];
  const [first = ''] = start.split(/[.!?;](?:\s|$)/);
  const company = companyFirst.exec(rest)?.groups?.name?.replace(/[.]$/, '') ?? '';
  const [word = ''] = company.split(' ');
  const isOther =
    company === '' ||
    isGivenName(word) ||
    everyday.test(first) ||
    otherMeetings.test(first) ||
    reported.test(first) ||
    asksThemselves.test(rest) ||
    yearlessDayIn(start) !== undefined ||
    otherMark.test(start);
  if (isOther) return undefined;
  const people = namesInNote(rest).filter((name) => !company.includes(name));
  const isTalk =
    namesHour(timed) ||
    clock.test(timed) ||
    start.split(/[.,;:()]| - /).some((part) => stepOf(part) === 'interview');
  return isTalk && people.length > 0 ? { company, people } : undefined;
}

/** Another day, for which something is set: `come in W18`. */
const otherMark = /(?<![\p{L}\p{N}])(?:M|Tu?|W|Th|R|F|Sa|Su) ?\d{1,2}(?![\p{L}\p{N}:])/u;
const clock = /(?<![\d.:/-])\d{1,2}(?:[:h.][0-5]\d| ?[ap]m)(?![\p{L}\d])/iu;
