import type { ListItem, Root, RootContent } from 'mdast';
import { latestDate, type PlainDate } from '../calendar.ts';
import { detached } from '../text.ts';
import { type PlacedNode, placedNodes } from './noteSections.ts';
import { proseOf } from './proseOf.ts';
import { daysIn, withoutTaskFields } from './taskFields.ts';
import { placeInNotes, type TaskNotes } from './taskNotes.ts';

/** Parses Markdown with tasks (GFM). Heavy, so a face loads it at first use and passes it in. */
export type ParseMarkdown = (markdown: string) => Root;

/** Something one promised to send. */
export interface PromisedNote {
  readonly text: string;
  /** Whom a heading may assign it to, as written; it need not be a person. */
  readonly person?: string | undefined;
  readonly done: boolean;
  readonly by?: PlainDate | undefined;
  /** UTF-16 offset in the body. */
  readonly offset: number;
}

/** What is promised and not done in what was kept of a body; offsets are those of the body. */
export function promisesOfTasks({ notes, pieces }: TaskNotes, parse: ParseMarkdown): readonly PromisedNote[] {
  return openPromises(notes, parse).map((promise) => ({
    ...promise,
    offset: placeInNotes(promise.offset, pieces),
  }));
}

/** What is promised and not done. */
export function openPromises(body: string, parse: ParseMarkdown): readonly PromisedNote[] {
  return promisesOf(nodesOf(body, parse)).filter(({ done }) => !done);
}

/**
 * Note-taking programs have more states of a task than Markdown: `[/]` is begun, `[>]` and `[<]` are put off, `[?]`, `[!]` and
 * `[*]` marked, and all of these still to do; `[-]` and `[~]` are dropped.
 */
const openTask = /^\[[/<>?!*]\] /;

/** The notes of an unfinished merge are those of both sides, without the lines that part them. */
function nodesOf(body: string, parse: ParseMarkdown): readonly PlacedNode[] {
  const written = /^<{7} /m.test(body)
    ? body.replace(/^(?:[<>|]{7} .*|\|{7}|={7})$/gm, (line) => ' '.repeat(line.length))
    : body;
  return placedNodes(parse(written).children);
}

function isTask(item: ListItem): boolean {
  return typeof item.checked === 'boolean' || openTask.test(proseOf(item));
}

function promisesOf(nodes: readonly PlacedNode[]): readonly PromisedNote[] {
  return nodes.flatMap(({ node, section, person }) => {
    if (section === 'promised') return promisesIn(node, person);
    return section === 'tasks' ? promisesIn(node, person).filter(givesSomething) : [];
  });
}

function promisesIn(node: RootContent, person: string | undefined): readonly PromisedNote[] {
  if (node.type !== 'list') return [];
  return node.children.flatMap((item) => promiseOf(item, person));
}

/** Reminders of the letters themselves, which nobody was promised. */
const ownLetter =
  /^(?:(?:send|write)\b.{0,30} )?(?:a |the |my )?(?:thank[- ]?you|thanks|follow[- ]?up)(?: (?:e-?mail|mail|letter|note|message|to) ?.*)?$/i;

const giving =
  /^(?:I(?: will|['’]ll) )?(?:send|share|forward|e-?mail|mail|give|show|introduce|provide|get back|reply|answer)\b/i;

function givesSomething({ text }: PromisedNote): boolean {
  return giving.test(text);
}

function promiseOf(item: ListItem, person: string | undefined): readonly PromisedNote[] {
  const written = proseOf(item);
  if (!isTask(item)) return [];
  const { text, by } = withoutTaskFields(detached(written.replace(openTask, '')));
  if (text === '' || ownLetter.test(text)) return [];
  const offset = item.position?.start.offset ?? 0;
  return [{ text, person, done: item.checked === true, by, offset }];
}

/** The latest day that notes with a task name: nothing in them was promised for a later one. */
export function lastDayIn(notes: string): PlainDate | undefined {
  // Most name none, and a long log has very many.
  return /\d-\d/.test(notes) ? latestDate(daysIn(notes)) : undefined;
}
