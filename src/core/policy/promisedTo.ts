import { meansPerson, namedExactly, type Person, speaksOf } from '../log/people.ts';
import type { PromisedTask } from './situation.ts';

/** Of these people, those whom a promise was made to: whom its words name, else the heading above it; nobody where neither does. */
export function promisedTo(
  { text, person }: Pick<PromisedTask, 'text' | 'person'>,
  people: readonly Person[],
): readonly Person[] {
  const named = namedExactly(
    text,
    people.filter(({ name }) => speaksOf(text, name)),
  );
  if (named.length > 0 || person === undefined) return named;
  return people.filter((one) => meansPerson(person, one));
}
