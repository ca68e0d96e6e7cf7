import { scaleUtc } from 'd3-scale';
import type { Overview, OverviewProcess, OverviewWords } from '../core/index.ts';
import { svg } from './dom.ts';
import { lanesOf } from './lanes.ts';
import { type Mark, marksOf, outcomeOf, shapeOf } from './marks.ts';
import { ticksOf } from './ticks.ts';

interface Drawing {
  readonly words: OverviewWords;
  readonly width: number;
  /** Where a day is; undefined where it is not in the picture. */
  readonly x: (day: string | undefined) => number | undefined;
}

interface Row {
  readonly element: SVGElement;
  readonly height: number;
}

/** The space around everything, and of one mark. */
const margin = 16;
const markSize = 24;
const titleHeight = 24;
const axisHeight = 44;

const legend = ['interview', 'sent', 'overdue', 'open', 'upcoming'] as const;
const legendStep = 110;

/** Every process as a row of marks over time; a mark says in `data-path` which file it opens. */
export function timeline(overview: Overview, words: OverviewWords, width: number): SVGSVGElement {
  const [from, to] = periodOf(overview, words);
  const scale = scaleUtc()
    .domain([dateOf(from), dateOf(to)])
    .range([margin * 2, width - margin * 2]);
  const drawing: Drawing = {
    words,
    width,
    x: (day) => (day !== undefined && day >= from && day <= to ? scale(dateOf(day)) : undefined),
  };
  const rows = overview.processes.map((process) => row(process, drawing));
  const key = legendOf(overview, drawing);
  let top = key.height;
  const axis = svg('g', { transform: `translate(0 ${top})` });
  top += axisHeight;
  const bottom = rows.reduce((sum, { height }) => sum + height, top);
  axis.append(
    ...ticksOf(dateOf(from), dateOf(to), Math.max(2, Math.floor(width / 100)), words.language).flatMap(
      ({ day, label }) => tickOf(label, scale(day), bottom),
    ),
    ...todayOf(drawing.x(overview.today), bottom - key.height, words),
  );
  for (const { element, height } of rows) {
    element.setAttribute('transform', `translate(0 ${top})`);
    top += height;
  }
  const size = { width, height: bottom + margin, viewBox: `0 0 ${width} ${bottom + margin}` };
  return svg(
    'svg',
    { class: 'timeline', role: 'group', 'aria-label': words.timeline, ...size },
    axis,
    key.element,
    ...rows.map(({ element }) => element),
  );
}

/** The days from which and to which the picture goes: those of the filter, else those on which anything is. */
function periodOf({ filter, processes, today }: Overview, words: OverviewWords): readonly [string, string] {
  const marks = processes.flatMap((process) => marksOf(process, words));
  const days = [today, ...marks.flatMap(({ date }) => date ?? [])].toSorted();
  return [filter.from || (days[0] ?? today), filter.to || (days.at(-1) ?? today)];
}

function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** Where less than this is there, in pixels, what is said of a process stands below its name. */
const roomForDetail = 480;

function row(process: OverviewProcess, { words, width, x }: Drawing): Row {
  const dated = marksOf(process, words)
    .flatMap((mark) => {
      const place = x(mark.date);
      return place === undefined ? [] : [{ mark, place }];
    })
    .toSorted((a, b) => a.place - b.place);
  const lanes = lanesOf(
    dated.map(({ place }) => place),
    markSize,
  );
  const name = [process.company, process.role, outcomeOf(process, words)].filter(
    (part) => part !== undefined,
  );
  const isNarrow = width < roomForDetail;
  const headHeight = isNarrow ? titleHeight + 18 : titleHeight;
  const marks = dated.map(({ mark, place }, index) => {
    const y = headHeight + ((lanes[index] ?? 0) + 0.5) * markSize;
    return button(mark, process.company, place, y, index === 0);
  });
  const title = svg('text', { class: 'name', x: margin, y: titleHeight - 6 }, process.company);
  const place = isNarrow ? { x: margin, dy: 18 } : { dx: 8 };
  title.append(svg('tspan', { class: 'detail', ...place }, name.slice(1).join(', ')));
  return {
    element: svg('g', { class: 'row', role: 'group', 'aria-label': name.join(', ') }, title, ...marks),
    height: headHeight + (Math.max(-1, ...lanes) + 1) * markSize + 8,
  };
}

function button(mark: Mark, company: string, x: number, y: number, first: boolean): SVGElement {
  const label = `${company}: ${mark.text}, ${mark.date}`;
  const attributes = {
    class: 'mark',
    role: 'button',
    // One stop a row for the tab key; arrows go on from there.
    tabindex: first ? 0 : -1,
    'aria-label': label,
    'data-path': mark.path,
    transform: `translate(${x} ${y})`,
  };
  const half = markSize / 2;
  const target = svg('rect', { class: 'target', x: -half, y: -half, width: markSize, height: markSize });
  return svg('g', attributes, svg('title', {}, label), target, shapeOf(mark));
}

function tickOf(label: string, x: number, bottom: number): readonly SVGElement[] {
  return [
    svg('line', { class: 'grid', x1: x, x2: x, y1: axisHeight - 6, y2: bottom }),
    svg('text', { class: 'tick', x, y: axisHeight - 12, 'text-anchor': 'middle' }, label),
  ];
}

function todayOf(x: number | undefined, bottom: number, words: OverviewWords): readonly SVGElement[] {
  if (x === undefined) return [];
  return [
    svg('line', { class: 'today', x1: x, x2: x, y1: 0, y2: bottom }),
    svg('text', { class: 'today-name', x: x - 4, y: 12, 'text-anchor': 'end' }, words.today),
  ];
}

/** What the shapes mean; it is part of the picture, so that an exported one can be read. */
function legendOf({ processes }: Overview, { words, width }: Drawing): Row {
  const columns = Math.max(1, Math.floor((width - margin) / legendStep));
  const kinds = processes.some(({ answerBy }) => answerBy) ? [...legend, 'answerTheOffer' as const] : legend;
  const items = [
    ...kinds.map((kind) => ({ kind, drafted: false })),
    { kind: 'open' as const, drafted: true },
  ];
  const marks = items.map(({ kind, drafted }, index) => {
    const [x, y] = [margin + 8 + (index % columns) * legendStep, 12 + Math.floor(index / columns) * markSize];
    const name = svg('text', { class: 'legend-name', x: 14, y: 4 }, drafted ? words.draft : words[kind]);
    return svg('g', { transform: `translate(${x} ${y})` }, shapeOf({ kind, drafted }), name);
  });
  return {
    element: svg('g', { class: 'legend' }, ...marks),
    height: Math.ceil(items.length / columns) * markSize + 8,
  };
}
