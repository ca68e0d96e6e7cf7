import { daysBetween, type PlainDate } from '../calendar.ts';
import { type Process, peopleIn } from '../log/company.ts';
import { companyKeyOf } from '../log/companyKey.ts';
import type { InterviewId } from '../log/interviewId.ts';
import type { Log } from '../log/log.ts';
import { fold } from '../text.ts';
import { spokenName } from './names.ts';
import type { MessageReading } from './reading.ts';
import { domainLabel } from './senders.ts';

/** By what a process of the log is known in a message, the surest first. */
export type Sign = 'invitation' | 'address' | 'company' | 'domain' | 'person' | 'role';

/** A process of the log that a message may be about. */
export interface KnownProcess {
  readonly process: Process;
  readonly signs: readonly Sign[];
}

/** How much each sign says; a role alone says nothing. */
const weights: Readonly<Record<Sign, number>> = {
  invitation: 100,
  address: 6,
  company: 5,
  domain: 3,
  person: 3,
  role: 2,
};

/** Below it, no process is known: a first name or a role is shared by many. */
const least = 3;

/**
 * The processes of the log that a message may be about, the likeliest first; several where nothing in the message tells them apart.
 */
export function knownProcesses(reading: MessageReading, log: Log): readonly KnownProcess[] {
  const found = log.processes
    .map((process) => ({ process, signs: signsOf(reading, process) }))
    .map((known) => ({ known, score: scoreOf(known.signs, reading, known.process) }))
    .filter(({ score }) => score >= least)
    .toSorted((a, b) => b.score - a.score);
  const best = found[0]?.score ?? 0;
  return found.filter(({ score }) => score === best).map(({ known }) => known);
}

function scoreOf(signs: readonly Sign[], { role }: MessageReading, process: Process): number {
  const sum = signs.reduce((total, sign) => total + weights[sign], 0);
  // Another role is another process of that company.
  const isOther =
    role?.certainty === 'certain' && process.role !== undefined && !isSameRole(role.value, process.role);
  return signs.includes('invitation') || !isOther ? sum : sum - 3;
}

function signsOf(reading: MessageReading, process: Process): readonly Sign[] {
  const { rounds, company, role } = process;
  const signs: Sign[] = [];
  const people = peopleIn(process);
  const known = new Set(people.flatMap(({ email }) => (email === undefined ? [] : [email.toLowerCase()])));
  const said = [...reading.interviewers, ...reading.others, ...(reading.contact ? [reading.contact] : [])];
  const addresses = said.flatMap(({ value }) => (value.email === undefined ? [] : [value.email]));
  const labels = new Set([...known].flatMap((address) => domainLabel(address) ?? []));
  const uid = reading.uid?.value;
  if (uid !== undefined && rounds.some(({ calendarUid }) => calendarUid === uid)) signs.push('invitation');
  if (addresses.some((address) => known.has(address))) signs.push('address');
  if (reading.company && isSameCompany(reading.company.value, company)) signs.push('company');
  if (addresses.some((address) => labels.has(domainLabel(address) ?? ''))) signs.push('domain');
  const names = new Set(people.map(({ name }) => nameKey(name)).filter((name) => name.includes(' ')));
  if (said.some(({ value }) => names.has(nameKey(value.name)))) signs.push('person');
  if (reading.role && role !== undefined && isSameRole(reading.role.value, role)) signs.push('role');
  return signs;
}

/** A name without its titles: `Frau Dr. Sabine Hölzl` is Sabine Hölzl. */
function nameKey(name: string): string {
  return fold(spokenName(name));
}

/** What stands before what a house is called: `Groupe Boralys`, `gemeente Zoutermeer`. */
const groupBefore =
  /^(?:the|die|le|la|el|o|groupe?|gruppe|grupo|gemeente|stadt|ville de|mairie de|ayuntamiento de|prefeitura de)\s(?=\S)/;

/** `Kaveri` and `Kaveri Cloud Systems, Inc.` are one company; `Acme` and `Acme Bank` may not be, so that one has to begin with the other. */
function isSameCompany(a: string, b: string): boolean {
  const [first, second] = [a, b].map((name) => companyKeyOf(name).replace(groupBefore, ''));
  if (!first || !second) return false;
  return first === second || first.startsWith(`${second} `) || second.startsWith(`${first} `);
}

function isSameRole(a: string, b: string): boolean {
  const plain = (role: string) => fold(role.replace(/\([^)]*\)/g, ' '));
  const [first, second] = [plain(a), plain(b)];
  return first === second || first.includes(second) || second.includes(first);
}

/** The round that an answer of `day` is about: the last one before it, or, where something is still to come, that one. */
export function roundOf(
  reading: MessageReading,
  { rounds }: Process,
  day: PlainDate,
): InterviewId | undefined {
  const uid = reading.uid?.value;
  const same = uid === undefined ? undefined : rounds.find(({ calendarUid }) => calendarUid === uid);
  if (same) return same.id;
  const isChange = ['update', 'cancellation', 'reschedule'].includes(reading.kind.value);
  const found = isChange
    ? rounds.find(({ date }) => date && daysBetween(date.value.date, day) <= 0)
    : rounds.findLast(({ date }) => date && daysBetween(date.value.date, day) >= 0);
  return (found ?? rounds.at(-1))?.id;
}
