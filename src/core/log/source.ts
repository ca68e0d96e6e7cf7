import type { PlainDate } from '../calendar.ts';
import type { FrontMatter, YamlPair } from '../frontMatter/frontMatter.ts';
import type { DaysBeside } from './daysBeside.ts';
import type { Doubt } from './doubt.ts';
import type { EntryField } from './fields.ts';
import type { OutcomeReading } from './outcomeReading.ts';

/** The pair that counts for each field. */
export type Fields = ReadonlyMap<EntryField, YamlPair>;

/** A file that holds entries, as far as it is read. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly frontMatter: FrontMatter;
  /** Of the file as a whole. */
  readonly fields: Fields;
  readonly readOutcome: (written: string) => OutcomeReading;
  /** See `readLogFile`. */
  readonly today: PlainDate | undefined;
  /** What other files tell of days in doubt, once they are read. */
  readonly beside?: DaysBeside | undefined;
  /** Grows as the file is read. */
  readonly doubts: Doubt[];
}
