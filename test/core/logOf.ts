import { type Moment, parseMoment } from '../../src/core/calendar.ts';
import { defaultSettings, type Settings } from '../../src/core/config.ts';
import { buildLog, type Log, readLogFile } from '../../src/core/log/log.ts';
import { readNotes } from '../../src/core/log/notes.ts';
import { outcomeReader } from '../../src/core/log/outcomes.ts';
import type { PolicyContext } from '../../src/core/policy/situation.ts';
import { publicHolidays } from '../../src/lazy/holidays.ts';
import { parseMarkdown } from '../../src/lazy/markdown.ts';

/** A log of the files given as path and text. */
export function logOf(files: Readonly<Record<string, string>>, settings: Settings = defaultSettings): Log {
  const readOutcome = outcomeReader(settings.outcomeWords);
  return buildLog(Object.entries(files).map(([path, text]) => readLogFile(path, text, readOutcome)));
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
    holidays: publicHolidays,
    wantsLapsedPromises: () => true,
    promises: ({ tasks }) =>
      tasks ? readNotes(tasks, parseMarkdown).promised.filter(({ done }) => !done) : [],
  };
}
