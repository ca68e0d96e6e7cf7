import { type CivilDate, isoOf } from '../calendar.ts';
import { monthWords, readDate } from '../dateReading.ts';
import type { FrontMatter } from '../frontMatter/frontMatter.ts';
import { isGivenName } from '../people/givenNames.ts';
import { namesJob } from '../people/jobWords.ts';
import { plainText } from '../people/links.ts';
import type { Range } from '../text.ts';
import type { BodyLine } from './bodyLines.ts';
import { datesIn, namesHour, withoutLeadIn, yearlessDayIn } from './datesInText.ts';
import { type EntryField, entryFieldOf, foldKey } from './fields.ts';
import { inYearOf } from './missingYears.ts';
import { stepOf } from './steps.ts';

/** What the start of a note says of an interview. */
export interface HeadOfNote {
  readonly values: ReadonlyMap<EntryField, string>;
  readonly range: Range;
}

/** Names of fields in languages in which an entry cannot be written; they tell that a note may be one. */
const otherKeys: Readonly<Record<'company' | 'date' | 'role' | 'round', readonly string[]>> = {
  company: [
    ...['azienda', 'società', 'datore-di-lavoro', 'ditta', 'arbeitgeber', 'employeur', 'compagnie'],
    ...['compañía', 'empleador', 'empregador', 'companhia', 'bedrijf', 'bedrijfsnaam', 'werkgever'],
    ...['företag', 'arbetsgivare', 'virksomhed', 'arbejdsgiver', 'bedrift', 'selskap', 'arbeidsgiver'],
    ...[
      'yritys',
      'työnantaja',
      'pracodawca',
      'společnost',
      'zaměstnavatel',
      'spoločnosť',
      'cég',
      'munkáltató',
    ],
    ...[
      'şirket',
      'işveren',
      'компания',
      'работодатель',
      'компанія',
      'роботодавець',
      'εταιρεία',
      'companie',
      'tvrtka',
    ],
  ],
  date: [
    ...[
      'data',
      'data-colloquio',
      'data-del-colloquio',
      'giorno',
      'quando',
      'tag',
      'termin',
      'gesprächsdatum',
      'jour',
    ],
    ...['día', 'dia', 'gespreksdatum', 'wanneer', 'dato', 'päivämäärä', 'päivä', 'data-rozmowy', 'termín'],
    ...['dátum', 'időpont', 'tarih', 'mülakat-tarihi', 'дата', 'дата-собеседования', 'ημερομηνία', 'date'],
  ],
  role: [
    ...[
      'ruolo',
      'posizione',
      'mansione',
      'functie',
      'vacature',
      'tjänst',
      'roll',
      'stilling',
      'tehtävä',
      'stanowisko',
    ],
    ...[
      'pozice',
      'pozícia',
      'pozíció',
      'pozisyon',
      'должность',
      'вакансия',
      'посада',
      'θέση',
      'emploi',
      'empleo',
    ],
  ],
  round: [
    'fase',
    'ronde',
    'etap',
    'kolo',
    'aşama',
    'этап',
    'colloquio',
    'gespräch',
    'entretien',
    'entrevista',
  ],
};

const fieldOfOther = new Map<string, EntryField>(
  (['company', 'date', 'role', 'round'] as const).flatMap((field) =>
    otherKeys[field].map((key) => [foldKey(key), field] as const),
  ),
);

/** What only an interview is called, also in languages in which no entry is written. */
const interviewWords =
  /interview|phone screen|recruiter (?:screen|call)|screening|vorstellungsgespr|bewerbungsgespr|erstgespr|kennenlerngespr|entretien|entrevista|colloqui[oi]|sollicitatie|intervju|jobsamtale|haastattelu|rozmow[ay] (?:kwal|rekr)|pohovor|állásinterj|mülakat|iş görüşmesi|собеседован|співбесід|συνέντευξη|interviu|面接|面談|면접|面试|面試/iu;

/** What many talks are called; beside the names of fields they mean an interview. */
const talkWords = /gespr[eä][kc]|samtale?|rozmow|görüşme|бесед/iu;

/** Meetings of a job that somebody has, courses and the like. */
const otherMeetings =
  /(?<!\p{L})(?:sync|stand-?up|daily|weekly|monthly|1[:-]1|one-on-one|retro(?:spective)?|kick-?off|planning|workshop|training|webinar|meetup|conference|course|class|lesson|appointment|parents|all-hands|offsite|candidate|candidates|hiring|debrief|questions|template|agenda|minutes|besprechung|jour fixe|réunion|réu|riunione|vergadering|overleg|reunião)(?!\p{L})/iu;

/** An interview with somebody, and what stands behind the word for `at` or `with`. */
const namedBehind =
  /(?:interview|screen(?:ing)?|call|chat|gespräch|telefonat|entretien|entrevista|llamada|conversa|colloquio|gesprek|intervju|rozmowa)s?[ \t]+(?<word>with |w\/ ?|@ ?|(?:at|for|met|mit|bei|avec|chez|con|en|com|na|no|presso|bij|med|hos|z|w) )?(?:(?:der|dem|la|las|los|el) )?(?<name>[^,;:()|]{1,60})/iu;

/** What a diary is headed by. */
export const isOfTime = new RegExp(
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
  const ofKeys = frontMatter && headOfKeys(path, lines, frontMatter);
  if (ofKeys) return ofKeys;
  const first = lines.filter(({ text }) => text.trim() !== '').slice(0, mostLines);
  const [title] = first;
  if (!title || title.text.length > longestLine || /^[ \t]*(?:[-*+>|]|\d+[.)])/.test(title.text))
    return undefined;
  const named = companyOf(bare(title.text));
  if (!named || otherMeetings.test(title.text)) return undefined;
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

/** Front matter with a company, a day and one thing more of an interview under names that are not read. */
function headOfKeys(
  path: string,
  lines: readonly BodyLine[],
  frontMatter: FrontMatter,
): HeadOfNote | undefined {
  const values = new Map<EntryField, string>();
  const written = new Set<EntryField>();
  let isOther = false;
  for (const { key, value } of frontMatter.pairs) {
    const own = entryFieldOf(key);
    const field = own ?? fieldOfOther.get(foldKey(key));
    if (!field || value?.kind !== 'scalar' || value.text.trim() === '' || written.has(field)) continue;
    written.add(field);
    if (own) continue;
    isOther = true;
    values.set(field, value.text);
  }
  const { pairs } = frontMatter;
  const at = pairs.find(({ key }) => (entryFieldOf(key) ?? fieldOfOther.get(foldKey(key))) === 'company');
  if (!isOther || !at || !written.has('date')) return undefined;
  const says = ['role', 'round', 'interviewers', 'outcome', 'contact'] as const;
  const start = lines.slice(0, 40).map(({ text }) => text);
  const isInterview =
    says.some((field) => written.has(field)) ||
    [path, ...start].some(
      (text) => (interviewWords.test(text) || talkWords.test(text)) && !/candidat/i.test(text),
    );
  if (!isInterview) return undefined;
  const day = values.get('date');
  const read = day === undefined ? undefined : dayIn(day, { path, frontMatter, lines });
  if (day !== undefined && read === undefined) return undefined;
  if (read !== undefined) values.set('date', read);
  return { values, range: { start: at.keyRange.start, end: at.range.end } };
}

interface Named {
  readonly company: string;
  readonly role: string | undefined;
  /** Whether a word for an interview, and not the job alone, tells what the note is about. */
  readonly isInterview: boolean;
}

/** The company that a title names: `Acme - Engineer`, `Engineer at Acme - phone`, `Interview at Acme`. */
function companyOf(title: string): Named | undefined {
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
  if (company === undefined || parts.findIndex((part) => withoutDay(part) === company) > 1) return undefined;
  return role === undefined && !isInterview && parts.length > 2 ? undefined : { company, role, isInterview };
}

function isRole(part: string): boolean {
  return (
    part.length < 60 &&
    namesJob(part) &&
    !interviewWords.test(part) &&
    stepOf(part) !== 'other' &&
    !/\d/.test(part)
  );
}

/** Whether a part of a title can be the name of a company. */
function isCompany(part: string, isNamed: boolean): boolean {
  const [word = ''] = part.split(' ');
  return (
    /^[\p{Lu}\p{Lo}\d]/u.test(part) &&
    /\p{L}/u.test(part) &&
    part.split(' ').length < 7 &&
    !isGivenName(word) &&
    !isOfTime.test(part) &&
    (isNamed || (stepOf(part) === undefined && !interviewWords.test(part))) &&
    !/^(?:job|jobs|notes?|todo|inbox|home|interviews?|tips|guides?|prep|practice|series|index|readme|log|applications?|me|my)\b/i.test(
      part,
    )
  );
}

/** Whether a line with a day is about an interview: it names the hour or a round, and no other step. */
function isOfInterview(line: string, { isInterview, role }: Named): boolean {
  if (interviewWords.test(line)) return true;
  const step = stepOf(line);
  if (step === 'other') return false;
  return isInterview || (role !== undefined && (namesHour(line) || step !== undefined));
}

/** A day that a line names, as ISO 8601 where its year is known. */
function dayIn(line: string, known: Parameters<typeof inYearOf>[1]): string | undefined {
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

/** A date as ISO 8601, with the time to the minute. */
export function shortIso(value: CivilDate): string {
  return isoOf(value).replace(/(T\d\d:\d\d):00(?![\d:])/, '$1');
}

function withoutDay(part: string): string {
  const day = datesIn(part)[0] ?? yearlessDayIn(part);
  const rest = day ? withoutLeadIn(part.slice(0, day.range.start)) : part;
  return rest.replace(/[\s,;:(]+$/, '').trim();
}

/** A line without marks of Markdown. */
function bare(line: string): string {
  return plainText(line.replace(marks, ''))
    .replace(/[*_`]{1,3}/g, '')
    .trim();
}
