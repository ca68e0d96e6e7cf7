import * as vscode from 'vscode';

/** Opens the walkthrough that package.json describes. */
export async function openWalkthrough(extensionId: string): Promise<void> {
  const id = `${extensionId}#gettingStarted`;
  await vscode.commands.executeCommand('workbench.action.openWalkthrough', id);
}
