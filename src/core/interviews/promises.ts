import type { Person } from '../people/people.ts';
import type { PromisedTask } from './context.ts';
import { type Interview, peopleThere } from './interview.ts';
import { isPromisedToEach, toWhomOf } from './promisedTo.ts';

/**
 * Promises by whom they were made to: the person they name, else the first interviewer, else the contact. Those of an agency
 * all go to the contact.
 */
export function shareOf(
  promises: readonly PromisedTask[],
  interview: Pick<Interview, 'interviewers' | 'contact' | 'viaAgency'>,
): ReadonlyMap<Person | undefined, readonly PromisedTask[]> {
  const people = peopleThere(interview);
  const toWhom = toWhomOf(people);
  const shares = new Map<Person | undefined, PromisedTask[]>();
  for (const promise of promises) {
    const named = toWhom(promise);
    const each = isPromisedToEach(promise, named) ? named : [named[0] ?? people[0]];
    for (const to of interview.viaAgency ? [interview.contact] : each) {
      const share = shares.get(to);
      if (share) share.push(promise);
      else shares.set(to, [promise]);
    }
  }
  return shares;
}
