import assert from 'node:assert/strict';
import { svgPaint } from '../../src/webview/svgPaint.ts';

describe('a colour in a picture', () => {
  // Inkscape draws no line whose stroke is rgba(...).
  for (const [computed, colour, opacity] of [
    ['rgba(128, 128, 128, 0.35)', 'rgb(128, 128, 128)', 0.35],
    ['rgba(0, 0, 0, 0)', 'rgb(0, 0, 0)', 0],
    ['rgb(1 2 3 / 0.5)', 'rgb(1, 2, 3)', 0.5],
    ['rgb(1 2 3 / 50%)', 'rgb(1, 2, 3)', 0.5],
    ['rgb(1, 2, 3)', 'rgb(1, 2, 3)', undefined],
    ['#ffffff', '#ffffff', undefined],
    ['none', 'none', undefined],
    ['transparent', 'none', undefined],
  ] as const)
    it(`is one that every program knows: ${computed}`, () =>
      assert.deepEqual(svgPaint(computed), { colour, opacity }));
});
