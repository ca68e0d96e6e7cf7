import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Range } from '../../../src/core/text.ts';
import { reviewed } from './reviewed.ts';

/** What a letter invents: a claim that is marked `c:`, or a name, a day or a number. */
export interface Invention extends Range {
  readonly isClaim: boolean;
}

/** The parts of the corpus: the first two from notes of the fixtures, the others from notes beside them, several in other languages. */
export type Part =
  | 'first'
  | 'aside'
  | 'trades'
  | 'later'
  | 'messy'
  | 'seasons'
  | 'trials'
  | 'turned'
  | 'retold';

/** A letter written by hand from the notes of a fixture, with what it invents marked. */
export interface SourcedLetter {
  readonly name: string;
  readonly text: string;
  /** The invented names, days, numbers and claims, in UTF-16 offsets of the letter's file. */
  readonly invented: readonly Invention[];
  /** What the review says no note holds. */
  readonly found: readonly Range[];
  /** What it says is wrong, which invented names and days can be, too. */
  readonly wrong: readonly Range[];
}

const notes: Readonly<Record<Part, string>> = {
  first: join(import.meta.dirname, '../../fixtures/notes'),
  aside: join(import.meta.dirname, '../../fixtures/notes'),
  trades: join(import.meta.dirname, 'sources/notes'),
  later: join(import.meta.dirname, 'sources/notes'),
  messy: join(import.meta.dirname, 'sources/notes'),
  seasons: join(import.meta.dirname, 'sources/notes'),
  trials: join(import.meta.dirname, 'sources/notes'),
  turned: join(import.meta.dirname, 'sources/notes'),
  retold: join(import.meta.dirname, 'sources/notes'),
};

/** The letters of a part of the corpus, each reviewed against its notes. */
export function sourcedLetters(part: Part): readonly SourcedLetter[] {
  const file = readFileSync(join(import.meta.dirname, 'sources', `${part}.txt`), 'utf8');
  return file
    .split(/^=== /m)
    .slice(1)
    .map((block, index) => {
      const end = block.indexOf('\n');
      const [entry = '', kind = '', to = ''] = block.slice(0, end).split(' | ');
      const head = `---\nletter: ${kind}\nentry: ../${entry}.md\nto: ${to}\nsubject: Thank you\n---\n\n`;
      const { text, invented } = withoutMarks(head + block.slice(end + 1));
      const files = {
        [`${entry}.md`]: readFileSync(join(notes[part], `${entry}.md`), 'utf8'),
        'letters/letter.md': text,
      };
      const findings = reviewed(files, 'letters/letter.md', { 'not-in-notes': 'information' });
      const found = findings.filter(({ code }) => code === 'not-in-notes').map(({ range }) => range);
      const wrong = findings.filter(({ code }) => code.startsWith('wrong-')).map(({ range }) => range);
      return { name: `${part} ${index + 1}, ${entry} to ${to}`, text, invented, found, wrong };
    });
}

function withoutMarks(marked: string): Pick<SourcedLetter, 'text' | 'invented'> {
  const invented: Invention[] = [];
  let text = '';
  for (const part of marked.split(/(⟦[^⟧]*⟧)/)) {
    const words = part.replace(/^⟦(?:.:)?|⟧$/gu, '');
    if (part !== words) {
      const range = { start: text.length, end: text.length + words.length };
      invented.push({ ...range, isClaim: part.startsWith('⟦c:') });
    }
    text += words;
  }
  return { text, invented };
}

function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** What was found of what is invented, and what was found that is not. */
export function scoreOfSources(letters: readonly SourcedLetter[]) {
  const said = ({ text, name }: SourcedLetter, { start, end }: Range) =>
    `${text.slice(start, end)} (${name})`;
  const scoreOf = (isClaim: boolean) => {
    const missed = letters.flatMap((letter) =>
      letter.invented
        .filter((one) => one.isClaim === isClaim)
        .filter((range) => ![...letter.found, ...letter.wrong].some((one) => overlap(one, range)))
        .map((range) => said(letter, range)),
    );
    const invented = letters
      .flatMap((letter) => letter.invented)
      .filter((one) => one.isClaim === isClaim).length;
    return { invented, missed, found: invented - missed.length };
  };
  return {
    letters: letters.length,
    facts: scoreOf(false),
    claims: scoreOf(true),
    falseAlarms: letters.flatMap((letter) =>
      letter.found
        .filter((range) => !letter.invented.some((one) => overlap(one, range)))
        .map((range) => said(letter, range)),
    ),
  };
}
