import * as vscode from 'vscode';
import {
  besideLog,
  defaultSettings,
  evaluateInSteps,
  outcomeReader,
  pathsFoundOtherwise,
  positionsOf,
  SortedMap,
  settingFindings,
  unknownNames,
} from '../../core/reading.ts';
import { createOptionalParserLoader } from '../../lazy/optionalParsers.ts';
import type { Clock } from '../clock.ts';
import { contains, isMarkdown, pathIn, stampOf } from '../files/files.ts';
import { type FolderSettings, settingsOf } from '../settings.ts';
import type { FolderLog, IndexedFile } from './folderLog.ts';
import { readInSlices } from './readInSlices.ts';
import { atOnce, inSlices } from './slices.ts';

/** The files of one workspace folder as they were last read, and what was decided of them. */
export interface FolderIndex {
  readonly log: () => FolderLog | undefined;
  /** Whether a file lies where the log is, and not where nobody keeps notes, or is a letter beside it. */
  readonly covers: (uri: vscode.Uri) => boolean;
  /** Whether a file lies there or beside, where it may tell of letters. */
  readonly reads: (uri: vscode.Uri) => boolean;
  /** Whether a file was read. */
  readonly knows: (uri: vscode.Uri) => boolean;
  /** Reads the settings, and every file that differs from disk. */
  readonly rescan: () => Promise<void>;
  /** Reads one file, if it is not as it was. */
  readonly refresh: (uri: vscode.Uri) => Promise<void>;
  /** Decides what changed and what time changes; tells after how many milliseconds it is to be decided anew. */
  readonly decide: () => Promise<number>;
}

/** How often something was done, in all folders. */
export interface WorkCounts {
  /** Folders that were looked through. */
  scans: number;
  /** Files that were read. */
  reads: number;
  decisions: number;
}

/** What every folder's index works with. */
export interface IndexServices {
  readonly clock: Clock;
  readonly speechIn: (country: string) => FolderLog['context']['speech'];
  readonly output: vscode.LogOutputChannel;
  readonly counts: WorkCounts;
  /** Ends all work. */
  readonly signal: AbortSignal;
}

/** The index of one workspace folder. Open buffers beat disk. */
export function createFolderIndex(folder: vscode.WorkspaceFolder, services: IndexServices): FolderIndex {
  const { signal, output, counts } = services;
  const optionalParsersFor = createOptionalParserLoader();
  let base = folder.uri;
  let settings = defaultSettings;
  let settingProblems: FolderSettings['problems'] = [];
  let readOutcome = outcomeReader(settings.outcomeWords);
  /** The files as of the last decision, and what was read since; undefined is gone. */
  let files = SortedMap.of<IndexedFile>();
  let changes = new Map<string, IndexedFile | undefined>();
  let log: FolderLog | undefined;

  const fileAt = (path: string) => (changes.has(path) ? changes.get(path) : files.get(path));
  const remove = (path: string) => {
    if (fileAt(path)) changes.set(path, undefined);
  };

  async function rescan(): Promise<void> {
    counts.scans++;
    const known = [...new Set([...files.keys(), ...changes.keys()])];
    await readSettings(known);
    const found = await markdownFiles();
    if (signal.aborted) return;
    const present = new Set(found.map((uri) => pathIn(folder, uri)));
    const missing = known.filter((path) => !present.has(path));
    const unsaved = missing.map((path) => uriAt(path)).filter(unsavedDocument);
    for (const path of missing) remove(path);
    await atOnce(found, signal, refresh);
    // Of what was not found, a file that was deleted lives on in its editor; one that is there is none of the log any more.
    await atOnce(unsaved, signal, async (uri) =>
      (await stampOf(uri)) === undefined ? refresh(uri) : undefined,
    );
  }

  /** Those of the log, and those beside it. What the settings ignore is named as seen from the folder that is searched. */
  async function markdownFiles(): Promise<readonly vscode.Uri[]> {
    const search = (place: vscode.Uri, ignored: readonly string[]) =>
      vscode.workspace.findFiles(
        new vscode.RelativePattern(place, '**/*.md'),
        `{${['**/node_modules/**', '**/.*/**', ...ignored].join()}}`,
      );
    const ofLog = search(base, settings.ignore);
    const rest = pathIn(folder, base) ?? '';
    const besideIt = rest === '' ? [] : search(folder.uri, [...settings.ignore, `${rest}/**`]);
    return (await Promise.all([ofLog, besideIt])).flat();
  }

  async function readSettings(known: readonly string[]): Promise<void> {
    const read = await settingsOf(folder);
    // Other words make other outcomes of the same texts.
    if (!isSame(read.settings.outcomeWords, settings.outcomeWords)) for (const path of known) remove(path);
    // What was decided stands only under the very same settings.
    if (!isSame(read.settings, settings)) settings = read.settings;
    readOutcome = outcomeReader(settings.outcomeWords);
    settingProblems = [
      ...read.problems,
      ...read.places.flatMap(({ path, settings: given }) =>
        unknownNames(given).map((problem) => ({ ...problem, path })),
      ),
    ];
    base = await baseOf(folder, settings.folder);
  }

  async function refresh(uri: vscode.Uri): Promise<void> {
    const path = pathIn(folder, uri);
    if (path === undefined || !isMarkdown(uri)) return;
    const document = unsavedDocument(uri);
    if (document) return keep(path, uri, document.getText(), undefined);
    const stamp = await stampOf(uri);
    if (stamp === undefined) return remove(path);
    if (fileAt(path)?.stamp === stamp) return;
    counts.reads++;
    try {
      const bytes = await vscode.workspace.fs.readFile(uri);
      await keep(path, uri, new TextDecoder().decode(bytes), stamp);
    } catch (error) {
      output.warn(`${uri.toString(true)} cannot be read: ${String(error)}`);
      remove(path);
    }
  }

  async function keep(path: string, uri: vscode.Uri, text: string, stamp: string | undefined): Promise<void> {
    const today = services.clock(settings.timeZone).toPlainDate();
    const read = await readInSlices(signal, path, text, readOutcome, today);
    if (!read) return;
    const file = contains(base, uri) ? read : besideLog(read);
    const { reading } = file;
    // Of most files of a workspace nothing is ever said; their lines are not kept.
    const isSilent = reading.kind === 'other' && !reading.sighting;
    const positionAt = isSilent ? () => ({ line: 0, character: 0 }) : positionsOf(text);
    changes.set(path, { ...file, uri, stamp, positionAt });
  }

  async function decide(): Promise<number> {
    counts.decisions++;
    const now = services.clock(settings.timeZone);
    const read = [...changes.values()].filter((file) => file !== undefined);
    const optionalParsers = await optionalParsersFor(read, settings);
    const context = { now, settings, speech: services.speechIn(settings.country), ...optionalParsers };
    const evaluation = await inSlices(evaluateInSteps(changes, context, log?.evaluation), signal);
    if (!evaluation) return Number.POSITIVE_INFINITY;
    files = files.with(changes);
    changes = new Map();
    log = logOf(evaluation, context);
    // One millisecond past the moment: a letter is overdue after its due time, not at it.
    return evaluation.holdsUntil - now.epochMilliseconds + 1;
  }

  function logOf(evaluation: FolderLog['evaluation'], context: FolderLog['context']): FolderLog {
    const [decided, problems] = [files, settingProblems];
    return {
      folder,
      base,
      settings,
      settingProblems: problems,
      evaluation,
      context,
      now: context.now,
      files: () => [...decided.values()],
      uriOf: (path) => decided.get(path)?.uri ?? uriAt(path),
      pathOf: (uri) => pathIn(folder, uri),
      findingsAt: (path) => [
        ...evaluation.findingsOf(path),
        ...settingFindings(
          path,
          problems.filter((problem) => problem.path === path),
          context.settings,
          context.speech,
        ),
      ],
      foundOtherwise: (before) => pathsFoundOtherwise(before?.evaluation, evaluation),
      positionAt: (path, offset) => {
        const { line, character } = decided.get(path)?.positionAt(offset) ?? { line: 0, character: 0 };
        return new vscode.Position(line, character);
      },
    };
  }

  function uriAt(path: string): vscode.Uri {
    return vscode.Uri.joinPath(folder.uri, path);
  }

  const reads = (uri: vscode.Uri) => !isHidden(pathIn(folder, uri) ?? '');

  return {
    log: () => log,
    covers: (uri) =>
      reads(uri) && (contains(base, uri) || fileAt(pathIn(folder, uri) ?? '')?.reading.kind === 'letter'),
    reads,
    knows: (uri) => fileAt(pathIn(folder, uri) ?? '') !== undefined,
    rescan,
    refresh,
    decide,
  };
}

function isHidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.') || part === 'node_modules');
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The log folder of the settings, or the whole workspace folder where it does not exist. */
async function baseOf(folder: vscode.WorkspaceFolder, name: string): Promise<vscode.Uri> {
  const base = vscode.Uri.joinPath(folder.uri, name);
  try {
    const { type } = await vscode.workspace.fs.stat(base);
    return type & vscode.FileType.Directory ? base : folder.uri;
  } catch {
    return folder.uri;
  }
}

/**
 * The open document with changes that are not on disk. A saved one is read from disk like any file: the editor keeps documents
 * for a while after they were closed, and even after their file was deleted.
 */
function unsavedDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const dirty = vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty);
  return dirty.find((document) => document.uri.toString() === uri.toString());
}
