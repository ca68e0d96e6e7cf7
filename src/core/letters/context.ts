import { type Moment, type PlainDate, sayDate } from '../calendar.ts';
import type { Tone } from '../config.ts';
import type { Entry } from '../log/entry.ts';
import type { Log, Process } from '../log/log.ts';
import type { Note, Notes } from '../log/notes.ts';
import type { Person } from '../log/people.ts';
import type { Profile } from '../log/profile.ts';
import type { LetterKind } from '../policy/letterKinds.ts';
import type { Obligation } from '../policy/obligations.ts';
import { meansPerson } from '../policy/situation.ts';
import { fold } from '../text.ts';
import { type Phrase, phraseOf, promisePhrase } from './phrases.ts';
import { blank, withoutMarks } from './render.ts';

/** What a letter is made from. */
export interface LetterSource {
  readonly entry: Entry;
  readonly process: Process;
  readonly log: Log;
  readonly letter: LetterKind;
  readonly to: Person | undefined;
  readonly obligation?: Obligation | undefined;
  readonly notes: Notes;
  readonly profile: Profile | undefined;
  readonly tone: Tone;
  readonly now: Moment;
}

/** The data of a template, as `it`. Optional values are `undefined` where the notes hold nothing: ask before printing. */
export interface LetterData {
  readonly tone: Tone;
  /** `Dear Dana,`, or `Hello,` where nobody is known by name. */
  readonly greeting: string;
  readonly company: string;
  readonly role: string | undefined;
  /** `the Controls Engineer role`, or `the role`. */
  readonly theRole: string;
  /** `Controls Engineer interview`, or `our interview`: for subjects. */
  readonly interviewName: string;
  /** `Tuesday 17 November`. */
  readonly day: string;
  /** `the phone call`, `the video call`, `the visit`, `the panel interview`, `the final interview`, `our conversation`. */
  readonly meeting: string;
  /** A topic that can follow "what you said about". */
  readonly topic: string | undefined;
  /** A note that only the sender can turn into a sentence. */
  readonly rawNote: string | undefined;
  /** What one did not get to say: a whole sentence without its full stop, or a topic. */
  readonly unsaid: Phrase | undefined;
  /** What one will do, as the end of "I will": `send you the test plan`. */
  readonly promises: readonly string[];
  /** `Friday 4 December`, by which they said one would hear. */
  readonly decisionBy: string | undefined;
  /** The day by which one must answer an offer, one's own or (in a note about another offer) the other. */
  readonly offerBy: string | undefined;
  /** Whether this person had thanks already. */
  readonly thanked: boolean;
  /** The name that signs, or a blank. */
  readonly name: string;
  readonly signature: string;
  /** One of several wordings, always the same for the same letter. */
  readonly choose: (...variants: readonly string[]) => string;
  /** The wording of the letter's tone. */
  readonly say: (wordings: Readonly<Record<Tone, string>>) => string;
  /** A blank for the sender to fill in, with a short prompt. */
  readonly blank: (prompt: string) => string;
}

/** The data that templates see. The same entry gives the same data; nothing is invented. */
export function letterData(source: LetterSource): LetterData {
  const { entry, process, letter, to, notes, profile, tone, now, obligation } = source;
  const index = Math.max(
    entry.interviewers.findIndex((person) => person === to || person.name === to?.name),
    0,
  );
  const seed = hash(`${entry.path} ${letter}`) + index;
  const highlight = noteFor(notes.highlights, to, index, entry);
  const phrase = highlight && phraseOf(clean(highlight.text));
  const unsaid = noteFor(notes.unsaid, to, index, entry);
  const role = entry.role?.value ?? process.role;
  const name = profile?.name === undefined ? blank('your name') : clean(profile.name);
  const details = [profile?.phone, profile?.email, ...(profile?.links ?? [])].flatMap((one) =>
    one ? [clean(one)] : [],
  );
  let choices = 0;
  const day = (date: PlainDate | undefined) => date && sayDate(date, now);
  return {
    tone,
    greeting: greetingOf(to, tone),
    company: clean(entry.company?.value ?? process.company),
    role: role && clean(role),
    theRole: role ? `the ${clean(role)} role` : 'the role',
    interviewName: role ? `${clean(role)} interview` : 'our interview',
    day: day(entry.date?.value.date) ?? '',
    meeting: meetingOf(entry.round?.value),
    topic: phrase?.kind === 'topic' ? phrase.text : undefined,
    rawNote: phrase && phrase.kind !== 'topic' ? phrase.text : undefined,
    unsaid: unsaid && phraseOf(clean(unsaid.text)),
    promises: promisesFor(source).flatMap((text) => promisePhrase(clean(text), to?.name) ?? []),
    decisionBy: day(entry.decisionBy?.value),
    offerBy: day(letter === 'competing-offer' ? otherDeadline(source) : entry.offerBy?.value),
    thanked:
      obligation?.thanked ??
      entry.records.some((record) => record.letter === 'thank-you' && record.sent !== undefined),
    name,
    signature: [name, ...details].join('\n'),
    choose: (...variants) => {
      choices += 1;
      return variants[(seed + choices) % variants.length] ?? '';
    },
    say: (wordings) => wordings[tone],
    blank,
  };
}

/** A note assigned to this person; else of the shared ones another one for each member of the panel. */
function noteFor(
  notes: readonly Note[],
  to: Person | undefined,
  index: number,
  entry: Entry,
): Note | undefined {
  const own = notes.filter(({ person }) => person !== undefined && to && meansPerson(person, to));
  const shared = notes.filter(
    ({ person }) => !entry.interviewers.some((one) => person !== undefined && meansPerson(person, one)),
  );
  const topicsFirst = [...own, ...rotate(shared, index)];
  return own.find(isTopic) ?? topicsFirst.find(isTopic) ?? topicsFirst[0];
}

function isTopic({ text }: Note): boolean {
  return phraseOf(text).kind !== 'note';
}

function rotate<Item>(items: readonly Item[], by: number): readonly Item[] {
  const start = items.length === 0 ? 0 : by % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}

/** The unticked promises: of an obligation its own, else those that name this person or nobody else of the interview. */
function promisesFor({ obligation, notes, entry, to }: LetterSource): readonly string[] {
  if (obligation && obligation.promises.length > 0) return obligation.promises.map(({ text }) => text);
  const others = entry.interviewers.filter(({ name }) => name !== to?.name);
  return notes.promised
    .filter(({ done, text }) => !done && !others.some(({ name }) => mentions(text, name)))
    .map(({ text }) => text);
}

function mentions(text: string, name: string): boolean {
  const words = fold(text).split(' ');
  return fold(name)
    .split(' ')
    .some((word) => words.includes(word));
}

function otherDeadline({ log, process, now }: LetterSource): PlainDate | undefined {
  const today = now.toPlainDate().toString();
  return log.entries.find(
    (entry) =>
      log.processOf(entry) !== process &&
      typeof entry.outcome !== 'string' &&
      entry.outcome.value === 'offer' &&
      entry.offerBy !== undefined &&
      entry.offerBy.value.toString() >= today,
  )?.offerBy?.value;
}

const meetings: readonly (readonly [pattern: RegExp, meeting: string])[] = [
  [/final|last/i, 'the final interview'],
  [/panel/i, 'the panel interview'],
  [/on-?site|visit|office|in person/i, 'the visit'],
  [/video|zoom|teams|meet|remote/i, 'the video call'],
  [/phone|call|screen/i, 'the phone call'],
];

function meetingOf(round: string | undefined): string {
  return meetings.find(([pattern]) => pattern.test(round ?? ''))?.[1] ?? 'our conversation';
}

const honorific = /^(mr|mrs|ms|mx|dr|prof|herr|frau|sir|dame|prof\. dr)\.?\s+/i;

/** Never a wrong name: a title with the last name where the notes give the title, else the name as they write it. */
function greetingOf(to: Person | undefined, tone: Tone): string {
  if (!to || to.name.includes('@') || to.name === '')
    return tone === 'formal' ? 'Dear hiring team,' : 'Hello,';
  const name = clean(to.name);
  const title = honorific.exec(name)?.[0].trim();
  const words = name.replace(honorific, '').split(' ');
  if (title) return `Dear ${title} ${words.at(-1) ?? ''},`;
  const isLatin = /^[\p{Script=Latin}'’.\s-]+$/u.test(name);
  if (tone === 'formal' || !isLatin || words.length === 1) return `Dear ${name},`;
  return tone === 'warm' ? `Hi ${words[0] ?? name},` : `Dear ${words[0] ?? name},`;
}

function clean(text: string): string {
  return withoutMarks(text).replace(/\s+/g, ' ').trim();
}

/** A small stable number of a text (FNV-1a). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return value % 9973;
}
