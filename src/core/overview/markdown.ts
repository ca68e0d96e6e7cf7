import type { AnswerTimes } from './answers.ts';
import { mermaidTimeline } from './mermaid.ts';
import type { Overview } from './overview.ts';
import type { OverviewProcess } from './processes.ts';
import { wordOf } from './words.ts';

/** The overview as a Markdown document: a timeline, a table and the counts. What comes from files shows as written. */
export function overviewMarkdown(overview: Overview): string {
  return [
    `# Interviews on ${overview.today}`,
    shownOf(overview),
    `## Timeline\n\n\`\`\`mermaid\n${mermaidTimeline(overview)}\n\`\`\``,
    `## Processes\n\n${tableOf(overview.processes)}`,
    `## How far they went\n\n${listOf(overview.funnel)}`,
    `## Where they stand\n\n${listOf(overview.standings)}`,
    `## Days until they answered\n\n${answersOf(overview.answers)}`,
  ]
    .join('\n\n')
    .concat('\n');
}

function shownOf({ filter, processes, total }: Overview): string {
  const parts = [
    filter.company === '' ? [] : [`company with "${literal(filter.company)}"`],
    filter.from === '' ? [] : [`from ${literal(filter.from)}`],
    filter.to === '' ? [] : [`to ${literal(filter.to)}`],
  ].flat();
  const filtered = parts.length > 0 ? `, ${parts.join(', ')}` : '';
  return `${processes.length} of ${total} processes${filtered}.`;
}

function tableOf(processes: readonly OverviewProcess[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const heading = ['Company', 'Role', 'Outcome', 'Interviews', 'Letters'];
  return [
    row(heading),
    row(heading.map(() => '---')),
    ...processes.map((process) => row(cellsOf(process))),
  ].join('\n');
}

function cellsOf({ company, role, outcome, rounds, letters }: OverviewProcess): readonly string[] {
  const said = (date: string | undefined, text: string) => (date === undefined ? text : `${date} ${text}`);
  return [
    literal(company),
    literal(role ?? ''),
    outcome,
    rounds.map(({ name, date }) => literal(said(date, name))).join('; '),
    letters
      .map((letter) => {
        const to = letter.to === undefined ? '' : ` to ${letter.to}`;
        return literal(said(letter.date, `${letter.title}${to} (${wordOf(letter).toLowerCase()})`));
      })
      .join('; '),
  ];
}

function listOf(shares: readonly { readonly name: string; readonly count: number }[]): string {
  return shares.map(({ name, count }) => `- ${name}: ${count}`).join('\n') || 'None.';
}

function answersOf({ withLetter, withoutLetter }: Overview['answers']): string {
  return [
    `- After a letter: ${sayTimes(withLetter)}`,
    `- Without one: ${sayTimes(withoutLetter)}`,
    '',
    'These are counts of one log. They do not show that a letter made a difference.',
  ].join('\n');
}

function sayTimes({ count, median, small }: AnswerTimes): string {
  if (median === undefined) return 'no answer whose day is known.';
  const days = median === 1 ? 'day' : 'days';
  return `median ${median} ${days}, of ${count}${small ? ', which is few' : ''}.`;
}

/** One line that shows as it is written: never emphasis, HTML, a link, a code or another cell. */
function literal(text: string): string {
  return text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .replace(/[!-&*+/:-@[-`{-~]|(?<=www)\./gi, '\\$&');
}
