import type * as vscode from 'vscode';
import type {
  Evaluation,
  EvaluationContext,
  Finding,
  LogFile,
  Moment,
  Position,
  Settings,
} from '../../core/index.ts';
import type { FolderSettings } from '../settings.ts';

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
  readonly context: EvaluationContext;
  readonly now: Moment;
  /** The files it was decided from. */
  files(): readonly LogFile[];
  uriOf(path: string): vscode.Uri;
  pathOf(uri: vscode.Uri): string | undefined;
  positionAt(path: string, offset: number): vscode.Position;
  /** What is found in a file, settings among them. */
  findingsAt(path: string): readonly Finding[];
  /** The paths of files of which this log may say something else than the one before. */
  foundOtherwise(before: FolderLog | undefined): ReadonlySet<string>;
}
