import type { PromisedTask } from '../../interviews/context.ts';
import type { Fact } from '../../notes/fact.ts';
import { meansPerson, type Person } from '../../people/people.ts';
import { blank, proseText, sourced } from '../blanks.ts';
import type { Sentences } from '../sentences.ts';
import type { NoteWords } from './language.ts';

/** Notes in another language than English, and whom a letter out of them is to. */
export interface NotedSource {
  readonly facts: readonly Fact[];
  readonly to: Person | undefined;
  /** The open tasks among the promises to them. */
  readonly tasks: readonly PromisedTask[];
  readonly variant: number;
}

/** What a letter says out of notes whose grammar is not read. */
export interface NotedSentences extends Sentences {
  readonly promised: string;
  /** The promises in the notes' own words, to pick from. */
  readonly promises: readonly string[];
}

/** In characters: shorter notes say nothing, longer ones are no answer to pick. */
const [shortest, longest] = [6, 160];
const [mostChoices, enoughChoices] = [6, 4];

function likedFirst(a: Fact, b: Fact): number {
  return Number(b.liked) - Number(a.liked);
}

/**
 * Sentences out of notes in a language whose grammar is not read: only a noun phrase that the notes mark as talked about stands in one;
 * all else is offered beside a blank, and nothing that the notes may want kept.
 */
export function notedSentences(words: NoteWords, { facts, to, tasks, variant }: NotedSource): NotedSentences {
  const usable = facts.filter(
    ({ kind, certainty, text, people, done }) =>
      certainty !== 'kept' &&
      kind !== 'word' &&
      !done &&
      text.length >= shortest &&
      text.length <= longest &&
      (people.length === 0 || to === undefined || people.some(({ name }) => meansPerson(name, to))),
  );
  const textsOf = (wanted: readonly Fact[]) => [...new Set(wanted.map(({ text }) => text))];
  const sure = usable.filter(({ certainty }) => certainty === 'sure');
  const promised = sure.filter(({ kind }) => kind === 'promised');
  const promises = [...new Set([...tasks.map(({ text }) => text), ...textsOf(promised)])].slice(
    0,
    mostChoices,
  );
  const unsaid = textsOf(sure.filter(({ kind }) => kind === 'unsaid')).slice(0, mostChoices);
  const told = usable.filter(({ kind }) => ['topic', 'asked', 'need', 'did'].includes(kind));
  const thing = told.find(({ certainty, text }) => certainty === 'sure' && words.thing.test(text.trim()));
  const frame = words.frames[variant % words.frames.length] ?? '{}';
  const remembered =
    thing === undefined
      ? ''
      : frame.replace('{}', () => sourced(proseText(thing.text), facts.indexOf(thing)));
  // What the notes mark goes before what merely stands in them, of which a few are enough.
  const marked = told.filter(({ certainty }) => certainty === 'sure').toSorted(likedFirst);
  const plain = told.filter(({ certainty }) => certainty !== 'sure');
  const further = Math.max(enoughChoices - textsOf(marked).length, 0);
  const choices = [...textsOf(marked).slice(0, mostChoices), ...textsOf(plain).slice(0, further)];
  const around = (sentence: string, prompt: string, answers: readonly string[]) =>
    answers.length === 0 ? '' : sentence.replace('{}', () => blank(prompt, answers));
  return {
    specific: remembered || blank(words.prompts.specific, choices),
    remembered,
    addition: around(words.addition, words.prompts.unsaid, unsaid),
    promised: around(words.promise, words.prompts.promised, promises),
    promises,
  };
}
