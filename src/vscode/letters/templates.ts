import * as vscode from 'vscode';
import type { LetterLanguageChoice, RenderTemplate } from '../../core/index.ts';
import { namesIn, readIfThere } from '../files/files.ts';
import type { FolderLog } from '../index/folderLog.ts';
import { section } from '../settings.ts';

/** The templates of letters, by name, and what renders them. */
export interface TemplateLibrary {
  readonly templates: (name: string) => string | undefined;
  readonly names: readonly string[];
  /** Whether a template is a person's own. */
  readonly isOwn: (name: string) => boolean;
  readonly renderTemplate: RenderTemplate;
}

type TemplateFolders = Pick<LetterLanguageChoice, 'templateFolder' | 'ownTemplateFolder'>;

const inEnglish: TemplateFolders = { templateFolder: 'en', ownTemplateFolder: 'en' };

export interface Templates {
  /**
   * The templates for letters of a log in a language, English without it: its own, then the person's, of which those in the folder of
   * the language come first, then those that come with the extension.
   */
  readonly load: (log: FolderLog, folders?: TemplateFolders) => Promise<TemplateLibrary>;
  /** Those that come with the extension, by name, in English without a folder. */
  readonly builtIn: (folder?: string) => Promise<ReadonlyMap<string, string>>;
}

/** Where a log keeps templates of its own. */
export function templateFolderOf({ base }: FolderLog): vscode.Uri {
  return vscode.Uri.joinPath(base, 'templates');
}

/** The templates that come with the extension, and people's own. A template runs code, so own ones are for trusted workspaces. */
export function createTemplates(extensionUri: vscode.Uri): Templates {
  const shipped = new Map<string, Promise<ReadonlyMap<string, string>>>();
  const builtIn = (folder = 'en') => {
    const known =
      shipped.get(folder) ?? readTemplates(vscode.Uri.joinPath(extensionUri, 'templates', folder));
    shipped.set(folder, known);
    return known;
  };
  return {
    builtIn,
    load: async (log, { templateFolder, ownTemplateFolder } = inEnglish) => {
      const { renderTemplate } = await import('../../lazy/templates.ts');
      const own = new Map(vscode.workspace.isTrusted ? await ownTemplates(log, ownTemplateFolder) : []);
      const byName = new Map([...(await builtIn(templateFolder)), ...own]);
      return {
        templates: (name) => byName.get(name),
        names: [...byName.keys()],
        isOwn: (name) => own.has(name),
        renderTemplate,
      };
    },
  };
}

/** What the person wrote, the nearest last. */
async function ownTemplates(log: FolderLog, folder: string): Promise<readonly (readonly [string, string])[]> {
  const configured = vscode.workspace.getConfiguration(section).inspect<string>('userTemplates')?.globalValue;
  const homes = [...(configured ? [vscode.Uri.file(configured)] : []), templateFolderOf(log)];
  const folders = homes.flatMap((home) => [home, vscode.Uri.joinPath(home, folder)]);
  const read = await Promise.all(folders.map(readTemplates));
  return read.flatMap((templates) => [...templates]);
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
