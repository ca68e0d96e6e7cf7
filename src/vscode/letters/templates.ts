import * as vscode from 'vscode';
import type { RenderTemplate } from '../../core/index.ts';
import { namesIn, readIfThere } from '../files/files.ts';
import type { FolderLog } from '../index/folderLog.ts';
import { section } from '../settings.ts';

/** The templates of letters, by name, and what renders them. */
export interface TemplateLibrary {
  readonly templates: (name: string) => string | undefined;
  readonly names: readonly string[];
  readonly renderTemplate: RenderTemplate;
}

export interface Templates {
  /** The templates for letters of a log: its own, then the person's, then those that come with the extension. */
  readonly load: (log: FolderLog) => Promise<TemplateLibrary>;
  /** Those that come with the extension, by name. */
  readonly builtIn: () => Promise<ReadonlyMap<string, string>>;
}

/** Where a log keeps templates of its own. */
export function templateFolderOf({ base }: FolderLog): vscode.Uri {
  return vscode.Uri.joinPath(base, 'templates');
}

/** The templates that come with the extension, and people's own. A template runs code, so own ones are for trusted workspaces. */
export function createTemplates(extensionUri: vscode.Uri): Templates {
  let shipped: Promise<ReadonlyMap<string, string>> | undefined;
  const builtIn = () => {
    shipped ??= readTemplates(vscode.Uri.joinPath(extensionUri, 'templates', 'en'));
    return shipped;
  };
  return {
    builtIn,
    load: async (log) => {
      const { renderTemplate } = await import('../../lazy/templates.ts');
      const own = vscode.workspace.isTrusted ? await ownTemplates(log) : [];
      const byName = new Map([...(await builtIn()), ...own]);
      return { templates: (name) => byName.get(name), names: [...byName.keys()], renderTemplate };
    },
  };
}

/** What the person wrote, the nearest last. */
async function ownTemplates(log: FolderLog): Promise<readonly (readonly [string, string])[]> {
  const configured = vscode.workspace.getConfiguration(section).inspect<string>('userTemplates')?.globalValue;
  const user = configured ? await readTemplates(vscode.Uri.file(configured)) : [];
  return [...user, ...(await readTemplates(templateFolderOf(log)))];
}

async function readTemplates(folder: vscode.Uri): Promise<ReadonlyMap<string, string>> {
  const files = (await namesIn(folder)).filter((name) => name.endsWith('.eta'));
  const texts = await Promise.all(
    files.map(async (file) => [file, await currentText(vscode.Uri.joinPath(folder, file))] as const),
  );
  return new Map(
    texts.flatMap(([file, text]) =>
      text === undefined ? [] : [[file.slice(0, -'.eta'.length), text] as const],
    ),
  );
}

/** A template as it stands in the editor, else on disk. */
async function currentText(uri: vscode.Uri): Promise<string | undefined> {
  const open = vscode.workspace.textDocuments.find(
    (document) => document.isDirty && document.uri.toString() === uri.toString(),
  );
  return open ? open.getText() : readIfThere(uri);
}
