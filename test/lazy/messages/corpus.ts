import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import type { CivilDate } from '../../../src/core/calendar.ts';
import type { MessageReading } from '../../../src/core/messages/index.ts';
import { openTo } from '../../../src/core/messages/rolePhrase.ts';
import { withoutLegalForm } from '../../../src/core/messages/senders.ts';
import { fold } from '../../../src/core/text.ts';
import { parseMessage, readMessage } from '../../../src/lazy/messages.ts';

/** What a careful assistant takes from a message; written by somebody who never saw the code. */
interface Expected {
  readonly kind: string;
  readonly language: string;
  readonly company: string | null;
  readonly role: string | null;
  readonly start: string | null;
  readonly timeZone: string | null;
  readonly durationMinutes: number | null;
  readonly choices: readonly string[];
  readonly people: readonly { readonly name: string; readonly email: string | null }[];
  readonly sentOn: string | null;
  readonly answerBy: string | null;
  readonly hearBy: string | null;
}

/** A message of the corpus with what was read of it. */
export interface Sample {
  readonly name: string;
  readonly expected: Expected;
  readonly reading: MessageReading;
}

/** The kinds by which an outcome would be written. */
const decisions = ['rejection', 'offer', 'next-round', 'on-hold', 'cancellation'];

/** Reads every message of a folder, each beside its JSON. */
export async function readSamples(folder: string): Promise<readonly Sample[]> {
  const files = readdirSync(folder);
  const names = files.filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -'.json'.length));
  return Promise.all(
    names.toSorted().map(async (name) => {
      const file = files.find((other) => other.startsWith(`${name}.`) && !other.endsWith('.json')) ?? '';
      const expected: Expected = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
      const message = await parseMessage(readFileSync(join(folder, file)));
      // Who pastes a text without a date does so before the interview.
      const today = Temporal.PlainDate.from(expected.sentOn ?? expected.start ?? '2026-12-01');
      return { name, expected, reading: readMessage(message, { today }) };
    }),
  );
}

const timeOf = ({ date, time }: CivilDate): string =>
  time ? `${date.toString()}T${time.toString({ smallestUnit: 'minute' })}` : date.toString();

const same = (a: string | undefined, b: string | null): boolean => fold(a ?? '') === fold(b ?? '');

/** What is measured, each with whether a sample is right; undefined where it says nothing of that. */
export const measures: Readonly<Record<string, (sample: Sample) => boolean | undefined>> = {
  'the kind': ({ reading, expected }) => reading.kind.value === expected.kind,
  'day, hour, zone and people together': (sample) => isTimeRight(sample) && arePeopleRight(sample),
  'day and hour, or the choices': (sample) => isTimeRight(sample),
  people: (sample) => arePeopleRight(sample),
  // Some write the legal form behind it, and some do not: `Kaveri Pvt. Ltd.` is Kaveri.
  'the company': ({ reading, expected }) =>
    same(withoutLegalForm(reading.company?.value ?? ''), withoutLegalForm(expected.company ?? '')),
  // Whom a post is open to, `(m/w/d)`, some write behind it, and some do not.
  'the role': ({ reading, expected }) =>
    same(reading.role?.value.replace(openTo, ''), expected.role === null ? null : plainRole(expected.role)),
  'the length': ({ reading, expected }) => (reading.duration?.value ?? null) === expected.durationMinutes,
  'the day it was sent': ({ reading, expected }) => same(reading.sentOn?.value.toString(), expected.sentOn),
  'the day to answer by': ({ reading, expected }) =>
    same(reading.answerBy?.value.toString(), expected.answerBy),
  'the day to hear by': ({ reading, expected }) => same(reading.hearBy?.value.toString(), expected.hearBy),
};

/** What a post is called, without its number of reference, its hours and whom it is open to, which some write behind it. */
function plainRole(written: string): string {
  return written
    .replace(openTo, '')
    .replace(/\s*\[[^\]]*\]|\s*\((?=[^()]*(?:%|#|\d{3}|\d\s))[^()]*\)/g, '')
    .replace(/,? (?:Kennziffer|Job Code|Ref\.?|Req\.?) \S*\d\S*/gi, '')
    .replace(/(?<=^|\s)(?=\S*\d{3})[A-Z\d]+-[A-Z\d-]+(?=\s|$)/g, '')
    .trim();
}

function isTimeRight({ reading, expected }: Sample): boolean {
  const start = reading.start ? timeOf(reading.start.value) : null;
  const choices = reading.choices.map(({ value }) => timeOf(value));
  const isTimed = expected.start !== null || expected.choices.length > 0;
  const isZone = !isTimed || (reading.timeZone?.value ?? null) === expected.timeZone;
  return start === expected.start && choices.join() === expected.choices.join() && isZone;
}

function arePeopleRight({ reading, expected }: Sample): boolean {
  const { interviewers, contact, others } = reading;
  const people = [...interviewers, ...(contact ? [contact] : []), ...others].map(({ value }) => value);
  const text = ({ name, email }: { readonly name: string; readonly email?: string | null | undefined }) =>
    `${fold(name.replace(/^(?:dr|prof)\.?\s/i, ''))} ${email ?? ''}`;
  const set = (all: readonly string[]) => [...new Set(all)].toSorted().join();
  return set(people.map(text)) === set(expected.people.map(text));
}

/** Whether a message would get an outcome that it does not say, without a question. */
export function isWrongWithoutAsking({ reading, expected }: Sample): boolean {
  const { value, certainty } = reading.kind;
  return value !== expected.kind && certainty === 'certain' && decisions.includes(value);
}
