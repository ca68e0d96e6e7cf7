import type { Speech } from '../speech.ts';
import { startWithin } from '../text.ts';
import type { Overview } from './overview.ts';
import type { OverviewLetter, OverviewProcess } from './processes.ts';
import { wordOf } from './words.ts';

/** A chart, and the first and the last day in it. */
export interface MermaidChart {
  readonly text: string;
  readonly from: string;
  readonly to: string;
}

/** Mermaid shows a box instead of a chart of more than 50,000 characters, in every version. */
const longestChart = 45_000;

/**
 * The timeline as Mermaid charts: a section a process, a milestone an interview or letter. Where one chart would be too long for Mermaid
 * there are several, each of a period, in order of the first day of each process.
 */
export function mermaidTimelines({ today, processes }: Overview, speech: Speech): readonly MermaidChart[] {
  const sections = processes
    .flatMap((process) => sectionOf(process, speech))
    .toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));
  const total = sections.reduce((sum, { text }) => sum + text.length + 1, 0);
  if (total <= longestChart) return [chartOf(sectionsAsGiven(processes, speech), today, speech)];
  const parts: Section[][] = [[]];
  let length = 0;
  for (const section of sections) {
    if (length + section.text.length > longestChart && length > 0) {
      parts.push([]);
      length = 0;
    }
    parts.at(-1)?.push(section);
    length += section.text.length + 1;
  }
  return parts.map((part) => chartOf(part, today, speech));
}

/** What a chart holds of one process. */
interface Section {
  readonly name: string;
  readonly text: string;
  readonly from: string;
  readonly to: string;
}

/** A process with so many marks that they fill a chart alone is cut into several sections. */
function sectionOf(process: OverviewProcess, speech: Speech): readonly Section[] {
  const marks = [
    ...process.rounds.flatMap((round) => interviewLine(round, speech)),
    ...process.letters.flatMap((letter) => letterLine(letter, speech)),
    ...milestone(speech.say('Answer the offer'), 'crit, ', process.answerBy),
  ];
  const name = mermaidText(titleOf(process));
  const sections: Section[] = [];
  for (let rest = marks; rest.length > 0; ) {
    const count = marksThatFit(rest);
    const days = rest
      .slice(0, count)
      .map(({ date }) => date)
      .toSorted();
    const lines = rest.slice(0, count).map(({ line }) => line);
    sections.push({
      name,
      text: [`  section ${shortened(name)}`, ...lines].join('\n'),
      from: days[0] ?? '',
      to: days.at(-1) ?? '',
    });
    rest = rest.slice(count);
  }
  return sections;
}

function marksThatFit(marks: readonly Mark[]): number {
  let length = 0;
  const over = marks.findIndex(({ line }) => {
    length += line.length + 1;
    return length > longestChart / 2;
  });
  return over < 0 ? marks.length : Math.max(over, 1);
}

function sectionsAsGiven(processes: readonly OverviewProcess[], speech: Speech): readonly Section[] {
  return processes.flatMap((process) => sectionOf(process, speech));
}

function chartOf(sections: readonly Section[], today: string, { say }: Speech): MermaidChart {
  const now = mermaidText(say('Today'));
  const days = sections.flatMap(({ from, to }) => [from, to]).toSorted();
  const padding = Math.max(...[now, ...sections.map(({ name }) => shortened(name))].map(widthOf));
  const text = [
    `%%{init: {"gantt": {"leftPadding": ${padding}}}}%%`,
    'gantt',
    '  dateFormat YYYY-MM-DD',
    '  todayMarker off',
    `  section ${now}`,
    `  ${now} :milestone, active, ${today}, 0d`,
    ...sections.map((section) => section.text),
  ].join('\n');
  return { text, from: days[0] ?? today, to: days.at(-1) ?? today };
}

/** In characters; the table below the chart says the whole name. */
const longestName = 40;

function shortened(name: string): string {
  const signs = [...name];
  return signs.length > longestName
    ? `${signs
        .slice(0, longestName - 1)
        .join('')
        .trimEnd()}…`
    : name;
}

/** How wide Mermaid draws a section's name, in pixels: its type is of 11 pixels, and signs of East Asia are square. */
function widthOf(name: string): number {
  const signs = [...name].map((sign) =>
    /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\p{Emoji_Presentation}]/u.test(
      sign,
    )
      ? 12
      : 7,
  );
  return 24 + signs.reduce((sum, width) => sum + width, 0);
}

/**
 * A name as text that is nothing to Mermaid, Markdown or HTML: ASCII punctuation that means something anywhere becomes its
 * full-width form, which looks much the same and is none of them.
 */
export function mermaidText(text: string): string {
  return text
    .replace(/[\p{C}\s]+/gu, ' ')
    .replace(/[!-&*+/:-@[-`{-~]/g, (sign) => String.fromCodePoint(sign.charCodeAt(0) + 0xfee0))
    .trim();
}

function titleOf({ company, role }: OverviewProcess): string {
  return role === undefined ? company : `${company}, ${role}`;
}

function interviewLine({ name, date }: OverviewProcess['rounds'][number], { say }: Speech): readonly Mark[] {
  return milestone(`${say('Interview')}, ${name}`, '', date);
}

function letterLine(letter: OverviewLetter, speech: Speech): readonly Mark[] {
  return milestone(
    `${wordOf(letter, speech)}, ${addressed(letter, speech)}`,
    tags[letter.state] ?? '',
    letter.date,
  );
}

/** `Thank-you to Dana Okafor`. */
export function addressed({ title, to }: OverviewLetter, { say }: Speech): string {
  return to === undefined ? title : say('{0} to {1}', title, to);
}

/** How Mermaid draws a state. */
const tags: Readonly<Partial<Record<OverviewLetter['state'], string>>> = {
  sent: 'done, ',
  overdue: 'crit, ',
};

/** The words come first and are ours, so that no name is taken for a keyword. */
function milestone(text: string, tag: string, date: string | undefined): readonly Mark[] {
  const words = startWithin(longestMark, mermaidText(text));
  return date === undefined ? [] : [{ line: `  ${words} :milestone, ${tag}${date}, 0d`, date }];
}

/** A line of a chart, and its day. */
interface Mark {
  readonly line: string;
  readonly date: string;
}

/** In bytes; a page in the place of a name is no mark. */
const longestMark = 600;
