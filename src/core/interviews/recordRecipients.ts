import type { FollowUpRecord } from '../log/records.ts';
import { peopleMeant } from '../people/meaning.ts';
import { type Person, samePerson } from '../people/people.ts';
import { readPeople } from '../people/readPeople.ts';

/**
 * The records with the whole name of whom each means, where it means one of these people: `Dana` as `Dana Okafor`, `Dana and
 * Luis` as a record of each. Where `Sam` may be several, it is the first of them for whom nothing else says the same, so that one
 * record never silences two letters. `fileOf` tells which letter a record is about: two records of one letter are about one person.
 */
export function withRecipients(
  records: readonly FollowUpRecord[],
  people: readonly Person[],
  fileOf: (record: FollowUpRecord) => string | undefined,
): readonly FollowUpRecord[] {
  const meaning = meaningOf(people);
  const single = records.flatMap((record) => ofEach(record, meaning));
  const isUnclear = ({ to }: FollowUpRecord) => to !== undefined && meaning(to).nearest.length > 1;
  const said = new Map<string, Said>();
  const saidWith = (record: FollowUpRecord): Said => {
    const key = keyOf(record);
    const found = said.get(key) ?? {
      names: new Set(),
      people: new Set(),
      toOfFile: new Map(),
      next: new Map(),
    };
    said.set(key, found);
    return found;
  };
  const note = (record: FollowUpRecord): void => {
    const { to } = record;
    const { names, people: taken, toOfFile } = saidWith(record);
    const file = fileOf(record);
    if (file !== undefined && !toOfFile.has(file)) toOfFile.set(file, to);
    if (names.has(to)) return;
    names.add(to);
    for (const person of to === undefined ? people : meaning(to).all) taken.add(person);
  };
  const unclear = single.filter(isUnclear);
  if (unclear.length === 0) return single;
  for (const record of single) if (!isUnclear(record)) note(record);
  return single.map((record) => {
    if (!isUnclear(record)) return record;
    const { people: taken, toOfFile, next } = saidWith(record);
    const meant = meaning(record.to ?? '').nearest;
    const file = fileOf(record);
    const nameOfFile = file === undefined ? undefined : toOfFile.get(file);
    // Who is taken stays taken: nobody is looked at twice.
    let index = next.get(record.to) ?? 0;
    for (let one = meant[index]; one && taken.has(one); one = meant[index]) index++;
    next.set(record.to, index);
    const to = meant.find(({ name }) => name === nameOfFile) ?? meant[index];
    if (!to) return record;
    const found = { ...record, to: to.name };
    note(found);
    return found;
  });
}

/** What records of one kind of letter say that settle it, or that put it off. */
interface Said {
  /** The names that they are to. */
  readonly names: Set<string | undefined>;
  /** Whom one of these names may mean. */
  readonly people: Set<Person>;
  /** By the file of a letter, whom the first record of it is to. */
  readonly toOfFile: Map<string, string | undefined>;
  /** By a name, how many of those whom it may mean are taken, from the first on. */
  readonly next: Map<string | undefined, number>;
}

/** The same for two records that are about one kind of letter and both settle it, or both put it off. */
function keyOf({ letter, sent, waived }: FollowUpRecord): string {
  return `${sent !== undefined || waived !== undefined} ${letter ?? ''}`;
}

/** Of some people those whom a name may mean, found once a name. */
type Meaning = (name: string) => {
  readonly all: readonly Person[];
  /** Whose name it is, before others of whose name it is a part. */
  readonly nearest: readonly Person[];
};

function meaningOf(people: readonly Person[]): Meaning {
  const meantBy = peopleMeant(people);
  const known = new Map<string, ReturnType<Meaning>>();
  return (name) => {
    const found = known.get(name);
    if (found) return found;
    const all = meantBy(name);
    const exact = all.find((person) => samePerson(name, person.name));
    const meant = { all, nearest: exact ? [exact] : all };
    known.set(name, meant);
    return meant;
  };
}

const everybody =
  /^(?:(?:to )?(?:both(?: of them)?|all(?: of them)?|each(?: of them)?|every(?:one|body)|(?:the )?(?:whole |entire )?(?:panel|team|group))|beide|alle|tous|toutes|todos|todas)$/i;

/** A record for each of the people that one names; `both` and `the team` are everybody, as without a name. */
function ofEach(record: FollowUpRecord, meaning: Meaning): readonly FollowUpRecord[] {
  const { to } = record;
  if (to === undefined) return [record];
  const meant = meaning(to).nearest;
  const [only, ...others] = meant;
  if (only) return [others.length > 0 ? record : { ...record, to: only.name }];
  if (everybody.test(to.trim())) return [{ ...record, to: undefined }];
  const named = readPeople({ kind: 'scalar', text: to, range: record.range, style: 'plain' });
  return named.length > 1 ? named.flatMap(({ name }) => ofEach({ ...record, to: name }, meaning)) : [record];
}
