import { Temporal } from 'temporal-polyfill';
import type { Moment } from '../../src/core/calendar.ts';
import { defaultSettings, type Settings } from '../../src/core/config.ts';
import { parseMoment } from '../../src/core/dateReading.ts';
import { Clock } from '../../src/core/interviews/clock.ts';
import type { EvaluationContext } from '../../src/core/interviews/context.ts';
import type { Interview } from '../../src/core/interviews/interview.ts';
import { understand } from '../../src/core/interviews/understand.ts';
import { letterTraits } from '../../src/core/kinds/index.ts';
import type { Entry } from '../../src/core/log/entry.ts';
import { notedPromiseReader } from '../../src/core/log/entryPromises.ts';
import { buildLog, type Log } from '../../src/core/log/log.ts';
import type { LogFile } from '../../src/core/log/logFile.ts';
import { outcomeReader } from '../../src/core/log/outcomeReading.ts';
import { readLogFile } from '../../src/core/log/readLogFile.ts';
import { promisesOfTasks } from '../../src/core/notes/notes.ts';
import { decideProcess } from '../../src/core/owed/decideProcess.ts';
import type { Obligation } from '../../src/core/owed/obligation.ts';
import { openOffers } from '../../src/core/owed/openOffers.ts';
import { english } from '../../src/core/speech.ts';
import { lastOf } from '../../src/core/text.ts';
import { publicHolidays } from '../../src/lazy/holidays.ts';
import { parseMarkdown } from '../../src/lazy/markdown.ts';

type Files = Readonly<Record<string, string>>;

/** The day on which they are read: none of their interviews is so long ago that less of it is read. */
const firstDay = new Temporal.PlainDate(2026, 1, 1);

/** What was read of a path and a text: many tests share files, and a file that does not change is read once. */
const known = new Map<string, LogFile>();

function fileOf(path: string, text: string): LogFile {
  const key = JSON.stringify([path, text]);
  const file = known.get(key) ?? readLogFile(path, text, outcomeReader(), firstDay);
  // Generated files come once.
  if (known.size > 2000) known.clear();
  known.set(key, file);
  return file;
}

/** The files given as path and text, read on a day. */
export function filesOf(
  files: Files,
  settings: Settings = defaultSettings,
  today = firstDay,
): readonly LogFile[] {
  return settings.outcomeWords === defaultSettings.outcomeWords && today === firstDay
    ? Object.entries(files).map(([path, text]) => fileOf(path, text))
    : filesAnew(files, settings, today);
}

/** The same, and nothing of it is kept from before. */
export function filesAnew(
  files: Files,
  { outcomeWords }: Settings = defaultSettings,
  today = firstDay,
): readonly LogFile[] {
  const readOutcome = outcomeReader(outcomeWords);
  return Object.entries(files).map(([path, text]) => readLogFile(path, text, readOutcome, today));
}

/** A log of the files given as path and text. */
export function logOf(files: Files, settings: Settings = defaultSettings): Log {
  return buildLog(filesOf(files, settings));
}

export function moment(written: string, zone = 'America/New_York'): Moment {
  const read = parseMoment(written, zone);
  if (!read) throw new Error(`${written} is no moment`);
  return read;
}

const notedPromises = notedPromiseReader(parseMarkdown);

/** The context of a decision at `now`, with real holidays and notes. */
export function contextAt(
  now: string,
  zone = 'America/New_York',
  settings: Partial<Settings> = {},
): EvaluationContext {
  return {
    now: moment(now, zone),
    settings: { ...defaultSettings, ...settings },
    speech: english,
    holidays: publicHolidays,
    wantsLapsedPromises: () => true,
    notedPromises,
    promises: ({ tasks }) => (tasks ? promisesOfTasks(tasks, parseMarkdown) : []),
  };
}

/** The interviews of a log, as understood at a moment. */
export function interviewsOf(log: Log, context: EvaluationContext): readonly Interview[] {
  const clock = new Clock(context.now);
  return log.processes.flatMap((process) => understand(process, log, context, clock, letterTraits));
}

/** The interview of an entry, as understood at a moment. */
export function interviewOf(entry: Entry, log: Log, context: EvaluationContext): Interview | undefined {
  const clock = new Clock(context.now);
  const rounds = understand(log.processOf(entry), log, context, clock, letterTraits, { undated: true });
  return rounds.find((round) => round.entry === entry);
}

/** Everything that is, was or will be owed in a log. */
export function deriveObligations(log: Log, context: EvaluationContext): readonly Obligation[] {
  const clock = new Clock(context.now);
  const offers = openOffers(log, context, clock);
  return log.processes.flatMap((process) =>
    lastOf(decideProcess(understand(process, log, context, clock, letterTraits), { clock, context, offers })),
  );
}
