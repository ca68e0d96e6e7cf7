import type { Outcome } from '../log/outcomes.ts';
import { fold } from '../text.ts';
import { type AnswerTimes, answerTimes } from './answers.ts';
import { funnelOf, type Share, type Step, standingsOf } from './funnel.ts';
import { daysOf, type OverviewProcess } from './processes.ts';

/** Which processes to show; an empty text asks for nothing. Days are ISO dates, both included. */
export interface OverviewFilter {
  readonly company: string;
  readonly from: string;
  readonly to: string;
}

export const everything: OverviewFilter = { company: '', from: '', to: '' };

/** The whole log at a glance. */
export interface Overview {
  readonly today: string;
  readonly filter: OverviewFilter;
  /** How many processes there are without the filter. */
  readonly total: number;
  readonly processes: readonly OverviewProcess[];
  readonly funnel: readonly Share<Step>[];
  readonly standings: readonly Share<Outcome | 'unclear'>[];
  readonly answers: { readonly withLetter: AnswerTimes; readonly withoutLetter: AnswerTimes };
}

/** The overview of those processes that pass the filter. */
export function overviewOf(all: readonly OverviewProcess[], filter: OverviewFilter, today: string): Overview {
  const processes = all.filter((process) => passes(process, filter));
  const answers = processes.flatMap(({ rounds }) => rounds.flatMap(({ answer }) => answer ?? []));
  return {
    today,
    filter,
    total: all.length,
    processes,
    funnel: funnelOf(processes),
    standings: standingsOf(processes),
    answers: {
      withLetter: answerTimes(answers.filter(({ afterLetter }) => afterLetter)),
      withoutLetter: answerTimes(answers.filter(({ afterLetter }) => !afterLetter)),
    },
  };
}

/** A process passes whole where something of it lies in the period. */
function passes(process: OverviewProcess, { company, from, to }: OverviewFilter): boolean {
  if (!fold(process.company).includes(fold(company))) return false;
  if (from === '' && to === '') return true;
  return daysOf(process).some((day) => (from === '' || day >= from) && (to === '' || day <= to));
}
