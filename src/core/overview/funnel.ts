import { type Outcome, outcomeNames } from '../log/outcomes.ts';

/** How far a process can go; each step includes those before it. */
export const steps = ['interviewed', 'advanced', 'offer', 'accepted'] as const;

export type Step = (typeof steps)[number];

/** The step that one round shows; an outcome that says nothing about an interview shows none. */
const stepOfOutcome: Readonly<Record<Outcome | 'unclear', Step | undefined>> = {
  'not yet': undefined,
  upcoming: undefined,
  waiting: 'interviewed',
  'on hold': 'interviewed',
  advanced: 'advanced',
  rejected: 'interviewed',
  offer: 'offer',
  accepted: 'accepted',
  'offer declined': 'offer',
  'offer withdrawn': 'offer',
  withdrawn: 'interviewed',
  'no response': 'interviewed',
  cancelled: undefined,
  missed: undefined,
  'not shown up': undefined,
  unclear: undefined,
};

interface RoundResult {
  readonly outcome: Outcome | 'unclear';
  readonly isPast: boolean;
}

/** How many processes got to a step, or stand at an outcome. */
export interface Share<Name extends string> {
  readonly name: Name;
  readonly count: number;
}

/** How far a process went. Without a day in the past an interview did not take place, whatever became of it. */
export function reachedBy(rounds: readonly RoundResult[]): Step | undefined {
  const shown = rounds.map(({ outcome, isPast }) => {
    const step = stepOfOutcome[outcome];
    return step === 'interviewed' && !isPast ? undefined : step;
  });
  // Somebody who is asked to come again has advanced, also where nobody wrote it down.
  const again = shown.some((step, index) => step && rounds.slice(index + 1).some(takesPlace));
  const reached = [...shown, again ? ('advanced' as const) : undefined];
  return steps.findLast((step) => reached.includes(step));
}

function takesPlace({ outcome }: RoundResult): boolean {
  return outcome === 'upcoming' || stepOfOutcome[outcome] !== undefined;
}

/** How many processes got at least as far as each step. */
export function funnelOf(
  processes: readonly { readonly reached?: Step | undefined }[],
): readonly Share<Step>[] {
  const far = (step: Step | undefined) => (step ? steps.indexOf(step) : -1);
  return steps.map((name) => ({
    name,
    count: processes.filter(({ reached }) => far(reached) >= steps.indexOf(name)).length,
  }));
}

/** How many processes stand where, in the order of the table of outcomes; outcomes of none are left out. */
export function standingsOf(
  processes: readonly { readonly outcome: Outcome | 'unclear' }[],
): readonly Share<Outcome | 'unclear'>[] {
  return [...outcomeNames, 'unclear' as const]
    .map((name) => ({ name, count: processes.filter(({ outcome }) => outcome === name).length }))
    .filter(({ count }) => count > 0);
}
