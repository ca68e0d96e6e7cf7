import type { PlainDate } from '../calendar.ts';
import { isGivenName } from '../people/givenNames.ts';
import { namesJob } from '../people/jobWords.ts';
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
import { hasWordForOne } from './speakingLine.ts';
import { reported, stepOf } from './steps.ts';
import { everyday } from './talkLine.ts';
import { asksThemselves } from './talksOfNote.ts';

/** Of a note of which less tells of jobs, others have to tell that it is one of somebody who looks for work. */
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
): { readonly told: readonly SightedLine[]; readonly isFaint: boolean } {
  const text = lines.map((line) => line.text).join('\n');
  const nothing = { told: [], isFaint: false };
  if (!lines.some((line) => dayOfWeekMark.test(bare(line.text)))) return nothing;
  const days = daysOfLines(path, lines, today, 'weeks');
  const signs = signsOfJob(text);
  if (days.size === 0 || signs < 1 || isOfOtherInterviews(path, text)) return nothing;
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
      people: talk.people.length === 0 ? undefined : detached(talk.people.join(', ')),
      depth: 2,
    };
    return [told];
  });
  return { told: found.slice(0, mostLines), isFaint: signs < leastOfJob };
}

/** What stands between a day and the company: an hour, half of the day, which talk it was, how one got there. */
const lead =
  /^[\s:.,–—-]*(?:(?:am|pm|\d{1,2}(?:[:.h]\d{2})?(?: ?[ap]m)?|drove(?: out)? to|went(?: out)? to|trip to|at|with|mit|bei|avec|chez|con|en|com|na|no|visit(?:ed)?(?: to)?|interview|saw|(?:first|second|third|final|1st|2nd|3rd|erste[rs]?|zweite[rs]?|letzte[rs]?|premi(?:er|ère)|deuxième|second|primera|segunda|última|primeira)(?: (?:round|interview|runde|gespräch|tour|entretien|entrevista|ronda|rodada|etapa))?)[\s:,–—-]+)*/iu;
/** A company behind who called or with whom the interview was, in a sentence: `Me llaman de Trazalia, entrevista corta`. */
const companyWithin =
  /(?<!\p{L})(?:at|from|by|bei|von|chez|de chez|d[eao]|pela|pelo|con|en|na|no|avec|mit) (?<name>\p{Lu}[\p{L}\p{N}'’&.-]*(?: \p{Lu}[\p{L}\p{N}'’-]+){0,3})/u;
const companyFirst =
  /^(?<name>\p{Lu}[\p{L}\p{N}'’.-]*(?: (?:(?:&|of|and|the|de|del|da|do|dos|des|du|la|les|von|und|y|e) )?\p{Lu}[\p{L}\p{N}'’-]*){0,4})/u;

function talkIn({ text }: BodyLine): WeekTalk | undefined {
  const whole = bare(text).replace(dayOfWeekMark, '');
  const rest = whole.replace(lead, '');
  const [start, timed] = [rest.slice(0, opening), whole.slice(0, opening)];
  const [first = ''] = start.split(/[.!?;](?:\s|$)/);
  // Only an interview is told of in a sentence that begins with something else.
  const isWorded = hasWordForOne(first);
  const within = isWorded ? companyWithin.exec(first)?.groups?.name : undefined;
  const company = (within ?? companyFirst.exec(rest)?.groups?.name ?? '').replace(/[.]$/, '');
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
  const [one = ''] = namesBeside(rest);
  const whom = people.length > 0 || one === '' || company.includes(one) ? people : [one];
  // The job of whom one saw, right behind the name, tells as much as an hour.
  const isTalk =
    isWorded ||
    namesHour(timed) ||
    clock.test(timed) ||
    start.split(/[.,;:()]| - /).some((part) => stepOf(part) === 'interview') ||
    people.some((name) => namesJob(/^, ([^,.;(]{3,40})/.exec(rest.split(name)[1] ?? '')?.[1] ?? ''));
  return isTalk && (whom.length > 0 || within !== undefined) ? { company, people: whom } : undefined;
}

/** Whom a line names behind its word for `with`, by a first name. */
function namesBeside(text: string): readonly string[] {
  const names = Array.from(
    text.matchAll(/(?<!\p{L})(?:with|mit|avec|con|com) (\p{Lu}\p{Ll}+)/gu),
    ([, name = '']) => name,
  );
  return names.filter(isGivenName);
}

interface WeekTalk {
  readonly company: string;
  readonly people: readonly string[];
}

/** Another day, for which something is set: `come in W18`. */
const otherMark = /(?<![\p{L}\p{N}])(?:M|Tu?|W|Th|R|F|Sa|Su) ?\d{1,2}(?![\p{L}\p{N}:])/u;
const clock = /(?<![\d.:/-])\d{1,2}(?:[:h.][0-5]\d| ?[ap]m)(?![\p{L}\d])/iu;
