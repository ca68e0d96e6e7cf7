import type { State } from '../policy/obligations.ts';
import type { OverviewLetter } from './processes.ts';

const words: Readonly<Record<State, string>> = {
  overdue: 'Overdue',
  open: 'Due',
  upcoming: 'Coming',
  snoozed: 'Snoozed',
  sent: 'Sent',
  waived: 'Waived',
  lapsed: 'Lapsed',
};

/** What a letter is in one or two words: `Sent`, `Overdue draft`. */
export function wordOf({ state, drafted }: Pick<OverviewLetter, 'state' | 'drafted'>): string {
  return drafted ? `${words[state]} draft` : words[state];
}
