import { frenchMarks } from './french.ts';
import { germanMarks } from './german.ts';
import { japaneseMarks } from './japanese.ts';
import type { NoteMarks } from './noteMarks.ts';
import { portugueseMarks } from './portuguese.ts';
import { spanishMarks } from './spanish.ts';

/** THE table of languages whose notes are read by marks, each made where notes are in it; English is read by its grammar. */
const marksByLanguage: ReadonlyMap<string, () => NoteMarks> = new Map([
  ['de', germanMarks],
  ['fr', frenchMarks],
  ['es', spanishMarks],
  ['pt', portugueseMarks],
  ['ja', japaneseMarks],
]);

/** The marks of every language that has some. */
export function allMarks(): readonly NoteMarks[] {
  return Array.from(marksByLanguage.values(), (marks) => marks());
}

/** The marks of a language (BCP 47); undefined for English and for what has none. */
export function marksOf(language: string | undefined): NoteMarks | undefined {
  return marksByLanguage.get(language?.toLowerCase().split(/[-_]/)[0] ?? '')?.();
}
