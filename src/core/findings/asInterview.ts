import { type PlainDate, shortIso } from '../calendar.ts';
import type { FrontMatter } from '../frontMatter/frontMatter.ts';
import { appendPair, formatScalar, replaceValue } from '../frontMatter/pairEdits.ts';
import { companyKeyOf } from '../log/companyKey.ts';
import { foldKey } from '../log/fields.ts';
import type { Log } from '../log/log.ts';
import { inNearestYear } from '../log/missingYears.ts';
import type { Sighting } from '../log/sighting.ts';
import { lineEndOf, sentence, type TextEdit } from '../text.ts';
import { editFix } from './fileRule.ts';
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
export function notCountedIn({
  companies,
  sightings,
}: Pick<Log, 'companies' | 'sightings'>): readonly NotCounted[] {
  return [...sightings].flatMap(([path, sighting]) => {
    const { kind, isExplicit } = sighting;
    const looks =
      kind === 'line' || kind === 'perhaps'
        ? companies.size === 0
        : kind === 'type' || isExplicit || !companies.get(companyKeyOf(companyIn(sighting)));
    return looks ? [{ path, sighting }] : [];
  });
}

/** The company that such a file gives; empty without one. */
export function companyIn({ values }: Sighting): string {
  return values.find(([field]) => field === 'company')?.[1] ?? '';
}

/**
 * What makes an interview of a file: lines of front matter that say what the file says already, and blanks for what it does not.
 * All else in it stays as it is, and a day without a year gets the one in which it lies nearest to `today`. Undefined where nothing can
 * be read.
 */
export function asInterview({ path, sighting }: NotCounted, today: PlainDate): ChangeFix | undefined {
  return sighting.kind === 'type' ? withType(path, sighting) : withFields(path, sighting, today);
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

function withType(path: string, { frontMatter, start }: Sighting): ChangeFix | undefined {
  const pair = frontMatter?.pairs.find(({ key }) => foldKey(key) === 'type');
  if (!pair) return undefined;
  const title = sentence('Make this note an interview: {0}', 'type: interview');
  return editFix({ path, start }, title, replaceValue(start, pair, 'interview'));
}
