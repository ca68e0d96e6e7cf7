import * as vscode from 'vscode';
import { type Choice, pick } from '../ask.ts';
import { applyChanges } from '../files/edits.ts';
import type { LogStore } from '../index/logStore.ts';
import type { LetterToWrite } from '../letters/compose.ts';

/**
 * Asks before a letter that greets nobody by name whether to write whom the notes name into the entry. Says whether they were written, the
 * letter is to be written as it is, or the person left.
 */
export async function nameThoseMet(
  store: LogStore,
  { log, interview, to }: LetterToWrite,
): Promise<'written' | 'as it is' | 'left'> {
  const { path, notedPeople } = interview.entry;
  if (to || !notedPeople) return 'as it is';
  const found = log
    .findingsAt(path)
    .find(({ code, range }) => code === 'people-not-named' && range === notedPeople.range);
  const fix = found?.fixes.find((one) => one.kind === 'change');
  if (!found || !fix) return 'as it is';
  const choices: readonly Choice<'written' | 'as it is'>[] = [
    { label: fix.title, value: 'written' },
    { label: vscode.l10n.t('Write to nobody by name'), value: 'as it is' },
  ];
  const chosen = await pick(found.message, choices);
  if (chosen === 'written') await applyChanges(store, log, [fix]);
  return chosen ?? 'left';
}
