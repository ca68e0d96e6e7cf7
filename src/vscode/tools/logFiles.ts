import * as vscode from 'vscode';
import { interviewId, type Letter, type Log, nearestPaths } from '../../core/index.ts';
import { UserError } from '../guard.ts';
import type { FolderLog } from '../index/folderLog.ts';
import type { LogStore } from '../index/logStore.ts';

/** A file of a log, as the index knows it. */
interface Known<File> {
  readonly log: FolderLog;
  readonly file: File;
}

/** Where an interview stands. */
interface InterviewPlace {
  readonly id: string;
  readonly path: string;
  /** What tells it from the others where its file holds several. */
  readonly part: string | undefined;
}

/** The interview of a path. Only what the log knows is found, so that no path leads out of it. */
export function entryAt(store: LogStore, path: string): Known<InterviewPlace> {
  const known = knownIn<InterviewPlace>(store, ({ entries }) => entries);
  return (
    known.find(({ log, file }) => shownEntry(log, file) === path) ??
    fileAt(known, path) ??
    refuse(
      known,
      path,
      vscode.l10n.t('The log has no interview "{0}".', path),
      vscode.l10n.t('The log has no interview yet.'),
    )
  );
}

/** The same for letters. */
export function letterAt(store: LogStore, path: string): Known<Letter> {
  const known = knownIn(store, ({ letters }) => letters);
  return (
    fileAt(known, path) ??
    refuse(
      known,
      path,
      vscode.l10n.t('The log has no letter "{0}".', path),
      vscode.l10n.t('The log has no letter yet.'),
    )
  );
}

/** A path of a log as tools give and take it: relative to the workspace, with the folder's name where there are several. */
export function shownPath(log: FolderLog, path: string): string {
  return vscode.workspace.asRelativePath(log.uriOf(path)).replaceAll('\\', '/');
}

/** The same of an interview, with which it is where its file holds several: `jobs/acme.md#2026-11-19`. */
export function shownEntry(log: FolderLog, { path, part }: InterviewPlace): string {
  return interviewId(shownPath(log, path), part);
}

function knownIn<File>(store: LogStore, filesOf: (log: Log) => readonly File[]): readonly Known<File>[] {
  return store.logs().flatMap((log) => filesOf(log.evaluation.log).map((file) => ({ log, file })));
}

function fileAt<File extends { readonly path: string }>(
  known: readonly Known<File>[],
  written: string,
): Known<File> | undefined {
  const path = written.replaceAll('\\', '/').replace(/^\.\//, '');
  return known.find(({ log, file }) => {
    const uri = log.uriOf(file.path);
    return [shownPath(log, file.path), uri.path, uri.toString()].includes(path);
  });
}

function refuse(
  known: readonly Known<{ readonly path: string }>[],
  written: string,
  unknown: string,
  none: string,
): never {
  if (known.length === 0) throw new UserError(none);
  const nearest = nearestPaths(
    known.map(({ log, file }) => shownPath(log, file.path)),
    written,
  );
  throw new UserError(
    `${unknown} ${vscode.l10n.t('The nearest are: {0}. Call the tool again with one of them.', nearest.join(', '))}`,
  );
}
