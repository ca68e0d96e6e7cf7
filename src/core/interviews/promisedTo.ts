import {
  distinct,
  meansPerson,
  namedExactly,
  namesPerson,
  namingPartFor,
  type Person,
  whomSpeaksOf,
} from '../people/people.ts';
import { onceEach } from '../text.ts';
import type { PromisedTask } from './context.ts';

type Promised = Pick<PromisedTask, 'text' | 'person'>;

/** Of these people, those whom a promise was made to: whom its words name, else the heading above it; nobody where neither does. */
export function promisedTo(promise: Promised, people: readonly Person[]): readonly Person[] {
  return toWhomOf(people)(promise);
}

/** The same for many promises: what takes long is done once for these people and once for each heading. */
export function toWhomOf(people: readonly Person[]): (promise: Promised) => readonly Person[] {
  const known = distinct(people);
  const namingPart = namingPartFor(known);
  const inText = onceEach((text) => {
    const speaks = whomSpeaksOf(text);
    return namedExactly(
      text,
      known.filter(({ name }) => speaks(name)),
    );
  });
  const underHeading = onceEach((heading) => known.filter((one) => namesPerson(heading, one)));
  return ({ text, person }) => {
    const named = inText(namingPart(text.slice(0, longestPromise)));
    return named.length > 0 || person === undefined ? named : underHeading(person);
  };
}

/** Whoever promises somebody something says so in fewer characters. */
const longestPromise = 1000;

/** Whether a promise was made to each of those whom it names; two who share the one name in it may be one or the other. */
export function isPromisedToEach({ text, person }: Promised, named: readonly Person[]): boolean {
  return [text, person].some((words) => words !== undefined && listNaming(words, named) !== undefined);
}

/** A promise as made to one of those whom it names: `send Dana Okafor the slides` of `send Dana and Luis the slides`. */
export function promiseToOne(text: string, to: Person, named: readonly Person[]): string {
  const list = named.some(({ name }) => name === to.name) ? listNaming(text, named) : undefined;
  return list === undefined ? text : text.replace(list, () => to.name);
}

const separator = String.raw`(?:\s*,\s*(?:and\s+)?|\s*[&+/]\s*|\s+(?:and|und|et|y)\s+|\s+(?=@))`;

const mostNamed = 20;

/** The part of a text that names all of several people, each of them once: `Dana, Luis & Mei`. */
function listNaming(text: string, people: readonly Person[]): string | undefined {
  // Who is introduced to the other is not given something; nor does anybody name so many at once.
  if (people.length < 2 || people.length > mostNamed || /\b(?:introduce|connect|put)\b/i.test(text))
    return undefined;
  const words = new Set(
    people.flatMap(({ name }) => name.split(' ')).flatMap((word) => [word, word.toLowerCase()]),
  );
  const word = [...words].map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  // A text has one reading only, and no name has many words: `Sam Sam Sam ...` would take for ever.
  const further = String.raw`(?:\p{Lu}\.?(?!\p{L})|(?!\p{Lu}\.?(?!\p{L})|(?:and|und|et|y)(?!\p{L}))(?:${word}))`;
  const name = `@?(?:${word})(?: ${further}){0,5}`;
  const list = new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:both )?${name}(?:${separator}${name}){1,${people.length - 1}}(?!['’]?[\p{L}\p{N}])`,
    'u',
  ).exec(text)?.[0];
  const items = list?.replace(/^both /, '').split(new RegExp(separator)) ?? [];
  const meant = items.map((item) => people.filter((one) => meansPerson(item, one)));
  const isEachOnce =
    meant.length === people.length &&
    meant.every(({ length }) => length === 1) &&
    new Set(meant.flat()).size === people.length;
  return isEachOnce ? list : undefined;
}
