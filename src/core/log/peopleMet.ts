import { meansPerson, type Person } from '../people/people.ts';
import { type Entry, peopleOf } from './entry.ts';

/** The people whom two places of a file name as met in one interview: each once, by the name that says more. */
export function metTogether(people: readonly Person[], others: readonly Person[]): readonly Person[] {
  const met = [...people];
  for (const other of others) {
    if (met.some((person) => meansPerson(other.name, person))) continue;
    const index = met.findIndex((person) => meansPerson(person.name, other));
    const known = met[index];
    if (known) met[index] = { ...known, name: other.name };
    else met.push(other);
  }
  return met;
}

/**
 * The interviews of one file, with the whole names of those whom they call by one name: `Rosa` is the only Rosa whom the file
 * names. Whoever was met beside somebody of that name is another one.
 */
export function withWholeNames(entries: readonly Entry[]): readonly Entry[] {
  if (!entries.some(({ interviewers }) => interviewers.some(isOneName))) return entries;
  const whole = new Map(entries.flatMap(peopleOf).map((person) => [person.name, person]));
  return entries.map((entry) => ({
    ...entry,
    interviewers: entry.interviewers.map((person) => {
      if (!isOneName(person)) return person;
      const [meant, ...others] = [...whole.values()].filter(
        (one) => !isOneName(one) && meansPerson(person.name, one),
      );
      const isOther =
        !meant || others.length > 0 || entry.interviewers.some(({ name }) => name === meant.name);
      return isOther ? person : { ...meant, title: person.title ?? meant.title, range: person.range };
    }),
  }));
}

function isOneName({ name }: Person): boolean {
  return !name.includes(' ');
}
