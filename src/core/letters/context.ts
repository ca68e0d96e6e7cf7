import { Temporal } from 'temporal-polyfill';
import { dayIn, type Moment, type PlainDate } from '../calendar.ts';
import type { Tone } from '../config.ts';
import { dateOf } from '../exactTime.ts';
import { type Interview, namedDay, peopleThere, promisesTo, wasThanked } from '../interviews/interview.ts';
import { promisedTo, promiseToOne } from '../interviews/promisedTo.ts';
import { kindOf, type LetterKind } from '../kinds/index.ts';
import type { Outcome } from '../log/outcomes.ts';
import type { Profile } from '../log/profile.ts';
import type { Notes } from '../notes/notes.ts';
import type { Person } from '../people/people.ts';
import { sayDate } from '../speech.ts';
import { blank, proseText } from './blanks.ts';
import { greetingOf, type Recipient, recipientOf } from './greeting.ts';
import { materialFor } from './material.ts';
import { meetingOf, type Round, roundOf } from './meeting.ts';
import { type PromisePhrase, promisePhrase } from './promises.ts';

/** What a letter is made from. */
export interface LetterSource {
  readonly interview: Interview;
  /** The open offers of other processes with a deadline ahead, the nearest first. */
  readonly otherOffers: readonly Interview[];
  readonly letter: LetterKind;
  readonly to: Person | undefined;
  readonly notes: Notes;
  readonly profile: Profile | undefined;
  readonly tone: Tone;
  readonly now: Moment;
}

/** A note of the sender, and how a sentence can carry it. */
export interface NoteData {
  readonly kind: 'topic' | 'statement' | 'line' | 'quote' | 'note';
  readonly text: string;
}

/** What a template prints, as `it`; what each means is in `letterVariables`. */
export interface LetterData {
  readonly letter: LetterKind;
  readonly tone: Tone;
  readonly greeting: string;
  readonly recipient: Recipient | undefined;
  readonly company: string;
  readonly role: string | undefined;
  readonly theRole: string;
  readonly interviewName: string;
  readonly day: string | undefined;
  readonly onDay: string;
  readonly outcome: Outcome | undefined;
  readonly round: Round;
  readonly meeting: string;
  readonly thanksFor: string;
  readonly highlight: NoteData | undefined;
  readonly topic: string | undefined;
  readonly more: string;
  readonly unsaid: NoteData | undefined;
  readonly newSkills: readonly string[];
  readonly promises: readonly string[];
  readonly otherPromises: readonly string[];
  readonly decisionBy: string | undefined;
  readonly offerBy: string | undefined;
  readonly thanked: boolean;
  readonly name: string;
  readonly signature: string;
  readonly choose: (...variants: readonly string[]) => string;
  readonly say: (wordings: Readonly<Record<Tone, string>>) => string;
  readonly blank: (prompt: string, choices?: readonly string[]) => string;
}

/** The data that templates see. The same entry gives the same data; nothing is invented. */
export function letterData(source: LetterSource): LetterData {
  const { interview, letter, to, notes, profile, tone, now } = source;
  const { entry, process } = interview;
  const place = entry.interviewers.findIndex((person) => person === to || person.name === to?.name);
  const material = materialFor(notes, to, Math.max(place, 0), entry, profile);
  const { highlight, unsaid } = material;
  const company = proseText(entry.company?.value ?? process.company);
  const role = entry.role?.value ?? process.role;
  const theRole = role && proseText(role);
  const name = profile?.name === undefined ? blank('your name') : proseText(profile.name);
  const details = [profile?.phone, profile?.email, ...(profile?.links ?? [])].flatMap((one) =>
    one ? [proseText(one)] : [],
  );
  const promises = promisesFor(source).map((text) => promiseOf(text, to));
  const promised = (kind: PromisePhrase['kind']) =>
    promises.filter((promise) => promise.kind === kind).map(({ text }) => text);
  const sayDay = (date: PlainDate | undefined) => date && sayDate(date, now);
  const zone = entry.timeZone ?? now.timeZoneId;
  const interviewDay = entry.date && dayIn(entry.date.value, zone);
  const day = sayDay(interviewDay);
  const round = roundOf(entry.round?.value);
  return {
    letter,
    tone,
    greeting: greetingOf(to, tone),
    recipient: recipientOf(to),
    company,
    role: theRole,
    theRole: theRole ? `the ${theRole} role` : 'the role',
    interviewName: theRole ? `${theRole} interview` : `Interview at ${company}`,
    day,
    onDay: day === undefined ? '' : ` on ${day}`,
    outcome: typeof entry.outcome === 'string' ? undefined : entry.outcome.value,
    round,
    ...meetingOf(round, place >= 0 || entry.interviewers.length === 0, interview.viaAgency),
    highlight: highlight && { ...highlight, text: proseText(highlight.text) },
    topic: highlight?.kind === 'topic' ? proseText(highlight.text) : undefined,
    more: proseText(material.more),
    unsaid: unsaid && { ...unsaid, text: proseText(unsaid.text) },
    newSkills: material.newSkills,
    promises: promised('will'),
    otherPromises: promised('line'),
    decisionBy: sayDay(decisionDay(source)),
    offerBy: sayDay(
      letter === 'competing-offer' ? otherDeadline(source) : aheadOf(entry.offerBy?.value, now),
    ),
    thanked: isToCome(interviewDay, now.withTimeZone(zone)) || wasThanked(interview, to),
    name,
    signature: [name, ...details].join('\n'),
    choose: choiceOf(hash(`${entry.id} ${letter}`) + Math.max(place, 0)),
    say: (wordings) => wordings[tone],
    blank,
  };
}

/** Picks among wordings: neighbouring seeds, as two members of a panel have, never get the same one. */
function choiceOf(seed: number): LetterData['choose'] {
  return (...variants) => variants[(seed + hash(variants.join())) % variants.length] ?? '';
}

/** The open promises to this person, each as made to them alone. */
function promisesFor({ interview, to }: LetterSource): readonly string[] {
  return promisesTo(interview, to).map((promise) =>
    to ? promiseToOne(promise.text, to, promisedTo(promise, peopleThere(interview))) : promise.text,
  );
}

/** A promise for the letter; a blank where only the sender knows who is meant. */
function promiseOf(written: string, to: Person | undefined): PromisePhrase {
  const phrase = promisePhrase(written, to?.name);
  return phrase
    ? { ...phrase, text: proseText(phrase.text) }
    : { kind: 'line', text: blank(`in your words: ${written}`) };
}

/** The day they named. Thanks look ahead to it, and do not name it once it is over; who asks how things stand looks back. */
function decisionDay({ interview, letter, now }: LetterSource): PlainDate | undefined {
  const named = namedDay(interview);
  const day = named && dateOf(named);
  const ahead = aheadOf(day, now);
  const { thanksForInterview, asksForWord } = kindOf(letter);
  if (thanksForInterview) return ahead;
  return asksForWord && ahead ? undefined : day;
}

/** Whether there is no interview yet to thank for: they may say no, or make an offer, before it. */
function isToCome(interviewDay: PlainDate | undefined, now: Moment): boolean {
  return interviewDay !== undefined && Temporal.PlainDate.compare(now.toPlainDate(), interviewDay) < 0;
}

/** A day while it is not over. */
function aheadOf(day: PlainDate | undefined, now: Moment): PlainDate | undefined {
  return day && Temporal.PlainDate.compare(day, now.toPlainDate()) >= 0 ? day : undefined;
}

function otherDeadline({ otherOffers }: LetterSource): PlainDate | undefined {
  return otherOffers[0]?.entry.offerBy?.value;
}

/** A small stable number of a text (FNV-1a). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return value % 9973;
}
