import * as vscode from 'vscode';
import {
  becomesKnown,
  isLetterKind,
  type Letter,
  letterKindRow,
  markSent,
  type Obligation,
  obligationOf,
  outcomeNames,
  recordReply,
  setOutcome,
  setOutcomeSince,
  snooze,
  waive,
} from '../../core/index.ts';
import { askDay, askPastDay, askText, dayOf, pick } from '../ask.ts';
import { applyChanges } from '../files/edits.ts';
import { UserError } from '../guard.ts';
import type { FolderLog } from '../index/folderLog.ts';
import type { LogStore } from '../index/logStore.ts';
import { fileOf, owedTargets, pickTarget, type Target, targetOf, textOf } from './target.ts';

/** Marks a letter as sent: the one in the active editor, the one an argument names, or one that is owed. */
export async function markAsSent(store: LogStore, argument: unknown): Promise<void> {
  await store.settled();
  const named = targetOf(store, argument);
  const file = named ? undefined : fileOf(store, argument);
  if (file?.letter) return markLetterSent(store, file.log, file.letter, textOf(argument, 'on'));
  const target =
    named ?? (await chooseTarget(store, vscode.l10n.t('Mark letter as sent'), file?.log, argument));
  if (!target) return;
  const { log, obligation } = target;
  const title = vscode.l10n.t('{0}: sent on which day?', obligation.title);
  const day = dayOf(textOf(argument, 'on')) ?? (await askPastDay(title, log.now));
  if (day) await applyChanges(store, log, markSent(subjectOf(obligation), obligation.draft, day));
}

async function markLetterSent(
  store: LogStore,
  log: FolderLog,
  letter: Letter,
  on: string | undefined,
): Promise<void> {
  const entry = log.evaluation.log.entryOf(letter);
  const name = isLetterKind(letter.kind.value) ? letterKindRow(letter.kind.value).title : letter.kind.value;
  const title = vscode.l10n.t('{0}: sent on which day?', name);
  const day = dayOf(on) ?? (await askPastDay(title, log.now));
  if (!day) return;
  if (!entry) {
    const change = { kind: 'set-letter-field', field: 'sent', value: day.toString() } as const;
    return applyChanges(store, log, [{ path: letter.path, changes: [change] }]);
  }
  // The obligation knows the recipient by the entry's own spelling.
  const obligation = obligationOf(letter, log.evaluation.obligationsOf(entry.path));
  const subject = { entry: entry.path, letter: letter.kind.value, to: (obligation?.to ?? letter.to)?.name };
  return applyChanges(store, log, markSent(subject, letter, day));
}

/** Waives a letter, with a reason. */
export async function waiveLetter(store: LogStore, argument: unknown): Promise<void> {
  const target = await targetFor(store, argument, vscode.l10n.t('Waive a letter'));
  if (!target) return;
  const title = target.obligation.title;
  const reason = textOf(argument, 'reason') ?? (await askText(title, vscode.l10n.t('Why is it not needed?')));
  if (reason !== undefined)
    await applyChanges(store, target.log, [waive(subjectOf(target.obligation), reason)]);
}

/** Snoozes a letter for 1, 3 or 7 days, or to a date. */
export async function snoozeLetter(store: LogStore, argument: unknown): Promise<void> {
  const target = await targetFor(store, argument, vscode.l10n.t('Snooze a letter'));
  if (!target) return;
  const today = target.log.now.toPlainDate();
  const offered = [
    [vscode.l10n.t('Tomorrow'), today.add({ days: 1 })],
    [vscode.l10n.t('In 3 days'), today.add({ days: 3 })],
    [vscode.l10n.t('In 7 days'), today.add({ days: 7 })],
  ] as const;
  const title = vscode.l10n.t('{0}: quiet until when?', target.obligation.title);
  const day = dayOf(textOf(argument, 'until')) ?? (await askDay(title, offered));
  if (day) await applyChanges(store, target.log, [snooze(subjectOf(target.obligation), day)]);
}

/** Records that they answered. */
export async function recordTheirReply(store: LogStore, argument: unknown): Promise<void> {
  const file = await entryFile(store, argument);
  const day =
    dayOf(textOf(argument, 'on')) ?? (await askPastDay(vscode.l10n.t('When did they answer?'), file.log.now));
  if (day) await applyChanges(store, file.log, [recordReply(file.path, day)]);
}

/** Sets the outcome and the day it became known. */
export async function setEntryOutcome(store: LogStore, argument: unknown): Promise<void> {
  const file = await entryFile(store, argument);
  const choices = outcomeNames.map((name) => ({ label: name, value: name as string }));
  const outcome = textOf(argument, 'outcome') ?? (await pick(vscode.l10n.t('What came of it?'), choices));
  if (outcome === undefined) return;
  const title = vscode.l10n.t('Since which day?');
  const isKnown = becomesKnown(outcome);
  const day = dayOf(textOf(argument, 'on')) ?? (isKnown ? await askPastDay(title, file.log.now) : undefined);
  if (day || !isKnown) await applyChanges(store, file.log, [setOutcome(file.path, outcome, day)]);
}

/** Records the day the outcome became known. */
export async function setEntryOutcomeSince(store: LogStore, argument: unknown): Promise<void> {
  const file = await entryFile(store, argument);
  const title = vscode.l10n.t('When did the outcome become known?');
  const day = dayOf(textOf(argument, 'on')) ?? (await askPastDay(title, file.log.now));
  if (day) await applyChanges(store, file.log, [setOutcomeSince(file.path, day)]);
}

async function entryFile(store: LogStore, argument: unknown): Promise<{ log: FolderLog; path: string }> {
  await store.settled();
  const file = fileOf(store, argument);
  if (file?.entry) return { log: file.log, path: file.entry.path };
  throw new UserError(
    vscode.l10n.t(
      'Open an interview entry first: a Markdown file with company and date in its front matter.',
    ),
  );
}

async function targetFor(store: LogStore, argument: unknown, title: string): Promise<Target | undefined> {
  await store.settled();
  return targetOf(store, argument) ?? chooseTarget(store, title, undefined, argument);
}

/** What is owed by the entry at hand, else by every log. */
async function chooseTarget(
  store: LogStore,
  title: string,
  log: FolderLog | undefined,
  argument: unknown,
): Promise<Target | undefined> {
  const file = fileOf(store, argument);
  const here = file?.entry ? owedTargets([file.log], file.entry) : [];
  const targets = here.length > 0 ? here : owedTargets(log ? [log] : store.logs());
  if (targets.length === 0) throw new UserError(vscode.l10n.t('No letter is owed now.'));
  return pickTarget(title, targets);
}

function subjectOf({ entry, letter, to }: Obligation): {
  entry: string;
  letter: string;
  to: string | undefined;
} {
  return { entry: entry.path, letter, to: to?.name };
}
