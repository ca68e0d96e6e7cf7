import * as vscode from 'vscode';
import { type Entry, isOwed, type Letter, type Obligation } from '../../core/startup.ts';
import { type Choice, pick } from '../ask.ts';
import type { FolderLog } from '../index/folderLog.ts';
import type { LogStore } from '../index/logStore.ts';

/** An obligation and the log it is of. */
export interface Target {
  readonly log: FolderLog;
  readonly obligation: Obligation;
}

/** The argument as a text field of an unknown value, which any extension or keybinding may have made. */
export function textOf(argument: unknown, name: string): string | undefined {
  const value = typeof argument === 'object' && argument !== null ? Reflect.get(argument, name) : undefined;
  return typeof value === 'string' ? value : undefined;
}

/** The obligation an argument names, among all that the log knows. */
export function targetOf(store: LogStore, argument: unknown): Target | undefined {
  const uri = textOf(argument, 'uri');
  const [letter, to] = [textOf(argument, 'letter'), textOf(argument, 'to')];
  const log = uri === undefined || letter === undefined ? undefined : store.logOf(vscode.Uri.parse(uri));
  if (!log || uri === undefined) return undefined;
  const path = log.pathOf(vscode.Uri.parse(uri));
  if (path === undefined) return undefined;
  const obligation = log.evaluation
    .obligationsOf(path)
    .find((one) => one.letter === letter && one.to?.name === to);
  return obligation && { log, obligation };
}

/** The log and the entry or letter of a file: the one an argument names, else the one in the active editor. */
export function fileOf(
  store: LogStore,
  argument: unknown,
):
  | { readonly log: FolderLog; readonly entry?: Entry | undefined; readonly letter?: Letter | undefined }
  | undefined {
  const written =
    textOf(argument, 'uri') ?? (argument instanceof vscode.Uri ? argument.toString() : undefined);
  const uri =
    written === undefined ? vscode.window.activeTextEditor?.document.uri : vscode.Uri.parse(written);
  const log = uri && store.logOf(uri);
  if (!uri || !log) return undefined;
  const path = log.pathOf(uri) ?? '';
  return {
    log,
    entry: log.evaluation.log.entryAt(path),
    letter: log.evaluation.log.letterAt(path),
  };
}

/** Everything owed now, most overdue first, of one entry or of every log. */
export function owedTargets(logs: readonly FolderLog[], entry?: Entry): readonly Target[] {
  return logs
    .flatMap((log) => {
      const { evaluation } = log;
      const known = entry ? evaluation.obligationsOf(entry.path) : evaluation.obligations;
      return known.filter(isOwed).map((obligation) => ({ log, obligation }));
    })
    .toSorted((a, b) => urgency(a.obligation) - urgency(b.obligation));
}

function urgency({ due, closes }: Obligation): number {
  return (due ?? closes).epochMilliseconds;
}

/** Lets the person pick an obligation. On the entry at hand a single one needs no question. */
export async function pickTarget(
  title: string,
  targets: readonly Target[],
  asksAlways = false,
): Promise<Target | undefined> {
  if (targets.length === 1 && !asksAlways) return targets[0];
  return pick(title, targets.map(choiceOf), vscode.l10n.t('Which letter?'));
}

function choiceOf(target: Target): Choice<Target> {
  const { obligation } = target;
  const { process, state, draft, why } = obligation;
  const flag = draft
    ? vscode.l10n.t('drafted')
    : state === 'overdue'
      ? vscode.l10n.t('overdue')
      : vscode.l10n.t('due');
  const role = process.role === undefined ? '' : `, ${process.role}`;
  return {
    label: obligation.title,
    description: `${process.company}${role} (${flag})`,
    detail: why,
    value: target,
  };
}
