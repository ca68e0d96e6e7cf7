import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../../../src/core/text.ts';

/** What a reader who saw no code marked in a note; the words are those of `test/fixtures/notes/MARKING.md`. */
export interface Mark {
  readonly kind: 'private' | 'promised' | 'unsaid' | 'word' | 'need' | 'did' | 'asked' | 'topic' | 'self';
  readonly text: string;
  readonly for: readonly string[];
  readonly to?: readonly string[];
  readonly usable: boolean;
  readonly by?: 'them' | 'me';
  readonly liked?: boolean;
  readonly days?: readonly string[];
}

/** A note with its marks. */
export interface MarkedNote {
  readonly name: string;
  readonly text: string;
  readonly writer: string;
  readonly people: readonly string[];
  readonly facts: readonly Mark[];
}

export const corpusFolder = new URL('../../fixtures/notes/', import.meta.url).pathname;

/** The notes of a folder, in order of their names. */
export function markedNotes(folder = corpusFolder): readonly MarkedNote[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.marks.json'))
    .toSorted()
    .map((name) => {
      const stem = name.slice(0, -'.marks.json'.length);
      const { writer, people, facts } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
      return { name: stem, text: readFileSync(join(folder, `${stem}.md`), 'utf8'), writer, people, facts };
    });
}

const stopwords = new Set(
  'the and for with you your that this have has had was were are not but they them their she her his him its our who what when where which how would will can could should said told asked about from into out over than then there just also like got get did does done been being want wants wanted need needs one two very really some any all more most much many too only own same such day week'.split(
    ' ',
  ),
);

/** The words of a text that say something, without endings: two texts that share them speak of one thing. */
export function contentStems(text: string, without: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  const words = fold(text.replace(/['’](?:s|m|re|ve|ll|d)\b/g, ''))
    .split(' ')
    .filter((word) => (word.length > 2 || /\d/.test(word)) && !stopwords.has(word))
    .map((word) => word.replace(/(?:ies|ing|ed|es|s|e)$/, ''))
    .filter((word) => word.length > 1 || /\d/.test(word));
  return new Set(words.filter((word) => !without.has(word)));
}

/** Whether words of a mark are in a text; that the text is from the same place of the note is for `sources` to say. */
export function carries(text: ReadonlySet<string>, mark: ReadonlySet<string>): boolean {
  const common = [...mark].filter((word) => text.has(word)).length;
  return common >= 1;
}
