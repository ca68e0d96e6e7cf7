import * as vscode from 'vscode';
import type { RenderTemplate } from '../core/index.ts';

/** The templates of letters, by name, and what renders them. */
export interface TemplateLibrary {
  readonly templates: (name: string) => string | undefined;
  readonly renderTemplate: RenderTemplate;
}

export interface Templates {
  /** Reads the templates and loads the renderer, once. */
  readonly load: () => Promise<TemplateLibrary>;
}

/** The templates that come with the extension. */
export function createTemplates(extensionUri: vscode.Uri): Templates {
  let library: Promise<TemplateLibrary> | undefined;
  return {
    load: () => {
      library ??= loadLibrary(vscode.Uri.joinPath(extensionUri, 'templates', 'en'));
      return library;
    },
  };
}

async function loadLibrary(folder: vscode.Uri): Promise<TemplateLibrary> {
  const { renderTemplate } = await import('../lazy/templates.ts');
  const files = await vscode.workspace.fs.readDirectory(folder);
  const texts = await Promise.all(
    files.map(async ([name]) => {
      const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, name));
      return [name.replace(/\.eta$/, ''), new TextDecoder().decode(bytes)] as const;
    }),
  );
  const byName = new Map(texts);
  return { templates: (name) => byName.get(name), renderTemplate };
}
