import {
  type SymbolType,
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond2,
  symbolSquare,
  symbolStar,
  symbolTriangle,
} from 'd3-shape';
import type { OverviewProcess, OverviewWords } from '../core/index.ts';
import { fill, svg } from './dom.ts';

type Letter = OverviewProcess['letters'][number];

/** What a mark stands for, told apart by shape as well as by colour. */
export type MarkKind = 'interview' | 'answerTheOffer' | Letter['state'];

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
  answerTheOffer: symbolStar,
  sent: symbolSquare,
  overdue: symbolTriangle,
  open: symbolDiamond2,
  upcoming: symbolDiamond2,
  snoozed: symbolDiamond2,
  waived: symbolCross,
  lapsed: symbolCross,
};

const area = 130;

/** Where a process stands, with the day by which its offer is to be answered. */
export function outcomeOf({ outcome, answerBy }: OverviewProcess, words: OverviewWords): string {
  if (answerBy === undefined) return outcome;
  const format = new Intl.DateTimeFormat(words.language, {
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  });
  return `${outcome}, ${fill(words.answerBy, format.format(new Date(`${answerBy}T00:00:00Z`)))}`;
}

/** Interviews first, then letters, each as a mark; last the day by which an offer is to be answered. */
export function marksOf(
  { rounds, letters, answerBy }: OverviewProcess,
  words: OverviewWords,
): readonly Mark[] {
  const path = rounds.at(-1)?.path;
  const answer: readonly Mark[] =
    answerBy === undefined || path === undefined
      ? []
      : [
          {
            kind: 'answerTheOffer',
            drafted: false,
            date: answerBy,
            text: words.answerTheOffer,
            path,
          },
        ];
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
    ...answer,
  ];
}

/** The drawing of a mark around its origin; a draft has a ring. */
export function shapeOf({ kind, drafted }: Pick<Mark, 'kind' | 'drafted'>): SVGElement {
  const shape = svg('path', { class: 'shape', d: symbol(shapes[kind], area)() ?? '' });
  const ring = drafted ? [svg('circle', { class: 'ring', r: 10 })] : [];
  return svg('g', { class: `mark-${kind}`, 'aria-hidden': 'true' }, shape, ...ring);
}
