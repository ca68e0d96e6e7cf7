import { dayOf, daysBetween, type PlainDate } from '../calendar.ts';
import { namedLetters } from '../notes/namedLetters.ts';
import { letterToldIn, type NotedLetter } from '../notes/notedLetters.ts';
import { type Person, whomSpeaksOf } from '../people/people.ts';
import { type Entry, peopleOf } from './entry.ts';
import { asOfOutcome } from './entryNotes.ts';
import type { InterviewId } from './interviewId.ts';
import {
  entriesNamed,
  type Index,
  indexOf,
  type Sharing,
  sharingWords,
  type TellingsOfFile,
} from './interviewsNamed.ts';
import type { LogFile } from './logFile.ts';
import type { Telling } from './tellings.ts';

/** So many days after an interview its thanks, and other letters about it, go out. */
const latestThanks = 30;
const latest = 90;

/** How many are looked at before an editor may do other things. */
const tellingsAStep = 16;

/**
 * The letters that other files tell to have gone out, by the interview each is about: of those before it with somebody, or else a company,
 * whom it names, the last. Where two of one day are left, it counts for both, as a warning of a letter that went out is worse than none.
 */
export function* lettersElsewhereInSteps(
  files: Iterable<TellingsOfFile>,
  entries: Iterable<Entry>,
): Generator<undefined, ReadonlyMap<InterviewId, readonly NotedLetter[]>> {
  const known = indexOf([...entries]);
  const found = new Map<InterviewId, NotedLetter[]>();
  let count = 0;
  for (const { path, tellings } of files)
    for (const telling of tellings) {
      if (telling.movedTo || telling.news || telling.callsOff) continue;
      if (++count % tellingsAStep === 0) yield;
      for (const [entry, letter] of meantBy(telling, path, known)) {
        const told = found.get(entry.id) ?? [];
        if (![...entry.notedLetters.filter((one) => !one.told), ...told].some((one) => isSame(one, letter)))
          told.push(letter);
        found.set(entry.id, told);
      }
    }
  return found;
}

function isSame(one: NotedLetter, other: NotedLetter): boolean {
  return (
    one.letter === other.letter &&
    (one.to === undefined || one.to === other.to) &&
    one.sent.toString() === other.sent.toString()
  );
}

type Meant = readonly (readonly [Entry, NotedLetter])[];

/** What was meant by a telling, as long as its file and the entries that share a word with it stay. */
const meant = new WeakMap<
  Telling,
  { readonly path: string; readonly sharing: Sharing; readonly letters: Meant }
>();

function meantBy(telling: Telling, path: string, index: Index): Meant {
  const sharing = sharingWords(telling, index);
  const known = meant.get(telling);
  if (known?.path === path && isSameSharing(known.sharing, sharing)) return known.letters;
  const letters = lettersMeant(telling, path, sharing, index);
  meant.set(telling, { path, sharing, letters });
  return letters;
}

function isSameSharing(one: Sharing, other: Sharing): boolean {
  const isSameList = (a: readonly Entry[], b: readonly Entry[] | undefined) =>
    a.length === b?.length && a.every((entry, index) => isSameEntry(entry, b[index]));
  const isSameOf = (a: Sharing['byName'], b: Sharing['byName']) =>
    a.length === b.length && a.every((list, index) => isSameList(list, b[index]));
  return isSameOf(one.byName, other.byName) && isSameOf(one.byCompany, other.byCompany);
}

/** Whether two are one entry as its file was read once, whatever letters others tell of. */
function isSameEntry(one: Entry, other: Entry | undefined): boolean {
  return (
    one === other ||
    (one.id === other?.id &&
      one.range === other.range &&
      one.date === other.date &&
      one.outcome === other.outcome)
  );
}

function lettersMeant(telling: Telling, path: string, sharing: Sharing, index: Index): Meant {
  const told = dayOf(telling.day);
  const isNear = (entry: Entry) => {
    const back = told - (index.days.get(entry) ?? Number.POSITIVE_INFINITY);
    return back >= earliestOf(telling) && back <= latest && !isOwn(telling, path, entry);
  };
  const { fitting, named } = entriesNamed(telling, sharing, isNear, index);
  const letters: (readonly [Entry, NotedLetter])[] = [];
  for (const entry of fitting) {
    const [[last] = []] = letters;
    if (last && index.days.get(last) !== index.days.get(entry)) break;
    const letter = letterTo(entry, telling, path, named(entry));
    if (letter) letters.push([entry, letter]);
  }
  return letters;
}

/** Whether only some of those are named whom the notes alone tell to have been met: until they are written down, the others are one with them. */
function isForSome({ notedPeople }: Entry, to: string | undefined): boolean {
  const isNamed = whomSpeaksOf(to ?? '');
  return (
    to !== undefined && notedPeople !== undefined && !notedPeople.people.every(({ name }) => isNamed(name))
  );
}

/** Whether the reader of the entry's own notes has read it. */
function isOwn({ start }: Telling, path: string, entry: Entry): boolean {
  return entry.path === path && start >= entry.notes.start && start < entry.notes.end;
}

function letterTo(
  entry: Entry,
  telling: Telling,
  path: string,
  people: readonly Person[],
): NotedLetter | undefined {
  const { day, isLastDay, line, said, copyOf } = telling;
  const date = entry.date?.value.date;
  if (!date) return undefined;
  const told = copyOf
    ? { letter: copyOf, to: undefined, sent: day }
    : letterToldIn(said, { day, date, people: peopleOf(entry), last: undefined });
  if (!told) return undefined;
  const sent = isLastDay && copyOf ? 'unknown' : told.sent;
  const dayOfLetter = copyOf || isLastDay ? sent : sentBy(told.sent, day, said);
  const far = dayOfLetter === 'unknown' ? 0 : daysBetween(date, dayOfLetter);
  if (far < earliestOf(telling) || far > (told.letter === namedLetters.thanks ? latestThanks : latest))
    return undefined;
  const to = people.length > 0 ? people.map(({ name }) => name).join(', ') : told.to;
  if (told.letter === namedLetters.thanks && isForSome(entry, to)) return undefined;
  const range = { ...(people[0]?.range ?? entry.range) };
  return asOfOutcome(
    { letter: told.letter, to, sent: dayOfLetter, range, told: { path, line } },
    entry.outcome,
  );
}

/** So many days after an interview a letter about it goes out at the earliest; one that withdraws may go out before. */
function earliestOf({ withdraws }: Telling): number {
  return withdraws ? -latestThanks : 0;
}

const dayBefore = /\byesterday\b|\blast night\b|(?<!\p{L})(?:gestern|hier|ayer|ontem)(?!\p{L})/iu;

/** What somebody thanks for: `thanks for yesterday`. */
const thankedFor = /(?<!\p{L})(?:for|für|pour|por|pela|pelo) [^,.;]{0,40}$/iu;

/** The day on which a letter went out of which the writer tells on another: not a later one. */
function sentBy(sent: NotedLetter['sent'], told: PlainDate, said: string): PlainDate {
  const at = dayBefore.exec(said)?.index;
  if (at !== undefined && !thankedFor.test(said.slice(0, at))) return told.subtract({ days: 1 });
  return sent !== 'unknown' && daysBetween(sent, told) >= 0 ? sent : told;
}

/** The files of whose entries others tell something else than before, with that: `entries` on their days, and the letters of each. */
export function withTold(
  files: Iterable<LogFile>,
  entries: readonly Entry[],
  letters: ReadonlyMap<InterviewId, readonly NotedLetter[]>,
): readonly LogFile[] {
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  const toldOf = ({ movedFrom, date, outcomeTold }: Entry) =>
    [
      ...(movedFrom ? [date?.value.date, movedFrom.path, movedFrom.line] : []),
      ...(outcomeTold ? [outcomeTold.path, outcomeTold.line] : []),
    ].join(' ');
  return [...files].flatMap((file): readonly LogFile[] => {
    const { reading } = file;
    if (reading.kind !== 'entries') return [];
    const isOther = reading.entries.some(
      (entry) =>
        keyOf(elsewhereOf(entry)) !== keyOf(letters.get(entry.id) ?? []) ||
        toldOf(entry) !== toldOf(known.get(entry.id) ?? entry),
    );
    if (!isOther) return [];
    const told = reading.entries.map((entry) => ({
      ...(known.get(entry.id) ?? entry),
      notedLetters: [
        ...entry.notedLetters.filter(({ told: other }) => !other),
        ...(letters.get(entry.id) ?? []),
      ],
    }));
    return [{ ...file, reading: { ...reading, entries: told } }];
  });
}

function elsewhereOf({ notedLetters }: Entry): readonly NotedLetter[] {
  return notedLetters.length === 0 ? notedLetters : notedLetters.filter(({ told }) => told);
}

function keyOf(letters: readonly NotedLetter[]): string {
  return letters
    .map(({ letter, to, sent, told }) => [letter, to, sent, told?.path, told?.line].join(' '))
    .join('\n');
}
