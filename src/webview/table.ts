import type { Overview, OverviewProcess, OverviewWords } from '../core/index.ts';
import { html } from './dom.ts';
import { type Mark, marksOf, outcomeOf } from './marks.ts';

/** The same as the timeline for those who read it rather than see it; a button says in `data-path` which file it opens. */
export function processTable({ processes }: Overview, words: OverviewWords): HTMLTableElement {
  const headings = [words.company, words.role, words.outcome, words.interviews, words.letters];
  const cells = headings.map((heading) => html('th', { role: 'columnheader', scope: 'col' }, heading));
  // The roles stay where a narrow page shows the cells below each other.
  return html(
    'table',
    { role: 'table', 'aria-label': words.table },
    html('thead', { role: 'rowgroup' }, html('tr', { role: 'row' }, ...cells)),
    html('tbody', { role: 'rowgroup' }, ...processes.map((process) => rowOf(process, words))),
  );
}

function rowOf(process: OverviewProcess, words: OverviewWords): HTMLElement {
  const marks = marksOf(process, words);
  const interviews = marks.filter(({ kind }) => kind === 'interview');
  const letters = marks.filter(({ kind }) => kind !== 'interview' && kind !== 'answerTheOffer');
  const cell = (heading: string, ...children: readonly (Node | string)[]) =>
    html('td', { role: 'cell', 'data-heading': heading }, ...children);
  return html(
    'tr',
    { role: 'row' },
    html('th', { role: 'rowheader', scope: 'row' }, process.company),
    cell(words.role, ...(process.role === undefined ? [] : [process.role])),
    cell(words.outcome, outcomeOf(process, words)),
    cell(words.interviews, ...interviews.map(openButton)),
    cell(words.letters, ...letters.map(openButton)),
  );
}

function openButton({ date, text, path }: Mark): HTMLElement {
  return html(
    'button',
    { class: 'link', type: 'button', 'data-path': path },
    date === undefined ? text : `${date} ${text}`,
  );
}
