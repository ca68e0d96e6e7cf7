import type { State } from '../owed/obligation.ts';
import type { Speech } from '../speech.ts';
import type { OverviewLetter } from './processes.ts';

/** What a letter is in one or two words: `Sent`, `Overdue draft`. */
export function wordOf(
  { state, drafted }: Pick<OverviewLetter, 'state' | 'drafted'>,
  { say }: Speech,
): string {
  const words: Readonly<Record<State, string>> = {
    overdue: say('Overdue'),
    open: say('Due'),
    upcoming: say('Coming'),
    snoozed: say('Snoozed'),
    sent: say('Sent'),
    waived: say('Waived'),
    lapsed: say('Lapsed'),
  };
  return drafted ? say('{0} draft', words[state]) : words[state];
}
