import * as vscode from 'vscode';
import { type Finding, settingFindings } from '../core/index.ts';
import type { FolderLog } from './folderLog.ts';
import type { LetterReviews } from './letterReviews.ts';
import type { LogStore } from './logStore.ts';

const severities: Record<Finding['severity'], vscode.DiagnosticSeverity> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** Shows every finding of every log in the editor and the Problems panel, also of files that are not open. */
export function showDiagnostics(store: LogStore): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('interview-follow-up');
  // What is shown, to leave untouched what stays the same: a whole log is not repainted for one letter typed.
  const shown = new Map<string, string>();
  const listener = store.onDidChange((logs) => {
    const wanted = new Map(logs.flatMap(diagnosticsByFile));
    for (const uri of shown.keys()) {
      if (wanted.has(uri)) continue;
      collection.delete(vscode.Uri.parse(uri));
      shown.delete(uri);
    }
    for (const [uri, diagnostics] of wanted) {
      const signature = JSON.stringify(diagnostics);
      if (shown.get(uri) === signature) continue;
      collection.set(vscode.Uri.parse(uri), diagnostics);
      shown.set(uri, signature);
    }
  });
  return vscode.Disposable.from(collection, listener);
}

/** Shows what the review says of letters that are open. */
export function showReviews(store: LogStore, reviews: LetterReviews): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('interview-follow-up-review');
  const listener = reviews.onDidChange((uri) => {
    const log = store.logOf(uri);
    collection.set(
      uri,
      reviews.findingsOf(uri).flatMap((finding) => (log ? [toDiagnostic(finding, log)] : [])),
    );
  });
  return vscode.Disposable.from(collection, listener);
}

function diagnosticsByFile(log: FolderLog): readonly (readonly [uri: string, vscode.Diagnostic[]])[] {
  const byUri = new Map<string, vscode.Diagnostic[]>();
  const settings = log.settingProblems.flatMap((problem) =>
    settingFindings(problem.path, [problem], log.settings),
  );
  for (const finding of [...log.evaluation.findings, ...settings]) {
    const uri = log.uriOf(finding.path).toString();
    byUri.set(uri, [...(byUri.get(uri) ?? []), toDiagnostic(finding, log)]);
  }
  return [...byUri];
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
