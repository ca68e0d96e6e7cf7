import { existsSync, realpathSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import {
  type Entry,
  isLetterKind,
  type Letter,
  type LetterKind,
  letterKindNames,
  letterKindRow,
  meansPerson,
  type PlainDate,
  readDate,
} from '../core/index.ts';
import { type Arguments, list, nearest } from './arguments.ts';
import type { Edge } from './edge.ts';
import { UserError } from './errors.ts';
import { isInside, openFolderOf, pathIn } from './folder.ts';
import { type OpenLog, openLog, type ReadingOptions, sayNotices } from './openLog.ts';
import type { OptionName } from './usage.ts';

/** A file that a person named, with the log it is of. */
export interface Target {
  readonly log: OpenLog;
  readonly entry: Entry | undefined;
  readonly letter: Letter | undefined;
  /** As reports name it. */
  readonly path: string;
  /** As the person named it. */
  readonly shown: string;
}

/** Opens the log of the file that the first operand names. */
export async function openTarget(args: Arguments, edge: Edge, options?: ReadingOptions): Promise<Target> {
  const [written = ''] = args.operands;
  const file = fileNamed(written, edge.cwd);
  const folder = openFolderOf(file, edge.cwd);
  const real = realpathSync(file);
  if (!isInside(folder.realRoot, real)) {
    throw new UserError(`${written} is a link that leads out of its folder; it is not followed.`);
  }
  const log = await openLog(folder, args, edge, options);
  sayNotices(log, edge, { settings: true });
  const named = pathIn(folder, file);
  const path = log.placeOf(named) === undefined ? (log.pathOf(real) ?? named) : named;
  return {
    log,
    entry: log.log.entries.find((entry) => entry.path === path),
    letter: log.log.letters.find((letter) => letter.path === path),
    path,
    shown: written,
  };
}

/** The same where it has to be an entry. */
export async function openEntry(
  args: Arguments,
  edge: Edge,
  options?: ReadingOptions,
): Promise<Target & { readonly entry: Entry }> {
  const target = await openTarget(args, edge, options);
  const { entry } = target;
  if (entry) return { ...target, entry };
  throw new UserError(`${target.shown} is ${whatItIs(target)}; name the file of an interview.`);
}

/** What a file is that is not what was asked for. */
export function whatItIs({ log, entry, letter, path }: Target): string {
  if (entry) return 'an interview';
  if (letter) return 'a letter';
  const problem = log.allFindings.find(({ path: place }) => place === path);
  if (problem) return `not readable (${problem.message.replace(/\.$/, '')})`;
  if (log.placeOf(path) === undefined) return 'not a file of the log: it is hidden, ignored or no Markdown';
  return 'no interview: its front matter needs company and date';
}

function fileNamed(written: string, cwd: string): string {
  const candidates = [written, `${written}.md`].map((name) => resolve(cwd, name));
  const file = candidates.find((candidate) => existsSync(candidate));
  if (file !== undefined && statSync(file).isFile()) return file;
  if (file !== undefined) throw new UserError(`${written} is a folder; name a file in it.`);
  const inLog = join('interviews', written);
  const hint = existsSync(resolve(cwd, inLog)) ? ` Did you mean ${inLog}?` : '';
  throw new UserError(`There is no file ${written}.${hint}`);
}

/** The kind of letter of `--letter`. */
export function letterOption(args: Arguments): LetterKind | undefined {
  const written = args.value('letter');
  if (written === undefined) return undefined;
  const name = written.trim().toLowerCase().replaceAll(/[ _]/g, '-');
  if (isLetterKind(name)) return name;
  const near = nearest(name, letterKindNames) ?? ` It can be ${list(letterKindNames)}.`;
  throw new UserError(`There is no kind of letter ${written}.${near}`);
}

/** The same where it has to be given; `owed` are the ones it can be. */
export function requiredLetter(args: Arguments, { log, entry }: Target): LetterKind {
  const letter = letterOption(args);
  if (letter) return letter;
  const kinds = [...new Set(log.obligations.filter((one) => one.entry === entry).map((one) => one.letter))];
  const known = kinds.length > 0 ? ` For this interview: ${list(kinds)}.` : '';
  throw new UserError(`${args.command} needs --letter KIND.${known}`);
}

/** What a record is to be about: the kind of letter, and the recipient by the entry's own spelling. */
export function subjectOf(
  args: Arguments,
  target: Target & { readonly entry: Entry },
  letter: LetterKind,
): { readonly entry: string; readonly letter: LetterKind; readonly to: string | undefined } {
  const { entry } = target;
  const owed = target.log.obligations.filter((one) => one.entry === entry && one.letter === letter);
  const asked = args.value('to');
  const { title } = letterKindRow(letter);
  if (owed.length === 0) {
    const known = [
      ...new Set(target.log.obligations.filter((one) => one.entry === entry).map((one) => one.letter)),
    ];
    const others = known.length > 0 ? ` It knows of ${list(known)}.` : '';
    throw new UserError(`${target.shown} owes no ${title.toLowerCase()}.${others}`);
  }
  if (asked === undefined) {
    const [only] = owed;
    return { entry: entry.path, letter, to: owed.length === 1 ? only?.to?.name : undefined };
  }
  const meant = owed.filter(({ to }) => to && meansPerson(asked, to));
  const [one] = meant;
  if (one && meant.length === 1) return { entry: entry.path, letter, to: one.to?.name };
  const names = owed.flatMap(({ to }) => to?.name ?? []);
  const said =
    meant.length > 1
      ? `--to ${asked} can mean ${list(meant.map(({ to }) => to?.name ?? ''))}`
      : `${title} is not owed to ${asked}`;
  throw new UserError(
    `${said}.${meant.length > 1 ? '' : names.length > 0 ? ` It is owed to ${list(names)}.` : ' It is owed to nobody by name.'}`,
  );
}

/** The day of an option: ISO 8601, another form that can mean one day only, or `today`, `yesterday`, `tomorrow`. */
export function dayOption(args: Arguments, name: OptionName, today: PlainDate): PlainDate | undefined {
  const written = args.value(name)?.trim();
  if (written === undefined) return undefined;
  const word = written.toLowerCase();
  const days = word === 'today' ? 0 : word === 'yesterday' ? -1 : word === 'tomorrow' ? 1 : undefined;
  if (days !== undefined) return today.add({ days });
  const reading = readDate(written);
  if (reading.kind === 'date') return reading.value.date;
  const why = reading.kind === 'ambiguous' ? `it can be ${list(reading.readings)}` : reading.reason;
  throw new UserError(`--${name} ${written} is not clear: ${why}. Write it as 2026-11-19.`);
}

/** The day something happened: `--on`, else today; never later than today. */
export function pastDay(args: Arguments, today: PlainDate): PlainDate {
  const day = dayOption(args, 'on', today) ?? today;
  if (day.toString() <= today.toString()) return day;
  throw new UserError(
    `--on ${day.toString()} is still to come; name a day up to today, ${today.toString()}.`,
  );
}

/** Today where the entry is. */
export function todayOf({ log, entry }: Pick<Target, 'log' | 'entry'>): PlainDate {
  const { now } = log.context;
  return (entry?.timeZone === undefined ? now : now.withTimeZone(entry.timeZone)).toPlainDate();
}

/** A file of the log as a person would name it from where they are. */
export function shownPath(log: OpenLog, path: string, { cwd }: Edge): string {
  return relative(cwd, join(log.root, path)).split(sep).join('/');
}

/** An obligation in a few words: `Thank-you to Dana Okafor`. */
export function nameOf(letter: LetterKind, to: string | undefined): string {
  return `${letterKindRow(letter).title}${to === undefined ? '' : ` to ${to}`}`;
}
