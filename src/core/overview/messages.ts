import * as v from 'valibot';
import type { Step } from './funnel.ts';
import type { Overview } from './overview.ts';

/** What the panel shows, sent whole after each change. */
export interface OverviewMessage {
  readonly overview: Overview;
  readonly coming: readonly ComingInterview[];
  readonly words: OverviewWords;
}

/** An interview to come, as the panel says it; what it is and with whom may be empty. */
export interface ComingInterview {
  readonly path: string;
  readonly when: string;
  readonly what: string;
  readonly people: string;
}

/** The panel's own words, in the language of the editor. `{0}` stands for what is filled in. */
export type OverviewWords = Readonly<Record<OverviewWord, string>>;

type OverviewWord =
  | 'language'
  | 'title'
  | 'company'
  | 'from'
  | 'to'
  | 'clear'
  | 'filterAndExport'
  | 'coming'
  | 'shown'
  | 'shownOne'
  | 'answerBy'
  | 'answerTheOffer'
  | 'nothing'
  | 'exportMarkdown'
  | 'exportSvg'
  | 'timeline'
  | 'howToMove'
  | 'today'
  | 'interview'
  | 'sent'
  | 'overdue'
  | 'open'
  | 'upcoming'
  | 'snoozed'
  | 'waived'
  | 'lapsed'
  | 'draft'
  | 'recipient'
  | 'funnel'
  | Step
  | 'standings'
  | 'answers'
  | 'withLetter'
  | 'withoutLetter'
  | 'medianDays'
  | 'few'
  | 'unknown'
  | 'noCause'
  | 'table'
  | 'role'
  | 'outcome'
  | 'interviews'
  | 'letters';

const day = v.union([v.literal(''), v.pipe(v.string(), v.isoDate())]);

/** Far more than any picture of a log; in characters. */
const longestSvg = 20_000_000;

const request = v.variant('type', [
  v.object({ type: v.literal('ready') }),
  v.object({
    type: v.literal('filter'),
    filter: v.object({ company: v.pipe(v.string(), v.maxLength(200)), from: day, to: day }),
  }),
  v.object({ type: v.literal('open'), path: v.string() }),
  v.object({ type: v.literal('markdown') }),
  v.object({
    type: v.literal('svg'),
    svg: v.pipe(v.string(), v.startsWith('<svg '), v.maxLength(longestSvg)),
  }),
]);

/** What the panel may ask of the editor. */
export type OverviewRequest = v.InferOutput<typeof request>;

/** Reads a message of the panel; undefined where it is none. */
export function readOverviewRequest(message: unknown): OverviewRequest | undefined {
  const read = v.safeParse(request, message);
  return read.success ? read.output : undefined;
}
