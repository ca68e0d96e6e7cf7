import { dayOf, daysBetween, type PlainDate } from '../calendar.ts';
import { namedLetters } from '../notes/namedLetters.ts';
import { letterToldIn, type NotedLetter } from '../notes/notedLetters.ts';
import { type Person, whomSpeaksOf } from '../people/people.ts';
import { fold, groupBy } from '../text.ts';
import { type Entry, peopleOf } from './entry.ts';
import { asOfOutcome } from './entryNotes.ts';
import type { LogFile } from './logFile.ts';
import type { Telling } from './tellings.ts';

/** So many days after an interview its thanks, and other letters about it, go out. */
const latestThanks = 30;
const latest = 90;

/** How many are looked at before an editor may do other things. */
const tellingsAStep = 16;

/** What one file tells. */
export interface TellingsOfFile {
  readonly path: string;
  readonly tellings: readonly Telling[];
}

/**
 * The letters that other files tell to have gone out, by the interview each is about: of those before it with somebody, or else a company,
 * whom it names, the last. Where two of one day are left, it counts for both, as a warning of a letter that went out is worse than none.
 */
export function* lettersElsewhereInSteps(
  files: Iterable<TellingsOfFile>,
  entries: Iterable<Entry>,
): Generator<undefined, ReadonlyMap<Entry, readonly NotedLetter[]>> {
  const known = indexOf([...entries].filter(({ date }) => date !== undefined));
  const found = new Map<Entry, NotedLetter[]>();
  let count = 0;
  for (const { path, tellings } of files)
    for (const telling of tellings) {
      if (++count % tellingsAStep === 0) yield;
      for (const [entry, letter] of meantBy(telling, path, known)) {
        const told = found.get(entry) ?? [];
        if (![...entry.notedLetters.filter((one) => !one.told), ...told].some((one) => isSame(one, letter)))
          told.push(letter);
        found.set(entry, told);
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

/** Entries by the words of their people and of their company. */
interface Index {
  readonly all: readonly Entry[];
  /** The day of each, counted. */
  readonly days: ReadonlyMap<Entry, number>;
  readonly byName: ReadonlyMap<string, readonly Entry[]>;
  readonly byCompany: ReadonlyMap<string, readonly Entry[]>;
}

function indexOf(all: readonly Entry[]): Index {
  const byWord = (wordsOf: (entry: Entry) => readonly string[]) => {
    const found = new Map<string, Entry[]>();
    for (const entry of all)
      for (const word of new Set(wordsOf(entry))) {
        const known = found.get(word);
        if (known) known.push(entry);
        else found.set(word, [entry]);
      }
    return found;
  };
  return {
    all,
    days: new Map(
      all.flatMap((entry) => (entry.date ? [[entry, dayOf(entry.date.value.date)] as const] : [])),
    ),
    byName: byWord((entry) => peopleKnown(entry).flatMap(({ name }) => fold(name).split(' '))),
    byCompany: byWord((entry) => [...entry.companyKey.split(' '), ...nameOfFile(entry).split(' ')]),
  };
}

function meantBy(
  telling: Telling,
  path: string,
  { all, days, byName, byCompany }: Index,
): readonly (readonly [Entry, NotedLetter])[] {
  const told = dayOf(telling.day);
  const isNear = (entry: Entry) => {
    const back = told - (days.get(entry) ?? Number.POSITIVE_INFINITY);
    return back >= 0 && back <= latest && !isOwn(telling, path, entry);
  };
  const withWordOf = (text: string, index: Index['byName']) =>
    withoutSpaces.test(text)
      ? all.filter(isNear)
      : [
          ...new Set(
            fold(text)
              .split(' ')
              .flatMap((word) => index.get(word) ?? []),
          ),
        ].filter(isNear);
  const isNamed = whomSpeaksOf(telling.said);
  const named = (entry: Entry) =>
    peopleKnown(entry).filter((person) => isNamed(person.name) && !isAnother(telling.said, person));
  const ofCompany = new Set(
    withWordOf(telling.around, byCompany).filter((entry) => namesCompany(telling.around, entry, byCompany)),
  );
  const byPerson = withWordOf(telling.said, byName).filter((entry) => named(entry).length > 0);
  const both = byPerson.filter((entry) => ofCompany.has(entry));
  const fitting = both.length > 0 ? both : byPerson.length > 0 ? byPerson : [...ofCompany];
  const byDay = groupBy(fitting, (entry) => entry.date?.value.date.toString() ?? '');
  for (const day of [...byDay.keys()].toSorted().toReversed()) {
    const letters = (byDay.get(day) ?? []).flatMap((entry) => {
      const letter = letterTo(entry, telling, path, named(entry));
      return letter ? [[entry, letter] as const] : [];
    });
    if (letters.length > 0) return letters;
  }
  return [];
}

/** Scripts that part words by nothing. */
const withoutSpaces = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u;

/** Everybody whom an entry names, or its notes do. */
function peopleKnown(entry: Entry): readonly Person[] {
  return [...peopleOf(entry), ...(entry.notedPeople?.people ?? [])];
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
  { day, isLastDay, line, said, copyOf }: Telling,
  path: string,
  people: readonly Person[],
): NotedLetter | undefined {
  const date = entry.date?.value.date;
  if (!date) return undefined;
  const told = copyOf
    ? { letter: copyOf, to: undefined, sent: day }
    : letterToldIn(said, { day, date, people: peopleOf(entry), last: undefined });
  if (!told) return undefined;
  const sent = isLastDay && copyOf ? 'unknown' : told.sent;
  const dayOfLetter = copyOf || isLastDay ? sent : sentBy(told.sent, day, said);
  const far = dayOfLetter === 'unknown' ? 0 : daysBetween(date, dayOfLetter);
  if (far < 0 || far > (told.letter === namedLetters.thanks ? latestThanks : latest)) return undefined;
  const to = people.length > 0 ? people.map(({ name }) => name).join(', ') : told.to;
  if (told.letter === namedLetters.thanks && isForSome(entry, to)) return undefined;
  const range = { ...(people[0]?.range ?? entry.range) };
  return asOfOutcome(
    { letter: told.letter, to, sent: dayOfLetter, range, told: { path, line } },
    entry.outcome,
  );
}

const dayBefore = /\byesterday\b|\blast night\b|(?<!\p{L})(?:gestern|hier|ayer|ontem)(?!\p{L})/iu;

/** The day on which a letter went out of which the writer tells on another: not a later one. */
function sentBy(sent: NotedLetter['sent'], told: PlainDate, said: string): PlainDate {
  if (dayBefore.test(said)) return told.subtract({ days: 1 });
  return sent !== 'unknown' && daysBetween(sent, told) >= 0 ? sent : told;
}

/** Whether a text names somebody else who is called alike: `Sarah Jones`, where Sarah Kim was met. */
function isAnother(said: string, { name }: Person): boolean {
  const own = new Set(fold(name).split(' '));
  const names = Array.from(said.matchAll(/(?<!\p{L})(\p{Lu}[\p{L}'’-]+) (\p{Lu}[\p{L}'’-]+)/gu));
  const theirs = names.filter(([, first = '']) => own.has(fold(first)) && fold(name).startsWith(fold(first)));
  const hasSurname = own.size > 1;
  return hasSurname && theirs.length > 0 && theirs.every(([, , last = '']) => !own.has(fold(last)));
}

/** Whether a text names the company of an entry: by all of its name, or by a word with a capital that no other company has. */
function namesCompany(around: string, entry: Entry, byCompany: Index['byCompany']): boolean {
  const { companyKey } = entry;
  if (companyKey === '') return false;
  const words = ` ${fold(around)} `;
  const isItsOwn = (word: string) =>
    byCompany.get(word)?.every((other) => other.companyKey === companyKey) === true;
  if (words.includes(` ${companyKey} `)) return true;
  const name = nameOfFile(entry);
  if (name !== '' && words.includes(` ${name} `) && name.split(' ').every(isItsOwn)) return true;
  const capitals = new Set((around.match(/(?<!\p{L})\p{Lu}[\p{L}'’-]{3,}/gu) ?? []).map(fold));
  return companyKey.split(' ').some((word) => capitals.has(word) && isItsOwn(word));
}

/** How the writer calls the company in the name of its file: `puppets.md`; empty where that is no name of four letters or more. */
function nameOfFile({ path }: Entry): string {
  const name = fold((path.split('/').at(-1) ?? '').replace(/\.\p{L}+$/u, ''));
  return /^\p{L}{4,}(?: \p{L}{2,})*$/u.test(name) && !isPlainName.test(name) ? name : '';
}

/** Names of files that say what is in them, and not whose it is. */
const isPlainName =
  /^(?:(?:my|the|interview|interviews|job|jobs|notes?|log|round|onsite|phone|screen|screening|final|first|second|third|call|chat|panel|technical|overview|tracker|todo|readme|index|debrief|recap|video|meeting|visit|offer|rejection|follow|up|gesprach|vorstellungsgesprach|entretien|entrevista)(?: |$))+$/;

/** The files whose entries have other such letters than before, with these. */
export function withLettersElsewhere(
  files: Iterable<LogFile>,
  found: ReadonlyMap<Entry, readonly NotedLetter[]>,
): readonly LogFile[] {
  return [...files].flatMap((file): readonly LogFile[] => {
    const { reading } = file;
    if (reading.kind !== 'entries') return [];
    const isOther = reading.entries.some(
      (entry) => keyOf(elsewhereOf(entry)) !== keyOf(found.get(entry) ?? []),
    );
    if (!isOther) return [];
    const entries = reading.entries.map((entry) => ({
      ...entry,
      notedLetters: [...entry.notedLetters.filter(({ told }) => !told), ...(found.get(entry) ?? [])],
    }));
    return [{ ...file, reading: { ...reading, entries } }];
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
