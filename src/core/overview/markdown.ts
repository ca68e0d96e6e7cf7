import type { Speech } from '../speech.ts';
import type { AnswerTimes } from './answers.ts';
import type { Step } from './funnel.ts';
import { addressed, mermaidTimelines } from './mermaid.ts';
import type { Overview } from './overview.ts';
import type { OverviewProcess } from './processes.ts';
import { wordOf } from './words.ts';

/** The overview as a Markdown document: a timeline, a table and the counts. What comes from files shows as written. */
export function overviewMarkdown(overview: Overview, speech: Speech): string {
  const { say } = speech;
  return [
    `# ${say('Interviews on {0}', overview.today)}`,
    shownOf(overview, speech),
    `## ${say('Timeline')}\n\n${timelineOf(overview, speech)}`,
    `## ${say('Processes')}\n\n${tableOf(overview.processes, speech)}`,
    `## ${say('How far they went')}\n\n${listOf(stepsOf(overview, speech), speech)}`,
    `## ${say('Where they stand')}\n\n${listOf(overview.standings, speech)}`,
    `## ${say('Days until they answered')}\n\n${answersOf(overview.answers, speech)}`,
  ]
    .join('\n\n')
    .concat('\n');
}

/** The charts; where there are several, each under the days that it is of. */
function timelineOf(overview: Overview, speech: Speech): string {
  const charts = mermaidTimelines(overview, speech);
  return charts
    .map(({ text, from, to }) => {
      const heading = charts.length > 1 ? `### ${speech.say('From {0} to {1}', from, to)}\n\n` : '';
      return `${heading}\`\`\`mermaid\n${text}\n\`\`\``;
    })
    .join('\n\n');
}

function shownOf({ filter, processes, total }: Overview, { say }: Speech): string {
  const parts = [
    total === 1
      ? say('{0} of 1 process', processes.length)
      : say('{0} of {1} processes', processes.length, total),
    ...(filter.company === '' ? [] : [say('company with "{0}"', literal(filter.company))]),
    ...(filter.from === '' ? [] : [say('from {0}', literal(filter.from))]),
    ...(filter.to === '' ? [] : [say('to {0}', literal(filter.to))]),
  ];
  return `${parts.join(', ')}.`;
}

function tableOf(processes: readonly OverviewProcess[], speech: Speech): string {
  const { say } = speech;
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const heading = [say('Company'), say('Role'), say('Outcome'), say('Interviews'), say('Letters')];
  return [
    row(heading),
    row(heading.map(() => '---')),
    ...processes.map((process) => row(cellsOf(process, speech))),
  ].join('\n');
}

function cellsOf(
  { company, role, outcome, answerBy, rounds, letters }: OverviewProcess,
  speech: Speech,
): readonly string[] {
  const said = (date: string | undefined, text: string) => (date === undefined ? text : `${date} ${text}`);
  return [
    literal(company),
    literal(role ?? ''),
    answerBy === undefined ? outcome : `${outcome}, ${speech.say('answer by {0}', answerBy)}`,
    rounds.map(({ name, date }) => literal(said(date, name))).join('; '),
    letters
      .map((letter) => literal(said(letter.date, `${addressed(letter, speech)} (${wordOf(letter, speech)})`)))
      .join('; '),
  ];
}

function stepsOf({ funnel }: Overview, { say }: Speech) {
  const names: Readonly<Record<Step, string>> = {
    interviewed: say('Interviewed'),
    advanced: say('Got further'),
    offer: say('Offer'),
    accepted: say('Accepted'),
  };
  return funnel.map(({ name, count }) => ({ name: names[name], count }));
}

function listOf(
  shares: readonly { readonly name: string; readonly count: number }[],
  { say }: Speech,
): string {
  return shares.map(({ name, count }) => `- ${name}: ${count}`).join('\n') || say('None.');
}

function answersOf({ withLetter, withoutLetter }: Overview['answers'], speech: Speech): string {
  const { say } = speech;
  return [
    `- ${say('After a letter')}: ${sayTimes(withLetter, speech)}`,
    `- ${say('Without one')}: ${sayTimes(withoutLetter, speech)}`,
    '',
    say('These are counts of one log. They do not show that a letter made a difference.'),
  ].join('\n');
}

function sayTimes({ count, median, small }: AnswerTimes, { say }: Speech): string {
  if (median === undefined) return say('no known answer');
  return `${say('median {0}, of {1}', median, count)}${small ? ` ${say('(few)')}` : ''}`;
}

/** One line that shows as it is written: never emphasis, HTML, a link, a code or another cell. */
function literal(text: string): string {
  return text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .replace(/[!-&*+/:-@[-`{-~]|(?<=www)\./gi, '\\$&');
}
