import { shortIso } from '../calendar.ts';
import { renameKey } from '../frontMatter/pairEdits.ts';
import type { DoubtOf } from '../log/doubt.ts';
import { inNearestYear } from '../log/missingYears.ts';
import { mostRead } from '../log/mostRead.ts';
import { type Range, type Sentence, sentence } from '../text.ts';
import { type DoubtedFile, editFix, findingIn, partFixes, quoted, ruleFor } from './fileRule.ts';
import type { RawFix } from './finding.ts';

/** `interview-unclear`: a heading that names several days. */
export const severalDays = ruleFor('several-days', ({ range }, file) =>
  findingIn(
    file,
    'interview-unclear',
    range,
    sentence(
      'This heading names several days, so no interview is read from it. Keep only the day of the interview in it.',
    ),
  ),
);

/** The same of a heading that is a day and nothing more. */
export const bareDay = ruleFor('bare-day', ({ range }, file) =>
  findingIn(
    file,
    'interview-unclear',
    range,
    sentence(
      'This heading is only a day, so no interview is read from it. Say what happened that day, such as {0}.',
      quoted('2026-11-24 phone screen'),
    ),
  ),
);

/** The same of a day without a year. */
export const noYear = ruleFor('no-year', ({ range, written }, file) =>
  findingIn(
    file,
    'interview-unclear',
    range,
    sentence(
      'No interview is read from {0}, because the year is missing. Write the year behind the day.',
      quoted(written),
    ),
    inNearestYearFix(file, range, written),
  ),
);

/** The fix that writes a day with the year in which it lies nearest to today. */
function inNearestYearFix(file: DoubtedFile, range: Range, written: string): readonly RawFix[] {
  const reading = inNearestYear(written, file.today);
  if (reading?.kind !== 'date' || file.start.slice(range.start, range.end) !== written) return [];
  const iso = shortIso(reading.value);
  return [editFix(file, sentence('Change to {0}', iso), { range, text: iso })];
}

/** The same of a row or a section in which something else stands for the day. */
export const unreadDay = ruleFor('unread-day', ({ range, written }, file) =>
  findingIn(
    file,
    'interview-unclear',
    range,
    sentence(
      'No interview is read from here, because no day can be read in {0}. Write it such as {1}.',
      quoted(written),
      '2026-11-19',
    ),
  ),
);

/** The same of a file whose date is none of the interviews that it lists. */
export const dateOfOther = ruleFor('date-of-other', ({ pair }, file) =>
  findingIn(
    file,
    'interview-unclear',
    pair.keyRange,
    sentence(
      'The date of this file is none of the interviews that it lists, so none is read. Name it applied if that is what happened then, or add it to the list.',
    ),
    [editFix(file, sentence('Name it applied'), renameKey(pair, 'applied'))],
  ),
);

/** The same of a record of an interview on another day than any that its file holds. */
export const recordOfNone = ruleFor('record-of-none', ({ range, interview, parts }, file) =>
  findingIn(
    file,
    'interview-unclear',
    range,
    sentence(
      'This record is about an interview of {0}, and this file has none on that day, so it counts by the day of the record alone.',
      quoted(interview),
    ),
    partFixes(file.path, parts, (part) => ({
      title: sentence('Record it for the interview of {0}', part),
      change: { kind: 'set-record-interview', interview, value: part },
    })),
  ),
);

/** What of a file is not read, and what to do about it. */
const unread: Readonly<Record<DoubtOf<'too-many'>['what'], Sentence>> = {
  interviews: sentence(
    'This file names more than {0} interviews, and not all of them are read. Move the earlier ones to files of their own.',
    mostRead.interviews,
  ),
  rows: sentence(
    'The tables of this file have more than {0} rows with interviews, and not all of them are read. Move the earlier ones to files of their own.',
    mostRead.rows,
  ),
  headings: sentence(
    'This file has more than {0} headings, and no interview is read from this one on. Move what follows to files of its own.',
    mostRead.headings,
  ),
  people: sentence(
    'More than {0} people stand here, and only the first ones are read. Keep those here whom you want to write to.',
    mostRead.people,
  ),
  records: sentence(
    'This file records more than {0} letters and answers, and the earlier ones are not read. Remove what is long over.',
    mostRead.records,
  ),
  marks: sentence(
    'These notes are so long that no promise is read from here on. Move what you promised further up, or the rest to a file of its own.',
  ),
};

/** The same of a file that holds more than is read. */
export const tooMany = ruleFor('too-many', ({ what, range }, file) =>
  findingIn(file, 'interview-unclear', range, unread[what]),
);
