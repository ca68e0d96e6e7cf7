import * as vscode from 'vscode';

/** Where the workspace keeps that it was said. */
const told = 'told of steps';

/**
 * Says once a workspace, with the first letter, how to go on by keyboard: the line above the letter is for the mouse, and a screen reader
 * does not read it.
 */
export async function tellSteps(state: vscode.Memento): Promise<void> {
  if (state.get(told) === true) return;
  await state.update(told, true);
  // Not awaited: nobody has to answer.
  void vscode.window.showInformationMessage(
    vscode.l10n.t(
      'This is a draft. Quick Fix (Ctrl+. or Cmd+.) and the command palette offer to send it and to mark it as sent.',
    ),
  );
}
