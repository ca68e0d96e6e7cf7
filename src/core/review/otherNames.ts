import { type Process, peopleIn } from '../log/company.ts';
import { companyKeyOf } from '../log/companyKey.ts';
import type { Passage } from './draft.ts';

/** Names of other processes of the log, of each kind once. */
export interface OtherNames {
  readonly companies: readonly string[];
  readonly roles: readonly string[];
  readonly people: readonly string[];
}

/**
 * Those that passages of a letter say, whatever the case and the space. A log of years has tens of thousands of names: a pattern of all
 * of them takes a second to make.
 */
export function otherNames(others: readonly Process[], passages: readonly Passage[]): OtherNames {
  const said = passages.map(({ text }) => plain(text)).join('\n');
  const words = new Set(said.match(/[\p{L}\p{N}]+/gu));
  const found = { companies: new Set<string>(), roles: new Set<string>(), people: new Set<string>() };
  for (const process of others) {
    for (const { kind, name, start, plainName } of namesOf(process))
      if ((start === undefined || words.has(start)) && said.includes(plainName)) found[kind].add(name);
  }
  return { companies: [...found.companies], roles: [...found.roles], people: [...found.people] };
}

interface Name {
  readonly kind: keyof OtherNames;
  readonly name: string;
  readonly plainName: string;
  /** The first word of it, which a letter that says the name has as a word; undefined where words are not told apart. */
  readonly start: string | undefined;
}

/** In these scripts no blank stands between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** A process in which nothing changes stays the very same. */
const known = new WeakMap<Process, readonly Name[]>();

function namesOf(process: Process): readonly Name[] {
  const names = known.get(process) ?? readNames(process);
  known.set(process, names);
  return names;
}

function readNames(process: Process): readonly Name[] {
  const { company, role } = process;
  const named = (kind: keyof OtherNames, name: string): Name => {
    const plainName = plain(name);
    const start = unspaced.test(plainName) ? undefined : /[\p{L}\p{N}]+/u.exec(plainName)?.[0];
    return { kind, name, plainName, start };
  };
  return [
    named('companies', withoutLegalForm(company)),
    named('roles', role ?? ''),
    ...peopleIn(process).map(({ name }) => named('people', name)),
  ].filter(({ plainName }) => plainName !== '');
}

/** `Helios Energy` of `Helios Energy Inc.`: nobody writes the rest in a letter. */
function withoutLegalForm(company: string): string {
  const words = company.split(/\s+/);
  const key = companyKeyOf(company);
  while (words.length > 1 && companyKeyOf(words.slice(0, -1).join(' ')) === key) words.pop();
  return words.join(' ').replace(/,$/, '');
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').toLowerCase();
}
