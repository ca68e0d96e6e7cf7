import { type PlainDate, shortIso } from '../calendar.ts';
import { readDate } from '../dateReading.ts';
import type { YamlPair } from '../frontMatter/frontMatter.ts';
import { canReplaceValue } from '../frontMatter/pairEdits.ts';
import { isYearless } from '../log/datesInText.ts';
import { orderTold } from '../log/daysBeside.ts';
import { isPlaceholder } from '../log/fieldReader.ts';
import { inNearestYear } from '../log/missingYears.ts';
import { daysIn } from '../log/talkColumns.ts';
import { sentence } from '../text.ts';
import {
  type DoubtedFile,
  editFix,
  findingIn,
  quoted,
  quotedValue,
  ruleFor,
  valueFixes,
} from './fileRule.ts';
import type { RawFinding } from './finding.ts';

/** `date-invalid`: a date that does not exist or is none; of one without a year, the year that the file tells is offered, else the nearest one. */
export const dateInvalid = ruleFor('date', ({ pair, written, reading, likely = [] }, file) => {
  if (reading.kind !== 'invalid') return [];
  const several = severalDays(pair, file.today);
  if (several.length > 1) return namesSeveral(pair, several, file);
  const isNode = written === undefined && !isPlaceholder(file.start, pair);
  const why = isNode
    ? sentence('it is a list or a map')
    : isYearless(written ?? '')
      ? sentence('it names no year; write one behind it')
      : reading.reason;
  const message = sentence('{0} is not a date: {1}.', quotedValue(file, pair, written), why);
  const days = likely.length > 0 ? likely : inThisYear(written ?? '', file.today);
  const fixes = days.flatMap((iso) => valueFixes(file, sentence('Change to {0}', iso), pair, iso));
  return findingIn(file, 'date-invalid', pair.range, message, fixes);
});

/** The same of several days in one field, each that of an interview; a list of interviews takes its place. */
function namesSeveral(pair: YamlPair, days: readonly string[], file: DoubtedFile): readonly RawFinding[] {
  const written = file.start.slice(pair.range.start, pair.range.end);
  const list = `interviews: [${days.join(', ')}]`;
  const edit = { range: { start: pair.keyRange.start, end: pair.range.end }, text: list };
  return findingIn(
    file,
    'date-invalid',
    pair.range,
    sentence(
      '{0} names several days, so none is read. Write a list of interviews, or keep only one day.',
      quoted(written),
    ),
    canReplaceValue(file.start, pair) ? [editFix(file, sentence('Change to {0}', list), edit)] : [],
  );
}

/** The days that a field names, as ISO 8601, in the year nearest to today where that is unsaid; none where one of its parts is something else. */
function severalDays({ value, range }: YamlPair, today: PlainDate): readonly string[] {
  const text =
    value?.kind === 'list'
      ? value.items.flatMap((item) => (item.kind === 'scalar' ? [item.text] : [])).join(', ')
      : value?.kind === 'scalar'
        ? value.text
        : '';
  const found = daysIn({ text, range }).map(({ pair, time }) => ({
    written: textOf(pair),
    hour: textOf(time),
  }));
  const [order, ...orders] = new Set(found.flatMap(({ written }) => orderTold(written) ?? []));
  const read = found.flatMap(({ written, hour }) => {
    const near = isYearless(written) ? inNearestYear(written, today) : readDate(written);
    // Beside `11/20`, `11/12` is in November.
    const isSure = near?.kind === 'ambiguous' && orders.length === 0;
    const reading = isSure ? inOrder(near.readings, written, order) : near;
    return reading?.kind === 'date' ? [`${reading.value.date}${hour === '' ? '' : `T${hour}`}`] : [];
  });
  return read.length === found.length ? read : [];
}

function textOf(pair: YamlPair | undefined): string {
  return pair?.value?.kind === 'scalar' ? pair.value.text : '';
}

/** Of the readings of a day in numbers, the one in which the first of them is the `day`, or the `month`. */
function inOrder(readings: readonly string[], written: string, order: 'day' | 'month' | undefined) {
  const first = Number(/\d+/.exec(written)?.[0]);
  return readings
    .map((iso) => readDate(iso))
    .find((one) => one.kind === 'date' && order !== undefined && one.value.date[order] === first);
}

/** The days that one without a year may be, nearest to today, as ISO 8601. */
function inThisYear(written: string, today: PlainDate): readonly string[] {
  const reading = inNearestYear(written, today);
  if (!reading) return [];
  return reading.kind === 'date' ? [shortIso(reading.value)] : reading.readings;
}
