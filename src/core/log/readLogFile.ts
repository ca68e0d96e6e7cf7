import { readYamlFrontMatter } from '../frontMatter/yamlFrontMatter.ts';
import { type LogFile, logFileOf, readSimpleLogFile } from './logFile.ts';
import type { OutcomeReading } from './outcomeReading.ts';

/** Reads one file of the log. Depends on nothing but its arguments, so the result can be kept until the text changes. */
export function readLogFile(
  path: string,
  text: string,
  readOutcome: (written: string) => OutcomeReading,
): LogFile {
  return (
    readSimpleLogFile(path, text, readOutcome) ??
    logFileOf(path, text, readYamlFrontMatter(text), readOutcome)
  );
}
