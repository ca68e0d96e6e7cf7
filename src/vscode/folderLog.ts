import * as vscode from 'vscode';
import type { Evaluation, LogFile, Moment, PolicyContext, Position, Settings } from '../core/index.ts';
import { pathIn } from './files.ts';
import type { FolderSettings } from './settings.ts';

/** One file of a log as it was last read. */
export interface IndexedFile extends LogFile {
  readonly uri: vscode.Uri;
  /** Modification time and size on disk; undefined for unsaved text. */
  readonly stamp: string | undefined;
  readonly positionAt: (offset: number) => Position;
}

/** The log of one workspace folder and what is said about it now. */
export interface FolderLog {
  readonly folder: vscode.WorkspaceFolder;
  /** The folder of the log: the workspace folder or one in it. */
  readonly base: vscode.Uri;
  readonly settings: Settings;
  readonly settingProblems: FolderSettings['problems'];
  readonly evaluation: Evaluation;
  /** What it was decided by. */
  readonly context: PolicyContext;
  readonly now: Moment;
  /** The files it was decided from. */
  files(): readonly LogFile[];
  uriOf(path: string): vscode.Uri;
  pathOf(uri: vscode.Uri): string | undefined;
  positionAt(path: string, offset: number): vscode.Position;
}

/** The files of one workspace folder, as they were last read. */
export interface FolderIndex {
  readonly folder: vscode.WorkspaceFolder;
  readonly files: Map<string, IndexedFile>;
  base: vscode.Uri;
  settings: Settings;
  settingProblems: FolderSettings['problems'];
  log: FolderLog | undefined;
}

/** What a new decision says about a folder. */
export function folderLog(index: FolderIndex, evaluation: Evaluation, context: PolicyContext): FolderLog {
  const { base, folder, settings, settingProblems } = index;
  const byPath = new Map([...index.files.values()].map((file) => [file.path, file]));
  return {
    folder,
    base,
    settings,
    settingProblems,
    evaluation,
    context,
    now: context.now,
    files: () => [...index.files.values()],
    uriOf: (path) => byPath.get(path)?.uri ?? vscode.Uri.joinPath(folder.uri, path),
    pathOf: (uri) => pathIn(folder, uri),
    positionAt: (path, offset) => {
      const { line, character } = byPath.get(path)?.positionAt(offset) ?? { line: 0, character: 0 };
      return new vscode.Position(line, character);
    },
  };
}
