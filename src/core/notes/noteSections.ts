import type { Heading, Paragraph, RootContent } from 'mdast';
import { fold } from '../text.ts';
import { proseOf } from './proseOf.ts';

/** `tasks` are the writer's own: of them only what they mean to give somebody is a promise. */
type Section = 'highlights' | 'unsaid' | 'promised' | 'tasks' | 'questions' | 'nextSteps';

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

/** The headings under which what is promised stands. */
export const headingsOfPromises = noteHeadings.flatMap(([section, headings]) =>
  section === 'promised' || section === 'tasks' ? headings : [],
);

/** Whether what stands under a heading counts as promised where it is a task. */
export function isPromisedHeading(heading: string): boolean {
  return placeNamed(heading, 1).section === 'promised';
}

/** Whether a heading is one of notes, such as `Promised`; it belongs to what stands above it. */
export function isNoteHeading(heading: string): boolean {
  return placeNamed(heading, 1).section !== undefined;
}

/** The sections that headings among some nodes open, or paragraphs that stand for one. */
export function sectionsIn(nodes: readonly RootContent[]): ReadonlySet<Section> {
  return new Set(nodes.flatMap((node) => placeOf(node)?.section ?? []));
}

/** Where a note stands: its section, and the heading that may name whom it is about. */
interface Place {
  readonly section: Section | undefined;
  readonly depth: number;
  readonly person: string | undefined;
}

/** Deeper than any heading: a paragraph that only names a section, as `**Highlights**` or `Highlights:`. */
const paragraphDepth = 7;

/** What stands under a heading, with the section and the person that its headings name. */
export interface PlacedNode {
  readonly node: RootContent;
  readonly section: Section | undefined;
  readonly person: string | undefined;
}

/** Everything but headings, each with what the headings above it name. */
export function placedNodes(nodes: readonly RootContent[]): readonly PlacedNode[] {
  const placed: PlacedNode[] = [];
  let path: readonly Place[] = [];
  for (const node of nodes) {
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

/** The place that a heading opens; a paragraph opens one where it does nothing but name a section. */
function placeOf(node: RootContent): Place | undefined {
  if (node.type === 'heading') return placeNamed(proseOf(node), node.depth);
  if (node.type !== 'paragraph' || !isLabel(node)) return undefined;
  const place = placeNamed(proseOf(node), paragraphDepth);
  return place.section && place;
}

function isLabel({ children }: Paragraph): boolean {
  const [first, ...rest] = children;
  const bold = first?.type === 'strong' && rest.every((node) => proseOf(node) === '');
  return bold || children.map(proseOf).join('').endsWith(':');
}

/** How a heading names a section and somebody. */
const headingForms = [
  /^(?<section>[^(:]+?)(?: from | with | by |: | [-–—] | ?\()(?<person>[^()]+)\)?$/iu,
  /^(?<person>.+?)(?:['’]s |: | [-–—] )(?<section>.+)$/u,
];

/** `Highlights`, `2. Highlights:`, `Highlights (Dana)`, `Dana's highlights`, or a name. */
function placeNamed(heading: string, depth: Heading['depth'] | typeof paragraphDepth): Place {
  const name = heading.replace(/^\d+[.)]?\s+/, '');
  const section = sectionByHeading.get(fold(name));
  if (section) return { section, depth, person: undefined };
  for (const form of headingForms) {
    const parts = form.exec(name)?.groups;
    const named = sectionByHeading.get(fold(parts?.section ?? ''));
    if (named) return { section: named, depth, person: parts?.person };
  }
  return { section: undefined, depth, person: name === '' ? undefined : name };
}
