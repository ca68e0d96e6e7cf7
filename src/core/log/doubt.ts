import type { DateReading } from '../dateReading.ts';
import type { YamlPair } from '../frontMatter/frontMatter.ts';
import type { Person } from '../people/people.ts';
import type { Range, Sentence, TextEdit } from '../text.ts';
import type { EntryField } from './fields.ts';
import type { mostRead } from './mostRead.ts';
import type { OutcomeReading } from './outcomeReading.ts';
import type { SightedLine } from './sightedLine.ts';

/** What a reader of one file could not take for certain, as data; the findings say it. */
export type Doubt =
  /** The front matter is no valid YAML. */
  | {
      readonly kind: 'unreadable';
      readonly range: Range;
      readonly why: Sentence;
      /** The lines that it means, and the edit that writes them, where only what parts names and values is wrong. */
      readonly meant?: { readonly lines: readonly string[]; readonly edit: TextEdit };
    }
  /** The front matter is written in a format that is not read. */
  | { readonly kind: 'unsupported'; readonly range: Range; readonly format: string }
  | { readonly kind: 'no-company'; readonly range: Range }
  /** `pair` is the blank date, where there is one. */
  | { readonly kind: 'no-date'; readonly range: Range; readonly pair: YamlPair | undefined }
  /** A date that cannot be read, can be read in several ways, or is not written as ISO 8601. */
  | {
      readonly kind: 'date';
      readonly pair: YamlPair;
      /** Undefined where it is a list or a map. */
      readonly written: string | undefined;
      readonly reading: DateReading;
      /** What a day without a year is in the year that the rest of the file tells, as ISO 8601. */
      readonly likely?: readonly string[];
    }
  | {
      readonly kind: 'outcome';
      readonly pair: YamlPair;
      readonly written: string | undefined;
      readonly reading: Exclude<OutcomeReading, { kind: 'known' | 'blank' }>;
    }
  /** A name that is one person's, last name first, or two people's. */
  | { readonly kind: 'person'; readonly pair: YamlPair; readonly person: Person }
  /** Two spellings of one field; the chosen one counts. */
  | {
      readonly kind: 'duplicate';
      readonly field: EntryField;
      readonly chosen: YamlPair;
      readonly other: YamlPair;
    }
  /** The date of a file that lists interviews on other days only: it may be the day one applied. `pair` is that date. */
  | { readonly kind: 'date-of-other'; readonly pair: YamlPair }
  /** A heading that names several days, each of which may be that of the interview. */
  | { readonly kind: 'several-days'; readonly range: Range }
  /** A line that may tell of a further interview; `line` is what it says of it, where that is enough for one. */
  | { readonly kind: 'perhaps-round'; readonly range: Range; readonly line?: SightedLine }
  /** A heading that is a day and says not what was on it. */
  | { readonly kind: 'bare-day'; readonly range: Range }
  /** The day of an interview without its year, which nothing else in the file tells. */
  | { readonly kind: 'no-year'; readonly range: Range; readonly written: string }
  /** What stands for the day of an interview in a row or a section, and cannot be read. */
  | { readonly kind: 'unread-day'; readonly range: Range; readonly written: string }
  /** A record that names an interview on a day on which its file has none; `parts` names those that it has. */
  | {
      readonly kind: 'record-of-none';
      readonly range: Range;
      readonly interview: string;
      readonly parts: readonly string[];
    }
  /** More in one file than is read, where the rest stands. */
  | {
      readonly kind: 'too-many';
      readonly what: Exclude<keyof typeof mostRead, 'markup'>;
      readonly range: Range;
    }
  /** A value that is not understood, so that something else counts. */
  | { readonly kind: 'value'; readonly field: EntryField; readonly written: string; readonly range: Range };

export type DoubtKind = Doubt['kind'];

/** A doubt of one kind. */
export type DoubtOf<Kind extends DoubtKind> = Extract<Doubt, { kind: Kind }>;

/** What a reader could not take for certain, with the start of the file, up to its body or the last of them, which fixes are computed from. */
export interface Doubts {
  readonly all: readonly Doubt[];
  readonly start: string;
}
