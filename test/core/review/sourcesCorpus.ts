import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Range } from '../../../src/core/text.ts';
import { reviewed } from './reviewed.ts';

/** A letter written by hand from the notes of a fixture, with what it invents marked. */
export interface SourcedLetter {
  readonly name: string;
  readonly text: string;
  /** The invented names, days and numbers, in UTF-16 offsets of the letter's file. */
  readonly invented: readonly Range[];
  /** What the review says no note holds. */
  readonly found: readonly Range[];
  /** What it says is wrong, which invented names and days can be, too. */
  readonly wrong: readonly Range[];
}

const notes = join(import.meta.dirname, '../../fixtures/notes');

/** The letters of a part of the corpus, each reviewed against its notes. */
export function sourcedLetters(part: 'first' | 'aside'): readonly SourcedLetter[] {
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
        [`${entry}.md`]: readFileSync(join(notes, `${entry}.md`), 'utf8'),
        'letters/letter.md': text,
      };
      const findings = reviewed(files, 'letters/letter.md', { 'not-in-notes': 'information' });
      const found = findings.filter(({ code }) => code === 'not-in-notes').map(({ range }) => range);
      const wrong = findings.filter(({ code }) => code.startsWith('wrong-')).map(({ range }) => range);
      return { name: `${part} ${index + 1}, ${entry} to ${to}`, text, invented, found, wrong };
    });
}

function withoutMarks(marked: string): Pick<SourcedLetter, 'text' | 'invented'> {
  const invented: Range[] = [];
  let text = '';
  for (const part of marked.split(/(⟦[^⟧]*⟧)/)) {
    const words = part.replace(/[⟦⟧]/g, '');
    if (part !== words) invented.push({ start: text.length, end: text.length + words.length });
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
  return {
    letters: letters.length,
    invented: letters.flatMap(({ invented }) => invented).length,
    missed: letters.flatMap((letter) =>
      letter.invented
        .filter((range) => ![...letter.found, ...letter.wrong].some((one) => overlap(one, range)))
        .map((range) => said(letter, range)),
    ),
    falseAlarms: letters.flatMap((letter) =>
      letter.found
        .filter((range) => !letter.invented.some((one) => overlap(one, range)))
        .map((range) => said(letter, range)),
    ),
  };
}
