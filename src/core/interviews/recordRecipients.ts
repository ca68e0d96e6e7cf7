import type { FollowUpRecord } from '../log/records.ts';
import { meansPerson, type Person, readPeople, samePerson } from '../people/people.ts';

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
  const single = records.flatMap((record) => ofEach(record, people));
  const isUnclear = ({ to }: FollowUpRecord) => meantBy(to, people).length > 1;
  const clear = single.filter((record) => !isUnclear(record));
  if (clear.length === single.length) return single;
  return single.map((record) => {
    if (!isUnclear(record)) return record;
    const same = clear.filter((other) => saysSame(other, record));
    const ofFile = same.find((other) => fileOf(other) !== undefined && fileOf(other) === fileOf(record));
    const meant = meantBy(record.to, people);
    const free = meant.find((person) => !same.some(({ to }) => meansPerson(to, person)));
    const to = meant.find(({ name }) => name === ofFile?.to) ?? free;
    if (!to) return record;
    const found = { ...record, to: to.name };
    clear.push(found);
    return found;
  });
}

const everybody =
  /^(?:(?:to )?(?:both(?: of them)?|all(?: of them)?|each(?: of them)?|every(?:one|body)|(?:the )?(?:whole |entire )?(?:panel|team|group))|beide|alle|tous|toutes|todos|todas)$/i;

/** A record for each of the people that one names; `both` and `the team` are everybody, as without a name. */
function ofEach(record: FollowUpRecord, people: readonly Person[]): readonly FollowUpRecord[] {
  const { to } = record;
  if (to === undefined) return [record];
  const meant = meantBy(to, people);
  const [only, ...others] = meant;
  if (only) return [others.length > 0 ? record : { ...record, to: only.name }];
  if (everybody.test(to.trim())) return [{ ...record, to: undefined }];
  const named = readPeople({ kind: 'scalar', text: to, range: record.range, style: 'plain' });
  return named.length > 1 ? named.flatMap(({ name }) => ofEach({ ...record, to: name }, people)) : [record];
}

/** Of these people those whom a name may mean; whose name it is, before others of whose name it is a part. */
function meantBy(to: string | undefined, people: readonly Person[]): readonly Person[] {
  if (to === undefined) return [];
  const meant = people.filter((person) => meansPerson(to, person));
  const exact = meant.filter(({ name }) => samePerson(to, name));
  return exact.length > 0 ? exact.slice(0, 1) : meant;
}

/** Whether two records are about one kind of letter and both settle it, or both put it off. */
function saysSame(a: FollowUpRecord, b: FollowUpRecord): boolean {
  const settles = ({ sent, waived }: FollowUpRecord) => sent !== undefined || waived !== undefined;
  return a.letter === b.letter && settles(a) === settles(b);
}
