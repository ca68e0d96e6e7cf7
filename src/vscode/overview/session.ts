import * as vscode from 'vscode';
import {
  type ComingInterview,
  english,
  everything,
  type OverviewMessage,
  type OverviewProcess,
  overviewMarkdown,
  overviewOf,
  overviewProcesses,
  readOverviewRequest,
} from '../../core/index.ts';
import { comingInterviews, metAt, sayStart } from '../../core/startup.ts';
import { writeWhole } from '../files/wholeFiles.ts';
import { UserError } from '../guard.ts';
import type { FolderLog } from '../index/folderLog.ts';
import { overviewWords } from './words.ts';

/** The editor's side of the overview. It keeps the filter, which outlives the panel. */
export interface OverviewSession {
  /** What the panel shows now. */
  readonly message: () => OverviewMessage;
  /** Does what a message of the panel asks; what is no request of it is left alone. */
  readonly receive: (message: unknown) => Promise<void>;
}

/** A session over the logs; `post` hands a message to the panel. */
export function overviewSession(
  logs: () => readonly FolderLog[],
  post: (message: OverviewMessage) => Thenable<unknown>,
): OverviewSession {
  let filter = everything;
  const processes = oncePerLog(processesOf);
  const comingIn = oncePerLog(comingOf);
  const overview = () => overviewOf(logs().flatMap(processes), filter, todayOf(logs()));
  const message = () => {
    const shown = overview();
    const paths = new Set(shown.processes.flatMap(({ rounds }) => rounds.map(({ path }) => path)));
    const coming = logs()
      .flatMap(comingIn)
      .filter(({ said }) => paths.has(said.path))
      .toSorted((a, b) => a.start - b.start);
    return {
      overview: shown,
      coming: coming.map(({ said }) => said),
      words: overviewWords(logs()[0]?.settings.country ?? ''),
    };
  };
  return {
    message,
    receive: async (received) => {
      const request = readOverviewRequest(received);
      if (request?.type === 'filter') filter = request.filter;
      if (request?.type === 'filter' || request?.type === 'ready') await post(message());
      if (request?.type === 'open') await openFile(logs(), request.path);
      const speech = logs()[0]?.context.speech ?? english;
      if (request?.type === 'markdown') await showMarkdown(overviewMarkdown(overview(), speech));
      if (request?.type === 'svg') await savePicture(request.svg, `interviews-${overview().today}.svg`);
    },
  };
}

function todayOf([log]: readonly FolderLog[]): string {
  if (!log) throw new UserError(vscode.l10n.t('Open a folder with an interview log first.'));
  return log.now.toPlainDate().toString();
}

/** The processes of one log, with paths that also tell the folders of a workspace apart. */
/** Keeps what is made of a log: it stands until the next decision, and every letter typed into the filter asks for it again. */
function oncePerLog<Made extends object>(make: (log: FolderLog) => Made): (log: FolderLog) => Made {
  const made = new WeakMap<FolderLog, Made>();
  return (log) => {
    const known = made.get(log) ?? make(log);
    made.set(log, known);
    return known;
  };
}

function processesOf(log: FolderLog): readonly OverviewProcess[] {
  const placed = <Part extends { readonly path: string }>(part: Part): Part => ({
    ...part,
    path: shownPath(log, part.path),
  });
  return overviewProcesses(log.evaluation, log.context).map((process) => ({
    ...process,
    rounds: process.rounds.map(placed),
    letters: process.letters.map(placed),
  }));
}

interface Coming {
  /** In epoch milliseconds. */
  readonly start: number;
  readonly said: ComingInterview;
}

/** The interviews to come of one log. */
function comingOf(log: FolderLog): readonly Coming[] {
  const { speech, now } = log.context;
  return comingInterviews(log.evaluation.interviews).map((upcoming) => {
    const { entry, process, start } = upcoming;
    const what = [entry.round?.value, process.company, process.role].filter((part) => part !== undefined);
    return {
      start: start.epochMilliseconds,
      said: {
        path: shownPath(log, entry.id),
        when: sayStart(upcoming, speech, now),
        what: what.join(', '),
        people: speech.list(metAt(upcoming), 'conjunction'),
      },
    };
  });
}

function shownPath(log: FolderLog, path: string): string {
  return vscode.workspace.asRelativePath(log.uriOf(path));
}

/** Opens a file of the log, at the interview where it holds several; any other path opens nothing. */
async function openFile(logs: readonly FolderLog[], path: string): Promise<void> {
  const places = logs.flatMap((log) => {
    const { entries, letters } = log.evaluation.log;
    const interviews = entries.map(({ id, path, part, date, range }) => ({
      shown: shownPath(log, id),
      uri: log.uriOf(path),
      // A file of one interview opens where it was left.
      start: part === undefined ? undefined : log.positionAt(path, (date?.range ?? range).start),
    }));
    const files = letters.map((letter) => ({
      shown: shownPath(log, letter.path),
      uri: log.uriOf(letter.path),
      start: undefined,
    }));
    return [...interviews, ...files];
  });
  const place = places.find(({ shown }) => shown === path);
  if (!place) throw new UserError(vscode.l10n.t('{0} is not in the log any more.', path));
  const { uri, start } = place;
  await vscode.window.showTextDocument(uri, start ? { selection: new vscode.Range(start, start) } : {});
}

async function showMarkdown(content: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  await vscode.window.showTextDocument(document);
}

async function savePicture(svg: string, name: string): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  const target = await vscode.window.showSaveDialog({
    title: vscode.l10n.t('Save the timeline as a picture'),
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder.uri, name) }),
    filters: { SVG: ['svg'] },
  });
  if (target) await writeWhole(target, new TextEncoder().encode(svg));
}
