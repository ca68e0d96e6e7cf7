import * as vscode from 'vscode';
import { type Speech, spoken } from '../../core/index.ts';
import type { Proposal } from '../../lazy/messages.ts';
import { saveOrSay } from '../files/wholeFiles.ts';

/** Says of an entry that was read from a message and that nobody has saved: what to do now, what was filled in, what is blank or to check. */
export async function sayDraft(
  document: vscode.TextDocument,
  { newEntry, questions }: Pick<Proposal, 'questions' | 'newEntry'>,
  speech: Speech,
): Promise<void> {
  if (!newEntry) return;
  const { company, role, date, interviewers = [] } = newEntry.entry;
  const sources = newEntry.sources.map(({ field }) => field);
  // By these alone programs know an invitation again.
  const filled = [...new Set(sources)].filter((field) => !field.startsWith('calendar-'));
  const known = { company, role, date, interviewers: interviewers.join() };
  const blank = Object.entries(known).flatMap(([field, value]) => (value ? [] : [field]));
  const list = (fields: readonly string[]) => speech.list(fields, 'conjunction');
  const message = [
    vscode.l10n.t('This entry is not saved yet. Read it, then save it.'),
    ...(filled.length > 0 ? [vscode.l10n.t('Filled in from the message: {0}.', list(filled))] : []),
    ...(blank.length > 0 ? [vscode.l10n.t('Still blank: {0}.', list(blank))] : []),
    ...questions.map((question) => spoken(question, speech)),
  ].join(' ');
  const save = vscode.l10n.t('Save');
  if ((await vscode.window.showInformationMessage(message, save)) === save) await saveOrSay(document);
}
