import { samePerson } from '../people/people.ts';
import type { SortedMap } from '../sortedMap.ts';
import { sameItems } from '../text.ts';
import type { Company, Process } from './company.ts';
import { isNamelessKey } from './companyKey.ts';
import { type Entry, peopleOf } from './entry.ts';
import { differByWord, roleKeyOf } from './roleKey.ts';
import { compareDates } from './roundOrder.ts';

/** The companies, each process at `keys`, and at companies alike, with the later interview that may belong to it. */
export function withSequels(companies: SortedMap<Company>, keys: readonly string[]): SortedMap<Company> {
  const alike = new Map(keys.map((key) => [key, keysAlike(key, companies)]));
  const changed: (readonly [string, Company])[] = [];
  for (const key of new Set([...keys, ...[...alike.values()].flat()])) {
    const company = companies.get(key);
    const others = alike.get(key) ?? keysAlike(key, companies);
    if (!company || (others.length === 0 && company.processes.length === 1 && !company.processes[0]?.sequel))
      continue;
    const next = withSequelsAmong(
      company,
      others.flatMap((other) => companies.get(other)?.entries ?? []),
    );
    if (next !== company) changed.push([key, next]);
  }
  return changed.length === 0 ? companies : companies.with(changed);
}

/** The keys of other companies that may be the one with this key, as the words of one name begin the other: `harrop lyle packaging`. */
export function keysAlike(key: string, companies: SortedMap<Company>): readonly string[] {
  if (!isName(key)) return [];
  const alike: string[] = [];
  for (let end = key.indexOf(' '); end >= 0; end = key.indexOf(' ', end + 1)) {
    const shorter = key.slice(0, end);
    if (companies.has(shorter)) alike.push(shorter);
  }
  for (const [longer] of companies.startingWith(`${key} `)) alike.push(longer);
  return alike.filter(isName);
}

/** Whether a key is that of a company that is named, and not of one by its contact, nor the place of an interview without one. */
function isName(key: string): boolean {
  return !isNamelessKey(key) && !key.includes('.');
}

/** A company, its processes with what they may have gone on in: interviews of its own and `others`. The very same where nothing changes. */
function withSequelsAmong(company: Company, others: readonly Entry[]): Company {
  const processes = company.processes.map((process) => {
    const sequel = sequelOf(process, company.processes, others);
    return sequel === process.sequel ? process : { ...process, sequel };
  });
  return sameItems(processes, company.processes) ? company : { ...company, processes };
}

function sequelOf(
  process: Process,
  processes: readonly Process[],
  others: readonly Entry[],
): Entry | undefined {
  const { role, rounds } = process;
  const last = rounds.at(-1);
  if (!last?.date || (processes.length < 2 && others.length === 0)) return undefined;
  const isLater = (entry: Entry) => compareDates(last, entry) < 0 && isHeld(entry);
  const alike = processes.filter(
    (other) =>
      other !== process && role !== undefined && other.role !== undefined && differByWord(role, other.role),
  );
  const own = alike
    .flatMap((other) => other.rounds)
    .find((entry) => isLater(entry) && namesOneOf(entry, rounds));
  return own ?? others.find((entry) => isLater(entry) && isLikelyOf(entry, process));
}

/**
 * Whether an interview at a company of a longer or shorter name may be of a process: where it can be the same job, and somebody is in common,
 * or the job is the same, or the names share more than a word, with which many names begin.
 */
function isLikelyOf(entry: Entry, { role, rounds }: Process): boolean {
  const other = entry.role?.value;
  const areBoth = role !== undefined && other !== undefined;
  const isSame = areBoth && roleKeyOf(role) === roleKeyOf(other);
  if (areBoth && !isSame && !differByWord(role, other)) return false;
  const shares = [entry, ...rounds].every(({ companyKey }) => companyKey.includes(' '));
  return isSame || shares || namesOneOf(entry, rounds);
}

/** Whether an interview was with somebody whom these name. */
function namesOneOf(entry: Entry, rounds: readonly Entry[]): boolean {
  const names = rounds.flatMap(peopleOf).map(({ name }) => name);
  return peopleOf(entry).some((person) => names.some((name) => samePerson(name, person.name)));
}

function isHeld({ outcome }: Entry): boolean {
  return typeof outcome === 'string' || !['not yet', 'cancelled'].includes(outcome.value);
}
