import type { PlainDate } from '../calendar.ts';
import { readSimpleFrontMatter } from '../frontMatter/simpleFrontMatter.ts';
import { readYamlFrontMatterInSteps } from '../frontMatter/yamlFrontMatter.ts';
import { lastOf } from '../text.ts';
import { type LogFile, logFileInSteps } from './logFile.ts';
import type { OutcomeReading } from './outcomeReading.ts';

/**
 * Reads one file of the log. Depends on nothing but its arguments, so the result can be kept until the text changes: what nobody asks of
 * an interview any more by `today` is not read, nor will it be asked for later. Without a day all is read.
 */
export function readLogFile(
  path: string,
  text: string,
  readOutcome: (written: string) => OutcomeReading,
  today?: PlainDate,
): LogFile {
  return lastOf(readLogFileInSteps(path, text, readOutcome, today));
}

/** The same in steps, so that an editor can do other things in between: no step grows with the file, but for a scan of its text. */
export function* readLogFileInSteps(
  path: string,
  text: string,
  readOutcome: (written: string) => OutcomeReading,
  today?: PlainDate,
): Generator<undefined, LogFile> {
  const frontMatter = readSimpleFrontMatter(text) ?? (yield* readYamlFrontMatterInSteps(text));
  return yield* logFileInSteps(path, text, frontMatter, readOutcome, today);
}
