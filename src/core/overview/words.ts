import { sayState } from '../owed/saying.ts';
import type { Speech } from '../speech.ts';
import type { OverviewLetter } from './processes.ts';

/** What a letter is in one or two words: `Sent`, `Overdue draft`. */
export function wordOf(
  { state, drafted }: Pick<OverviewLetter, 'state' | 'drafted'>,
  speech: Speech,
): string {
  const word = sayState(state, speech);
  return drafted ? speech.say('{0} draft', word) : word;
}
