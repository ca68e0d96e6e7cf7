import * as vscode from 'vscode';
import { type Finding, groupBy, sameItems, settingFindings } from '../core/index.ts';
import type { FolderLog } from './folderLog.ts';
import type { LetterReviews } from './letterReviews.ts';
import type { LogStore } from './logStore.ts';

const severities: Record<Finding['severity'], vscode.DiagnosticSeverity> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** The findings that a file shows, and their diagnostics as text. */
interface ShownFile {
  readonly findings: readonly Finding[];
  readonly signature: string;
}

/** Shows every finding of every log in the editor and the Problems panel, also of files that are not open. */
export function showDiagnostics(store: LogStore): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('interview-follow-up');
  // What is shown, to leave untouched what stays the same: a whole log is not repainted for one letter typed.
  let shown: ReadonlyMap<string, ShownFile> = new Map();
  const listener = store.onDidChange((logs) => {
    const wanted = new Map<string, ShownFile>();
    for (const log of logs) {
      for (const [path, findings] of groupBy(allFindings(log), ({ path }) => path)) {
        const uri = log.uriOf(path).toString();
        const before = shown.get(uri);
        wanted.set(
          uri,
          before && sameItems(before.findings, findings) ? before : paint(uri, findings, log, before),
        );
      }
    }
    for (const uri of shown.keys()) if (!wanted.has(uri)) collection.delete(vscode.Uri.parse(uri));
    shown = wanted;
  });

  function paint(
    uri: string,
    findings: readonly Finding[],
    log: FolderLog,
    before: ShownFile | undefined,
  ): ShownFile {
    const diagnostics = findings.map((finding) => toDiagnostic(finding, log));
    const signature = JSON.stringify(diagnostics);
    if (before?.signature !== signature) collection.set(vscode.Uri.parse(uri), diagnostics);
    return { findings, signature };
  }

  return vscode.Disposable.from(collection, listener);
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

function allFindings(log: FolderLog): readonly Finding[] {
  const settings = log.settingProblems.flatMap((problem) =>
    settingFindings(problem.path, [problem], log.settings, log.context.speech),
  );
  return [...log.evaluation.findings, ...settings];
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
export function rangeOf({ path, range }: Finding, log: FolderLog): vscode.Range {
  return new vscode.Range(log.positionAt(path, range.start), log.positionAt(path, range.end));
}
