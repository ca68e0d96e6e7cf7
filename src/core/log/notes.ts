import type { Heading, ListItem, Node, Parents, Root, RootContent } from 'mdast';
import { type PlainDate, readDate } from '../calendar.ts';
import { fold } from '../text.ts';

/** Parses Markdown with tasks (GFM). Heavy, so a face loads it at first use and passes it in. */
export type ParseMarkdown = (markdown: string) => Root;

/** One thing the notes say, as plain prose. */
export interface Note {
  readonly text: string;
  /** Whom the notes assign it to, as written: `- Dana: ...` or a heading that is a name. */
  readonly person?: string | undefined;
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
}

type Section = keyof Notes;

/** THE table of headings; compared after `fold`. */
const noteHeadings: Readonly<Record<Section, readonly string[]>> = {
  highlights: [
    'highlights',
    'highlight',
    'what was said',
    'what we discussed',
    'discussed',
    'discussion',
    'topics',
    'talked about',
    'what we talked about',
    'key points',
    'takeaways',
    'key takeaways',
    'went well',
    'what went well',
    'good moments',
    'memorable',
  ],
  unsaid: [
    'unsaid',
    'not said',
    'forgot to say',
    'forgot to mention',
    'should have said',
    'wish i had said',
    'what i did not get to say',
    'what i didn t get to say',
    'to add',
    'did not get to show',
    'missed points',
  ],
  promised: [
    'promised',
    'promises',
    'promise',
    'to send',
    'i promised',
    'action items',
    'my action items',
    'to do',
    'todo',
    'todos',
    'follow up items',
    'will send',
  ],
  questions: ['questions', 'open questions', 'my questions', 'questions for them', 'to ask'],
  nextSteps: ['next steps', 'next step', 'what happens next', 'next', 'process', 'timeline'],
};

const sectionByHeading = new Map(
  Object.entries(noteHeadings).flatMap(([section, headings]) =>
    headings.map((heading) => [heading, section] as const),
  ),
);

/** Reads the notes of an entry's body. */
export function readNotes(body: string, parse: ParseMarkdown): Notes {
  const notes = { highlights: [], unsaid: [], promised: [], questions: [], nextSteps: [] } as {
    [Name in Section]: Notes[Name][number][];
  } & { promised: PromisedNote[] };
  let section: Section | undefined;
  let level = 0;
  let person: string | undefined;
  for (const node of parse(body).children) {
    if (node.type === 'heading') {
      const named = sectionOf(node);
      if (named) [section, level, person] = [named, node.depth, undefined];
      else if (section && node.depth > level) person = proseOf(node);
      else section = undefined;
      continue;
    }
    if (section === 'promised') notes.promised.push(...promisesIn(node, person));
    else if (section) notes[section].push(...notesIn(node, person));
  }
  return notes;
}

function sectionOf(heading: Heading): Section | undefined {
  const section = sectionByHeading.get(fold(proseOf(heading)));
  return section !== undefined && section in noteHeadings ? toSection(section) : undefined;
}

function toSection(name: string): Section | undefined {
  return (['highlights', 'unsaid', 'promised', 'questions', 'nextSteps'] as const).find(
    (section) => section === name,
  );
}

/** Each list item or paragraph is a note; deeper lists belong to their item. */
function notesIn(node: RootContent, person: string | undefined): readonly Note[] {
  if (node.type === 'list') return node.children.flatMap((item) => noteOf(proseOf(item), person));
  if (node.type === 'paragraph' || node.type === 'blockquote') return noteOf(proseOf(node), person);
  return [];
}

function noteOf(prose: string, person: string | undefined): readonly Note[] {
  if (prose === '') return [];
  const assigned = /^(\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2}): (.+)$/su.exec(prose);
  return [assigned ? { text: assigned[2] ?? prose, person: assigned[1] } : { text: prose, person }];
}

function promisesIn(node: RootContent, person: string | undefined): readonly PromisedNote[] {
  if (node.type !== 'list') return [];
  return node.children
    .filter((item) => typeof item.checked === 'boolean')
    .flatMap((item) => promiseOf(item, person));
}

function promiseOf(item: ListItem, person: string | undefined): readonly PromisedNote[] {
  const text = proseOf(item);
  if (text === '') return [];
  const written = /\b\d{4}-\d{2}-\d{2}\b/.exec(text)?.[0];
  const read = written === undefined ? undefined : readDate(written);
  const by = read?.kind === 'date' ? read.value.date : undefined;
  return [{ text, person, done: item.checked === true, by, offset: item.position?.start.offset ?? 0 }];
}

/** The words of a node without Markdown: no emphasis, links, wikilinks, tags or task marks. */
function proseOf(node: Node): string {
  return textOf(node)
    .replace(/!?\[\[(?:[^\]|]*\|)?(?:[^\]|]*\/)?([^\]|]*)\]\]/g, '$1')
    .replace(/(^|\s)#(?=\p{L})([\p{L}\p{N}_/-]+)/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function textOf(node: Node): string {
  if (node.type === 'html' || node.type === 'image' || node.type === 'footnoteReference') return '';
  if (node.type === 'break') return ' ';
  if ('value' in node && typeof node.value === 'string') return node.value;
  if (!isParent(node)) return '';
  const separator = ['listItem', 'list', 'blockquote'].includes(node.type) ? ' ' : '';
  return node.children.map(textOf).join(separator);
}

function isParent(node: Node): node is Parents {
  return 'children' in node && Array.isArray(node.children);
}
