import { fold, once } from '../text.ts';
import { heldIn, linesOf, type Place, placeOf } from './place.ts';
import { commonWords } from './reading.ts';

/** A line of the notes, or a part of one between commas and the like. */
export interface NotePart {
  readonly text: string;
  readonly place: Place;
}

/** What a clause of a letter shares with the notes: lines, and parts of lines, with how much each holds of it. */
export interface NotedNear {
  readonly lines: readonly ScoredPart[];
  readonly parts: readonly ScoredPart[];
}

/** A part of the notes with how much it holds of a clause. */
export interface ScoredPart extends NotePart {
  readonly points: number;
}

/** Where one clause of a sentence ends and another begins. */
const clauseEnd = /[;:.!?()–—]+(?:\s|$)|, | (?:and|but|so) (?=(?:that|there|I|you|we|it|he|she|they)\b)/giu;

/** Where one part of a line of notes ends and another begins. */
const partEnd = /[,;.!?](?:\s|$)|[()→]|\s[-–—>/]+\s/u;

/** The clauses of a sentence, without the blanks around them. */
export function clausesOf(text: string): readonly { readonly index: number; readonly text: string }[] {
  const ends = [...text.matchAll(clauseEnd)];
  const starts = [0, ...ends.map((match) => match.index + match[0].length)];
  return starts.flatMap((start, at) => {
    const whole = text.slice(start, ends[at]?.index ?? text.length);
    const clause = whole.trim();
    return clause === '' ? [] : [{ index: start + whole.indexOf(clause), text: clause }];
  });
}

/** In letters: shorter words hardly tell anything. */
const shortest = 4;

/** Words that say how much or how often, of whatever it is. */
const ofAmount = /^(?:half|third|quarter|dozen|most|always|never|sometimes)$/;

/** The words of a text that can be found again in notes: long ones, and those in capitals. */
function wordsToFind(text: string): readonly string[] {
  const capitals = new Set((text.match(/(?<!\p{L})\p{Lu}{2,3}(?!\p{L})/gu) ?? []).map(fold));
  return [...new Set(fold(text).split(' '))].filter(
    (word) =>
      (word.length >= shortest || capitals.has(word) || /^\d{2,}$/.test(word)) &&
      !commonWords.has(word) &&
      !ofAmount.test(word),
  );
}

/** So much more a word of the clause itself counts than one beside it in the sentence. */
const ofClause = 2;

/** In points: less is not enough to say that a line tells of a clause. */
const least = 3;

/** The parts of a line. */
export function partsOf(line: string): readonly string[] {
  return line.split(partEnd);
}

/** Those that hold most. */
export function bestOf(all: readonly ScoredPart[]): readonly ScoredPart[] {
  const most = Math.max(...all.map(({ points }) => points));
  return all.filter(({ points }) => points === most);
}

/** Finds what notes say of a clause: what holds enough of its words and of those of its sentence. */
export function nearIn(
  texts: readonly string[],
  fewest = least,
): (clause: string, sentence: string) => NotedNear {
  const partOf = (text: string): NotePart => ({ text, place: placeOf(fold(text).split(' ')) });
  const lines = once(() => texts.flatMap(linesOf).map(partOf));
  const parts = once(() => lines().flatMap(({ text }) => partsOf(text).map(partOf)));
  return (clause, sentence) => {
    const own = wordsToFind(clause);
    const others = wordsToFind(sentence).filter((word) => !own.includes(word));
    const scored = (all: readonly NotePart[]): readonly ScoredPart[] =>
      all.flatMap((one) => {
        const held = heldIn(one.place, own);
        const points = held * ofClause + heldIn(one.place, others);
        return held === 0 || points < fewest ? [] : [{ ...one, points }];
      });
    return { lines: scored(lines()), parts: scored(parts()) };
  };
}
