import { isGivenName } from '../people/givenNames.ts';
import type { Person } from '../people/people.ts';
import { fold, lineEndOf, type Range } from '../text.ts';
import type { Fact, FactsSource } from './fact.ts';
import { readFacts } from './facts.ts';
import { giving } from './givingWords.ts';
import { isPromisedHeading } from './noteSections.ts';
import { mayPromise } from './promiseWords.ts';
import { isTimeAlone } from './timeAlone.ts';

/** What notes tell to be promised in plain words, where no task holds it. */
export interface NotedPromises {
  /** Where the first of them stands; offsets are those of the notes. */
  readonly range: Range;
  /** Each as a task says it. */
  readonly tasks: readonly string[];
  /** How the notes are changed so that they hold them as tasks. */
  readonly edits: readonly NoteEdit[];
}

/** An edit of notes, and what stands there before it. */
export interface NoteEdit {
  readonly range: Range;
  readonly replaces: string;
  readonly text: string;
}

/** In characters: longer ones are a story. */
const longestTask = 160;
/** More of them are no list that anybody would want to be asked about at once. */
const mostTasks = 8;

/** Tells what notes promise that none of their tasks holds; undefined where that is nothing, or where no task can be written safely. */
export function notedPromises(source: FactsSource): NotedPromises | undefined {
  const { body } = source;
  if (holdsOpenMarkup(body)) return undefined;
  const { facts } = readFacts({ ...source, body: promisingPart(body) });
  const held = tasksOf(body);
  const found = facts
    .filter(isPlainPromise)
    .flatMap((fact) => {
      const task = taskOf(fact);
      return task === undefined || held.some((one) => holds(one, fact.core.text)) ? [] : [{ fact, task }];
    })
    .filter(({ fact }, index, all) =>
      all.slice(0, index).every((other) => !holds(tellingWords(other.task), fact.core.text)),
    );
  const [first] = found;
  if (!first || found.length > mostTasks) return undefined;
  return {
    range: first.fact.range,
    tasks: found.map(({ task }) => task),
    edits: editsFor(body, found),
  };
}

function isPlainPromise({ kind, certainty, done }: Fact): boolean {
  return kind === 'promised' && certainty === 'sure' && !done;
}

/** Code, markup or a comment that is not closed would take in what is written behind it. */
function holdsOpenMarkup(body: string): boolean {
  const fences = body.match(/^[\s>*+-]*(?:`{3,}|~{3,})/gm) ?? [];
  return fences.length % 2 > 0 || body.lastIndexOf('<!--') > body.lastIndexOf('-->') || /^<{7} /m.test(body);
}

/** The notes with blanks in place of the paragraphs that promise nothing; headings, and what stands under one that may, stay. */
function promisingPart(body: string): string {
  let isUnderPromise = false;
  return body.replace(/[^\n\r](?:[^\n\r]|(?:\r\n|[\n\r])(?![\t ]*(?:[\n\r]|$)))*/g, (block) => {
    const isHeading = /^ {0,3}#{1,6} |^[*_]{2}[^\n]+[*_]{2}:?\s*$|^[^\n]{1,40}:\s*$/.test(block);
    const may = mayPromise(block);
    if (isHeading) isUnderPromise = may || /promis|to ?do|next|task|action|follow|out|gives?\b/i.test(block);
    return isHeading || may || isUnderPromise ? block : block.replace(/[^\n\r]/g, ' ');
  });
}

/** The words of each task, whatever its state. */
function tasksOf(body: string): readonly ReadonlySet<string>[] {
  return [...body.matchAll(/^[\s>]*(?:[-*+]|\d+[.)])[ \t]+\[.\][ \t]+(?<text>.+)$/gm)].map(({ groups }) =>
    tellingWords(groups?.text ?? ''),
  );
}

function tellingWords(text: string): ReadonlySet<string> {
  return new Set(
    fold(text)
      .split(' ')
      .filter((word) => word.length > 3),
  );
}

/** Whether a task says what is promised: most of its words. */
function holds(task: ReadonlySet<string>, promised: string): boolean {
  const words = [...tellingWords(promised)].filter(
    (word) => !isGivenName(word) && !startsWithVerb.test(word),
  );
  return words.filter((word) => task.has(word)).length >= Math.max(1, words.length * 0.6);
}

/** `send her the plan` for Dana as `Send Dana the plan`; undefined for what makes no task by itself. */
function taskOf({ core, people }: Fact): string | undefined {
  const words = core.text.replace(/\s+/g, ' ').replace(/[\s.,;:!?]+$/, '');
  const isTask = !noTask.test(words) && !isTimeAlone(words) && words.split(' ').length > 1;
  const task = isTask ? addressed(words, people) : '';
  const isPlain = task.length <= longestTask && !/[[\]`<>|]|https?:|\d\)/.test(task);
  return isTask && isPlain ? task.charAt(0).toUpperCase() + task.slice(1) : undefined;
}

/** What is meant stands elsewhere (`it`, `send her that`), or nothing goes to anybody yet. */
const noTask =
  /^(?:\S+ )?(?:(?:him|her|them|you|\p{Lu}\p{L}+) )?(?:it|that|this|them|one|some|those)(?: (?:on|over|to|by|in|later|tomorrow|tonight|today|back)\b.*)?$|^(?:I|we|check|see|will|do|to|at|by|end)\b|^\S+ pages?$|^(?:send|give) to\b|^\p{Lu}\p{L}+ (?:is|was|gets|wants|has|will)\b|\b(?:what else|not tomorrow)\b/iu;

const startsWithVerb = new RegExp(`^(?:${giving}|return|order|confirm|ring|call)(?![\\p{L}])`, 'iu');

/** What is promised, with whom it goes to. */
function addressed(words: string, people: readonly Person[]): string {
  const isDeed = startsWithVerb.test(words);
  const name = people.length === 1 ? people[0]?.name : undefined;
  const isNamed = people.some((one) => one.name.split(' ').some((part) => words.includes(part)));
  if (name === undefined || isNamed) return isDeed || isNamed ? words : `send ${words}`;
  if (!isDeed) return `send ${name} ${words}`;
  const pronoun = /^(?<verb>\S+(?: (?:over|on|along|back))?) (?:him|her|them)(?= )/iu.exec(words);
  return pronoun
    ? `${pronoun.groups?.verb ?? ''} ${name}${words.slice(pronoun[0].length)}`
    : `${words} (${name})`;
}

/** Makes tasks of the items that stand under a heading for promises, and writes the others there, or under a new one at the end. */
function editsFor(
  body: string,
  found: readonly { readonly fact: Fact; readonly task: string }[],
): readonly NoteEdit[] {
  const lines = [...body.matchAll(/[^\r\n]*[^\s][^\r\n]*/g)].map(({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }));
  const headings = lines.filter(({ text }) => /^#{1,6} /.test(text));
  const own = headings.find(({ text }) => isPromisedHeading(text.replace(/^#+ /, '')));
  const next = own && headings.find(({ start }) => start > own.start);
  const [from, to] = own ? [own.end, next?.start ?? body.length] : [body.length, body.length];
  const items = lines.filter(
    ({ text, start, end }) =>
      start > from && start < to && item.test(text) && found.some(({ fact }) => isIn(fact, start, end)),
  );
  const ticked = items.map(({ text, start }) => {
    const [mark = ''] = item.exec(text) ?? [];
    return { range: { start, end: start + mark.length }, replaces: mark, text: `${mark}[ ] ` };
  });
  const others = found.filter(({ fact }) => items.every(({ start, end }) => !isIn(fact, start, end)));
  const last = lines.findLast(({ start }) => start < to);
  if (others.length === 0 || !last) return ticked;
  const end = lineEndOf(body);
  const depth = headings.at(-1)?.text.indexOf(' ') ?? 2;
  const title = own ? '' : `${'#'.repeat(depth)} Promised${end}${end}`;
  const gap = own && /^\s*[-*+] /.test(last.text) ? end : `${end}${end}`;
  const list = others.map(({ task }) => `- [ ] ${task}`).join(end);
  // The edit stands behind a line that has to be there still, as it was.
  const [mark = ''] = /\S*\s*$/.exec(last.text) ?? [];
  const range = { start: last.end - mark.length, end: last.end };
  return [...ticked, { range, replaces: mark, text: `${mark.trimEnd()}${gap}${title}${list}` }];
}

const item = /^\s*[-*+] (?!\[.\])/;

function isIn({ range }: Fact, start: number, end: number): boolean {
  return range.start >= start && range.start < end;
}
