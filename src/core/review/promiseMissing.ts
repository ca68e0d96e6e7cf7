import type { Fact } from '../notes/fact.ts';
import { meansPerson } from '../people/people.ts';
import type { LetterKind } from '../policy/letterKinds.ts';
import { promisedTo } from '../policy/promisedTo.ts';
import { fold, sentence } from '../text.ts';
import { contentWords, lackAtEnd, type Reading, type ReviewRule } from './reading.ts';

const kinds: readonly (LetterKind | undefined)[] = ['thank-you', 'promised-material'];

/** `promise-missing`: what the notes promise this reader and the letter does not mention. */
export const promiseMissing: ReviewRule = (reading) => {
  const { kind, notes, draft } = reading;
  if (!notes || !kinds.includes(kind)) return [];
  const written = contentWords(draft.visible);
  return notes.facts
    .filter((fact) => fact.kind === 'promised' && fact.certainty === 'sure' && !fact.done)
    .filter((promise) => isForReader(promise, reading))
    .filter(({ text }) => {
      const words = [...contentWords(withoutNames(text, reading))];
      return words.length > 0 && !words.some((word) => written.has(word));
    })
    .map(({ text }) => ({
      code: 'promise-missing',
      range: lackAtEnd(reading),
      message: sentence('Your notes promise this, and the letter does not mention it: {0}', text),
    }));
};

/** A promise that names other people of the interview alone is not for this reader. */
function isForReader(promise: Fact, { entry, letter, people }: Reading): boolean {
  const named = promise.people.length > 0 ? promise.people : promisedTo({ text: promise.text }, people);
  if (named.length > 0) return named.some(({ name }) => meansPerson(name, letter.to));
  // What names nobody was promised to the first of them (domain, "What is owed").
  const first = entry?.interviewers[0] ?? entry?.contact;
  return first === undefined || meansPerson(first.name, letter.to);
}

function withoutNames(text: string, { people }: Reading): string {
  const names = new Set(people.flatMap(({ name }) => fold(name).split(' ')));
  return text
    .split(/\s+/)
    .filter((word) => !names.has(fold(word)))
    .join(' ');
}
