import { scaleLinear } from 'd3-scale';
import { svg } from './dom.ts';

/** One bar; without a value only its words are shown. */
export interface Bar {
  readonly name: string;
  readonly value: number | undefined;
  /** What is written behind the bar. */
  readonly words: string;
}

const barHeight = 28;
const nameWidth = 150;
const wordsWidth = 190;

/** Horizontal bars, one below the other, which say aloud what they show. */
export function bars(title: string, rows: readonly Bar[], width: number): SVGSVGElement {
  const longest = Math.max(1, ...rows.map(({ value }) => value ?? 0));
  // Where there is no room beside the bars, their names stand above them.
  const isNarrow = width < nameWidth + wordsWidth + 120;
  const left = isNarrow ? 0 : nameWidth;
  const above = isNarrow ? 20 : 0;
  const room = Math.max(20, Math.min(width, 760) - left - wordsWidth);
  const scale = scaleLinear().domain([0, longest]).range([0, room]);
  const rowHeight = barHeight + above;
  const height = rows.length * rowHeight;
  const label = `${title}: ${rows.map(({ name, words }) => `${name}: ${words}`).join(', ')}`;
  const drawn = rows.flatMap(({ name, value, words }, index) => {
    const middle = index * rowHeight + above + barHeight / 2;
    const length = scale(value ?? 0);
    return [
      svg('text', { class: 'bar-name', x: 0, y: middle + 5 - above }, name),
      svg('rect', { class: 'bar', x: left, y: middle - 8, width: length, height: 16 }),
      svg('text', { class: 'bar-words', x: left + length + 8, y: middle + 5 }, words),
    ];
  });
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  return svg('svg', { class: 'bars', role: 'img', 'aria-label': label, ...size }, ...drawn);
}
