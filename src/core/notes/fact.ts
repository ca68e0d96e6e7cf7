import type { PlainDate } from '../calendar.ts';
import type { Person } from '../people/people.ts';
import type { Range } from '../text.ts';
import type { CoreKind, FactKind } from './cue.ts';
import type { ParseMarkdown } from './notes.ts';

/** What a fact is about, in plain English, and how that is to be read. */
export interface Core {
  readonly text: string;
  readonly as: CoreKind;
}

/** One thing that the notes of an interview say. */
export interface Fact {
  readonly kind: FactKind;
  /** The words of the notes, without marks of a list or of Markdown. */
  readonly text: string;
  /** Where they stand, in UTF-16 offsets of the body. */
  readonly range: Range;
  /** Whom it belongs to: who said it, asked it, did it, needs it or was promised it. Nobody where the notes do not tell. */
  readonly people: readonly Person[];
  /** Whether the notes name them there; else it follows from what stands around it. */
  readonly isNamed: boolean;
  /** Who asked or told it. */
  readonly by: 'them' | 'me' | undefined;
  /** Whether the notes mark it as liked. */
  readonly liked: boolean;
  /**
   * `sure`: recognised for what it is by what the notes say themselves, and fit for a letter. `likely`: only by what stands around it,
   * so that the writer has to choose it. `kept`: never for a letter.
   */
  readonly certainty: 'sure' | 'likely' | 'kept';
  readonly core: Core;
  /** Of `word`: every day it can fairly mean as the latest one. */
  readonly days: readonly PlainDate[];
  /** Of what was left unsaid: the place of the question that it answers. */
  readonly answers?: Range | undefined;
  /** Of what was left unsaid to nobody in particular: whose question or need it comes closest to. */
  readonly concerns?: Person | undefined;
  /** Of a promise: whether it stands under a heading for promises, or as a task. */
  readonly isListed: boolean;
  /** Of a task: whether it is ticked. */
  readonly done: boolean;
}

/** What notes are read with. */
export interface FactsSource {
  readonly body: string;
  readonly parse: ParseMarkdown;
  readonly interviewers: readonly Person[];
  /** Others whom notes may name: contacts. */
  readonly others: readonly Person[];
  /** The day of the interview, from which `Monday` counts. */
  readonly day: PlainDate | undefined;
  /** Role and company tell the trade, in which some private matters are none. */
  readonly role?: string | undefined;
  readonly company?: string | undefined;
  /** The language (BCP 47) that they are plainly written in; without it they are read as English. */
  readonly language?: string | undefined;
}
