import { peopleThere, promisesTo } from '../interviews/interview.ts';
import { kindOf } from '../kinds/index.ts';
import { meansPerson } from '../people/people.ts';
import { fold, sentence } from '../text.ts';
import { contentWords, lackAtEnd, type Reading, type ReviewRule, sharesLanguage } from './reading.ts';

/** `promise-missing`: what the notes promise this reader and the letter does not mention. */
export const promiseMissing: ReviewRule = (reading) => {
  const { kind, interview, letter, draft, talk } = reading;
  if (!interview || !kind) return [];
  const { thanksForInterview, sendsPromises } = kindOf(kind);
  if (!thanksForInterview && !sendsPromises) return [];
  // Notes that are no English stand beside a blank, whose words are the writer's own.
  if (talk !== undefined && (talk === 'ja' || /\[[^\]]+\]/.test(draft.visible))) return [];
  if (!sharesLanguage(reading)) return [];
  const written = contentWords(draft.visible);
  const recipient = peopleThere(interview).find((person) => meansPerson(person.name, letter.to));
  const tasks = promisesTo(interview, recipient ?? letter.to);
  const told = notedPromises(reading).filter(({ text }) =>
    tasks.every((task) => !task.text.includes(text) && !text.includes(task.text)),
  );
  return [...tasks, ...told]
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

/** What the notes promise the reader by name, in whatever words; a letter that leaves a blank for it says so by itself. */
function notedPromises({ notes, letter, draft }: Reading): readonly { readonly text: string }[] {
  if (!notes || /\[[^\]]*\bpromised\b/.test(draft.visible)) return [];
  return notes.facts.filter(
    ({ kind, certainty, done, people, isNamed }) =>
      kind === 'promised' &&
      certainty === 'sure' &&
      !done &&
      isNamed &&
      people.length === 1 &&
      people.every(({ name }) => meansPerson(name, letter.to)),
  );
}

function withoutNames(text: string, { people }: Reading): string {
  const names = new Set(people.flatMap(({ name }) => fold(name).split(' ')));
  return text
    .split(/\s+/)
    .filter((word) => !names.has(fold(word)))
    .join(' ');
}
