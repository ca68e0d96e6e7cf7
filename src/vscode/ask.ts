import * as vscode from 'vscode';
import { plainLabel } from './language/plainMarkdown.ts';

/** A choice with the value behind it. */
export interface Choice<Value> extends vscode.QuickPickItem {
  readonly value: Value;
}

/** A question stays until it is answered or left by Escape: the walkthrough takes the focus back between two of them. */
export const staysOpen = { ignoreFocusOut: true } as const;

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
    ...staysOpen,
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
    ...staysOpen,
    validateInput: (text) =>
      text.trim() === '' ? vscode.l10n.t('Write something, or press Escape to leave.') : undefined,
  });
  return written?.trim();
}
