import * as vscode from 'vscode';
import { readSettings, settingNames } from '../core/index.ts';

export const section = 'interviewFollowUp';

/** The settings of a folder as the editor has them, defaults and all, checked by the core. */
export function settingsOf(folder: vscode.WorkspaceFolder): ReturnType<typeof readSettings> {
  const configuration = vscode.workspace.getConfiguration(section, folder);
  return readSettings(Object.fromEntries(settingNames.map((name) => [name, configuration.get(name)])));
}
