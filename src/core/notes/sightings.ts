import { isGivenName } from '../people/givenNames.ts';
import { fold } from '../text.ts';
import { metBehind, metLabel, otherSection, personColumn } from './metWords.ts';
import {
  isSurelyName,
  type NameInText,
  namesInText,
  namesOfSeveralWords,
  postIn,
  smallNamesIn,
} from './namesInText.ts';
import { enough, type SentencePlace, weighed } from './sightingWeight.ts';

/** What notes tell of somebody at one place, or at all places together. */
export interface Sighting {
  readonly name: string;
  /** UTF-16 offset in the notes. */
  readonly start: number;
  /** What they do. */
  title: string | undefined;
  /** How much tells that they were met; below 0 what tells that it is nobody's name. */
  weight: number;
  /** The most that one place tells. */
  best: number;
  /** Whether they are told to be somebody else: family, a reference, who was away. */
  isOther: boolean;
  /** Whether it is plain that a name is written large: within a sentence, in several words, beside a post. */
  isLarge: boolean;
}

/** Longer lines, in UTF-16 code units, are pasted. */
const longestLine = 4000;

/** What somebody does stands in a cell of at most this length. */
const longestCell = 50;

/** A sentence with more names, and a row with more cells, is pasted. */
const mostNames = 12;
const mostCells = 20;

const fence = /^ {0,3}(?:```|~~~)/;
const heading = /^ {0,3}#{1,6}\s+(.*)$/;
/** What others said, and tasks, which name whom the writer is to ask or to tell. */
const notTold = /^\s*(?:>|[-*+] \[.\])/;

/** Everything in notes that may be somebody's name, with what the notes tell of it there. `company` holds the folded words of its name. */
export function sightingsIn(notes: string, company: ReadonlySet<string>): readonly Sighting[] {
  const reader = sentenceReader(isWrittenSmall(notes) ? firstNamesIn(notes) : undefined);
  let start = 0;
  let isCode = false;
  let isFirst = true;
  let [isOtherSection, isList] = [false, false];
  let column: number | undefined;
  for (const line of notes.split('\n')) {
    const title = heading.exec(line)?.[1];
    if (title !== undefined) {
      isOtherSection = otherSection.test(title);
      isList = isLabel(title);
    } else if (/^\S.{0,30}:\s*$/.test(line)) isList = isLabel(line);
    if (fence.test(line)) isCode = !isCode;
    const isRow = /^\s*\|/.test(line);
    if (!isRow) column = undefined;
    if (!isCode && line.length <= longestLine && line.trim() !== '' && !notTold.test(line)) {
      if (isRow) {
        column ??= line.split('|').findIndex((cell) => personColumn.test(cell) || isLabel(cell));
        reader.readRow(plain(line), { start, column, isOtherSection });
      } else {
        const isHeading = title !== undefined;
        reader.readLine(line, { start, isFirst, isHeading, isList, isOtherSection, company });
        isFirst &&= isHeading;
      }
    }
    start += line.length + 1;
  }
  return reader.found;
}

function isLabel(text: string): boolean {
  return metLabel.test(`${text.replace(/[\s:*_]+$/, '').trim()}:`);
}

/** Whether most lines of notes begin small. */
function isWrittenSmall(notes: string): boolean {
  const starts = notes.match(/^[^\p{L}\n]{0,8}\p{L}/gmu) ?? [];
  return starts.filter((start) => /\p{Ll}$/u.test(start)).length > starts.length * 0.6;
}

/** The first words of whole names, small: they may stand elsewhere without a capital. */
function firstNamesIn(notes: string): ReadonlySet<string> {
  return new Set(namesOfSeveralWords(notes).map((name) => fold(name.replace(/ .*$/, ''))));
}

interface LineAt extends Omit<SentencePlace, 'isLead' | 'isMarked'> {
  readonly start: number;
  readonly isHeading: boolean;
}

function isKnownName(name: string): boolean {
  return isSurelyName(name) || isGivenName(name);
}

/** Reads the lines of notes, one after another. `small` has the names that may stand without a capital, if any may. */
function sentenceReader(small: ReadonlySet<string> | undefined) {
  const found: Sighting[] = [];
  /** Whom `she` means; below a heading or a name in bold, also what has no subject. */
  let subject: { readonly sighting: Sighting; readonly isHeading: boolean } | undefined;

  const readSentence = (sentence: string, start: number, place: SentencePlace) => {
    const names = [...namesInText(sentence), ...(small ? smallNamesIn(sentence, small) : [])]
      .filter(
        ({ name }) =>
          !fold(name)
            .split(' ')
            .every((word) => place.company.has(word)),
      )
      .toSorted((a, b) => a.start - b.start);
    if (names.length > mostNames) return;
    const sightings = names.map((named): Sighting => {
      const { weight, isOther } = weighed(named, sentence, place);
      return {
        name: named.name,
        start: start + named.start,
        title: isOther ? undefined : named.title,
        weight,
        best: weight,
        isOther,
        isLarge:
          named.name.includes(' ') ||
          named.title !== undefined ||
          sentence.slice(0, named.start).trim() !== '',
      };
    });
    shareInLists(names, sightings, sentence);
    found.push(...sightings);
    const [name, sighting] = [names[0], sightings[0]];
    const isKnown = name && (place.isMarked || name.title !== undefined || isKnownName(name.name));
    if (isKnown && sighting && sentence.slice(0, name.start).trim() === '') {
      subject = { sighting, isHeading: place.isMarked };
      return;
    }
    const opening = /^\s*(?:and |then |so )?(?<who>(?:she|he|they) )?/iu.exec(sentence);
    const goesOn = opening?.groups?.who !== undefined || subject?.isHeading === true;
    if (subject && goesOn && metBehind.test(` ${sentence.slice(opening?.[0].length)}`))
      subject.sighting.weight += enough - 1;
  };

  const readLine = (line: string, { start, isHeading, ...place }: LineAt) => {
    const isMarked = isHeading || /^[\s\-+]*\*\*[^*]{2,60}\*\*/.test(line);
    for (const { 0: sentence, index } of plain(line).matchAll(sentences)) {
      const isLead = index === 0;
      readSentence(sentence, start + index, { ...place, isLead, isMarked: isMarked && isLead });
    }
  };

  /** Who stands in one cell, what they do in another. `column` is that of the people. */
  const readRow = (
    row: string,
    {
      start,
      column,
      isOtherSection,
    }: { readonly start: number; readonly column: number; readonly isOtherSection: boolean },
  ) => {
    let offset = start;
    const cells = row.split('|');
    if (cells.length > mostCells) return;
    for (const [index, cell] of cells.entries()) {
      const [named] = namesInText(cell);
      if (named && cell.trim() === named.name) {
        const title = cells
          .map((other) => (other.length < longestCell ? postIn(other.trim()) : undefined))
          .find((post) => post !== undefined);
        const isPerson =
          index === column || (title !== undefined && isGivenName(named.name.replace(/ .*$/, '')));
        const weight = isOtherSection ? 0 : isPerson ? enough : 1;
        found.push({
          name: named.name,
          start: offset + named.start,
          title,
          weight,
          best: weight,
          isOther: false,
          isLarge: isPerson,
        });
      }
      offset += cell.length + 1;
    }
  };
  return { found, readLine, readRow };
}

const sentences = /[^.!?]+(?:(?:(?<=\b(?:Mr|Mrs|Ms|Dr|Prof|St|\p{Lu}))\.|\.(?=\p{L}))[^.!?]*)*[.!?]*/gu;

/** The marks of lists, headings and emphasis, and what somebody said, as blanks, so that everything keeps its place. */
function plain(line: string): string {
  return line
    .replace(/^\s*(?:#{1,6}|[-*+•·→]|\d{1,2}[.)])(?=\s)/, blanks)
    .replace(/\*\*|__|[*_`]|\[\[(?:[^\]|]{0,80}\|)?|\]\]/g, blanks)
    .replace(/(?<=["“])[^"“”]{3,400}(?=["”])/g, blanks);
}

/** As many blanks as a text is long. */
export function blanks({ length }: { readonly length: number }): string {
  return ' '.repeat(length);
}

const joiner =
  /^\s*(?:[,;]|and|&|\+|\/|plus|then|und|et|y|e|with|,\s*and)\s*(?:also |the |with |(?:\p{Ll}+ ){1,4}(?:called|named) |(?:her|his|their) (?:\p{Ll}[\p{L}-]* ){1,3})?$/iu;

/** Who stands in one list with somebody who was met was met, too: `Met Dana (CTO), Luis and Mei`. */
function shareInLists(names: readonly NameInText[], sightings: readonly Sighting[], sentence: string): void {
  const joined = names
    .slice(1)
    .map(({ start }, index) => ({ index, between: sentence.slice(names[index]?.endOfTitle, start) }))
    .filter(({ between }) => joiner.test(between));
  const share = (from: Sighting | undefined, to: Sighting | undefined) => {
    if (from && to && !from.isOther && !to.isOther && to.weight >= 0)
      to.weight = to.best = Math.max(from.weight, to.weight);
  };
  for (const { index } of joined) share(sightings[index], sightings[index + 1]);
  for (const { index } of joined.toReversed()) share(sightings[index + 1], sightings[index]);
}
