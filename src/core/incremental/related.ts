import type { Moment } from '../calendar.ts';
import { Clock } from '../interviews/clock.ts';
import type { EvaluationContext } from '../interviews/context.ts';
import { groupKeyOf } from '../log/company.ts';
import { isNamelessKey } from '../log/companyKey.ts';
import { type Entry, peopleOf } from '../log/entry.ts';
import { fileName, linkedPath } from '../log/links.ts';
import { changeLogInSteps, isOffer, type Log, readings } from '../log/log.ts';
import type { LogFile } from '../log/logFile.ts';
import { foldFileName, searchPattern } from '../log/searchPattern.ts';
import { keysAlike } from '../log/sequels.ts';
import { writtenOutcome } from '../log/writtenOutcome.ts';
import { mayBeOpenOffer, openOffers } from '../owed/openOffers.ts';
import { forgottenAfter } from '../owed/openProcesses.ts';
import { fold, lastOf } from '../text.ts';
import { zoneMargin } from './settled.ts';

/**
 * The files whose findings can change with the files at `paths`: those themselves, the entries of their companies and the
 * letters of these, now and before; what is said of other files that hold no interview (`interview-not-read`) aside. `former` is what those files said before, where they said something: a round that went
 * away, or to another company, changes what the rounds it leaves behind owe. An offer concerns every process.
 */
export function relatedPaths(
  log: Log,
  paths: ReadonlySet<string>,
  former: readonly LogFile[],
  context: EvaluationContext,
): ReadonlySet<string> {
  const logs = [log, formerLog(log, paths, former)];
  const letters = new Set(
    logs
      .flatMap(({ letters: all, entryOf }) =>
        all
          .map((letter) => [letter.path, entryOf(letter)?.path ?? ''])
          .filter((ends) => ends.some((end) => paths.has(end))),
      )
      .map(([path = '']) => path),
  );
  const touched = logs.flatMap((one) => [
    ...one.entries.filter(({ path }) => paths.has(path)),
    ...one.letters.filter(({ path }) => letters.has(path)).flatMap((letter) => one.entryOf(letter) ?? []),
  ]);
  const companies = new Set(touched.map(groupKeyOf));
  const concernsAll =
    touched.some(isOffer) ||
    logs.some((one) =>
      openOffers(one, context, new Clock(context.now)).some(({ entry }) => companies.has(groupKeyOf(entry))),
    );
  const dependent = logs.flatMap((one) => {
    const theirs = concernsAll
      ? one.entries
      : withAlike(companies, one).flatMap((key) => one.companies.get(key)?.entries ?? []);
    return [...theirs, ...theirs.flatMap(one.lettersOf)].map(({ path }) => path);
  });
  return new Set([...paths, ...letters, ...dependent]);
}

/** Companies with those that may be the same under a longer or shorter name. */
function withAlike(keys: Iterable<string>, { companies }: Log): readonly string[] {
  return [...new Set([...keys].flatMap((key) => [key, ...keysAlike(key, companies)]))];
}

/** The log as it was before the files at `paths` changed. */
function formerLog(log: Log, paths: ReadonlySet<string>, former: readonly LogFile[]): Log {
  const gone = Array.from(paths, (path) => [path, undefined] as const);
  return lastOf(
    changeLogInSteps(log, new Map([...gone, ...former.map((file) => [file.path, file] as const)])),
  );
}

/** Files of a log that have to be read: those at `paths`, those called by one of `names`, and those in which `pattern` is found. */
export interface WantedFiles {
  readonly paths?: ReadonlySet<string>;
  /** As `nameInLinks` gives them. */
  readonly names?: ReadonlySet<string>;
  /** See `searchPattern`. */
  readonly pattern?: string;
}

/**
 * Finds, step by step, the files that have to be read so that `relatedPaths`, and what is found in them at `now`, is the
 * same as if the whole log were. Each step asks for files, and is given them as read; those of earlier steps may be left
 * out. Ends with whether they are enough: else the whole log has to be read.
 */
export function* filesToRead(
  paths: ReadonlySet<string>,
  former: readonly LogFile[],
  now: Moment,
): Generator<WantedFiles, boolean, readonly LogFile[]> {
  const changed = yield { paths };
  // What is said of a file that speaks of an interview and holds none depends on the whole log.
  if ([...changed, ...former].some(({ reading }) => reading.kind === 'other' && reading.sighting))
    return false;
  // Of whom letters are told in other notes, the interviews of all tell.
  if ([...changed, ...former].some(({ tellings }) => tellings)) return false;
  // Which day is meant, all others tell.
  if ([...changed, ...former].some(({ readBeside }) => readBeside)) return false;
  const { entries: subjects, letters } = readings([...changed, ...former]);
  if (subjects.length === 0 && letters.length === 0) return true;
  const linked = letters.flatMap((letter) => linkedPath(letter) ?? []);
  const names = new Set([...subjects.map(({ path }) => path), ...linked].map(nameInLinks));
  // A wikilink means one of the files of that name; which one, all of them tell.
  const namesakes = yield { names };
  const touched = [...subjects, ...readings(namesakes).entries];
  if (touched.some(isOffer)) return false;
  const companies = keysOf(touched);
  // What is not named cannot be searched for.
  if ([...companies].some(isNamelessKey)) return false;
  // Companies may go on under a longer or shorter name, which begins alike.
  const beginnings = new Set(Array.from(companies, beginningOf));
  const found = yield { pattern: searchPattern([...Array.from(names, foldFileName), ...beginnings]) };
  if ([...namesakes, ...found].some(({ readBeside }) => readBeside)) return false;
  const entries = readings([...changed, ...namesakes, ...found]).entries;
  const theirs = entries.filter(({ companyKey }) => beginnings.has(beginningOf(companyKey)));
  const offers = entries.filter((entry) => isStillOpen(entry, now));
  if (theirs.some((entry) => isStillOpen(entry, now) || isNewlyAccepted(entry, now))) return false;
  const theirNames = new Set([...theirs, ...offers].map(({ path }) => nameInLinks(path)));
  yield {
    names: theirNames,
    pattern: searchPattern([
      ...Array.from(theirNames, foldFileName),
      ...keysOf(offers),
      ...new Set(theirs.flatMap(wordsOfTellings)),
    ]),
  };
  return true;
}

/** The first word of a company's key. */
function beginningOf(key: string): string {
  return key.split(' ')[0] ?? key;
}

/** The words by which other notes tell of a letter to somebody of an entry: each part of their names, and of the company's. */
function wordsOfTellings(entry: Entry): readonly string[] {
  const names = [entry.companyKey, ...peopleOf(entry).map(({ name }) => fold(name))];
  return names.flatMap((name) => name.split(' ')).filter((word) => word.length > 1);
}

/** What links to a file call it, however they do. */
export function nameInLinks(path: string): string {
  return fileName(path).replace(/(?:\.md)+$/, '');
}

function keysOf(entries: readonly { readonly companyKey: string }[]): ReadonlySet<string> {
  return new Set(entries.map(({ companyKey }) => companyKey).filter((key) => key !== ''));
}

/** Whether an entry can be an open offer, of which every process that waits is told. */
function isStillOpen(entry: Entry, now: Moment): boolean {
  const last = entry.offerBy?.value.add({ days: zoneMargin }).toString() ?? '';
  return mayBeOpenOffer(entry) && last > now.toPlainDate().toString();
}

/** Whether an entry can be an offer taken lately, which is told of all open processes. */
function isNewlyAccepted({ outcome, date }: Entry, now: Moment): boolean {
  const last = date?.value.date.add({ days: forgottenAfter + zoneMargin }).toString() ?? '';
  return writtenOutcome({ outcome }) === 'accepted' && last > now.toPlainDate().toString();
}
