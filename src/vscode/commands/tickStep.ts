import * as vscode from 'vscode';

/** Ticks a step of the walkthrough, once what it is about is done; package.json says which step waits for which. */
export async function tickStep(done: 'wroteLetter' | 'markedSent'): Promise<void> {
  await vscode.commands.executeCommand('setContext', `interviewFollowUp.${done}`, true);
}
