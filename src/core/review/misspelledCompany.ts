import { fold, sentence } from '../text.ts';
import type { Passage } from './draft.ts';
import { hasOtherAccent, isMisspelled, isNearName, nameWords } from './names.ts';
import { addressed, isFirstAtPlace, type Reading, type Remark, type ReviewRule } from './reading.ts';
import { writtenDays } from './writtenDays.ts';

/** Words that many companies' names have: beside them alone a name is not recognised. */
const common = new Set(
  'the of and for university universität université universidad college school academy hospital bank city county council district group st saint north south east west northern southern institute department national international royal new great company trust house services club hotel de la le du des der die das und et y von'.split(
    ' ',
  ),
);

/** What stands before the name of a company. */
const before =
  /(?<!\p{L})(?:at|join|joining|for|with|from|of|to|by|about|in|bei|für|von|zu|chez|pour|rejoindre|de|en|para|con|a|na|no)\s+(?:the\s+|der\s+|dem\s+|la\s+|l['’])?$/iu;
/** What stands behind it. */
const behind = /^(?:['’]s)?\s+(?:team|role|position|job|interview|people|culture|mission|office|plant)\b/iu;

/** In letters: in a shorter word a slip makes another word too often. */
const shortest = 4;
/** In letters, of a name that is recognised by its own length beside words that many names have, and with another first letter. */
const long = 6;
/** In letters, of a name in which two slips are still the same name. */
const longName = 8;

/** Accents that an entry typed in a hurry leaves out of a company's name. */
const usualAccents = new Set(
  'café nestlé hôtel société générale crédit école théâtre hermès citroën loréal möbel müller böll grün züri bäckerei küche münchen köln são josé maría peña'.split(
    ' ',
  ),
);

interface Word {
  readonly text: string;
  readonly start: number;
}

/** The part of `wrong-company` that reads the company's own name with a slip: `Kestral Grid`. */
export const misspelledCompany: ReviewRule = (reading) => {
  const { process, draft } = reading;
  const names = [...new Set(process?.rounds.flatMap(({ company }) => company?.value ?? []) ?? [])];
  const passages = [...addressed(reading), ...(draft.greeting ? [draft.greeting] : [])];
  return passages
    .flatMap((passage) => names.flatMap((name) => slipsIn(passage, name, reading)))
    .filter(isFirstAtPlace);
};

function slipsIn(passage: Passage, name: string, reading: Reading): readonly Remark[] {
  const { noted, text } = reading;
  const own = wordsIn({ text: name, start: 0 });
  const written = wordsIn(passage);
  const slips = written.flatMap((word, index): readonly Remark[] => {
    const at = own.findIndex(({ text }) => isSlip(word.text, text));
    const right = own[at]?.text;
    if (right === undefined || isKnown(word.text, right, reading)) return [];
    const neighbours = [
      [written[index - 1], own[at - 1]],
      [written[index + 1], own[at + 1]],
    ] as const;
    const isBeside = neighbours.some(
      ([a, b]) =>
        a && b && fold(a.text) === fold(b.text) && (right.length >= long || !common.has(fold(b.text))),
    );
    const offset = word.start - passage.start;
    const isPlaced =
      (before.test(passage.text.slice(0, offset)) ||
        behind.test(passage.text.slice(offset + word.text.length))) &&
      isNamedBy(right, at, own);
    const isLikely =
      word.text.charAt(0).toLowerCase() === right.charAt(0).toLowerCase() || right.length >= long;
    if (!isBeside && !(isPlaced && isLikely && right.length > shortest)) return [];
    return [slipAt(word, word, right)];
  });
  return [
    ...slips,
    ...wronglySpaced(own, written).filter(({ range }) => !noted.includes(text.slice(range.start, range.end))),
  ];
}

/** Two words for one, as `Tide Water` for `Tidewater`, and one for two. */
function wronglySpaced(own: readonly Word[], written: readonly Word[]): readonly Remark[] {
  const joined = (words: readonly Word[], at: number) =>
    fold(`${words[at]?.text ?? ''}${words[at + 1]?.text ?? ''}`);
  const long = (one: string) => one.length > longName;
  const isLarge = (word: Word | undefined) => /^\p{Lu}/u.test(word?.text ?? '');
  const split = own.flatMap(({ text: right }) =>
    written.flatMap((word, at) =>
      long(fold(right)) && joined(written, at) === fold(right) && isLarge(word) && written[at + 1]
        ? [{ from: word, to: written[at + 1] ?? word, right }]
        : [],
    ),
  );
  const run = own.flatMap((_, at) => {
    const right = `${own[at]?.text} ${own[at + 1]?.text}`;
    return own[at + 1] && !common.has(fold(own[at]?.text ?? '')) && long(joined(own, at))
      ? written
          .filter((word) => fold(word.text) === joined(own, at) && isLarge(word))
          .map((word) => ({ from: word, to: word, right }))
      : [];
  });
  return [...split, ...run].map(({ from, to, right }) => slipAt(from, to, right));
}

function slipAt(from: Word, to: Word, right: string): Remark {
  const range = { start: from.start, end: to.start + to.text.length };
  return {
    code: 'wrong-company',
    range,
    message: sentence('The entry spells this name {0}.', right),
    corrections: [{ title: sentence('Change to {0}', right), range, text: right }],
  };
}

function wordsIn({ text, start }: Passage): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’']*/gu)].map(({ 0: word, index }) => ({
    text: word.replace(/['’]s$/u, ''),
    start: start + index,
  }));
}

/** Whether a company is called by this word of its name alone: the only long one, or the first. */
function isNamedBy(word: string, at: number, own: readonly Word[]): boolean {
  const telling = own.filter(({ text }) => text.length > shortest && !common.has(fold(text)));
  return !common.has(fold(word)) && (at === 0 || telling.length === 1);
}

function isSlip(written: string, right: string): boolean {
  if (right.length < shortest || !/\p{Lu}/u.test(written)) return false;
  if (hasOtherAccent(written, right)) return !usualAccents.has(written.normalize('NFC').toLowerCase());
  const [a, b] = [fold(written), fold(right)];
  // More than one, or somebody's.
  if (a === b || a === `${b}s` || `${a}s` === b) return false;
  return isMisspelled(written, right) || isNearName(written, right, longName);
}

/** Whether the word is one of its own: noted, of a name of the process or of another company, or written small in the letter. */
function isKnown(
  written: string,
  right: string,
  { people, process, otherNames, draft, language, isNoted, noted }: Reading,
): boolean {
  const folded = fold(written);
  if (writtenDays({ text: written, start: 0 }, language ?? 'en').length > 0) return true;
  const names = [
    ...people.flatMap(({ name }) => nameWords(name)),
    ...otherNames.companies,
    process?.role ?? '',
    ...otherNames.roles,
  ];
  if (folded !== fold(right) && isNoted(written)) return true;
  if (folded === fold(right)) return noted.normalize('NFC').includes(written.normalize('NFC'));
  return (
    names.some((name) => fold(name).split(' ').includes(folded)) ||
    new RegExp(`(?<!\\p{L})${written.toLowerCase()}(?!\\p{L})`, 'u').test(draft.prose)
  );
}
