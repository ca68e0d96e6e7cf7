import type { PromisedTask } from '../../interviews/context.ts';
import type { Fact } from '../../notes/fact.ts';
import { namedIn } from '../../notes/markedNames.ts';
import { marksOf } from '../../notes/marks/index.ts';
import { plainLetters } from '../../notes/marks/noteMarks.ts';
import type { PeopleFinder } from '../../notes/mentions.ts';
import { meansPerson, type Person } from '../../people/people.ts';
import { blank, proseText, sourced } from '../blanks.ts';
import type { Sentences } from '../sentences.ts';
import type { NoteWords } from './language.ts';
import { type PhraseSaid, phraseOf } from './phrases/notePhrase.ts';

/** Notes in another language than English, and whom a letter out of them is to. */
export interface NotedSource {
  readonly facts: readonly Fact[];
  readonly to: Person | undefined;
  /** Whether they were at the interview. */
  readonly wasThere: boolean;
  readonly finder: PeopleFinder;
  /** The language (BCP 47) of the letter where the notes are in it, too; notes in another one are only offered. */
  readonly language: string | undefined;
  readonly isFamiliar: boolean;
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
/** How many sentences a letter has on what was said, on what was not, and on promises. */
const most = { told: 2, unsaid: 1, promised: 2 } as const;

/** A fact, and the sentence that it becomes. */
interface SaidFact {
  readonly fact: Fact;
  readonly said: PhraseSaid;
}

/**
 * Sentences out of notes in a language whose grammar is not read: what has the shape of a phrase of the language stands in one; all else
 * is offered beside a blank, and nothing that the notes may want kept.
 */
export function notedSentences(words: NoteWords, source: NotedSource): NotedSentences {
  const { facts, to, tasks, variant } = source;
  const usable = facts.filter(
    ({ kind, certainty, core, people, done }) =>
      certainty !== 'kept' &&
      kind !== 'word' &&
      !done &&
      core.text.length >= shortest &&
      core.text.length <= longest &&
      (people.length === 0 || to === undefined || people.some(({ name }) => meansPerson(name, to))),
  );
  const sure = usable.filter(({ certainty }) => certainty === 'sure');
  const promised = sure.filter(({ kind }) => kind === 'promised');
  const unsaid = usable.filter(({ kind }) => kind === 'unsaid');
  const told = usable.filter(({ kind }) => ['topic', 'asked', 'need', 'did'].includes(kind));
  const saidOf = (wanted: readonly Fact[]) => wanted.flatMap((fact) => sayable(fact, words, source) ?? []);
  const write = ({ fact, said }: SaidFact, shift: number) =>
    said.sayIn(variant + shift, (part) => sourced(proseText(part), facts.indexOf(fact)));
  const toldSaid = saidOf(told).filter(
    ({ fact, said }) => fact.certainty === 'sure' || said.phrase.isEvident,
  );
  const inOrder = varied(toldSaid, words);
  const { between } = words.phrases;
  const specific = inOrder.slice(0, most.told).map(write).join(between);
  const remembered = inOrder.find(({ said }) => said.phrase.remembers);
  const unsaidSaid = turned(saidOf(unsaid.filter(({ certainty }) => certainty === 'sure')), variant).slice(
    0,
    most.unsaid,
  );
  const promisedSaid = saidOf(promised).slice(0, most.promised);
  // A promise is never left out: what no sentence takes is offered behind those that one does.
  const isSaid = new Set(promisedSaid.map(({ fact }) => fact.text));
  const promises = textsOf(promised, ({ text }) => text);
  const open = [...new Set([...tasks.map(({ text }) => text), ...promises])].filter(
    (text) => !isSaid.has(text),
  );
  const around = (sentence: string, prompt: string, answers: readonly string[]) =>
    answers.length === 0 ? '' : sentence.replace('{}', () => blank(prompt, answers.slice(0, mostChoices)));
  return {
    specific: specific || blank(words.prompts.specific, choicesOf(told)),
    remembered: remembered ? write(remembered, 0) : '',
    addition:
      unsaidSaid.map(write).join(between) || around(words.addition, words.prompts.unsaid, textsOf(unsaid)),
    promised: [
      ...promisedSaid.map(write),
      around(words.promise, words.prompts.promised, promisesToOffer(open, promised)),
    ]
      .filter((text) => text !== '')
      .join(between),
    promises: [...new Set([...tasks.map(({ text }) => text), ...promises])].slice(0, mostChoices),
  };
}

/** The sentence of a fact; undefined where none is certain, or where what it says may be meant to be kept. */
function sayable(
  fact: Fact,
  { phrases }: NoteWords,
  { to, wasThere, finder, language, isFamiliar }: NotedSource,
): SaidFact | undefined {
  const { core, kind, people } = fact;
  const marks = marksOf(language);
  const isTheirs = wasThere && to !== undefined && people.length === 1;
  // What was promised to nobody in particular may have been promised to another of them.
  if (!marks || (kind === 'promised' && !isTheirs)) return undefined;
  const said = phraseOf(core.text, kind, phrases, { isTheirs, isFamiliar });
  if (!said) return undefined;
  const plain = plainLetters(said.words);
  if (marks.chat?.test(plain)) return undefined;
  const isKept =
    [marks.secrets, marks.matters, marks.verdicts, marks.ban].some((one) => one.test(plain)) ||
    // Whether one works on Saturdays is a matter of terms, whoever asks.
    (kind === 'asked' && marks.hours.test(plain));
  return isKept || namedIn(said.words, finder).length > 0 ? undefined : { fact, said };
}

/** The best phrases of the table first, and no second one of a phrase before the first of another. */
function varied(said: readonly SaidFact[], { phrases: { phrases } }: NoteWords): readonly SaidFact[] {
  const place = ({ said: { phrase } }: SaidFact) => phrases.indexOf(phrase);
  const sorted = said.toSorted(
    (a, b) =>
      Number(b.fact.isNamed) - Number(a.fact.isNamed) || likedFirst(a.fact, b.fact) || place(a) - place(b),
  );
  const isFirst = (one: SaidFact) => sorted.find(({ said }) => said.phrase === one.said.phrase) === one;
  // One thanks for what somebody did is enough.
  const isThanks = ({ said: { phrase } }: SaidFact) => phrase.isEvident === true;
  const thanked = sorted.find(isThanks);
  const isMore = (one: SaidFact) => isThanks(one) && one !== thanked;
  return [...sorted.filter(isFirst), ...sorted.filter((one) => !isFirst(one))].filter((one) => !isMore(one));
}

/** What was for this reader before what was for nobody in particular, and of that another one for each reader of a panel. */
function turned(said: readonly SaidFact[], variant: number): readonly SaidFact[] {
  const theirs = said.filter(({ fact }) => fact.people.length > 0);
  const others = said.filter(({ fact }) => fact.people.length === 0);
  const from = others.length === 0 ? 0 : variant % others.length;
  return [...theirs, ...others.slice(from), ...others.slice(0, from)];
}

function likedFirst(a: Fact, b: Fact): number {
  return Number(b.liked) - Number(a.liked);
}

function textsOf(facts: readonly Fact[], textOf = ({ core }: Fact) => core.text): readonly string[] {
  return [...new Set(facts.map(textOf))];
}

/** Promises as they are offered: without the label and the name before them. */
function promisesToOffer(open: readonly string[], promised: readonly Fact[]): readonly string[] {
  return open.map((text) => promised.find((fact) => fact.text === text)?.core.text ?? text);
}

/** What the notes mark goes before what merely stands in them, of which a few are enough. */
function choicesOf(told: readonly Fact[]): readonly string[] {
  const marked = textsOf(told.filter(({ certainty }) => certainty === 'sure').toSorted(likedFirst));
  const further = Math.max(enoughChoices - marked.length, 0);
  const plain = textsOf(told.filter(({ certainty }) => certainty !== 'sure'));
  return [...marked.slice(0, mostChoices), ...plain.slice(0, further)];
}
