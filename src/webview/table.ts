import type { Overview, OverviewProcess, OverviewWords } from '../core/index.ts';
import { html } from './dom.ts';
import { type Mark, marksOf } from './marks.ts';

/** The same as the timeline for those who read it rather than see it; a button says in `data-path` which file it opens. */
export function processTable({ processes }: Overview, words: OverviewWords): HTMLTableElement {
  const headings = [words.company, words.role, words.outcome, words.interviews, words.letters];
  const cells = headings.map((heading) => html('th', { scope: 'col' }, heading));
  return html(
    'table',
    { 'aria-label': words.table },
    html('thead', {}, html('tr', {}, ...cells)),
    html('tbody', {}, ...processes.map((process) => rowOf(process, words))),
  );
}

function rowOf(process: OverviewProcess, words: OverviewWords): HTMLElement {
  const marks = marksOf(process, words);
  const interviews = marks.filter(({ kind }) => kind === 'interview');
  const letters = marks.filter(({ kind }) => kind !== 'interview');
  return html(
    'tr',
    {},
    html('th', { scope: 'row' }, process.company),
    html('td', {}, process.role ?? ''),
    html('td', {}, process.outcome),
    html('td', {}, ...interviews.map(openButton)),
    html('td', {}, ...letters.map(openButton)),
  );
}

function openButton({ date, text, path }: Mark): HTMLElement {
  return html(
    'button',
    { class: 'link', type: 'button', 'data-path': path },
    date === undefined ? text : `${date} ${text}`,
  );
}
