import type { ReviewCode } from '../findings/reviewCodes.ts';
import { readFrontMatter } from '../frontMatter/readFrontMatter.ts';
import { isLetterKind, type LetterKind } from '../kinds/index.ts';
import { type Process, peopleIn } from '../log/company.ts';
import { letterFieldOf } from '../log/fields.ts';
import type { Person } from '../people/people.ts';
import { readPeople } from '../people/readPeople.ts';
import { fold, once, type Range, type Sentence } from '../text.ts';
import { type Draft, headingOf, type Passage, readDraft } from './draft.ts';
import type { ReviewInput } from './input.ts';
import { isJapanese, type LetterLanguage, languageOf, languageOfWords } from './language.ts';
import { letterTalk, type TalkLanguage } from './letterTalk.ts';
import { type OtherNames, otherNames } from './otherNames.ts';

/** What every rule looks at: the letter, read once, beside what it is read against. */
export interface Reading extends ReviewInput {
  readonly draft: Draft;
  readonly kind: LetterKind | undefined;
  readonly process: Process | undefined;
  /** Whom the letter is to: all that its `to` names. */
  readonly recipients: readonly Person[];
  /** The language that the letter is written in, as far as the rules know it. */
  readonly language: LetterLanguage | undefined;
  /** The language beside English whose letters the rules on their parts know. */
  readonly talk: TalkLanguage | undefined;
  /** The entry's file, notes and all; empty without an entry. */
  readonly noted: string;
  /** Whether the entry's file says these words, whatever the case and the accents. */
  readonly isNoted: (words: string) => boolean;
  /** The people of this letter's process, its recipient first. */
  readonly people: readonly Person[];
  /** People that only other processes of the log know; put together when first asked for. */
  readonly strangers: () => readonly Person[];
  /** The names of other processes that the letter says. */
  readonly otherNames: OtherNames;
}

/** A way to mend it: other words for a range of the letter, or of another file. */
export interface Correction {
  readonly title: Sentence;
  readonly range: Range;
  readonly text: string;
  /** The file that is changed, where that is not the letter, as it stands. */
  readonly file?: { readonly path: string; readonly text: string };
}

/** What a rule says about a place in the letter. */
export interface Remark {
  readonly code: ReviewCode;
  readonly range: Range;
  readonly message: Sentence;
  readonly corrections?: readonly Correction[];
}

/** One question put to every letter. */
export type ReviewRule = (reading: Reading) => readonly Remark[];

/** Reads a letter once for all rules. */
export function readClosely(input: ReviewInput): Reading {
  const { letter, log } = input;
  const entry = log.entryOf(letter);
  const process = entry && log.processOf(entry);
  const people = [...(letter.to ? [letter.to] : []), ...(process ? peopleIn(process) : [])];
  const draft = readDraft(letter, input.text, input.parseMarkdown);
  const folded = once(() => ` ${fold(input.entryText ?? '')} `);
  const others = log.processes.filter((other) => other !== process);
  const tag = letter.language ?? entry?.language;
  const isKana = tag === undefined && isJapanese(draft.prose);
  const language = isKana ? undefined : languageOf(tag, draft);
  return {
    ...input,
    draft,
    kind: isLetterKind(letter.kind.value) ? letter.kind.value : undefined,
    process,
    recipients: recipientsOf(input),
    language,
    talk: talkOf(isKana ? 'ja' : (language ?? tag?.toLowerCase().split(/[-_]/)[0]), draft),
    noted: input.entryText ?? '',
    isNoted: (words) => folded().includes(` ${fold(words)} `),
    people,
    strangers: once(() => others.flatMap(peopleIn)),
    otherNames: otherNames(others, [
      ...addressed({ draft }),
      ...(draft.greeting ? [draft.greeting] : []),
      ...headingOf(draft),
    ]),
  };
}

/** Whether the notes are in the language of the letter, so that the words of one can be looked for in the other. */
export function sharesLanguage({ talk, notes }: Pick<Reading, 'talk' | 'notes'>): boolean {
  if (talk === undefined) return true;
  const noted = (notes?.facts ?? []).map(({ text }) => text).join(' ');
  return languageOfWords(noted, noted.split(/\s+/).length) === talk;
}

/** What the words of a letter plainly contradict is a slip of its front matter, and no reason to miss anything. */
function talkOf(code: string | undefined, { prose, wordCount }: Draft): TalkLanguage | undefined {
  return isTalk(code) && (languageOfWords(prose, wordCount) ?? code) === code ? code : undefined;
}

function isTalk(code: string | undefined): code is TalkLanguage {
  return code !== undefined && Object.hasOwn(letterTalk, code);
}

/** All people that the letter's `to` names; the log keeps the first. */
function recipientsOf({ letter, text }: ReviewInput): readonly Person[] {
  const reading = readFrontMatter(text);
  const pairs = reading.kind === 'read' ? reading.frontMatter.pairs : [];
  const people = readPeople(pairs.find(({ key }) => letterFieldOf(key) === 'to')?.value);
  return people.length > 0 || !letter.to ? people : [letter.to];
}

/** A match of a pattern at a place of the file. */
export interface Found {
  readonly range: Range;
  readonly match: RegExpExecArray;
}

/** Every match of a global pattern in a passage. */
export function findAll(passage: Passage, pattern: RegExp): readonly Found[] {
  return [...passage.text.matchAll(pattern)].map((match) => {
    const start = passage.start + match.index;
    return { match, range: { start, end: start + match[0].length } };
  });
}

/** For `filter`: of several remarks on words that begin at one place, the first. */
export function isFirstAtPlace({ range }: Remark, index: number, all: readonly Remark[]): boolean {
  return all.findIndex((one) => one.range.start === range.start) === index;
}

/** The place of `part`, the last words of a match. */
export function partRange({ match, range }: Found, part: string): Range {
  const start = range.start + Math.max(match[0].lastIndexOf(part), 0);
  return { start, end: start + part.length };
}

/** The subject and the sentences: where somebody can be addressed. */
export function addressed({ draft }: Pick<Reading, 'draft'>): readonly Passage[] {
  return [...subjectPassage(draft), ...draft.sentences];
}

/** The subject, where the file shows it as it reads. */
export function subjectPassage({ subject }: Draft): readonly Passage[] {
  const exact = subject && subject.range.end - subject.range.start === subject.text.length;
  return exact ? [{ text: subject.text, start: subject.range.start }] : [];
}

/** The first sentence, else the greeting, else the kind: where to point when a letter lacks something. */
export function lack({ draft, letter }: Reading): Range {
  const first = draft.sentences[0] ?? draft.greeting;
  return first ? rangeOf(first) : letter.kind.range;
}

/** The last sentence, for what is missing towards the end. */
export function lackAtEnd(reading: Reading): Range {
  const last = reading.draft.sentences.at(-1);
  return last ? rangeOf(last) : lack(reading);
}

function rangeOf({ start, text }: Passage): Range {
  return { start, end: start + text.length };
}

/** `text` as a pattern that matches exactly it, across line ends. */
export function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+');
}

/** A pattern that starts and ends with no letter or digit beside it. */
export function asWord(pattern: string): string {
  return `(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`;
}

/** Words of a text that tell what it is about: long ones, by their beginning, so that endings do not count. */
export function contentWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  return new Set(words.filter((word) => !commonWords.has(word)).map((word) => word.slice(0, 5)));
}

/** Words that most texts have and that tell nothing of them. */
export const commonWords: ReadonlySet<string> = new Set(
  'about after again also always another because been before being between both could does doing done down each even ever every from give good great have having here into just know like long made make many more most much must need never next only other over really said same send sent shall should show some such sure take than thank thanks that their them then there these they thing things think this those time told under upon very want well were what when where which while will with within without work would year years your yours'.split(
    ' ',
  ),
);

/** Of remarks that overlap, the one that starts first and is longest. */
export function firstOfOverlapping(remarks: readonly Remark[]): readonly Remark[] {
  const sorted = remarks.toSorted((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
  let end = -1;
  return sorted.filter(({ range }) => {
    if (range.start < end) return false;
    end = range.end;
    return true;
  });
}
