import { fold, once, type Range } from '../text.ts';
import type { Passage } from './draft.ts';
import { isLetterWord } from './letterWords.ts';
import { heldIn, type Place, placeOf } from './place.ts';

/**
 * THE table of words of which only one can be true of a thing: rows of groups, between which a bar stands. Words of one group say the
 * same.
 */
const rows: readonly (readonly (readonly string[])[])[] = [
  'gold | silver | bronze',
  'accept accepted approve approved passed granted | reject rejected refuse refused deny denied failed',
  'rise rose risen grow grew grown increase increased doubled tripled | fell fallen drop dropped shrank shrink decrease decreased halved',
  'won win wins | lost lose loses',
  'north northern | south southern | east eastern | west western',
  'spring | summer | autumn | winter',
  'manual manually | automatic automatically automated',
  'written writing paper | verbal verbally spoken oral orally',
  'internal | external',
  'weekly | daily | monthly | quarterly | yearly annual annually',
  'upstairs | downstairs',
  'outdoor outdoors outside | indoor indoors inside',
  'breakfast | lunch | dinner',
  'third | half | quarter',
  'father dad da | mother mum mom mam',
  'brother | sister',
  'grandfather granda grandad grandpa | grandmother gran nan grandma granny',
  'uncle | aunt auntie',
  'son sons | daughter daughters',
  'married | divorced',
  'open opens opened opening reopens | close closes closed closing shut',
  'hire hired hiring | fired sacked redundant',
  'older elder | younger',
  'red | blue | green | yellow | black | white | orange | purple | brown | grey gray',
].map((row) => row.split(' | ').map((group) => group.split(' ')));

const groups = once(() => {
  const found = new Map<string, { readonly row: number; readonly group: number }>();
  for (const [row, all] of rows.entries())
    for (const [group, words] of all.entries()) for (const word of words) found.set(word, { row, group });
  return found;
});

/** In words that both have: fewer make no line of the notes the one that a sentence tells of. */
const fewest = 2;

/**
 * Finds the words of an English sentence of which the notes have the opposite: `gold` where the line with most of its words says
 * `silver`, and no line says `gold`.
 */
export function contradictedIn(texts: readonly string[]): (passage: Passage) => readonly Range[] {
  const lines = once(() =>
    texts.flatMap((text) => text.split(/\n|(?<=[.!?;])\s/)).map((line) => fold(line).split(' ')),
  );
  const written = once(() => new Set(lines().flat()));
  const places = once(() => lines().map((words) => ({ words: new Set(words), place: placeOf(words) })));
  return ({ text, start }) => {
    const others = tellingOf(text);
    return [...text.matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }) => {
      const own = groups().get(fold(word));
      if (own === undefined) return [];
      const row = rows[own.row] ?? [];
      if ((row[own.group] ?? []).some((one) => written().has(one))) return [];
      const beside = others.filter((word) => groups().get(word)?.row !== own.row);
      const isOther = places().some(
        ({ words, place }) => saysOther(words, row, own.group) && sharesMost(place, beside),
      );
      return isOther ? [{ start: start + index, end: start + index + word.length }] : [];
    });
  };
}

function saysOther(words: ReadonlySet<string>, row: readonly (readonly string[])[], own: number): boolean {
  return row.some((group, index) => index !== own && group.some((word) => words.has(word)));
}

function sharesMost(place: Place, words: readonly string[]): boolean {
  return heldIn(place, words) >= fewest;
}

function tellingOf(text: string): readonly string[] {
  return [...new Set(fold(text).split(' '))].filter((word) => word.length >= 4 && !isLetterWord(word));
}
