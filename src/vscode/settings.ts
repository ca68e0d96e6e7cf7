import * as vscode from 'vscode';
import {
  readSettings,
  type SettingProblem,
  type Settings,
  settingNames,
  settingsName,
} from '../core/startup.ts';
import { readIfThere } from './files/files.ts';

export const section = 'interviewFollowUp';

export interface FolderSettings {
  readonly settings: Settings;
  /** What is wrong, by the path of the file that says it; the folder itself for the editor's own settings. */
  readonly problems: readonly (SettingProblem & { readonly path: string })[];
  /** The settings of each place that gives some, by the same paths. */
  readonly places: readonly { readonly path: string; readonly settings: Settings }[];
}

/** The settings of a folder: its settings file, and over it what is set in the editor. */
export async function settingsOf(folder: vscode.WorkspaceFolder): Promise<FolderSettings> {
  const editor = setInEditor(folder);
  for (const path of [settingsName, `interviews/${settingsName}`]) {
    const text = await readIfThere(vscode.Uri.joinPath(folder.uri, path));
    if (text === undefined) continue;
    const file = parse(text);
    const fromFile = readSettings(file ?? []);
    const merged = readSettings({ ...fromFile.settings, ...editor });
    const fromEditor = readSettings(editor);
    return {
      settings: merged.settings,
      problems: [...at(path, fromFile.problems), ...at('', fromEditor.problems)],
      places: [
        { path, settings: fromFile.settings },
        { path: '', settings: fromEditor.settings },
      ],
    };
  }
  const { settings, problems } = readSettings(editor);
  return { settings, problems: at('', problems), places: [{ path: '', settings }] };
}

/** What the person set in the editor; defaults do not count, so that they never hide the settings file. */
function setInEditor(folder: vscode.WorkspaceFolder): Readonly<Record<string, unknown>> {
  const configuration = vscode.workspace.getConfiguration(section, folder);
  return Object.fromEntries(
    settingNames.flatMap((name) => {
      const found = configuration.inspect(name);
      const values = [found?.globalValue, found?.workspaceValue, found?.workspaceFolderValue];
      return values.some((value) => value !== undefined) ? [[name, configuration.get(name)]] : [];
    }),
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function at(path: string, problems: readonly SettingProblem[]): FolderSettings['problems'] {
  return problems.map((problem) => ({ ...problem, path }));
}
