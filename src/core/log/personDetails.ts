import type { YamlPair } from '../frontMatter/frontMatter.ts';
import { linkText } from '../people/links.ts';
import type { Person } from '../people/people.ts';
import { scalarOf } from './fieldOf.ts';
import { foldKey } from './fields.ts';

/** THE table of what a key says of the person whom another one names: `interviewer_email` beside `interviewer` or `interviewer_name`. */
const details = [
  ['email', ['email', 'mail']],
  ['title', ['title', 'role', 'position']],
  ['pronouns', ['pronouns']],
] as const satisfies readonly (readonly [keyof Person, readonly string[]])[];

/** The people of a field; where it is one, with what keys of their own say of them. */
export function withDetails(
  people: readonly Person[],
  field: YamlPair | undefined,
  pairs: readonly YamlPair[],
): readonly Person[] {
  const [person, ...others] = people;
  if (!field || !person || others.length > 0) return people;
  const named = foldKey(field.key).replace(/names?$/, '');
  const said = details.flatMap(([detail, endings]) => {
    const keys = endings.flatMap((ending) => [named + ending, named.replace(/s$/, '') + ending]);
    const text = linkText(scalarOf(pairs.find(({ key }) => keys.includes(foldKey(key)))?.value)?.text ?? '');
    return text === '' || person[detail] !== undefined ? [] : [[detail, text] as const];
  });
  return said.length === 0 ? people : [{ ...person, ...Object.fromEntries(said) }];
}
