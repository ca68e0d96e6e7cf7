import { Temporal } from 'temporal-polyfill';
import { dayIn, type Moment, type PlainDate } from '../calendar.ts';
import type { Tone } from '../config.ts';
import { dateOf } from '../exactTime.ts';
import { type Interview, namedDay, promisesTo, wasThanked } from '../interviews/interview.ts';
import { kindOf, type LetterKind } from '../kinds/index.ts';
import { isNameless } from '../log/companyKey.ts';
import type { Outcome } from '../log/outcomes.ts';
import type { Profile } from '../log/profile.ts';
import { writtenOutcome } from '../log/writtenOutcome.ts';
import type { Fact } from '../notes/fact.ts';
import type { NoteFacts } from '../notes/facts.ts';
import type { TagWords } from '../notes/taggedWords.ts';
import type { Person } from '../people/people.ts';
import { fold } from '../text.ts';
import { blank, proseText } from './blanks.ts';
import { type Recipient, recipientOf } from './greeting.ts';
import { addressOf } from './languages/addressee.ts';
import type { LetterLanguage } from './languages/language.ts';
import { notedSentences } from './languages/notedSentences.ts';
import { plainRole, withoutRemark } from './languages/plainRole.ts';
import { isFamiliar } from './languages/terms.ts';
import { type Material, materialFor } from './material.ts';
import { meetingOf, type Round, roundOf } from './meeting.ts';
import { listed } from './phrasing/nounPhrase.ts';
import { callName } from './phrasing/towards.ts';
import { offeredPromises, promisePhrases, promiseSentence } from './promised.ts';
import { promisedDay } from './promisedDay.ts';
import type { PromisePhrase } from './promises.ts';
import { rejectionNotes } from './rejectionNotes.ts';
import { sentencesOf } from './sentences.ts';
import { signerName } from './signer.ts';

/** What a letter is made from. */
export interface LetterSource {
  readonly interview: Interview;
  /** The open offers of other processes with a deadline ahead, the nearest first. */
  readonly otherOffers: readonly Interview[];
  readonly letter: LetterKind;
  readonly to: Person | undefined;
  readonly notes: NoteFacts;
  readonly tagWords: TagWords;
  readonly profile: Profile | undefined;
  /** Who signs where no profile tells, if it is a person's name: what git knows. */
  readonly sender?: string | undefined;
  readonly tone: Tone;
  readonly now: Moment;
  /** What the letter is written in. */
  readonly language: LetterLanguage;
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
  readonly language: string;
  readonly greeting: string;
  readonly closing: string;
  readonly recipient: Recipient | undefined;
  readonly company: string;
  readonly role: string | undefined;
  readonly theRole: string;
  readonly ofTheRole: string;
  readonly atCompany: string;
  readonly yourCompany: string;
  readonly interviewName: string;
  readonly day: string | undefined;
  readonly onDay: string;
  readonly ofDay: string;
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
  readonly you: (polite: string, familiar: string) => string;
  readonly say: (wordings: Readonly<Record<Tone, string>>) => string;
  readonly blank: (prompt: string, choices?: readonly string[]) => string;
}

/** The data that templates see. The same entry gives the same data; nothing is invented. */
export function letterData(source: LetterSource): LetterData {
  const { interview, letter, to, notes, tagWords, profile, tone, now, language } = source;
  const { entry, process, viaAgency } = interview;
  const place = entry.interviewers.findIndex((person) => person === to || person.name === to?.name);
  const wasThere = place >= 0 || entry.interviewers.length === 0;
  const isOfCompany = wasThere || !(viaAgency || kindOf(letter).toReferrer);
  const reader = { to, wasThere, isOfCompany, finder: notes.finder, tag: tagWords };
  const facts = factsFor(language, notes);
  const material = materialFor(facts, reader, Math.max(place, 0), profile);
  const seed = hash(`${entry.id} ${letter}`) + Math.max(place, 0);
  const tasks = promisesTo(interview, to);
  const familiar = isFamiliar(language.terms, { to, notes, tone, country: entry.country?.value });
  const noted =
    language.notes &&
    notedSentences(language.notes, {
      facts,
      to,
      wasThere,
      finder: notes.finder,
      language: notes.language === language.tag ? language.tag : undefined,
      isFamiliar: familiar,
      tasks,
      variant: seed,
    });
  const sentences = noted ?? sentencesOf(material, facts, seed);
  const employer = entry.company?.value ?? process.company;
  const isKnown = !isNameless(employer);
  const yourCompany = language.yourCompany(isKnown ? employer : undefined);
  const company = isKnown ? proseText(employer) : yourCompany;
  const called = entry.role?.value ?? process.role;
  const written = called && withoutRemark(called);
  const role = written && proseText(noted ? plainRole(written) : written);
  const signs = profile?.name ?? signerName(source.sender);
  const name = signs === undefined ? blank(language.yourName) : proseText(signs);
  const details = [profile?.phone, profile?.email, ...(profile?.links ?? [])].flatMap((one) =>
    one ? [proseText(one)] : [],
  );
  const isOtherYear = (date: PlainDate) => date.year !== now.year;
  const sayDay = (date: PlainDate | undefined) => date && language.day(date, isOtherYear(date));
  const interviewDay = entry.date && dayIn(entry.date.value, interview.zone);
  const isSent = kindOf(letter).sendsPromises === true;
  const promises = promisePhrases(reader, {
    interview,
    facts,
    tasks,
    // What is sent with the letter needs no day.
    isOnlyOwed: isSent,
    untilOf: (text) => {
      const until = interviewDay && !isSent && promisedDay(text, interviewDay);
      const said = until ? sayDay(aheadOf(until, now)) : undefined;
      return said === undefined ? undefined : `by ${said}`;
    },
  });
  const promised = (kind: PromisePhrase['kind']) =>
    promises.filter((promise) => promise.kind === kind).map(({ text }) => text);
  const offered = offeredPromises(promises);
  const day = sayDay(interviewDay);
  const round = roundOf(entry.round?.value);
  const meeting = meetingOf(language.meetings[round], language.arranging, wasThere, viaAgency);
  const { role: talk } = language;
  const theRole = role ? talk.named(role) : talk.unnamed;
  const { salutation, closing } = addressOf(
    to && withNotedTitle(to, entry.interviewers, notes),
    language,
    tone,
    familiar,
  );
  const recipient = recipientOf(to);
  const { heading } = language;
  return {
    letter,
    tone,
    language: language.tag,
    greeting: heading ? heading(recipient, isOfCompany && isKnown ? company : undefined) : salutation,
    closing,
    recipient,
    company,
    role,
    theRole,
    ofTheRole: role ? talk.ofNamed(role) : talk.ofUnnamed,
    atCompany: language.atCompany(company),
    yourCompany,
    interviewName: role
      ? talk.interview.replace('{}', () => role)
      : talk.interviewAt.replace('{}', () => company),
    day,
    onDay: interviewDay ? language.onDay(interviewDay, isOtherYear(interviewDay)) : '',
    ofDay: interviewDay ? language.ofDay(interviewDay, isOtherYear(interviewDay)) : '',
    outcome: writtenOutcome(entry),
    round,
    ...meeting,
    aboutTheRole: `${language.joinsRole(meeting.thanksFor)} ${theRole}`,
    wasThere,
    nextInterview: sayDay(nextInterview(source)),
    ...rejectionNotes(facts),
    ...(noted && { offered: '' }),
    others: noted ? '' : othersOf(interview, to),
    ...sentences,
    ...olderData(material),
    newSkills: material.newSkills,
    promises: noted ? [] : promised('will'),
    otherPromises: noted
      ? noted.promises
      : [...promised('line'), ...(isSent && offered !== undefined ? [offered] : [])],
    promised: noted ? noted.promised : promiseSentence(promises, seed),
    decisionBy: sayDay(decisionDay(source)),
    offerBy: sayDay(
      kindOf(letter).ofOtherOffer
        ? otherDeadline(source)
        : aheadOf(entry.offerBy?.value ?? entry.notedAnswerBy?.day, now),
    ),
    thanked: isToCome(interviewDay, now.withTimeZone(interview.zone)) || wasThanked(interview, to),
    name,
    signature: [name, ...details].join('\n'),
    choose: choiceOf(seed),
    you: (polite, intimate) => (familiar ? intimate : polite),
    say: (wordings) => wordings[tone],
    blank,
  };
}

/** The facts that a letter may say. Those of notes in another language are no part of an English sentence, so the writer chooses. */
function factsFor({ notes: ownWords }: LetterLanguage, { facts, language }: NoteFacts): readonly Fact[] {
  if (ownWords !== undefined || language === undefined) return facts;
  return facts.map((fact) => (fact.certainty === 'sure' ? { ...fact, certainty: 'likely' } : fact));
}

/** The rest of a panel after "you", as in ` and Luis`, whole names where two are called alike; an empty text where the reader met the writer alone or was not there. */
function othersOf({ interviewers }: Interview, to: Person | undefined): string {
  const others = interviewers.filter(({ name }) => name !== to?.name);
  if (others.length === interviewers.length || others.length === 0 || others.length > 3) return '';
  const called = interviewers.map(callName);
  const names = others.map((person) => {
    const isShared = called.filter((name) => name === callName(person)).length > 1;
    return proseText(isShared ? person.name : callName(person));
  });
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
function decisionDay({ interview, letter, now }: LetterSource): PlainDate | undefined {
  const named = namedDay(interview);
  const day = named && dateOf(named);
  const ahead = aheadOf(day, now);
  const { thanksForInterview, asksForWord } = kindOf(letter);
  if (thanksForInterview) return ahead;
  return asksForWord && ahead ? undefined : day;
}

/** The day of the next interview of the process that is still to come and not called off. */
function nextInterview({ interview }: LetterSource): PlainDate | undefined {
  const next = interview.rounds.find(({ hasBegun, outcome }) => !hasBegun && outcome !== 'cancelled');
  return next && dateOf(next.start);
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

/** Somebody with the title that the notes give them, where nobody else of the interview has the same last name. */
function withNotedTitle(person: Person, interviewers: readonly Person[], { titleOf }: NoteFacts): Person {
  const lastName = ({ name }: Person) => fold(name).split(' ').at(-1);
  const isShared = interviewers.some(
    (other) => other.name !== person.name && lastName(other) === lastName(person),
  );
  const title = isShared ? undefined : titleOf(person.name);
  return title === undefined ? person : { ...person, name: `${title} ${person.name}` };
}
