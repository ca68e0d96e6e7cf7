import type { Moment } from '../calendar.ts';
import type { Finding } from '../findings/finding.ts';
import type { Obligation, State } from '../policy/obligations.ts';
import { groupBy } from '../text.ts';
import { headJson, momentJson, type ReportHead } from './report.ts';

/** The parts of an agenda, in the order in which they are shown. */
const agendaParts = ['overdue', 'open', 'upcoming', 'snoozed', 'sent', 'waived', 'lapsed'] as const;

/** What an agenda shows: everything not lapsed (with `all`, everything), soonest first. */
export function agendaOf(
  obligations: readonly Obligation[],
  { all }: { readonly all: boolean },
): readonly Obligation[] {
  return obligations
    .filter(({ state }) => all || state !== 'lapsed')
    .toSorted((a, b) => soonest(a) - soonest(b) || compare(placeOf(a), placeOf(b)));
}

/** Of the findings, those about offers that ask for an answer: no letter is owed for one before one decides. */
export function offersToAnswer(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ code }) => code === 'offer-unanswered');
}

/** An agenda by part; parts without anything are left out. */
export function agendaByState(
  agenda: readonly Obligation[],
): readonly (readonly [State, readonly Obligation[]])[] {
  const groups = groupBy(agenda, ({ state }) => state);
  return agendaParts.flatMap((state) => {
    const group = groups.get(state);
    return group ? [[state, group] as const] : [];
  });
}

/** The agenda as JSON. What is not known is null. */
export function agendaJson(head: ReportHead, agenda: readonly Obligation[]) {
  return { ...headJson(head), obligations: agenda.map(obligationJson) };
}

/** One obligation as JSON. */
export function obligationJson({
  entry,
  process,
  letter,
  to,
  state,
  draft,
  opens,
  due,
  closes,
  why,
}: Obligation) {
  return {
    entry: entry.path,
    company: process.company,
    role: process.role ?? null,
    letter,
    to: to?.name ?? null,
    state,
    drafted: draft !== undefined,
    opens: momentJson(opens),
    due: due ? momentJson(due) : null,
    closes: momentJson(closes),
    why,
  };
}

function soonest({ due, closes }: { readonly due: Moment | undefined; readonly closes: Moment }): number {
  return (due ?? closes).epochMilliseconds;
}

function placeOf({ entry, letter, to }: Obligation): string {
  return [entry.path, letter, to?.name ?? ''].join('\n');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
