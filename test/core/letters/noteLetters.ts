import type { LetterKind } from '../../../src/core/kinds/index.ts';
import type { ComposedLetter } from '../../../src/core/letters/compose.ts';
import { peopleAsWritten } from '../../../src/core/people/peopleAsWritten.ts';
import type { Range } from '../../../src/core/text.ts';
import { logOf } from '../logOf.ts';
import { bodyOf, letterFor } from './letters.ts';
import type { MarkedNote } from './noteCorpus.ts';

/** The letters of one kind that a note gives, one for everybody met; the day after the interview. */
export function noteLetters(
  { text, writer }: Pick<MarkedNote, 'text' | 'writer'>,
  letter: LetterKind = 'thank-you',
): readonly NoteLetter[] {
  const path = 'interviews/a.md';
  const [entry] = logOf({ [path]: text }).entries;
  if (!entry) return [];
  const people = entry.interviewers.length > 0 ? entry.interviewers : entry.contact ? [entry.contact] : [];
  const now = entry.date?.value.date.add({ days: 1 }).toString() ?? '2026-11-18';
  return people.map(({ name }) => ({
    to: name,
    ...letterOf(
      letterFor({
        text,
        letter,
        to: name,
        now: `${now}T10:00`,
        path,
        profile: { name: writer, skills: [], links: [] },
      }),
    ),
  }));
}

/** The note after its writer took the fix that is offered where only the notes say who was met: they stand in the front matter. */
export function withThoseMet(note: MarkedNote): MarkedNote {
  const [entry] = logOf({ 'interviews/a.md': note.text }).entries;
  if (!entry?.notedPeople || entry.contact) return note;
  const line = `interviewers: ${peopleAsWritten(entry.notedPeople.people)}`;
  return { ...note, text: note.text.replace(/^---\n/, `---\n${line}\n`) };
}

/** A letter made of a note, without its front matter; the ranges are of the note, one for each of its words that the letter says. */
export interface NoteLetter {
  readonly to: string;
  readonly text: string;
  readonly notes: readonly Range[];
}

function letterOf(letter: ComposedLetter): Omit<NoteLetter, 'to'> {
  return { text: bodyOf(letter), notes: letter.sources.map(({ note }) => note) };
}

interface WrittenBlank {
  readonly prompt: string;
  readonly choices: number;
}

/** What a letter says, what it leaves to fill in, and both together. */
export function spokenOf(letter: string): {
  readonly written: string;
  readonly all: string;
  readonly blanks: readonly WrittenBlank[];
} {
  const blankPattern = /\[(?<prompt>[^\]\n]*)\](?:<!--(?<choices>[\s\S]*?)-->)?/g;
  const blanks = [...letter.matchAll(blankPattern)].map(({ groups }) => ({
    prompt: groups?.prompt ?? '',
    choices: groups?.choices?.split('\n').filter((line) => line.startsWith('·')).length ?? 0,
  }));
  const written = letter.replace(blankPattern, ' ').replace(/<!--[\s\S]*?-->/g, ' ');
  return { written, all: letter, blanks };
}
