import type { Overview, OverviewMessage, OverviewRequest, OverviewWords } from '../core/index.ts';
import { bars } from './bars.ts';
import { fill, html } from './dom.ts';
import { filterForm } from './filterForm.ts';
import { moveByArrows } from './moveByArrows.ts';
import { pictureOf } from './picture.ts';
import { processTable } from './table.ts';
import { timeline } from './timeline.ts';

const editor = acquireVsCodeApi();
const main = html('main');
const shown = html('p', { role: 'status' });
const content = html('div');
let current: OverviewMessage | undefined;

function ask(request: OverviewRequest): void {
  editor.postMessage(request);
}

/** The head of the page, made at the first message, which brings the words and the filter. */
function showHead({ overview, words }: OverviewMessage): void {
  const button = (title: string, onClick: () => void) => {
    const made = html('button', { type: 'button' }, title);
    made.addEventListener('click', onClick);
    return made;
  };
  const exports = html(
    'div',
    { class: 'exports' },
    button(words.exportMarkdown, () => ask({ type: 'markdown' })),
    button(words.exportSvg, () => {
      const drawing = content.querySelector('svg.timeline');
      if (drawing instanceof SVGSVGElement) ask({ type: 'svg', svg: pictureOf(drawing) });
    }),
  );
  const filter = filterForm(overview.filter, words, (wanted) => {
    const request: OverviewRequest = { type: 'filter', filter: wanted };
    // What is asked for again when the window is loaded anew.
    editor.setState(request);
    ask(request);
  });
  const { company, from, to } = overview.filter;
  const folded = html('details', {}, html('summary', {}, words.filterAndExport), filter, exports);
  // Who filtered before sees by what.
  folded.open = company + from + to !== '';
  main.append(html('h1', {}, words.title), folded, shown, content);
}

function show(): void {
  if (!current) return;
  const { overview, coming, words } = current;
  const focused = document.activeElement?.getAttribute('aria-label');
  const { processes, total } = overview;
  shown.textContent = fill(total === 1 ? words.shownOne : words.shown, processes.length, total);
  const parts =
    overview.processes.length > 0 ? partsOf(overview, coming, words) : [html('p', {}, words.nothing)];
  content.replaceChildren(...parts);
  // A log that changes takes nobody's place away.
  const marks = [...content.querySelectorAll<SVGElement>('.mark')];
  if (focused) marks.find((mark) => mark.getAttribute('aria-label') === focused)?.focus();
}

function partsOf(
  overview: Overview,
  coming: OverviewMessage['coming'],
  words: OverviewWords,
): readonly HTMLElement[] {
  const width = Math.max(narrowest, main.clientWidth);
  const bar = (name: string, count: number) => ({ name, value: count, words: String(count) });
  const part = (title: string, ...children: readonly Node[]) =>
    html('section', {}, html('h2', {}, title), ...children);
  return [
    ...(coming.length > 0 ? [part(words.coming, comingList(coming))] : []),
    part(words.timeline, html('p', { class: 'hint' }, words.howToMove), timeline(overview, words, width)),
    part(
      words.funnel,
      bars(
        words.funnel,
        overview.funnel.map(({ name, count }) => bar(words[name], count)),
        width,
      ),
    ),
    part(
      words.standings,
      bars(
        words.standings,
        overview.standings.map(({ name, count }) => bar(name, count)),
        width,
      ),
    ),
    part(
      words.answers,
      bars(words.answers, answerBars(overview, words), width),
      html('p', { class: 'hint' }, words.noCause),
    ),
    part(words.table, processTable(overview, words)),
  ];
}

/** In pixels; half of a phone. */
const narrowest = 240;

/** The interviews to come, soonest first; a button says in `data-path` which file it opens. */
function comingList(coming: OverviewMessage['coming']): HTMLElement {
  const items = coming.map(({ path, when, what, people }) => {
    const said = [what, people].filter((part) => part !== '').join('; ');
    return html(
      'li',
      {},
      html('button', { class: 'link', type: 'button', 'data-path': path }, `${when}: ${said}`),
    );
  });
  return html('ul', { class: 'coming' }, ...items);
}

function answerBars({ answers }: Overview, words: OverviewWords) {
  return (['withLetter', 'withoutLetter'] as const).map((name) => {
    const { count, median, small } = answers[name];
    const few = small ? ` ${words.few}` : '';
    const said = median === undefined ? words.unknown : `${fill(words.medianDays, median, count)}${few}`;
    return { name: words[name], value: median, words: said };
  });
}

/** Opens the file of what was pressed, if it has one. */
function open(target: EventTarget | null): boolean {
  const path =
    target instanceof Element ? target.closest('[data-path]')?.getAttribute('data-path') : undefined;
  if (path) ask({ type: 'open', path });
  return Boolean(path);
}

document.body.append(main);
content.addEventListener('click', ({ target }) => open(target));
content.addEventListener('keydown', (event) => {
  // A real button makes a click of these keys by itself.
  const pressed = event.key === 'Enter' || event.key === ' ';
  if (pressed && event.target instanceof SVGElement && open(event.target)) event.preventDefault();
  if (moveByArrows(event)) event.preventDefault();
});
window.addEventListener('message', ({ data }: MessageEvent<OverviewMessage>) => {
  // Most of what is typed into a log changes nothing here.
  if (JSON.stringify(data) === JSON.stringify(current)) return;
  if (!current) showHead(data);
  current = data;
  show();
});
let width = main.clientWidth;
new ResizeObserver(() => {
  if (main.clientWidth === width) return;
  width = main.clientWidth;
  show();
}).observe(main);
ask({ type: 'ready' });
