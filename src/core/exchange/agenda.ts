import { dateOf, type ExactTime, toMoment } from '../exactTime.ts';
import type { Finding } from '../findings/finding.ts';
import { hasNoHour, metAt } from '../interviews/coming.ts';
import type { Interview } from '../interviews/interview.ts';
import { limitOf, type Obligation, type State } from '../owed/obligation.ts';
import { sayWhy } from '../owed/saying.ts';
import type { Speech } from '../speech.ts';
import { compareText, groupBy } from '../text.ts';
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
    .toSorted((a, b) => limitOf(a) - limitOf(b) || compareText(placeOf(a), placeOf(b)));
}

/** Of the findings, those about offers that ask for an answer: no letter is owed for one before one decides. */
export function offersToAnswer(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ code }) => code === 'offer-unanswered');
}

/** An agenda by part, each in the order of the times that it shows; parts without anything are left out. */
export function agendaByState(
  agenda: readonly Obligation[],
): readonly (readonly [State, readonly Obligation[]])[] {
  const groups = groupBy(agenda, ({ state }) => state);
  return agendaParts.flatMap((state) => {
    const group = groups.get(state);
    if (!group) return [];
    const isByStart = state === 'upcoming';
    return [[state, isByStart ? group.toSorted((a, b) => opening(a) - opening(b)) : group] as const];
  });
}

/** The agenda as JSON: what is owed, and the interviews to come. What is not known is null. */
export function agendaJson(
  head: ReportHead,
  agenda: readonly Obligation[],
  speech: Speech,
  coming: readonly Interview[] = [],
) {
  const { now } = head;
  return {
    ...headJson(head),
    obligations: agenda.map((one) => obligationJson(one, { speech, now })),
    interviews: coming.map(interviewJson),
  };
}

/** An interview to come as JSON; one without an hour has days for its start and its end. */
function interviewJson(interview: Interview) {
  const { entry, process, start, end } = interview;
  const time = (moment: ExactTime) =>
    hasNoHour(interview) ? dateOf(moment).toString() : momentJson(toMoment(moment));
  return {
    entry: entry.id,
    company: process.company,
    role: process.role ?? null,
    round: entry.round?.value ?? null,
    with: metAt(interview),
    start: time(start),
    end: time(end),
  };
}

/** One obligation as JSON. */
export function obligationJson(obligation: Obligation, telling: Parameters<typeof sayWhy>[1]) {
  const { interview, letter, to, state, optional, draft, opens, due, closes } = obligation;
  const { entry, process } = interview;
  return {
    entry: entry.id,
    company: process.company,
    role: process.role ?? null,
    letter,
    to: to?.name ?? null,
    state,
    ...(optional && { optional: true }),
    drafted: draft !== undefined,
    opens: momentJson(opens),
    due: due ? momentJson(due) : null,
    closes: momentJson(closes),
    why: sayWhy(obligation, telling),
  };
}

function opening({ opens }: Obligation): number {
  return opens.epochMilliseconds;
}

function placeOf({ interview, letter, to }: Obligation): string {
  return [interview.entry.id, letter, to?.name ?? ''].join('\n');
}
