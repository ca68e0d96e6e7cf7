import { type CivilDate, type PlainDate, shortIso } from '../calendar.ts';
import { type DateReading, readDate } from '../dateReading.ts';
import type { YamlPair } from '../frontMatter/frontMatter.ts';
import { linkText } from '../people/links.ts';
import type { Located } from '../text.ts';
import { bodyLines } from './bodyLines.ts';
import { readCountry } from './countries.ts';
import { isYearless } from './datesInText.ts';
import { dayBeside, mayBeTold } from './daysBeside.ts';
import { scalarOf } from './fieldOf.ts';
import type { EntryField } from './fields.ts';
import { inYearOf, readNear } from './missingYears.ts';
import { inOrderOfCountry } from './orderOfDay.ts';
import { plausibleDay } from './plausibleDay.ts';
import type { Fields, Source } from './source.ts';

/** Reads fields as days and text; says which days are in doubt. */
export function fieldReader(source: Source, fields: Fields) {
  const { path, text, frontMatter, today, beside, doubts } = source;
  const date = (field: EntryField, interview?: PlainDate): Located<CivilDate> | undefined => {
    const pair = fields.get(field);
    if (!pair?.value) return undefined;
    const written = scalarOf(pair.value)?.text;
    const { start, end } = pair.range;
    const read = readDate(written ?? (isPlaceholder(text, pair) ? text.slice(start, end) : ''));
    const [country, zone] = (['country', 'time-zone'] as const).map(
      (key) => scalarOf(fields.get(key)?.value)?.text,
    );
    const isSure = read.kind === 'date' && read.iso;
    const lines = () => bodyLines(text, frontMatter.bodyStart);
    const plausible = isSure ? read : plausibleDay(read, written ?? '', { path, frontMatter, today, lines });
    const near = interview && plausible.kind === 'invalid' ? readNear(written ?? '', interview) : plausible;
    const ordered =
      near.kind === 'ambiguous'
        ? inOrderOfCountry(near, written ?? '', readCountry(country ?? ''), zone)
        : near;
    const isOpen = beside && mayBeTold(written ?? '', ordered);
    const reading = (isOpen ? dayBeside(written ?? '', beside) : undefined) ?? ordered;
    if (reading.kind !== 'date' || !reading.iso)
      doubts.push({
        kind: 'date',
        pair,
        written,
        reading,
        likely: likelyDays(written ?? '', reading, source),
      });
    return reading.kind === 'date' ? { value: reading.value, range: pair.range } : undefined;
  };
  return {
    date,
    /** What goes on with an interview lies near its day, which so tells the year. */
    day: (field: EntryField, interview: Located<CivilDate> | undefined): Located<PlainDate> | undefined => {
      const read = date(field, interview?.value.date);
      return read && { value: read.value.date, range: read.range };
    },
    text: (field: EntryField): Located<string> | undefined => {
      const pair = fields.get(field);
      if (!pair?.value) return undefined;
      const value = linkText(scalarOf(pair.value)?.text ?? '');
      return value === '' ? undefined : { value, range: pair.range };
    },
  };
}

/** What a date without a year may be by the other days of its file. */
function likelyDays(
  written: string,
  { kind }: DateReading,
  { path, text, frontMatter }: Source,
): readonly string[] {
  if (kind !== 'invalid' || !isYearless(written)) return [];
  const lines = bodyLines(text, frontMatter.bodyStart);
  const reading = inYearOf(written, { path, frontMatter, lines });
  if (!reading) return [];
  return reading.kind === 'date' ? [shortIso(reading.value)] : reading.readings;
}

/** Whether a value is left for a program to fill in: `<% tp.date.now() %>` or `{{date}}`, which is a map in YAML. */
export function isPlaceholder(text: string, { range }: YamlPair): boolean {
  return /^["']?(?:<%|\{\{)/.test(text.slice(range.start, range.end));
}
