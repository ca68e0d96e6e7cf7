import type { Settings } from '../config.ts';
import type { Interview } from '../interviews/interview.ts';
import type { Letter } from '../log/letter.ts';
import type { Log } from '../log/log.ts';
import type { NoteFacts } from '../notes/facts.ts';
import type { ParseMarkdown } from '../notes/notes.ts';
import type { Speech } from '../speech.ts';
import type { Range } from '../text.ts';

/** A letter with its whole file. */
export interface LetterText {
  readonly letter: Letter;
  readonly text: string;
}

/** What the prose rules can find. */
export type ProseKind = 'repeated-word' | 'long-sentence' | 'passive';

/** A remark about prose. */
export interface ProseRemark {
  readonly kind: ProseKind;
  readonly range: Range;
}

/** Reads English prose. Heavy (retext), so a face loads it at first use and passes it in. */
export type ReadProse = (prose: string) => readonly ProseRemark[];

/** A letter and all that it is read against. */
export interface ReviewInput extends LetterText {
  readonly log: Log;
  /** The whole file of its entry: what it says anywhere is known; undefined without an entry. */
  readonly entryText: string | undefined;
  /** The interview it is about; undefined where the log has none. */
  readonly interview: Interview | undefined;
  /** What the body of its entry says; undefined without an entry. */
  readonly notes: NoteFacts | undefined;
  /** What else the letter may say: the files of the other rounds, letters that went out, the profile. */
  readonly sources?: readonly string[] | undefined;
  /** The other letters of the same entry. */
  readonly others: readonly LetterText[];
  readonly parseMarkdown: ParseMarkdown;
  readonly readProse: ReadProse;
  readonly settings: Settings;
  /** How remarks are said. */
  readonly speech: Speech;
}
