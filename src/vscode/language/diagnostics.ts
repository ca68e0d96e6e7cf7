import * as vscode from 'vscode';
import type { Finding } from '../../core/startup.ts';
import type { Guard } from '../guard.ts';
import type { FolderLog } from '../index/folderLog.ts';
import type { LogStore } from '../index/logStore.ts';
import { inSlices } from '../index/slices.ts';
import type { LetterReviews } from './letterReviews.ts';

const severities: Record<Finding['severity'], vscode.DiagnosticSeverity> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** What is shown in the editor and the Problems panel. */
export interface ShownDiagnostics extends vscode.Disposable {
  /** Resolves when all that was found is shown. */
  readonly settled: () => Promise<void>;
}

/** How many files, or diagnostics, the editor is told of in one message; it drops what is more than a thousand. */
const mostAtOnce = 64;

/** What is shown of one folder. */
interface ShownFolder {
  log: FolderLog;
  /** The diagnostics of each file that has any, as text. */
  readonly signatures: Map<string, string>;
  /** Files of which something else may have to be shown. */
  readonly waiting: Set<string>;
}

/**
 * Shows every finding of every log in the editor and the Problems panel, also of files that are not open. What stays the same is
 * left untouched: a whole log is not repainted for one letter typed.
 */
export function showDiagnostics(store: LogStore, guard: Guard): ShownDiagnostics {
  const collection = vscode.languages.createDiagnosticCollection('interview-follow-up');
  const ending = new AbortController();
  const folders = new Map<string, ShownFolder>();
  let painting: Promise<void> = Promise.resolve();

  const listener = store.onDidChange((logs) => {
    const keys = new Set(logs.map(({ folder }) => folder.uri.toString()));
    for (const [key, folder] of folders) {
      if (keys.has(key)) continue;
      folders.delete(key);
      for (const path of folder.signatures.keys()) collection.delete(folder.log.uriOf(path));
    }
    for (const log of logs) enqueue(log);
    painting = painting.then(guard('Showing findings', () => inSlices(paintAll(), ending.signal)));
  });

  function enqueue(log: FolderLog): void {
    const key = log.folder.uri.toString();
    const known = folders.get(key);
    const folder = known ?? { log, signatures: new Map(), waiting: new Set() };
    const problems = [...(known?.log.settingProblems ?? []), ...log.settingProblems];
    for (const { path } of problems) folder.waiting.add(path);
    for (const path of log.foundOtherwise(known?.log)) folder.waiting.add(path);
    folder.log = log;
    folders.set(key, folder);
  }

  /** One file a step; what is asked for meanwhile too. */
  function* paintAll(): Generator<undefined, void> {
    let batch: [vscode.Uri, vscode.Diagnostic[] | undefined][] = [];
    let size = 0;
    for (const folder of folders.values()) {
      for (const path of folder.waiting) {
        folder.waiting.delete(path);
        const diagnostics = diagnosticsAt(folder.log, path);
        if (isNews(folder, path, diagnostics)) batch.push([folder.log.uriOf(path), diagnostics]);
        size += diagnostics?.length ?? 0;
        if (batch.length >= mostAtOnce || size >= mostAtOnce) {
          collection.set(batch);
          [batch, size] = [[], 0];
        }
        yield;
      }
    }
    collection.set(batch);
  }

  return {
    settled: () => painting,
    dispose: () => {
      ending.abort();
      vscode.Disposable.from(collection, listener).dispose();
    },
  };
}

/** Shows what the review says of letters that are open. */
export function showReviews(store: LogStore, reviews: LetterReviews): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('interview-follow-up-review');
  const signatures = new Map<string, string>();
  const listener = reviews.onDidChange((uri) => {
    const log = store.logOf(uri);
    const diagnostics = reviews
      .findingsOf(uri)
      .flatMap((finding) => (log ? [toDiagnostic(finding, log)] : []));
    const signature = JSON.stringify(diagnostics);
    if (signatures.get(uri.toString()) === signature) return;
    signatures.set(uri.toString(), signature);
    collection.set(uri, diagnostics);
  });
  return vscode.Disposable.from(collection, listener);
}

/** Undefined where there are none. */
function diagnosticsAt(log: FolderLog, path: string): vscode.Diagnostic[] | undefined {
  const diagnostics = log.findingsAt(path).map((finding) => toDiagnostic(finding, log));
  return diagnostics.length === 0 ? undefined : diagnostics;
}

/** Whether a file shows something else; remembers what it shows. */
function isNews(
  { signatures }: ShownFolder,
  path: string,
  diagnostics: vscode.Diagnostic[] | undefined,
): boolean {
  const signature = diagnostics && JSON.stringify(diagnostics);
  if (signatures.get(path) === signature) return false;
  if (signature === undefined) signatures.delete(path);
  else signatures.set(path, signature);
  return true;
}

function toDiagnostic(finding: Finding, log: FolderLog): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(
    rangeOf(finding, log),
    finding.message,
    severities[finding.severity],
  );
  diagnostic.source = vscode.l10n.t('Interview');
  diagnostic.code = finding.code;
  const draft = finding.obligation?.draft;
  if (draft) {
    const location = new vscode.Location(log.uriOf(draft.path), new vscode.Position(0, 0));
    diagnostic.relatedInformation = [
      new vscode.DiagnosticRelatedInformation(location, vscode.l10n.t('The draft that is not sent')),
    ];
  }
  return diagnostic;
}

/** Where a finding stands, in the lines of its file. */
export function rangeOf({ path, range }: Pick<Finding, 'path' | 'range'>, log: FolderLog): vscode.Range {
  return new vscode.Range(log.positionAt(path, range.start), log.positionAt(path, range.end));
}
