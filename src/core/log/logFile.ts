import type { FrontMatterReading } from '../frontMatter/frontMatter.ts';
import { readSimpleFrontMatter } from '../frontMatter/simpleFrontMatter.ts';
import { type EntryReading, readEntry } from './entry.ts';
import { type Letter, readLetter } from './letter.ts';
import type { OutcomeReading } from './outcomeReading.ts';

/** One file of the log, read. */
export interface LogFile {
  readonly path: string;
  readonly reading: EntryReading | { readonly kind: 'letter'; readonly letter: Letter };
}

/** Reads one file of the log where its front matter is simple. */
export function readSimpleLogFile(
  path: string,
  text: string,
  readOutcome: (written: string) => OutcomeReading,
): LogFile | undefined {
  const frontMatter = readSimpleFrontMatter(text);
  return frontMatter && logFileOf(path, text, frontMatter, readOutcome);
}

/** The file of the log that has this front matter. */
export function logFileOf(
  path: string,
  text: string,
  frontMatter: FrontMatterReading,
  readOutcome: (written: string) => OutcomeReading,
): LogFile {
  const letter = readLetter(path, frontMatter);
  return {
    path,
    reading: letter ? { kind: 'letter', letter } : readEntry(path, text, frontMatter, readOutcome),
  };
}
