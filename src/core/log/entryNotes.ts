import type { CivilDate, PlainDate } from '../calendar.ts';
import { tellsOfAbsence } from '../notes/absence.ts';
import { callOffTold } from '../notes/callOff.ts';
import { meansToLeave } from '../notes/leavingMeant.ts';
import { endOfMarks } from '../notes/marksOfMarkdown.ts';
import { namedLetters } from '../notes/namedLetters.ts';
import type { News } from '../notes/newsTold.ts';
import { notedAnswerBy } from '../notes/notedAnswerBy.ts';
import { notedHearing } from '../notes/notedHearing.ts';
import { mayBeNotedLately, mayBeSettledLately } from '../notes/notedLately.ts';
import { notedLetters as lettersTold, type NotedLetter } from '../notes/notedLetters.ts';
import { notedPeople } from '../notes/notedPeople.ts';
import { tellsOfTaking } from '../notes/offerAnswered.ts';
import { mayHoldPromises } from '../notes/promiseScan.ts';
import { sectionsOfPromises } from '../notes/promiseSections.ts';
import { promisingNotes } from '../notes/promiseWords.ts';
import { tellsOfRejection } from '../notes/rejectionTold.ts';
import { isSimpleMarkdown } from '../notes/simpleMarkdown.ts';
import { placeInNotes } from '../notes/taskNotes.ts';
import { meansPerson, type Person } from '../people/people.ts';
import { detached, type Located, type Range } from '../text.ts';
import type { Doubt } from './doubt.ts';
import type { Entry } from './entry.ts';
import { mostRead } from './mostRead.ts';
import { writtenOutcome } from './writtenOutcome.ts';

/** What an entry takes from its notes. */
export type EntryNotes = Pick<
  Entry,
  'noted' | 'notedAnswerBy' | 'notedLetters' | 'notedPeople' | 'promisingNotes' | 'tasks'
>;

/** The notes of one entry, and what has to be known to read them. */
interface Notes {
  readonly body: string;
  /** Where they start in the file. */
  readonly start: number;
  /** Whether they alone can tell who was met. */
  readonly namesNobody: boolean;
  /** Whether the file holds other interviews, too. */
  readonly isPart: boolean;
  /** See `readLogFile`. */
  readonly today: PlainDate | undefined;
  /** Grows as they are read. */
  readonly doubts: Doubt[];
}

/** Reads what the notes of an entry say beside its fields, in steps: what looks through all of them is a step of its own. */
export function* notesOfEntry(
  { body, start, namesNobody, isPart, today, doubts }: Notes,
  said: Pick<
    Entry,
    | 'company'
    | 'interviewers'
    | 'contact'
    | 'referrer'
    | 'date'
    | 'outcome'
    | 'decisionBy'
    | 'offerBy'
    | 'unsureDeadline'
  >,
): Generator<undefined, EntryNotes> {
  const { date, outcome, decisionBy } = said;
  const isLate = date && today && !mayBeNotedLately(date.value.date, today);
  const isAsked = !isLate && mayWait(outcome);
  const noted = decisionBy || !isAsked ? undefined : hearingIn(body, start, date);
  const isOpen = !isLate && writtenOutcome(said) === 'offer' && !(said.offerBy ?? said.unsureDeadline);
  const answerBy = isOpen ? answerByIn(body, start, date) : undefined;
  yield;
  const known = said.contact ? [...said.interviewers, said.contact] : said.interviewers;
  const isSettling = date && (!today || mayBeSettledLately(date.value.date, today));
  const letters = isSettling ? lettersIn(body, start, date.value.date, known) : [];
  const notedLetters = letters.map((letter) => asOfOutcome(letter, outcome));
  yield;
  const met = date && isAsked && namesNobody ? peopleIn(body, start, said) : undefined;
  yield;
  const tasks = yield* tasksIn(body, start, doubts);
  // Where a task is to be written into a file with other interviews, nothing tells for certain.
  const promising = date && !isLate && !isPart && mayOwe(outcome) ? promisingNotes(body) : undefined;
  return {
    noted,
    notedAnswerBy: answerBy,
    notedLetters,
    notedPeople: met,
    promisingNotes: promising === undefined ? undefined : detached(promising),
    tasks,
  };
}

/**
 * The outcome that a field gives, or what the notes tell of one where it is blank, or waits and gives no day since when: that it was moved
 * or called off. `news` is an answer that they tell.
 */
export function outcomeOr(
  outcome: Entry['outcome'],
  notes: string,
  { date, since }: Pick<Partial<Entry>, 'date'> & { readonly since: Entry['outcomeSince'] },
  news?: News,
): Entry['outcome'] {
  if (writtenOutcome({ outcome }) === 'offer' && tellsOfTaking(notes)) return 'perhaps accepted';
  if (!mayWait(outcome)) return outcome;
  const callOff = date && callOffTold(notes, date.value.date);
  const isAsked = outcome === 'blank' || (callOff === 'surely' && !since);
  if (callOff && isAsked) return 'perhaps called off';
  if (outcome !== 'blank' && !news) return outcome;
  if (tellsOfAbsence(notes)) return 'perhaps not held';
  if (news === 'no' || tellsOfRejection(notes)) return 'perhaps rejected';
  if (news === 'word') return 'perhaps answered';
  return meansToLeave(notes) ? 'perhaps withdrawn' : outcome;
}

/** Whether word may still be awaited. */
function mayWait(outcome: Entry['outcome']): boolean {
  return outcome === 'blank' || writtenOutcome({ outcome }) === 'waiting';
}

/** Whether what was promised may still be worth sending. */
function mayOwe(outcome: Entry['outcome']): boolean {
  return mayWait(outcome) || ['advanced', 'offer'].includes(writtenOutcome({ outcome }) ?? '');
}

function hearingIn(body: string, start: number, date: Located<CivilDate> | undefined): Entry['noted'] {
  const found = date && notedHearing(body, date.value.date);
  return found && inFile(found, start);
}

/** The same with its place counted from the start of the file, in which the notes begin at `start`. */
function inFile<Told extends { readonly range: Range }>(told: Told, start: number): Told {
  const { range } = told;
  return { ...told, range: { start: start + range.start, end: start + range.end } };
}

function answerByIn(
  body: string,
  start: number,
  date: Located<CivilDate> | undefined,
): Entry['notedAnswerBy'] {
  const found = date && notedAnswerBy(body, date.value.date);
  return found && inFile(found, start);
}

function lettersIn(
  body: string,
  start: number,
  date: PlainDate,
  people: readonly Person[],
): Entry['notedLetters'] {
  return lettersTold(body, date, people).map((letter) => inFile(letter, start));
}

function isOfOffer(outcome: Entry['outcome']): boolean {
  return ['offer', 'offer declined', 'accepted'].includes(writtenOutcome({ outcome }) ?? '');
}

/** A letter of an interview with this outcome: who says no where it knows of no offer takes leave. */
export function asOfOutcome(letter: NotedLetter, outcome: Entry['outcome']): NotedLetter {
  return letter.letter === namedLetters.refusal && !isOfOffer(outcome)
    ? { ...letter, letter: namedLetters.withdrawal }
    : letter;
}

function peopleIn(
  body: string,
  start: number,
  { company, contact, referrer }: Pick<Entry, 'company' | 'contact' | 'referrer'>,
): Entry['notedPeople'] {
  const found = notedPeople(body, { company: company?.value ?? '', others: referrer ? [referrer] : [] });
  // Of the contact more is known.
  const people = found?.people.map((person) =>
    contact && meansPerson(person.name, contact) ? contact : person,
  );
  if (!found || !people?.some((person) => person !== contact)) return undefined;
  const moved = ({ range, ...rest }: Person) => ({
    ...rest,
    range: { start: start + range.start, end: start + range.end },
  });
  return {
    range: { start: start + found.range.start, end: start + found.range.end },
    people: people.map((person) => (person === contact ? person : moved(person))),
  };
}

/** The box of a task that may be still to do, also as note-taking programs write it. */
const openBox = /\[[\s/<>?!*]\]/g;

function* tasksIn(notes: string, start: number, doubts: Doubt[]): Generator<undefined, Entry['tasks']> {
  if (notes.search(openBox) < 0) return undefined;
  yield;
  if (!(yield* mayHoldPromises(notes))) return undefined;
  yield;
  const { text, pieces } = yield* sectionsOfPromises(notes);
  yield;
  const simple = firstMarks(text, mostRead.marks);
  const isSimple = isSimpleMarkdown(simple);
  const body = isSimple ? simple : firstMarks(text, mostRead.markup);
  const unread = text.slice(body.length).search(openBox);
  if (unread >= 0) {
    const at = start + placeInNotes(body.length + unread, pieces);
    doubts.push({ kind: 'too-many', what: 'marks', range: { start: at, end: at + 3 } });
  }
  // What comes after the last task says nothing of those before it.
  const last = [...body.matchAll(openBox)].at(-1);
  const endOfLast = isSimple ? body.indexOf('\n', last?.index) : -1;
  return { notes: endOfLast < 0 ? body : detached(body.slice(0, endOfLast)), pieces, isSimple };
}

/** More text without marks is no list of promises. */
const longestPromises = 40_000;

/** The lines of a text that hold so many marks of Markdown. */
function firstMarks(text: string, most: number): string {
  const end = Math.min(endOfMarks(text, most), longestPromises);
  return end < text.length ? text.slice(0, text.lastIndexOf('\n', end) + 1) : text;
}
