import { type PlainDate, shortIso } from '../calendar.ts';
import { readDate } from '../dateReading.ts';
import type { FrontMatter } from '../frontMatter/frontMatter.ts';
import { appendPair, formatScalar, replaceValue } from '../frontMatter/pairEdits.ts';
import { companyKeyOf } from '../log/companyKey.ts';
import { dayInYear, isYearless } from '../log/datesInText.ts';
import { foldKey } from '../log/fields.ts';
import type { Log } from '../log/log.ts';
import { inNearestYear } from '../log/missingYears.ts';
import type { SightedLine } from '../log/sightedLine.ts';
import type { Sighting } from '../log/sighting.ts';
import { fold, lineEndOf, sentence, type TextEdit } from '../text.ts';
import { type DoubtedFile, editFix } from './fileRule.ts';
import type { ChangeFix } from './finding.ts';

/** A file that looks like the notes of an interview and counts for none. */
export interface NotCounted {
  readonly path: string;
  readonly sighting: Sighting;
}

/**
 * The files that look like notes of an interview and count for none. Somebody who keeps entries keeps other notes about the same
 * companies, so of these only such as give company and day themselves.
 */
export function notCountedIn(log: Pick<Log, 'companies' | 'sightings'>): readonly NotCounted[] {
  return [...log.sightings].flatMap(([path, sighting]) => {
    const { kind, isExplicit } = sighting;
    const looks =
      kind === 'line' || kind === 'perhaps'
        ? linesToTell(log, sighting).length > 0
        : kind === 'applicant'
          ? isOneApplicant(log.sightings)
          : kind === 'type' || isExplicit || !isOfKnown(log, sighting);
    return looks ? [{ path, sighting }] : [];
  });
}

/**
 * Whether such a file is one of other notes about a company that has entries: of what only looks like an interview, where one of these
 * is on its day.
 */
export function isOfKnown(log: Pick<Log, 'companies' | 'sightings'>, sighting: Sighting): boolean {
  const { companies } = log;
  if (sighting.isFaint && !isOfSearch(log)) return true;
  const company = companyIn(sighting);
  if (!sighting.isLikely) return companies.get(companyKeyOf(company)) !== undefined;
  const [, written = ''] = sighting.values.find(([field]) => field === 'date') ?? [];
  return hasEntryOn({ companies }, company, written);
}

/** Whether a company has an entry on a day, as written; where either day is not known, whether it has entries. */
function hasEntryOn({ companies }: Pick<Log, 'companies'>, company: string, written: string): boolean {
  const entries = companies.get(companyKeyOf(company))?.entries ?? [];
  return entries.some(({ date }) => {
    const day = date?.value.date;
    const reading = day && (isYearless(written) ? dayInYear(written, day.year) : readDate(written));
    return !day || written === '' || (reading?.kind === 'date' && reading.value.date.equals(day));
  });
}

/**
 * The lines of such a file that are told of. Somebody who keeps files of interviews speaks of them elsewhere, too; where all
 * interviews are read from what notes say, a line is told of that names none of their companies.
 */
export function linesToTell(
  log: Pick<Log, 'companies' | 'sightings'>,
  { own, others = [], isFaint }: Sighting,
): readonly SightedLine[] {
  const { companies } = log;
  const all = own ? [own, ...others] : others;
  if (isFaint && !isOfSearch(log)) return [];
  if (companies.size === 0) return all;
  const isOfRowsAlone = isOfRows(companies);
  const keys = [...companies.keys()];
  return all.filter(({ said, isLikely, company = '', day = '' }) => {
    if (isLikely) return !hasEntryOn({ companies }, company, day);
    if (!isOfRowsAlone) return false;
    const words = ` ${fold(said)} `;
    return !keys.some((key) => words.includes(` ${key} `));
  });
}

const ofSearch = new WeakMap<object, boolean>();

/** Whether a log has interviews, or more files than one that surely tell of them. */
function isOfSearch({ companies, sightings }: Pick<Log, 'companies' | 'sightings'>): boolean {
  const known = ofSearch.get(sightings);
  if (companies.size > 0 || known !== undefined) return companies.size > 0 || known === true;
  const sure = [...sightings].filter(([, { isFaint, kind }]) => !isFaint && kind !== 'type');
  const result = sure.length > 1;
  ofSearch.set(sightings, result);
  return result;
}

const ofRows = new WeakMap<object, boolean>();

/** Whether all interviews of a log are read from rows, items and sections, and none is a file of its own. */
function isOfRows(companies: Log['companies']): boolean {
  const known = ofRows.get(companies);
  if (known !== undefined) return known;
  const result = [...companies.values()].every(({ entries }) => entries.every(({ isRow }) => isRow));
  ofRows.set(companies, result);
  return result;
}

/** The company that such a file gives; empty without one. */
function companyIn({ values }: Sighting): string {
  return values.find(([field]) => field === 'company')?.[1] ?? '';
}

/**
 * What makes an interview of a file: lines of front matter that say what the file says already, and blanks for what it does not.
 * All else in it stays as it is, and a day without a year gets the one in which it lies nearest to `today`. Undefined where nothing can
 * be read.
 */
export function asInterview(
  { path, sighting }: NotCounted,
  today: PlainDate,
  log: Pick<Log, 'companies' | 'sightings'>,
): ChangeFix | undefined {
  if (sighting.kind === 'type') return withType(path, sighting);
  if (sighting.kind === 'applicant') return withOwnName(path, sighting);
  const values = sighting.isLikely
    ? sighting.values.map(
        ([field, value]) => [field, field === 'company' ? wholeName(value, log) : value] as const,
      )
    : sighting.values;
  return withFields(path, { ...sighting, values }, today);
}

/** The one longer name of a company that another note gives, of which a title has the beginning: `Threlkeld again`. */
function wholeName(company: string, { companies, sightings }: Pick<Log, 'companies' | 'sightings'>): string {
  const known = [...companies.values()].map(({ entries }) => entries[0]?.company?.value ?? '');
  const told = [...sightings].flatMap(([, other]) => (other.isLikely ? [companyIn(other)] : []));
  const start = `${fold(company)} `;
  const longer = [...known, ...told].filter((name) => fold(name).startsWith(start));
  const [name, ...others] = new Map(longer.map((one) => [companyKeyOf(one), one])).values();
  return name !== undefined && others.length === 0 ? name : company;
}

function withFields(
  path: string,
  { values, frontMatter, start }: Sighting,
  today: PlainDate,
): ChangeFix | undefined {
  const known = new Set(frontMatter?.pairs.map(({ key }) => foldKey(key)));
  const unknown = values.filter(([field]) => !known.has(foldKey(field)));
  if (unknown.length === 0) return undefined;
  const lines = unknown.map(([field, written]) => {
    const value = field === 'date' ? withYear(written, today) : written;
    return value === '' ? `${field}:` : `${field}: ${formatScalar(value)}`;
  });
  const title = sentence('Make this note an interview: {0}', lines.join(', '));
  return editFix({ path, start }, title, addedLines(lines, start, frontMatter));
}

function withYear(written: string, today: PlainDate): string {
  const reading = inNearestYear(written, today);
  return reading?.kind === 'date' ? shortIso(reading.value) : written;
}

function addedLines(lines: readonly string[], start: string, frontMatter: FrontMatter | undefined): TextEdit {
  if (frontMatter) return appendPair(start, frontMatter, lines.join('\n'));
  return { range: { start: 0, end: 0 }, text: ['---', ...lines, '---', '', ''].join(lineEndOf(start)) };
}

/**
 * What makes an interview of a line: fields in brackets behind an item of a list, a heading above other lines. Undefined for a row of a
 * table and a heading, and where the line leaves company or day open.
 */
export function lineAsInterview(
  { path, start }: Pick<DoubtedFile, 'path' | 'start'>,
  { range, shape, day, company, people, depth }: SightedLine,
  today: PlainDate,
): ChangeFix | undefined {
  const reading = day === undefined ? undefined : readIn(day, today);
  if (shape === 'row' || company === undefined || reading?.kind !== 'date') return undefined;
  const date = shortIso(reading.value);
  const file = { path, start };
  const end = lineEndOf(start);
  const edit = (at: number, text: string) => ({ range: { start: at, end: at }, text });
  if (shape === 'item') {
    const values = [
      ['company', company],
      ['date', date],
      people === undefined ? ['round', 'interview'] : ['with', people],
    ];
    const fields = values.map(([field, value]) => `[${field}:: ${value}]`).join(' ');
    return editFix(file, sentence('Write behind this line: {0}', fields), edit(range.end, ` ${fields}`));
  }
  if (shape === 'section') {
    const labels = [`Company: ${company}`, `Date: ${date}`, `With: ${people ?? ''}`.trim()];
    return editFix(
      file,
      sentence('Write below this heading: {0}', labels.join(', ')),
      edit(range.end, ['', '', ...labels].join(end)),
    );
  }
  const who = people === undefined ? '' : ` with ${people}`;
  const title = `${'#'.repeat(depth)} ${date} Interview at ${company}${who}`;
  return editFix(
    file,
    sentence('Write a heading above this line: {0}', title),
    edit(range.start, `${title}${end}${end}`),
  );
}

/** A day as a line has it, in the year in which it lies nearest to `today` where that is unsaid. */
function readIn(day: string, today: PlainDate) {
  const reading = readDate(day);
  return reading.kind === 'invalid' ? inNearestYear(day, today) : reading;
}

const oneApplicant = new WeakMap<object, boolean>();

/** Whether all files of a log that name who applies name the same person, as those of one who looks for work do; who hires names several. */
export function isOneApplicant(sightings: Log['sightings']): boolean {
  const known = oneApplicant.get(sightings);
  if (known !== undefined) return known;
  const said = [...sightings].flatMap(([, { kind, said }]) => (kind === 'applicant' ? [fold(said)] : []));
  const result = new Set(said).size <= 1;
  oneApplicant.set(sightings, result);
  return result;
}

function withOwnName(path: string, { frontMatter, start }: Sighting): ChangeFix | undefined {
  if (!frontMatter) return undefined;
  const title = sentence('This is my interview: {0}', 'interview-log: yes');
  return editFix({ path, start }, title, appendPair(start, frontMatter, 'interview-log: yes'));
}

function withType(path: string, { frontMatter, start }: Sighting): ChangeFix | undefined {
  const pair = frontMatter?.pairs.find(({ key }) => foldKey(key) === 'type');
  if (!pair) return undefined;
  const title = sentence('Make this note an interview: {0}', 'type: interview');
  return editFix({ path, start }, title, replaceValue(start, pair, 'interview'));
}
