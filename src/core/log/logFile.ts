import type { PlainDate } from '../calendar.ts';
import { readDate } from '../dateReading.ts';
import type { FrontMatterReading } from '../frontMatter/frontMatter.ts';
import { readSimpleFrontMatter } from '../frontMatter/simpleFrontMatter.ts';
import { mayBeSettledLately } from '../notes/notedLately.ts';
import { lastOf, sentence, withLineFeeds } from '../text.ts';
import { dateOfFolder, dateOfName } from './dateOfName.ts';
import { type DaysBeside, mayBeTold } from './daysBeside.ts';
import type { DoubtOf } from './doubt.ts';
import type { Entry, EntryReading } from './entry.ts';
import { entryFieldOf } from './fields.ts';
import { interviewWords } from './headOfNote.ts';
import { type Letter, readLetter } from './letter.ts';
import type { OutcomeReading } from './outcomeReading.ts';
import { readEntriesInSteps, unreadableFor } from './readEntries.ts';
import { sightingInSteps } from './sighting.ts';
import { type Telling, tellingsIn } from './tellings.ts';

/** One file of the log, read. */
export interface LogFile {
  readonly path: string;
  readonly reading: EntryReading | { readonly kind: 'letter'; readonly letter: Letter };
  /** Reads it once more by what the other files tell, where the day of its interview is in doubt and they may tell it. */
  readonly readBeside?: (beside: DaysBeside) => LogFile;
  /** What it tells of letters that went out, where it is not about one interview alone. */
  readonly tellings?: readonly Telling[];
}

/** What counts of a file that lies beside the folder of the log: a letter, and what it tells of letters that went out. */
export function besideLog(file: LogFile): LogFile {
  const { path, reading, tellings } = file;
  if (reading.kind === 'letter') return file;
  return { path, reading: { kind: 'other' }, ...(tellings && { tellings }) };
}

/** The entries that a file holds. */
export function entriesIn(file: LogFile | undefined): readonly Entry[] {
  return file?.reading.kind === 'entries' ? file.reading.entries : [];
}

/** The letter that a file is. */
export function letterIn(file: LogFile | undefined): Letter | undefined {
  return file?.reading.kind === 'letter' ? file.reading.letter : undefined;
}

/** Reads one file of the log in steps, on a day, where its front matter is simple; undefined where it is not. */
export function simpleLogFileInSteps(
  path: string,
  text: string,
  readOutcome: (written: string) => OutcomeReading,
  today?: PlainDate,
): Generator<undefined, LogFile> | undefined {
  const frontMatter = readSimpleFrontMatter(text);
  return frontMatter && logFileInSteps(path, text, frontMatter, readOutcome, today);
}

/** The same without a pause. */
export function readSimpleLogFile(...file: Parameters<typeof simpleLogFileInSteps>): LogFile | undefined {
  const steps = simpleLogFileInSteps(...file);
  return steps && lastOf(steps);
}

/** Reads the file of the log that has this front matter, in steps, so that an editor can do other things in between. */
export function* logFileInSteps(
  path: string,
  written: string,
  found: FrontMatterReading,
  readOutcome: (written: string) => OutcomeReading,
  today?: PlainDate,
  beside?: DaysBeside,
): Generator<undefined, LogFile> {
  const file = yield* interviewsOfFile(path, written, found, readOutcome, today, beside);
  if (!mayTellOfOthers(file.reading) || isOfLongAgo(path, today)) return file;
  yield;
  const bodyStart = found.kind === 'read' ? found.frontMatter.bodyStart : 0;
  const tellings = tellingsIn(path, withLineFeeds(written), bodyStart, today);
  return tellings.length === 0 ? file : { ...file, tellings };
}

/** Whether a file may tell of letters about the interviews of others: it holds none, or several. */
function mayTellOfOthers(reading: LogFile['reading']): boolean {
  if (reading.kind === 'entries') return reading.entries.every(({ isRow }) => isRow);
  return reading.kind === 'other' && !reading.isDeclined;
}

function* interviewsOfFile(
  ...[path, written, found, readOutcome, today, beside]: Parameters<typeof logFileInSteps>
): Generator<undefined, LogFile> {
  const text = withLineFeeds(written);
  const frontMatter = found.kind === 'read' ? (unreadCharacter(text) ?? found) : found;
  const letter = readLetter(path, frontMatter);
  if (letter) return { path, reading: { kind: 'letter', letter } };
  const reading = yield* readEntriesInSteps(path, text, frontMatter, readOutcome, today, beside);
  // Of text without front matter only what holds interviews is spoken of.
  const unread =
    frontMatter.kind === 'none' && reading.kind === 'entries' ? unreadCharacter(text) : undefined;
  if (unread) return { path, reading: unreadableFor(unread.problem) };
  if (mayBeToldBeside(reading)) {
    const readBeside = (days: DaysBeside): LogFile => ({
      ...lastOf(logFileInSteps(path, written, found, readOutcome, today, days)),
      readBeside,
    });
    return { path, reading, readBeside };
  }
  if (reading.kind !== 'other' || reading.sighting || reading.isDeclined) return { path, reading };
  if (isOfLongAgo(path, today) && !interviewWords.test(text)) return { path, reading };
  yield;
  return {
    path,
    reading: { kind: 'other', sighting: yield* sightingInSteps(path, text, frontMatter, today) },
  };
}

/** Whether the name of a note or of its folder tells a day of which no letter is due any more. */
function isOfLongAgo(path: string, today: PlainDate | undefined): boolean {
  if (!today) return false;
  const reading = readDate(dateOfName(path) ?? dateOfFolder(path) ?? '');
  return reading.kind === 'date' && !mayBeSettledLately(reading.value.date, today);
}

/** Whether the other files of a log may tell a day of this one. */
function mayBeToldBeside(reading: EntryReading): boolean {
  return (
    daysInDoubt(reading).some((doubt) => mayBeTold(doubt.written ?? '', doubt.reading)) ||
    ('doubts' in reading && reading.doubts?.all.some(({ kind }) => kind === 'no-year') === true)
  );
}

/** What is in doubt of the days of a file's interviews. */
export function daysInDoubt(reading: LogFile['reading']): readonly DoubtOf<'date'>[] {
  const doubts = 'doubts' in reading ? (reading.doubts?.all ?? []) : [];
  return doubts.flatMap((doubt) =>
    doubt.kind === 'date' && entryFieldOf(doubt.pair.key) === 'date' ? [doubt] : [],
  );
}

/** What tells of a text that it is not as it was written: a sign that no reader knew, that of binary files, and the escapes of ISO-2022. */
const signsOfOtherEncoding = ['\uFFFD', '\0', '\u001B$'] as const;

/** What takes the place of front matter where a text was read as UTF-8 and is not, or was saved as such. */
function unreadCharacter(text: string): Extract<FrontMatterReading, { kind: 'unreadable' }> | undefined {
  const start = signsOfOtherEncoding.map((sign) => text.indexOf(sign)).find((place) => place >= 0);
  if (start === undefined) return undefined;
  const message = sentence(
    'A character of this file cannot be read, so the file does not count. Save it as UTF-8, or write that character again.',
  );
  return { kind: 'unreadable', problem: { message, range: { start, end: start + 1 } } };
}
