import type { Letter } from '../log/letter.ts';
import type { Fact } from '../notes/fact.ts';
import type { ParseMarkdown } from '../notes/notes.ts';
import { fold, type Range } from '../text.ts';
import { readDraft } from './draft.ts';

/** A sentence of a letter, and the fact of the notes that it says. */
export interface NoteBehind {
  readonly range: Range;
  readonly fact: Fact;
}

/** So much of a fact's words has to be in a sentence, and so many of them. */
const [leastShare, leastWords] = [0.6, 2];

/** The fact that the sentence at an offset of a letter plainly says, whoever wrote it; undefined where none is clear. */
export function noteBehind(
  letter: Letter,
  text: string,
  offset: number,
  facts: readonly Fact[],
  parse: ParseMarkdown,
): NoteBehind | undefined {
  const found = readDraft(letter, text, parse).sentences.find(
    ({ text: words, start }) => start <= offset && offset <= start + words.length,
  );
  if (!found) return undefined;
  const said = wordsOf(found.text);
  const [best, second] = facts
    .map((fact) => ({ fact, share: shareIn(said, wordsOf(fact.text)) }))
    .toSorted((a, b) => b.share - a.share);
  if (!best || best.share < leastShare || best.share === second?.share) return undefined;
  return { range: { start: found.start, end: found.start + found.text.length }, fact: best.fact };
}

/** `plan` is in `planning`, and the other way round. */
function shareIn(said: readonly string[], words: readonly string[]): number {
  const shared = words.filter((word) =>
    said.some((other) => other.startsWith(word) || word.startsWith(other)),
  ).length;
  return shared < leastWords ? 0 : shared / words.length;
}

/** The words that mean something: those of four letters and more, without the ends by which they differ in a sentence; numbers. */
function wordsOf(text: string): readonly string[] {
  const words = fold(text)
    .split(' ')
    .filter((word) => word.length > 3 || /\d/.test(word));
  return [...new Set(words.map((word) => (/^\p{Script=Latin}+$/u.test(word) ? word.slice(0, 6) : word)))];
}
