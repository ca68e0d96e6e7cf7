import { renameKey } from '../frontMatter/pairEdits.ts';
import { mostInterviews } from '../log/interviewsInFile.ts';
import { sentence } from '../text.ts';
import { editFix, findingIn, partFixes, quoted, ruleFor } from './fileRule.ts';

/** `interview-unclear`: a heading that names several days. */
export const severalDays = ruleFor('several-days', ({ range }, file) =>
  findingIn(
    file,
    'interview-unclear',
    range,
    sentence(
      'This heading names several days, so no interview is read from it. Leave the day of the interview alone in it.',
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
      'No interview is read from this heading, because it is a day alone. Say what was on it, such as {0}.',
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

/** The same of a file with more interviews than are read. */
export const tooManyInterviews = ruleFor('too-many', ({ range }, file) =>
  findingIn(
    file,
    'interview-unclear',
    range,
    sentence(
      'This file names more than {0} interviews, and not all of them are read. Move the earlier ones to files of their own.',
      mostInterviews,
    ),
  ),
);
