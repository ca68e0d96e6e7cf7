import type { Range } from '../text.ts';

/** A line that tells of an interview, and what it says of it. */
export interface SightedLine {
  readonly range: Range;
  readonly said: string;
  /** Whether it has a word that hardly ever means anything but an interview. */
  readonly isSure: boolean;
  /**
   * Whether fields in brackets can stand at its end, or a heading above it; neither goes with a table or a heading. Labels can stand below
   * the heading of a section.
   */
  readonly shape: 'item' | 'paragraph' | 'row' | 'section';
  /** Whether signs that it was about a job tell of it, so that it is told of beside entries, too. */
  readonly isLikely?: true;
  /** As written, its year perhaps unsaid; undefined where the line leaves it open. */
  readonly day: string | undefined;
  readonly company: string | undefined;
  readonly people: string | undefined;
  /** How deep a heading above it is. */
  readonly depth: number;
}
