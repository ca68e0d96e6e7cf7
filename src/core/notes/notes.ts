import type { ListItem, Root, RootContent } from 'mdast';
import { latestDate, type PlainDate } from '../calendar.ts';
import { detached } from '../text.ts';
import { type PlacedNode, placedNodes } from './noteSections.ts';
import { proseOf } from './proseOf.ts';
import { daysIn, withoutTaskFields } from './taskFields.ts';

/** Parses Markdown with tasks (GFM). Heavy, so a face loads it at first use and passes it in. */
export type ParseMarkdown = (markdown: string) => Root;

/** One thing the notes say, as plain prose. */
export interface Note {
  readonly text: string;
  /**
   * Whom the notes may assign it to, as written: `- Dana: ...` or a heading that is no section. It need not be a person:
   * `- Culture: ...` looks the same.
   */
  readonly person?: string | undefined;
  /** The prose with what stands before its colon, for where `person` turns out to be nobody. */
  readonly written: string;
}

/** Something one promised to send. */
export interface PromisedNote extends Note {
  readonly done: boolean;
  readonly by?: PlainDate | undefined;
  /** UTF-16 offset in the body. */
  readonly offset: number;
}

/** What an entry's body says, by the headings people use. */
export interface Notes {
  readonly highlights: readonly Note[];
  readonly unsaid: readonly Note[];
  readonly promised: readonly PromisedNote[];
  readonly questions: readonly Note[];
  readonly nextSteps: readonly Note[];
  /** What stands under any other heading, which `person` names: it may be somebody's name. */
  readonly others: readonly Note[];
}

/** Reads the notes of an entry's body. */
export function readNotes(body: string, parse: ParseMarkdown): Notes {
  const nodes = nodesOf(body, parse);
  const found = nodes.flatMap(({ node, section, person }) =>
    notesIn(section === undefined ? withoutTasks(node) : node, person).map((note) => ({ section, note })),
  );
  const of = (wanted: PlacedNode['section']) =>
    found.flatMap(({ section, note }) => (section === wanted ? [note] : []));
  return {
    highlights: of('highlights'),
    unsaid: of('unsaid'),
    promised: promisesOf(nodes),
    questions: of('questions'),
    nextSteps: of('nextSteps'),
    others: of(undefined).filter(({ person }) => person !== undefined),
  };
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
const droppedTask = /^\[[-~]\] /;

/** The notes of an unfinished merge are those of both sides, without the lines that part them. */
function nodesOf(body: string, parse: ParseMarkdown): readonly PlacedNode[] {
  const written = /^<{7} /m.test(body)
    ? body.replace(/^(?:[<>|]{7} .*|\|{7}|={7})$/gm, (line) => ' '.repeat(line.length))
    : body;
  return placedNodes(parse(written).children);
}

/** Under any heading, what is still to do says nothing of an interview: `- [ ] Luis: the plan`. */
function withoutTasks<Node extends RootContent | ListItem['children'][number]>(node: Node): Node {
  if (node.type !== 'list') return node;
  const children = node.children
    .filter((item) => !isTask(item))
    .map((item) => ({ ...item, children: item.children.map(withoutTasks) }));
  return { ...node, children };
}

function isTask(item: ListItem): boolean {
  return typeof item.checked === 'boolean' || openTask.test(proseOf(item));
}

/** Each list item or paragraph is a note. */
function notesIn(node: RootContent, person: string | undefined): readonly Note[] {
  if (node.type === 'list') return node.children.flatMap((item) => notesInItem(item, person));
  if (node.type === 'paragraph' || node.type === 'blockquote') return noteOf(proseOf(node), person);
  return [];
}

/**
 * What an item says; a list inside it only adds detail and is left out, unless the item does nothing but introduce it: `Dana`
 * or `Two topics:`. A ticked task is a note that is dealt with.
 */
function notesInItem(item: ListItem, person: string | undefined): readonly Note[] {
  if (item.checked === true) return [];
  const lists = item.children.filter((child) => child.type === 'list');
  const own = item.children.filter((child) => child.type !== 'list');
  const written = own.map(proseOf).join(' ').trim();
  if (droppedTask.test(written)) return [];
  const prose = written.replace(/^\[[^\s\]]\] /u, '');
  const named = /^@?(\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2}):?$/u.exec(prose)?.[1];
  const introduces = lists.length > 0 && (prose === '' || named !== undefined || prose.endsWith(':'));
  if (!introduces) return noteOf(prose, person);
  return lists.flatMap((list) => list.children.flatMap((child) => notesInItem(child, named ?? person)));
}

function noteOf(prose: string, person: string | undefined): readonly Note[] {
  if (prose === '') return [];
  const assigned =
    /^@?(?<person>\p{L}[\p{L}\p{M}'’.-]*(?:(?: |, | & | \+ )[\p{L}][\p{L}\p{M}'’.-]*){0,4})(?: \([^)]*\))?(?: ?: |：| [-–—] )(?<text>.+)$/su.exec(
      prose,
    )?.groups;
  return [
    assigned
      ? { text: assigned.text ?? prose, person: assigned.person, written: prose }
      : { text: prose, person, written: prose },
  ];
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

function givesSomething({ text }: Note): boolean {
  return giving.test(text);
}

function promiseOf(item: ListItem, person: string | undefined): readonly PromisedNote[] {
  const written = proseOf(item);
  if (!isTask(item)) return [];
  const { text, by } = withoutTaskFields(detached(written.replace(openTask, '')));
  if (text === '' || ownLetter.test(text)) return [];
  const offset = item.position?.start.offset ?? 0;
  return [{ text, person, written: text, done: item.checked === true, by, offset }];
}

/** The latest day that notes with a task name: nothing in them was promised for a later one. */
export function lastDayIn(notes: string): PlainDate | undefined {
  // Most name none, and a long log has very many.
  return /\d-\d/.test(notes) ? latestDate(daysIn(notes)) : undefined;
}
