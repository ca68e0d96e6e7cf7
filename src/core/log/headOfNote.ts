import { shortIso } from '../calendar.ts';
import { readDate } from '../dateReading.ts';
import { monthWords } from '../dayReading.ts';
import type { FrontMatter } from '../frontMatter/frontMatter.ts';
import { isGivenName } from '../people/givenNames.ts';
import { namesJob } from '../people/jobWords.ts';
import { plainText } from '../people/links.ts';
import type { Range } from '../text.ts';
import type { BodyLine } from './bodyLines.ts';
import { datesIn, isMonthless, namesHour, withoutLeadIn, yearlessDayIn } from './datesInText.ts';
import { type EntryField, entryFieldOf } from './fields.ts';
import { labelIn } from './labels.ts';
import { inYearOf } from './missingYears.ts';
import { isPersonPage } from './personPage.ts';
import { stepOf } from './steps.ts';

/** What the start of a note says of an interview. */
export interface HeadOfNote {
  readonly values: ReadonlyMap<EntryField, string>;
  readonly range: Range;
}

/** What only an interview is called, also in languages in which no entry is written. */
export const interviewWords =
  /interview|phone screen|recruiter (?:screen|call)|screening|vorstellungsgespr|bewerbungsgespr|erstgespr|kennenlerngespr|entretien|entrevista|colloqui[oi]|sollicitatie|intervju|jobsamtale|haastattelu|rozmow[ay] (?:kwal|rekr)|pohovor|állásinterj|mülakat|iş görüşmesi|собеседован|співбесід|συνέντευξη|interviu|面接|面談|면접|面试|面試/iu;

/** A text without interviews that it says were none, or only in fun: `not an interview`, `"interviewed" me`. */
export function withoutDenials(text: string): string {
  return text.replace(
    /(?<!\p{L})(?:(?:not|no|isn't|wasn't) (?:an? )?(?:\p{L}+ )?|candidate )interview|["“]interview\p{L}*["”]|エージェント(?:との)?面[談接]|(?:面接|面談|選考)(?:では|じゃ)(?:な[いく]|ありません)/giu,
    '',
  );
}

/** Meetings of a job that somebody has, courses and the like. */
export const otherMeetings =
  /(?<!\p{L})(?:sync|stand-?up|daily|weekly|monthly|(?<!\d)1(?:[:-]|-?on-?)1(?!\d)|one-on-one|retro(?:spective)?|kick-?off|planning|workshop|training|webinar|meetup|conference|course|class|lesson|appointment|parents|all-hands|offsite|candidate|candidates|hiring(?! ?m(?:anager|gr))|debrief|questions|template|agenda|minutes|besprechung|jour fixe|réunion|réu|riunione|vergadering|overleg|reunião)(?!\p{L})/iu;

/** An interview with somebody, and what stands behind the word for `at` or `with`. */
const namedBehind =
  /(?:interview|screen(?:ing)?|call|chat|gespräch|telefonat|entretien|entrevista|llamada|conversa|colloquio|gesprek|intervju|rozmowa)s?[ \t]+(?<word>with |w\/ ?|@ ?|(?:at|for|met|mit|bei|avec|chez|con|en|com|na|no|presso|bij|med|hos|z|w) )?(?:(?:der|dem|la|las|los|el) )?(?<name>[^,;:()|]{1,60})/iu;

/** The first word of a heading in a diary: a month, a week. */
export const diaryHeading = new RegExp(
  String.raw`^(?:${monthWords.flat().join('|')}|week|woche|semaine|semana|kw|diary|journal|tagebuch)(?![\p{L}])`,
  'iu',
);

/** Lines of a note's start that are looked at, and their length in characters. */
const mostLines = 6;
const longestLine = 160;

/** What leads a title or a line: the marks of a heading, of a bullet, and bold. */
const marks = /^[ \t]*(?:#{1,6}[ \t]+)?(?:[-*+][ \t]+)?/;

/**
 * What the first lines of a note say of an interview: a title with the company, by the job or by a word for an interview, and a day
 * with an hour or such a word. Undefined where they leave any of it open.
 */
export function headOfNote(
  path: string,
  lines: readonly BodyLine[],
  frontMatter: FrontMatter | undefined,
): HeadOfNote | undefined {
  const first = lines.filter(({ text }) => text.trim() !== '').slice(0, mostLines);
  const [title] = first;
  if (!title || title.text.length > longestLine || /^[ \t]*(?:[-*+>|]|\d+[.)])/.test(title.text))
    return undefined;
  const label = labelIn(title.text);
  // What a letter or a note is about; other labels name a field.
  if (label && !/^(?:subject|re|title|betreff|objet|asunto|assunto|titel|titre)$/i.test(label.key))
    return undefined;
  const named = companyOf(label ? bare(label.value) : bare(title.text));
  if (!named || otherMeetings.test(title.text) || isPersonPage(path, first)) return undefined;
  for (const { text } of first) {
    if (text.length > longestLine || /^[ \t]*[>|]|^[ \t]+[-*+]/.test(text) || otherMeetings.test(text))
      continue;
    const line = bare(text);
    const day = dayIn(line, { path, frontMatter, lines });
    if (!day) continue;
    if (!isOfInterview(line, named)) return undefined;
    return {
      values: new Map<EntryField, string>([
        ['company', named.company],
        ...(named.role === undefined ? [] : [['role', named.role] as const]),
        ['date', day],
      ]),
      range: { start: title.start, end: title.start + title.text.trimEnd().length },
    };
  }
  return undefined;
}

interface Named {
  readonly company: string;
  readonly role: string | undefined;
  /** Whether a word for an interview, and not the job alone, tells what the note is about. */
  readonly isInterview: boolean;
}

/** The number under which a list keeps an application; of a name none begins with a nought. */
const number = /^(?:#\d+|0\d+)[.):]?\s+/;

/** The company that a title names: `Acme - Engineer`, `Engineer at Acme - phone`, `Interview at Acme`. */
function companyOf(numbered: string): Named | undefined {
  const title = numbered.replace(number, '');
  const isInterview = interviewWords.test(title);
  // A call alone may be with anybody.
  const behind = namedBehind.exec(title)?.groups;
  const parts = title
    .split(/\s+[-–—|•·/]\s+|\s*[:,|]\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const role = parts.find((part) => isRole(part));
  if (behind?.name !== undefined) {
    const company = withoutDay(behind.name.split(/\s+[-–—|•·]\s+/)[0] ?? '');
    if (isCompany(company, behind.word !== undefined)) return { company, role, isInterview };
  }
  const company = parts
    .map((part) => (part === role ? '' : withoutDay(part)))
    .find((part) => isCompany(part, false));
  // The company stands first, or behind the job.
  const place =
    parts.findIndex((part) => withoutDay(part) === company) - Number(isWordForOne(parts[0] ?? ''));
  if (company === undefined || place > 1) return undefined;
  return role === undefined && !isInterview && parts.length > 2 ? undefined : { company, role, isInterview };
}

/** Whether a part of a title is nothing but a word for an interview. */
function isWordForOne(part: string): boolean {
  return /^\p{L}+$/u.test(part) && interviewWords.test(part);
}

/** The company that a title with a word for an interview names: `Interview at Acme`, `Acme - phone screen`; empty where it names none. */
export function companyInTitle(title: string): string {
  return companyOf(title)?.company ?? '';
}

/** Whether a part of a title is a job. */
export function isRole(part: string): boolean {
  return (
    part.length < 60 &&
    namesJob(part) &&
    !interviewWords.test(part) &&
    stepOf(part) !== 'other' &&
    !/\d/.test(part)
  );
}

/** Where in a house they met: `4th floor conf rm`, `Room 12`. */
export const ofRoom =
  /^(?:\d+(?:st|nd|rd|th)|ground|top|first|second|third) floor(?!\p{L})|^(?:room|rm|raum|zimmer|salle|sala|suite|floor|level|gate|building|bldg)\.? ?[\p{L}\d]{0,4}$|(?<!\p{L})(?:conf(?:erence)?|meeting|board) ?(?:room|rm)$/iu;

/** Words of sentences and of letters, with which no name of a company begins, or which none holds. */
export const ofSpeech =
  /^(?:i|we|they|he|she|it|you|my|met|saw|spoke|talked|today|yesterday|tomorrow|just|after|before|good|great|nice|no|not|this|that|what|when|where|who|why|how|subject|re|fwd|betreff|objet|asunto|assunto|heute|gestern|ich|wir|sie|hoy|ayer|hoje|ontem|hier|je)(?!\p{L})|(?<!\p{L})(?:was|went|had|got|just|back from|this (?:morning|afternoon|week)|today|tonight|yesterday)(?!\p{L})/iu;

/** Whether a part of a title can be the name of a company. */
export function isCompany(part: string, isNamed: boolean): boolean {
  const [word = ''] = part.split(' ');
  return (
    /^[\p{Lu}\p{Lo}\d]/u.test(part) &&
    /\p{L}/u.test(part) &&
    part.split(' ').length < 7 &&
    !isGivenName(word) &&
    !diaryHeading.test(part) &&
    !isMonthless(part) &&
    !ofSpeech.test(part) &&
    !ofRoom.test(part) &&
    entryFieldOf(part) === undefined &&
    !/^(?:dear|hi|hello|sehr geehrte[rs]?|liebe[rs]?|bonjour|estimad[oa]s?|prezad[oa]s?)(?!\p{L})/iu.test(
      part,
    ) &&
    (isNamed || (stepOf(part) === undefined && !interviewWords.test(part))) &&
    !/^(?:job|jobs|notes?|todo|inbox|home|interviews?|tips|guides?|prep|practice|series|index|readme|log|applications?|me|my)\b/i.test(
      part,
    )
  );
}

/** Whether a line with a day is about an interview: it names the hour or a round, and no other step. */
function isOfInterview(line: string, { isInterview, role }: Named): boolean {
  if (interviewWords.test(withoutDenials(line))) return true;
  const step = stepOf(line);
  if (step === 'other') return false;
  return isInterview || (role !== undefined && (namesHour(line) || step !== undefined));
}

/** A day that a line names, as ISO 8601 where its year is known. */
export function dayIn(line: string, known: Parameters<typeof inYearOf>[1]): string | undefined {
  const [day] = datesIn(line);
  if (day) {
    // An hour behind it may be written in a way that only a date alone allows: `10h`.
    const whole = readDate(line.slice(day.range.start));
    const reading = whole.kind === 'date' ? whole : day.reading;
    return reading.kind === 'date' ? shortIso(reading.value) : day.written;
  }
  const short = yearlessDayIn(line);
  if (!short) return undefined;
  const reading = inYearOf(short.written, known);
  return reading?.kind === 'date' ? shortIso(reading.value) : short.written;
}

function withoutDay(part: string): string {
  const day = datesIn(part)[0] ?? yearlessDayIn(part);
  const rest = day ? withoutLeadIn(part.slice(0, day.range.start)) : part;
  return rest.replace(/[\s,;:(]+$/, '').trim();
}

/** A line without marks of Markdown. */
export function bare(line: string): string {
  return plainText(line.replace(marks, ''))
    .replace(/[*_`]{1,3}/g, '')
    .trim();
}
