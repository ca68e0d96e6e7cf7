import { Temporal } from 'temporal-polyfill';
import { dayIn, type Moment, type PlainDate } from '../calendar.ts';
import type { Tone } from '../config.ts';
import type { Entry } from '../log/entry.ts';
import type { Log, Process } from '../log/log.ts';
import type { Outcome } from '../log/outcomes.ts';
import type { Profile } from '../log/profile.ts';
import type { NoteFacts } from '../notes/facts.ts';
import type { TagWords } from '../notes/taggedWords.ts';
import type { Person } from '../people/people.ts';
import type { LetterKind } from '../policy/letterKinds.ts';
import type { Obligation } from '../policy/obligations.ts';
import { mayBeOpenOffer } from '../policy/openOffers.ts';
import { sayDate } from '../speech.ts';
import { blank, proseText } from './blanks.ts';
import { greetingOf, type Recipient, recipientOf } from './greeting.ts';
import { type Material, materialFor } from './material.ts';
import { joinsRole, meetingOf, type Round, roundOf } from './meeting.ts';
import { listed } from './phrasing/nounPhrase.ts';
import { callName } from './phrasing/towards.ts';
import { promiseSentence, promisesTo } from './promised.ts';
import type { PromisePhrase } from './promises.ts';
import { rejectionNotes } from './rejectionNotes.ts';
import { sentencesOf } from './sentences.ts';

/** What a letter is made from. */
export interface LetterSource {
  readonly entry: Entry;
  readonly process: Process;
  readonly log: Log;
  readonly letter: LetterKind;
  readonly to: Person | undefined;
  readonly obligation?: Obligation | undefined;
  readonly notes: NoteFacts;
  readonly tagWords: TagWords;
  readonly profile: Profile | undefined;
  /** Who signs where no profile tells. */
  readonly sender?: string | undefined;
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
  readonly aboutTheRole: string;
  readonly wasThere: boolean;
  readonly nextInterview: string | undefined;
  readonly reasonGiven: boolean;
  readonly offered: string;
  readonly highlight: NoteData | undefined;
  readonly topic: string | undefined;
  readonly more: string;
  readonly unsaid: NoteData | undefined;
  readonly others: string;
  readonly specific: string;
  readonly remembered: string;
  readonly addition: string;
  readonly newSkills: readonly string[];
  readonly promises: readonly string[];
  readonly otherPromises: readonly string[];
  readonly promised: string;
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
  const { entry, process, letter, to, notes, tagWords, profile, tone, now, obligation } = source;
  const place = entry.interviewers.findIndex((person) => person === to || person.name === to?.name);
  const wasThere = place >= 0 || entry.interviewers.length === 0;
  const viaAgency = process.rounds.some((one) => one.viaAgency);
  const isOfCompany = wasThere || !(viaAgency || letter === 'referral-thanks');
  const reader = { to, wasThere, isOfCompany, finder: notes.finder, tag: tagWords };
  const material = materialFor(notes.facts, reader, Math.max(place, 0), profile);
  const seed = hash(`${entry.path} ${letter}`) + Math.max(place, 0);
  const sentences = sentencesOf(material, notes.facts, seed);
  const company = proseText(entry.company?.value ?? process.company);
  const role = entry.role?.value ?? process.role;
  const theRole = role && proseText(role);
  const signs = profile?.name ?? source.sender;
  const name = signs === undefined ? blank('your name') : proseText(signs);
  const details = [profile?.phone, profile?.email, ...(profile?.links ?? [])].flatMap((one) =>
    one ? [proseText(one)] : [],
  );
  const promises = promisesTo(reader, {
    entry,
    facts: notes.facts,
    tasks: obligation?.promises ?? [],
    isOnlyOwed: letter === 'promised-material',
    viaAgency,
  });
  const promised = (kind: PromisePhrase['kind']) =>
    promises.filter((promise) => promise.kind === kind).map(({ text }) => text);
  const sayDay = (date: PlainDate | undefined) => date && sayDate(date, now);
  const zone = entry.timeZone ?? now.timeZoneId;
  const interviewDay = entry.date && dayIn(entry.date.value, zone);
  const day = sayDay(interviewDay);
  const round = roundOf(entry.round?.value);
  const meeting = meetingOf(round, wasThere, viaAgency);
  const roleNamed = theRole ? `the ${theRole} role` : 'the role';
  return {
    letter,
    tone,
    greeting: greetingOf(to, tone),
    recipient: recipientOf(to),
    company,
    role: theRole,
    theRole: roleNamed,
    interviewName: theRole ? `${theRole} interview` : `Interview at ${company}`,
    day,
    onDay: day === undefined ? '' : ` on ${day}`,
    outcome: typeof entry.outcome === 'string' ? undefined : entry.outcome.value,
    round,
    ...meeting,
    aboutTheRole: `${joinsRole(meeting.thanksFor)} ${roleNamed}`,
    wasThere,
    nextInterview: sayDay(nextInterview(source)),
    ...rejectionNotes(notes.facts),
    others: othersOf(entry, to),
    ...sentences,
    ...olderData(material),
    newSkills: material.newSkills,
    promises: promised('will'),
    otherPromises: promised('line'),
    promised: promiseSentence(promises, seed),
    decisionBy: sayDay(decisionDay(source)),
    offerBy: sayDay(
      letter === 'competing-offer' ? otherDeadline(source) : aheadOf(entry.offerBy?.value, now),
    ),
    thanked:
      isToCome(interviewDay, now.withTimeZone(zone)) ||
      (obligation?.thanked ??
        entry.records.some((record) => record.letter === 'thank-you' && record.sent !== undefined)),
    name,
    signature: [name, ...details].join('\n'),
    choose: choiceOf(seed),
    say: (wordings) => wordings[tone],
    blank,
  };
}

/** The rest of a panel after "you", as in ` and Luis`; an empty text where the reader met the writer alone or was not there. */
function othersOf({ interviewers }: Entry, to: Person | undefined): string {
  const others = interviewers.filter(({ name }) => name !== to?.name);
  if (others.length === interviewers.length || others.length === 0 || others.length > 3) return '';
  const names = others.map((person) => proseText(callName(person)));
  return names.length === 1 ? ` and ${names[0]}` : `, ${listed(names)}`;
}

/** What templates printed before there were sentences. */
function olderData({
  told: [first],
  unsaid: [unsaid],
}: Material): Pick<LetterData, 'highlight' | 'topic' | 'more' | 'unsaid'> {
  const isTopic =
    first !== undefined &&
    ['talked about', 'told about', 'asked about', 'how to', 'question'].includes(first.kind);
  const isStatement = first?.kind === 'said';
  const text = first && proseText(first.words);
  return {
    highlight:
      text !== undefined && (isTopic || isStatement)
        ? { kind: isTopic ? 'topic' : 'statement', text }
        : undefined,
    topic: isTopic ? text : undefined,
    more: '',
    unsaid: unsaid && {
      kind: unsaid.said.kind === 'unsaid' ? 'statement' : 'topic',
      text: proseText(unsaid.said.words),
    },
  };
}

/** Picks among wordings: neighbouring seeds, as two members of a panel have, never get the same one. */
function choiceOf(seed: number): LetterData['choose'] {
  return (...variants) => variants[(seed + hash(variants.join())) % variants.length] ?? '';
}

/** The day they named. Thanks look ahead to it, and do not name it once it is over; who asks how things stand looks back. */
function decisionDay({ entry, letter, now }: LetterSource): PlainDate | undefined {
  const day = entry.decisionBy?.value;
  const isPaused = typeof entry.outcome === 'object' && entry.outcome.value === 'on hold';
  const heard = [
    entry.date?.value.date,
    isPaused ? entry.outcomeSince?.value : undefined,
    ...entry.records.map(({ replied }) => replied),
  ];
  // What they said since, or the interview itself, leaves an earlier day behind.
  if (day && heard.some((one) => one && Temporal.PlainDate.compare(day, one) < 0)) return undefined;
  const ahead = aheadOf(day, now);
  if (letter === 'thank-you') return ahead;
  return letter.endsWith('check-in') && ahead ? undefined : day;
}

/** The day of the next interview of the process that is still to come and not called off. */
function nextInterview({ process, now }: LetterSource): PlainDate | undefined {
  const today = now.toPlainDate();
  return process.rounds
    .filter(({ outcome }) => typeof outcome === 'string' || outcome.value !== 'cancelled')
    .flatMap(({ date, timeZone }) => (date ? [dayIn(date.value, timeZone ?? now.timeZoneId)] : []))
    .filter((day) => Temporal.PlainDate.compare(day, today) > 0)
    .toSorted(Temporal.PlainDate.compare)[0];
}

/** Whether there is no interview yet to thank for: they may say no, or make an offer, before it. */
function isToCome(interviewDay: PlainDate | undefined, now: Moment): boolean {
  return interviewDay !== undefined && Temporal.PlainDate.compare(now.toPlainDate(), interviewDay) < 0;
}

/** A day while it is not over. */
function aheadOf(day: PlainDate | undefined, now: Moment): PlainDate | undefined {
  return day && Temporal.PlainDate.compare(day, now.toPlainDate()) >= 0 ? day : undefined;
}

function otherDeadline({ log, process, now }: LetterSource): PlainDate | undefined {
  const today = now.toPlainDate().toString();
  return log.entries
    .filter((entry) => log.processOf(entry) !== process && mayBeOpenOffer(entry) && isUnanswered(entry, log))
    .flatMap(({ offerBy }) => (offerBy && offerBy.value.toString() >= today ? [offerBy.value] : []))
    .toSorted(Temporal.PlainDate.compare)[0];
}

/** Whether one may still take an offer: nobody says no to it, and no later round tells how it went on. */
function isUnanswered(entry: Entry, log: Log): boolean {
  const last = log
    .processOf(entry)
    .rounds.findLast(({ outcome }) => typeof outcome === 'string' || outcome.value !== 'cancelled');
  return entry.interested?.value !== 'no' && last === entry;
}

/** A small stable number of a text (FNV-1a). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return value % 9973;
}
