import { isLetterKind } from '../kinds/index.ts';
import { meansPerson } from '../people/people.ts';
import { sentence } from '../text.ts';
import { type Draft, readDraft, wordsOf } from './draft.ts';
import { lack, type Reading, type ReviewRule } from './reading.ts';

/** From which share of common word pairs on two letters are one; in Japanese, whose letters say the same around a sentence, of characters. */
const [mostAlike, mostAlikeInJapanese] = [0.8, 0.97];
/** Shorter letters are alike by nature; in words. */
const leastWords = 25;

/** `same-letter`: colleagues compare their mail. */
export const sameLetter: ReviewRule = (reading) => {
  const { letter, others, talk, parseMarkdown } = reading;
  const colleagues = others.flatMap((other) => {
    const { kind, to } = other.letter;
    const isSameKind = kind.value === letter.kind.value && isLetterKind(kind.value);
    return isSameKind && to && !meansPerson(to.name, letter.to) ? [{ ...other, name: to.name }] : [];
  });
  if (colleagues.length === 0) return [];
  const mine = pairsOf(reading.draft, reading);
  if (mine.length < leastWords) return [];
  const limit = talk === 'ja' ? mostAlikeInJapanese : mostAlike;
  const name = colleagues.find(
    (other) => likeness(mine, pairsOf(readDraft(other.letter, other.text, parseMarkdown), reading)) > limit,
  )?.name;
  if (name === undefined) return [];
  const message = sentence(
    'This letter is nearly the same as the one to {0}; people of one panel compare.',
    name,
  );
  return [{ code: 'same-letter', range: lack(reading), message }];
};

/** The pairs of words that follow each other, without names. */
function pairsOf({ prose }: Draft, { people, talk }: Reading): readonly string[] {
  const names = new Set(people.flatMap(({ name }) => wordsOf(name.toLowerCase())));
  const words =
    talk === 'ja'
      ? (prose.match(/\p{L}/gu) ?? [])
      : wordsOf(prose.toLowerCase()).filter((word) => !names.has(word));
  return words.slice(1).map((word, index) => `${words[index]} ${word}`);
}

/** How much of two lists is common, from 0 to 1 (Dice). */
function likeness(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const pair of a) left.set(pair, (left.get(pair) ?? 0) + 1);
  let common = 0;
  for (const pair of b) {
    const count = left.get(pair) ?? 0;
    if (count > 0) common += 1;
    left.set(pair, count - 1);
  }
  return (2 * common) / Math.max(a.length + b.length, 1);
}
