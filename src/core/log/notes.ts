import type { Heading, ListItem, Node, Paragraph, Parents, Root, RootContent } from 'mdast';
import type { PlainDate } from '../calendar.ts';
import { readDate } from '../dateReading.ts';
import { detached, fold } from '../text.ts';

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

/** `tasks` are one's own: of them only what one means to give somebody is a promise. */
type Section = Exclude<keyof Notes, 'others'> | 'tasks';

/** THE table of headings, compared after `fold`. */
const noteHeadings: readonly (readonly [section: Section, headings: readonly string[]])[] = [
  [
    'highlights',
    [
      'highlights',
      'highlight',
      'what was said',
      'what we discussed',
      'things discussed',
      'discussed',
      'discussion',
      'discussion points',
      'topics',
      'topics discussed',
      'talked about',
      'what we talked about',
      'what they said',
      'what they told me',
      'key points',
      'takeaways',
      'key takeaways',
      'what I learned',
      'learned',
      'went well',
      'what went well',
      'what stood out',
      'stood out',
      'what stayed with me',
      'what I liked',
      'good moments',
      'memorable',
      'to come back to',
    ],
  ],
  [
    'unsaid',
    [
      'unsaid',
      'not said',
      'left unsaid',
      'forgot',
      'forgot to say',
      'forgot to mention',
      'what I forgot',
      'what I forgot to say',
      'what I forgot to mention',
      'should have said',
      'should have mentioned',
      'wish I had said',
      'wish I had mentioned',
      'what I did not get to say',
      "what I didn't get to say",
      'did not get to say',
      "didn't get to say",
      'did not say',
      "didn't say",
      'did not mention',
      "didn't mention",
      'not mentioned',
      'to add',
      'did not get to show',
      "didn't get to show",
      'missed points',
    ],
  ],
  [
    'promised',
    [
      'promised',
      'promises',
      'promise',
      'to send',
      'what I promised',
      'I promised',
      'I owe them',
      'will send',
    ],
  ],
  [
    'tasks',
    ['action items', 'my action items', 'to do', 'to-dos', 'todo', 'todos', 'tasks', 'follow-up items'],
  ],
  [
    'questions',
    ['questions', 'open questions', 'my questions', 'questions for them', 'to ask', 'still to ask'],
  ],
  ['nextSteps', ['next steps', 'next step', 'what happens next', 'next', 'process', 'timeline']],
];

const sectionByHeading = new Map(
  noteHeadings.flatMap(([section, headings]) => headings.map((heading) => [fold(heading), section] as const)),
);

/** Where a note stands: its section, and the heading that may name whom it is about. */
interface Place {
  readonly section: Section | undefined;
  readonly depth: number;
  readonly person: string | undefined;
}

/** Deeper than any heading: a paragraph that only names a section, as `**Highlights**` or `Highlights:`. */
const paragraphDepth = 7;

/** Reads the notes of an entry's body. */
export function readNotes(body: string, parse: ParseMarkdown): Notes {
  const nodes = placedNodes(body, parse);
  const found = nodes.flatMap(({ node, section, person }) =>
    section === 'promised' || section === 'tasks'
      ? []
      : notesIn(node, person).map((note) => ({ section, note })),
  );
  const of = (wanted: Section | undefined) =>
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

function promisesOf(nodes: readonly PlacedNode[]): readonly PromisedNote[] {
  return nodes.flatMap(({ node, section, person }) => {
    if (section === 'promised') return promisesIn(node, person);
    return section === 'tasks' ? promisesIn(node, person).filter(givesSomething) : [];
  });
}

/** What stands under a heading, with the section and the person that its headings name. */
interface PlacedNode {
  readonly node: RootContent;
  readonly section: Section | undefined;
  readonly person: string | undefined;
}

function placedNodes(body: string, parse: ParseMarkdown): readonly PlacedNode[] {
  const placed: PlacedNode[] = [];
  let path: readonly Place[] = [];
  for (const node of parse(body).children) {
    const heading = placeOf(node);
    if (heading) path = [...path.filter(({ depth }) => depth < heading.depth), heading];
    else {
      const section = path.findLast((place) => place.section)?.section;
      const person = path.findLast((place) => place.person !== undefined)?.person;
      placed.push({ node, section, person });
    }
  }
  return placed;
}

/** What is promised and not done. */
export function openPromises(body: string, parse: ParseMarkdown): readonly PromisedNote[] {
  return promisesOf(placedNodes(body, parse)).filter(({ done }) => !done);
}

/** The place that a heading opens; a paragraph opens one where it does nothing but name a section. */
function placeOf(node: RootContent): Place | undefined {
  if (node.type === 'heading') return placeNamed(proseOf(node), node.depth);
  if (node.type !== 'paragraph' || !isLabel(node)) return undefined;
  const place = placeNamed(proseOf(node), paragraphDepth);
  return place.section && place;
}

function isLabel({ children }: Paragraph): boolean {
  const [first, ...rest] = children;
  const bold = first?.type === 'strong' && rest.every((node) => /^:?\s*$/.test(proseOf(node)));
  return bold || children.map(proseOf).join('').endsWith(':');
}

/** `Highlights`, `2. Highlights:`, `Highlights (Dana)`, `Dana's highlights`, or a name. */
function placeNamed(heading: string, depth: Heading['depth'] | typeof paragraphDepth): Place {
  const name = heading.replace(/^\d+[.)]?\s+/, '');
  const section = sectionByHeading.get(fold(name));
  if (section) return { section, depth, person: undefined };
  const parts =
    /^(?<section>[^(:]+?)(?: from | with | by |: | [-–—] | ?\()(?<person>[^()]+)\)?$/iu.exec(name) ??
    /^(?<person>.+?)(?:['’]s |: | [-–—] )(?<section>.+)$/u.exec(name);
  const named = sectionByHeading.get(fold(parts?.groups?.section ?? ''));
  return named
    ? { section: named, depth, person: parts?.groups?.person }
    : { section: undefined, depth, person: name === '' ? undefined : name };
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
  const prose = own.map(proseOf).join(' ').trim();
  const label = /^(?:@?(\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2})|([^.!?]*)):?$/u.exec(prose);
  const introduces = lists.length > 0 && (prose === '' || label?.[1] !== undefined || prose.endsWith(':'));
  if (!introduces) return noteOf(prose, person);
  return lists.flatMap((list) => list.children.flatMap((child) => notesInItem(child, label?.[1] ?? person)));
}

function noteOf(prose: string, person: string | undefined): readonly Note[] {
  if (prose === '') return [];
  const assigned =
    /^@?(?<person>\p{L}[\p{L}\p{M}'’.-]*(?:(?: |, | & | \+ )[\p{L}][\p{L}\p{M}'’.-]*){0,4})(?: \([^)]*\))?(?:: |：| [-–—] )(?<text>.+)$/su.exec(
      prose,
    )?.groups;
  return [
    assigned
      ? { text: assigned.text ?? prose, person: assigned.person, written: prose }
      : { text: prose, person, written: prose },
  ];
}

function promisesIn(node: RootContent, person: string | undefined): readonly PromisedNote[] {
  if (node.type !== 'list') return [];
  return node.children
    .filter((item) => typeof item.checked === 'boolean')
    .flatMap((item) => promiseOf(item, person));
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
  const text = detached(proseOf(item));
  if (text === '' || ownLetter.test(text)) return [];
  const written = /\b\d{4}-\d{2}-\d{2}\b/.exec(text)?.[0];
  const read = written === undefined ? undefined : readDate(written);
  const by = read?.kind === 'date' ? read.value.date : undefined;
  const offset = item.position?.start.offset ?? 0;
  return [{ text, person, written: text, done: item.checked === true, by, offset }];
}

/** The words of a node without Markdown and what note-taking programs add to it: links, tags, comments, fields, marks. */
function proseOf(node: Node): string {
  const text = textOf(node);
  const prose = /[%[(=#^]/.test(text) ? withoutMarks(text) : text;
  return /\s\s|[^\S ]/.test(prose) ? prose.replace(/\s+/g, ' ').trim() : prose.trim();
}

function withoutMarks(text: string): string {
  return text
    .replace(/%%[^%]*%%/g, '')
    .replace(/!?\[\[([^\]|#]*)(?:#[^\]|]*)?(?:\|([^\]]*))?\]\]/g, (_, page: string, alias?: string) =>
      alias === undefined ? (page.split('/').at(-1) ?? page) : alias,
    )
    .replace(/[[(][\w -]+::[^\])]*[\])]/g, '')
    .replace(/==/g, '')
    .replace(/(^|\s)#(?=\p{L})[\p{L}\p{N}_/-]+/gu, '$1')
    .replace(/\s\^[\w-]+$/, '');
}

function textOf(node: Node): string {
  if (['html', 'image', 'footnoteReference', 'delete'].includes(node.type)) return '';
  if (node.type === 'break') return ' ';
  if ('value' in node && typeof node.value === 'string') return node.value;
  if (!isParent(node)) return '';
  const separator = ['listItem', 'list', 'blockquote'].includes(node.type) ? ' ' : '';
  return node.children.map(textOf).join(separator);
}

function isParent(node: Node): node is Parents {
  return 'children' in node && Array.isArray(node.children);
}
