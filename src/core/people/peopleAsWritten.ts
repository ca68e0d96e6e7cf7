import type { Person } from './people.ts';
import { readPeople } from './readPeople.ts';

/**
 * People in one line of front matter, with what they do in brackets: `Dana Okafor (CTO), Luis`. Where it would be read otherwise, with
 * their names alone.
 */
export function peopleAsWritten(people: readonly Person[]): string {
  const line = people
    .map(({ name, title }) => (title === undefined ? name : `${name} (${title.replace(/[()]/g, '')})`))
    .join(', ');
  const read = readPeople({
    kind: 'scalar',
    text: line,
    range: { start: 0, end: line.length },
    style: 'plain',
  });
  const isSame =
    read.length === people.length && read.every(({ name }, index) => name === people[index]?.name);
  return isSame ? line : people.map(({ name }) => name).join(', ');
}
