import * as vscode from 'vscode';
import { type PlainDate, readDate } from '../core/startup.ts';
import { plainLabel } from './language/plainMarkdown.ts';

/** A choice with the value behind it. */
export interface Choice<Value> extends vscode.QuickPickItem {
  readonly value: Value;
}

/** Lets the person pick one; undefined when they leave. */
export async function pick<Value>(
  title: string,
  choices: readonly Choice<Value>[],
  placeHolder?: string,
): Promise<Value | undefined> {
  const options = {
    title,
    matchOnDescription: true,
    matchOnDetail: true,
    ...(placeHolder !== undefined && { placeHolder }),
  };
  const shown = choices.map((choice) => ({ ...choice, ...plainChoice(choice) }));
  const chosen = await vscode.window.showQuickPick(shown, options);
  return chosen?.value;
}

function plainChoice({ label, description, detail }: vscode.QuickPickItem): vscode.QuickPickItem {
  return {
    label: plainLabel(label),
    ...(description !== undefined && { description: plainLabel(description) }),
    ...(detail !== undefined && { detail: plainLabel(detail) }),
  };
}

/** Asks for a text that is not blank; undefined when they leave. */
export async function askText(title: string, prompt: string, value = ''): Promise<string | undefined> {
  const written = await vscode.window.showInputBox({
    title,
    prompt,
    value,
    validateInput: (text) =>
      text.trim() === '' ? vscode.l10n.t('Write something, or press Escape to leave.') : undefined,
  });
  return written?.trim();
}

/** Asks for a day: one of `offered`, or another one as YYYY-MM-DD. Undefined when they leave. */
export async function askDay(
  title: string,
  offered: readonly (readonly [label: string, day: PlainDate])[],
): Promise<PlainDate | undefined> {
  const other = vscode.l10n.t('Another day...');
  const choices: Choice<PlainDate | 'other'>[] = [
    ...offered.map(([label, day]) => ({ label, description: day.toString(), value: day })),
    { label: other, value: 'other' },
  ];
  const chosen = await pick(title, choices);
  if (chosen !== 'other') return chosen;
  const written = await vscode.window.showInputBox({
    title,
    prompt: vscode.l10n.t('The day, as YYYY-MM-DD'),
    validateInput: (text) =>
      dayOf(text) ? undefined : vscode.l10n.t('Write a day as YYYY-MM-DD, such as 2026-11-20.'),
  });
  return written === undefined ? undefined : dayOf(written);
}

/** Asks for a day that is over: today or yesterday are at hand. */
export function askPastDay(title: string, today: PlainDate): Promise<PlainDate | undefined> {
  return askDay(title, [
    [vscode.l10n.t('Today'), today],
    [vscode.l10n.t('Yesterday'), today.subtract({ days: 1 })],
  ]);
}

/** A day that a caller named as text. */
export function dayOf(written: unknown): PlainDate | undefined {
  const read = readDate(typeof written === 'string' ? written : '');
  return read.kind === 'date' && read.iso ? read.value.date : undefined;
}
