import type { Moment } from '../../src/core/calendar.ts';
import { defaultSettings, type Settings } from '../../src/core/config.ts';
import { parseMoment } from '../../src/core/dateReading.ts';
import { buildLog, type Log } from '../../src/core/log/log.ts';
import type { LogFile } from '../../src/core/log/logFile.ts';
import { outcomeReader } from '../../src/core/log/outcomeReading.ts';
import { readLogFile } from '../../src/core/log/readLogFile.ts';
import { openPromises } from '../../src/core/notes/notes.ts';
import { decideProcess } from '../../src/core/policy/decideProcess.ts';
import type { Obligation } from '../../src/core/policy/obligations.ts';
import { openOffers } from '../../src/core/policy/openOffers.ts';
import type { PolicyContext } from '../../src/core/policy/situation.ts';
import { english } from '../../src/core/speech.ts';
import { publicHolidays } from '../../src/lazy/holidays.ts';
import { parseMarkdown } from '../../src/lazy/markdown.ts';

type Files = Readonly<Record<string, string>>;

/** The files given as path and text, read. */
export function filesOf(files: Files, { outcomeWords }: Settings = defaultSettings): readonly LogFile[] {
  const readOutcome = outcomeReader(outcomeWords);
  return Object.entries(files).map(([path, text]) => readLogFile(path, text, readOutcome));
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

/** The context of a decision at `now`, with real holidays and notes. */
export function contextAt(
  now: string,
  zone = 'America/New_York',
  settings: Partial<Settings> = {},
): PolicyContext {
  return {
    now: moment(now, zone),
    settings: { ...defaultSettings, ...settings },
    speech: english,
    holidays: publicHolidays,
    wantsLapsedPromises: () => true,
    promises: ({ tasks }) => (tasks ? openPromises(tasks.notes, parseMarkdown) : []),
  };
}

/** Everything that is, was or will be owed in a log. */
export function deriveObligations(log: Log, context: PolicyContext): readonly Obligation[] {
  const offers = openOffers(log, context);
  return log.processes.flatMap((process) => decideProcess(process, { log, context, offers }).obligations);
}
