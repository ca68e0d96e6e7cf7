import * as vscode from 'vscode';
import { type Adoptable, adoptableNotes, spoken } from '../../core/index.ts';
import { staysOpen } from '../ask.ts';
import { applyChanges } from '../files/edits.ts';
import { UserError } from '../guard.ts';
import type { FolderLog } from '../index/folderLog.ts';
import type { LogStore } from '../index/logStore.ts';
import { plainLabel } from '../language/plainMarkdown.ts';

/** A note with the log it lies in. */
interface NoteChoice extends vscode.QuickPickItem {
  readonly log: FolderLog;
  readonly note: Adoptable;
}

/**
 * Makes interviews of the notes that a person picks among those that look like one: each says what will be written, and those that surely
 * tell of an interview are picked already. One undo takes it back.
 */
export async function makeInterviews(store: LogStore): Promise<void> {
  await store.settled();
  const choices = store
    .logs()
    .flatMap((log) =>
      adoptableNotes(log.evaluation.log, log.context.now.toPlainDate()).map((note) => choiceOf(log, note)),
    );
  if (choices.length === 0)
    throw new UserError(
      vscode.l10n.t('No company and day can be read in these notes. Write both into their front matter.'),
    );
  const chosen = await vscode.window.showQuickPick(choices, {
    title: vscode.l10n.t('Make interviews of which notes?'),
    canPickMany: true,
    matchOnDescription: true,
    matchOnDetail: true,
    ...staysOpen,
  });
  for (const log of store.logs()) {
    const notes = (chosen ?? []).filter((choice) => choice.log === log).map(({ note }) => note);
    if (notes.length === 0) continue;
    await applyChanges(
      store,
      log,
      notes.map(({ path, fixes }) => ({ path, changes: fixes.flatMap(({ changes }) => changes) })),
    );
  }
}

function choiceOf(log: FolderLog, note: Adoptable): NoteChoice {
  const written = note.fixes.map(({ title }) => spoken(title, log.context.speech, log.context.now));
  return {
    label: plainLabel(note.path),
    detail: plainLabel(written.join('; ')),
    picked: note.isSure,
    log,
    note,
  };
}
