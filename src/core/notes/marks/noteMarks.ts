import type { Section } from '../labels.ts';
import type { TimeNames } from './timeNames.ts';

/**
 * What people write in notes of one language, and what it says of a line. All of it is matched with `plainLetters`: small letters
 * without accents, so that notes typed in a hurry are read, too.
 */
export interface NoteMarks {
  /** THE table of headings and labels, in order; the first row that fits says what stands under it. */
  readonly headings: readonly (readonly [section: Section, words: RegExp])[];
  /** What forbids to say a thing, or says that it is for nobody. A sentence that does only that speaks of those before it. */
  readonly ban: RegExp;
  /** Matters of one's own that no letter is out of, not even where they were promised: health, home, other jobs, why one left. */
  readonly secrets: RegExp;
  /** Pay, hours and terms, gossip, and how one did. */
  readonly matters: RegExp;
  /** How somebody or something was, by the writer's own lights. */
  readonly verdicts: RegExp;
  /** Hours and days of the week, which a short line holds where it speaks of terms. */
  readonly hours: RegExp;
  readonly promised: RegExp;
  /** What a promise means by a pronoun stands before it. */
  readonly refersBack: RegExp;
  /** What has been sent already. */
  readonly done: RegExp;
  /** What the writer would have said. */
  readonly unsaid: RegExp;
  /** That something was not said: left out by mistake only where the writer regrets it. */
  readonly notSaid: RegExp;
  readonly regret: RegExp;
  /** What begins a sentence that says one more thing as the one before it: `Nor that ...`. */
  readonly goesOn?: RegExp;
  /** What stands before a person for whom a thing is: `for Dana`. */
  readonly toWhom?: RegExp;
  /** What begins a sentence that tells the writer to send or to bring something. */
  readonly sending?: RegExp;
  /** What begins or joins a sentence of the writer's own that may say one more thing as the one before it: `That too I had done ...`. */
  readonly addsTo: RegExp;
  readonly liked: RegExp;
  /** What somebody did for the writer: showed, gave, fetched, explained. */
  readonly did: RegExp;
  readonly asked: RegExp;
  /** What the writer answered to what stands before it. */
  readonly answered: RegExp;
  readonly need: RegExp;
  /** What was talked about, shown or told. */
  readonly told: RegExp;
  /** What tells that the time beside it is when the writer will hear. */
  readonly hearing: RegExp;
  /** What begins a line that tells the writer to do something, which others do where they will be heard from: `call back ...`. */
  readonly ownTask?: RegExp;
  /** What people write in notes and messages, and in no letter: short forms, dialect, slang. */
  readonly chat?: RegExp;
  readonly times: TimeNames;
  /** Somebody at the start of a line who is named by what they do, as `校長先生`. */
  readonly person?: RegExp;
}

/** Any of some words or phrases, whole. */
export function words(...alternatives: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'u');
}

/** Any of some words of a language that puts nothing between words. */
export function signs(...alternatives: readonly string[]): RegExp {
  return new RegExp(alternatives.join('|'), 'u');
}

/** A text in small letters, without the accents of Latin letters, and with marks of one form. */
export function plainLetters(text: string): string {
  return (
    text
      .normalize('NFKD')
      .replace(/(\p{Script=Latin})\p{Mn}+/gu, '$1')
      .normalize('NFC')
      .toLowerCase()
      .replaceAll('ß', 'ss')
      // `raivaaa`
      .replace(/([a-z])\1{2,}/g, '$1')
      .replace(/[’‘`´]/g, "'")
      .replace(/\s+/g, ' ')
  );
}
