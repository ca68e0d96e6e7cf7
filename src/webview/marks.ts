import {
  type SymbolType,
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond2,
  symbolSquare,
  symbolTriangle,
} from 'd3-shape';
import type { OverviewProcess, OverviewWords } from '../core/index.ts';
import { svg } from './dom.ts';

type Letter = OverviewProcess['letters'][number];

/** What a mark stands for, told apart by shape as well as by colour. */
export type MarkKind = 'interview' | Letter['state'];

/** One thing of a process that has a file. */
export interface Mark {
  readonly kind: MarkKind;
  readonly drafted: boolean;
  readonly date: string | undefined;
  /** What it is, in a few words, without its company. */
  readonly text: string;
  readonly path: string;
}

const shapes: Readonly<Record<MarkKind, SymbolType>> = {
  interview: symbolCircle,
  sent: symbolSquare,
  overdue: symbolTriangle,
  open: symbolDiamond2,
  upcoming: symbolDiamond2,
  snoozed: symbolDiamond2,
  waived: symbolCross,
  lapsed: symbolCross,
};

const area = 130;

/** Interviews first, then letters, each as a mark. */
export function marksOf({ rounds, letters }: OverviewProcess, words: OverviewWords): readonly Mark[] {
  return [
    ...rounds.map(({ name, date, path }) => ({
      kind: 'interview' as const,
      drafted: false,
      date,
      text: `${words.interview}: ${name}`,
      path,
    })),
    ...letters.map(({ title, to, date, state, drafted, path }) => {
      const recipient = to === undefined ? '' : ` ${words.recipient} ${to}`;
      const what = drafted ? `${words.draft} (${words[state]})` : words[state];
      return { kind: state, drafted, date, text: `${what}: ${title}${recipient}`, path };
    }),
  ];
}

/** The drawing of a mark around its origin; a draft has a ring. */
export function shapeOf({ kind, drafted }: Pick<Mark, 'kind' | 'drafted'>): SVGElement {
  const shape = svg('path', { class: 'shape', d: symbol(shapes[kind], area)() ?? '' });
  const ring = drafted ? [svg('circle', { class: 'ring', r: 10 })] : [];
  return svg('g', { class: `mark-${kind}`, 'aria-hidden': 'true' }, shape, ...ring);
}
