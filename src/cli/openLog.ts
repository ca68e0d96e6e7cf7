import {
  besideLog,
  type Evaluation,
  type EvaluationContext,
  english,
  evaluate,
  type Finding,
  isTimeZone,
  type Log,
  type LogFile,
  type Moment,
  once,
  outcomeReader,
  type Position,
  parseMoment,
  positionsOf,
  type ReportHead,
  readDate,
  readSimpleLogFile,
  settingFindings,
  spoken,
  unreadableFinding,
} from '../core/checking.ts';
import { createOptionalParserLoader } from '../lazy/optionalParsers.ts';
import { type Arguments, nearest } from './arguments.ts';
import type { Environment } from './environment.ts';
import { codeOf, fileReason, UserError } from './errors.ts';
import type { Folder } from './folder.ts';
import { readFiles } from './readFiles.ts';
import { visibleLine } from './terminal.ts';
import { whyUnclear } from './unclearDate.ts';
import { type Found, type FoundFile, findFiles } from './walk.ts';

/** A log, read and decided at a moment. */
export interface OpenLog extends Folder {
  readonly log: Log;
  readonly evaluation: Evaluation;
  readonly context: EvaluationContext;
  readonly head: ReportHead;
  /** The log's findings, and those about settings and files that cannot be read. */
  readonly allFindings: readonly Finding[];
  readonly positionAt: (path: string, offset: number) => Position;
  /** What was found of it. */
  readonly found: Found;
  /** Where a file really is; undefined for one that is not of the log. */
  readonly placeOf: (path: string) => string | undefined;
  /** The name in the log of a file that is really at `place`. */
  readonly pathOf: (place: string) => string | undefined;
  /** What the file said when the decision was made. Kept for entries and letters only, where `keepsText` asks for it. */
  readonly textOf: (path: string) => string | undefined;
}

/** What to read, and what to keep of it. */
export interface ReadingOptions {
  readonly wantsLapsedPromises?: EvaluationContext['wantsLapsedPromises'];
  readonly keepsText?: boolean;
  /** Which of the files that were found to read, at a moment; all without it. */
  readonly choose?: (found: readonly FoundFile[], now: Moment) => Promise<readonly FoundFile[]>;
}

/** Reads the log of a folder and decides what is owed at the moment that the arguments, or the clock, name. */
export async function openLog(
  folder: Folder,
  args: Arguments,
  environment: Environment,
  { keepsText = false, wantsLapsedPromises, choose }: ReadingOptions = {},
): Promise<OpenLog> {
  const now = momentOf(folder, args, environment);
  const { files: all, others: otherFormats, notices } = findFiles(folder);
  const found = choose ? await choose(all, now) : all;
  const readOutcome = outcomeReader(folder.settings.outcomeWords);
  const today = now.toPlainDate();
  const files: LogFile[] = [];
  const failures: { path: string; message: string }[] = [];
  const lines = new Map<string, (offset: number) => Position>();
  const texts = new Map<string, string>();
  const beside = new Set(found.flatMap(({ path, isBeside }) => (isBeside ? [path] : [])));
  const keep = (read: LogFile, text: string) => {
    const file = beside.has(read.path) ? besideLog(read) : read;
    const { path, reading } = file;
    files.push(file);
    if (reading.kind === 'other' && !reading.sighting) return;
    lines.set(path, positionsOf(text));
    if (keepsText) texts.set(path, text);
  };
  // Those that take YAML in full, which is loaded for them.
  const others: { readonly path: string; readonly text: string }[] = [];
  await readFiles(found, ({ path, isBeside }, read) => {
    if ('error' in read) {
      // Another program took it away since it was found.
      if (isBeside || codeOf(read.error) === 'ENOENT') return;
      failures.push({ path, message: failureOf(read.error) });
      return;
    }
    const file = readSimpleLogFile(path, read.text, readOutcome, today);
    if (file) keep(file, read.text);
    else others.push({ path, text: read.text });
  });
  if (others.length > 0) {
    const { readLogFile } = await import('../lazy/yaml.ts');
    for (const { path, text } of others) keep(readLogFile(path, text, readOutcome, today), text);
  }
  const { settings, settingsFile, settingProblems } = folder;
  const optionalParsers = await createOptionalParserLoader()(files, settings);
  const context: EvaluationContext = {
    now,
    settings,
    speech: english,
    wantsLapsedPromises,
    ...optionalParsers,
  };
  const evaluation = evaluate(files, context);
  const places = once(() => new Map(found.map(({ path, place }) => [path, place])));
  const paths = once(() => new Map(found.map(({ path, place }) => [place, path])));
  const top: Position = { line: 0, character: 0 };
  return {
    ...folder,
    log: evaluation.log,
    evaluation,
    notices: [...folder.notices, ...notices],
    context,
    head: {
      now,
      files: found.length - beside.size,
      entries: evaluation.log.entries.length,
      letters: evaluation.log.letters.length,
    },
    allFindings: [
      ...evaluation.findings,
      ...settingFindings(settingsFile ?? '', settingProblems, settings, english),
      ...failures.flatMap(({ path, message }) => unreadableFinding(path, message, settings, english)),
    ].toSorted((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path))),
    positionAt: (path, offset) => lines.get(path)?.(offset) ?? top,
    found: { files: found, others: otherFormats, notices },
    placeOf: (path) => places().get(path),
    pathOf: (place) => paths().get(place),
    textOf: (path) => texts.get(path),
  };
}

/** Says on the side what one should know about the reading; with `settings`, what is wrong with those too. */
export function sayNotices(
  log: OpenLog,
  environment: Environment,
  wanted: { readonly settings: boolean },
): void {
  environment.err(noticesOf(log, wanted));
}

/** The same as text of a line each. */
export function noticesOf(log: OpenLog, { settings }: { readonly settings: boolean }): string {
  const problems = settings
    ? log.settingProblems.map(({ message }) => `${log.settingsFile}: ${spoken(message, english)}`)
    : [];
  return [...log.notices, ...problems].map((notice) => `${visibleLine(notice)}\n`).join('');
}

function failureOf(error: unknown): string {
  return `This file cannot be read: ${fileReason(error) ?? codeOf(error) ?? String(error)}.`;
}

/** `now` in the zone of dates without one: the option's, else the setting's, else the machine's. */
export function momentOf({ settings }: Folder, args: Arguments, environment: Environment) {
  const asked = args.value('time-zone');
  if (asked !== undefined && !isTimeZone(asked)) {
    const near = nearest(asked, Intl.supportedValuesOf('timeZone')) ?? ' Use a name such as Europe/Berlin.';
    throw new UserError(`--time-zone ${asked} is not a time zone.${near}`);
  }
  const isKnown = (name: string) => name !== '' && isTimeZone(name);
  const zone =
    [asked ?? '', settings.timeZone].find(isKnown) ??
    (isKnown(environment.machineZone) ? environment.machineZone : 'UTC');
  const written = args.value('now');
  const now = parseMoment(written ?? environment.clock(), zone);
  if (now) return now;
  if (written === undefined)
    throw new UserError(
      `The clock of this machine says ${environment.clock()}; times from 1900 to 2200 are read. Set the clock, or say --now 2026-11-23T09:00.`,
    );
  const year = /^\s*(\d{4,6})-\d/.exec(written)?.[1];
  const isFar = year !== undefined && (Number(year) < 1900 || Number(year) > 2200);
  if (isFar) throw new UserError(`--now ${written} is too far away: times from 1900 to 2200 are read.`);
  const reading = readDate(written);
  const why = reading.kind === 'date' ? 'it is not a moment' : whyUnclear(reading);
  throw new UserError(`--now ${written} is not clear: ${why}. Write it as 2026-11-23T09:00.`);
}
