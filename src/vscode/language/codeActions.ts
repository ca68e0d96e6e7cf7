import * as vscode from 'vscode';
import {
  asInterview,
  certainFixes,
  type FileChange,
  type Finding,
  type Fix,
  nameBlanks,
  placeOfOutcome,
  spoken,
} from '../../core/index.ts';
import { commandIds } from '../commandIds.ts';
import { addFileChange } from '../files/edits.ts';
import { UserError } from '../guard.ts';
import type { FolderLog } from '../index/folderLog.ts';
import type { LogStore } from '../index/logStore.ts';
import type { Models } from '../letters/models.ts';
import { rangeOf } from './diagnostics.ts';
import { fixAllKind } from './fixAllKind.ts';
import type { LetterReviews } from './letterReviews.ts';
import { stepsOfLetter } from './stepsOfLetter.ts';

/** The fixes that findings at a place carry and the next steps of a letter, or the one fix that makes all that leave no choice. */
export async function codeActions(
  store: LogStore,
  reviews: LetterReviews,
  models: Models,
  document: vscode.TextDocument,
  range: vscode.Range,
  { diagnostics, only, triggerKind }: vscode.CodeActionContext,
): Promise<vscode.CodeAction[]> {
  await store.settled();
  const log = store.logOf(document.uri);
  const path = log?.pathOf(document.uri);
  if (!log || path === undefined) return [];
  if (only?.contains(fixAllKind)) return [await fixAll(log, path)].filter((action) => action !== undefined);
  const here = [...log.evaluation.findingsOf(path), ...reviews.findingsOf(document.uri)].filter(
    (finding) => finding.path === path && rangeOf(finding, log).intersection(range),
  );
  const actions = here.map((finding) => {
    const diagnostic = diagnostics.find(
      ({ code, message }) => code === finding.code && message === finding.message,
    );
    return Promise.all(finding.fixes.map((fix, index) => toAction(fix, index, finding, diagnostic, log)));
  });
  const offered = (await Promise.all(actions)).flat().filter((action) => action !== undefined);
  const signed = signing(document, here, log);
  const letter = log.evaluation.log.letterAt(path);
  // Whoever asks for them sees the steps above the letter; nobody who only moves the cursor gets a light bulb on every line.
  const isAsked = triggerKind === vscode.CodeActionTriggerKind.Invoke;
  const { steps } = letter && isAsked ? await stepsOfLetter(document, letter, models) : { steps: [] };
  const others = signed.length > 0 ? steps.filter(({ command }) => command !== commandIds.sign) : steps;
  const dated = isAsked ? answeringBy(log, path, range) : [];
  return [...signed, ...offered, ...dated, ...(await making(log, path, range)), ...others.map(asAction)];
}

/** The step that asks by when an offer is to be answered, at the outcome that says it, where the entry says no day. */
function answeringBy(log: FolderLog, path: string, range: vscode.Range): vscode.CodeAction[] {
  return log.evaluation.interviewsAt(path).flatMap(({ entry, outcome }) => {
    const isHere = rangeOf({ path, range: placeOfOutcome(entry) }, log).intersection(range);
    if (outcome !== 'offer' || entry.offerBy || !isHere) return [];
    const on = entry.outcomeSince?.value.toString();
    const argument = { uri: log.uriOf(path).toString(), interview: entry.id, outcome, on, by: 'ask' };
    const title = vscode.l10n.t('Say by when you must answer the offer...');
    return [asAction({ title, command: commandIds['set-outcome'], arguments: [argument] })];
  });
}

/** A step as it is offered beside fixes. */
function asAction(command: vscode.Command): vscode.CodeAction {
  const action = new vscode.CodeAction(command.title, vscode.CodeActionKind.QuickFix);
  action.command = command;
  return action;
}

/** The step that fills in who signs, where that is a blank. */
function signing(
  document: vscode.TextDocument,
  found: readonly Finding[],
  log: FolderLog,
): vscode.CodeAction[] {
  const blank = found.find(
    (finding) =>
      finding.code === 'unfilled-blank' && nameBlanks.includes(document.getText(rangeOf(finding, log))),
  );
  if (!blank) return [];
  const title = vscode.l10n.t('Fill in your name, here and in later letters...');
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.isPreferred = true;
  action.command = {
    title,
    command: commandIds.sign,
    arguments: [{ uri: document.uri.toString() }],
  };
  return [action];
}

/** The step that makes an interview of a note of which nothing is found, as others of its company are kept beside it. */
async function making(log: FolderLog, path: string, range: vscode.Range): Promise<vscode.CodeAction[]> {
  const note = log.evaluation.notCounted.find((one) => one.path === path);
  const isSaid = log.evaluation.findingsOf(path).some(({ code }) => code === 'interview-not-read');
  const change =
    note && !isSaid ? asInterview(note, log.context.now.toPlainDate(), log.evaluation.log) : undefined;
  if (!note || !change || !rangeOf({ path, range: note.sighting.range }, log).intersection(range)) return [];
  const action = new vscode.CodeAction(
    spoken(change.title, log.context.speech),
    vscode.CodeActionKind.QuickFix,
  );
  const edit = await safeEdit(log.uriOf(path), change);
  if (!edit) return [];
  action.edit = edit;
  return [action];
}

async function fixAll(log: FolderLog, path: string): Promise<vscode.CodeAction | undefined> {
  const change = certainFixes(log.evaluation.findingsOf(path)).find((one) => one.path === path);
  if (!change) return undefined;
  const action = new vscode.CodeAction(vscode.l10n.t('Fix all unambiguous problems'), fixAllKind);
  const edit = await safeEdit(log.uriOf(path), change);
  if (!edit) return undefined;
  action.edit = edit;
  return action;
}

/** The edit of a file, where one is safe: a fix that is not hides no other. */
async function safeEdit(uri: vscode.Uri, change: FileChange): Promise<vscode.WorkspaceEdit | undefined> {
  const edit = new vscode.WorkspaceEdit();
  try {
    await addFileChange(edit, uri, change);
    return edit;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

async function toAction(
  fix: Fix,
  index: number,
  finding: Finding,
  diagnostic: vscode.Diagnostic | undefined,
  log: FolderLog,
): Promise<vscode.CodeAction | undefined> {
  const action = new vscode.CodeAction(fix.title, vscode.CodeActionKind.QuickFix);
  if (diagnostic) action.diagnostics = [diagnostic];
  action.isPreferred = index === 0 && (fix.kind !== 'change' || fix.certain || finding.fixes.length === 1);
  if (fix.kind === 'change') {
    const edit = await safeEdit(log.uriOf(fix.path), fix);
    if (!edit) return undefined;
    action.edit = edit;
  } else if (fix.kind === 'action') {
    const { interview, letter, to } = fix.obligation;
    const argument = { uri: uriOf(interview, finding, log), interview, letter, to };
    action.command = { title: fix.title, command: commandIds[fix.action], arguments: [argument] };
  } else {
    const outcome = fix.kind === 'set-outcome' ? fix.outcome : undefined;
    const { interview } = fix;
    const argument = { uri: uriOf(interview, finding, log), interview, outcome };
    action.command = { title: fix.title, command: commandIds[fix.kind], arguments: [argument] };
  }
  return action;
}

/** The file of an interview; that of the finding where the log does not know it any more. */
function uriOf(interview: string, { path }: Finding, log: FolderLog): string {
  return log.uriOf(log.evaluation.log.entryWith(interview)?.path ?? path).toString();
}
