import * as vscode from 'vscode';

/** The text of a file on disk; undefined where there is none, but maybe a pipe, which would be waited for without end. */
export async function readIfThere(uri: vscode.Uri): Promise<string | undefined> {
  try {
    const { type } = await vscode.workspace.fs.stat(uri);
    if (type === vscode.FileType.Unknown) return undefined;
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

/** The names in a folder; none where there is no such folder. */
export async function namesIn(folder: vscode.Uri): Promise<readonly string[]> {
  try {
    return (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
  } catch (error) {
    if (isNotFound(error) || isNoFolder(error)) return [];
    throw error;
  }
}

function isNotFound(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
}

function isNoFolder(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && error.code === 'FileNotADirectory';
}

/** What tells one state of a file on disk from another; undefined where there is no file. */
export async function stampOf(uri: vscode.Uri): Promise<string | undefined> {
  try {
    const { mtime, size, type } = await vscode.workspace.fs.stat(uri);
    return type & vscode.FileType.File ? `${mtime} ${size}` : undefined;
  } catch {
    return undefined;
  }
}

/** Whether `uri` lies in the folder `base`. */
export function contains(base: vscode.Uri, uri: vscode.Uri): boolean {
  const prefix = base.path.endsWith('/') ? base.path : `${base.path}/`;
  return base.scheme === uri.scheme && base.authority === uri.authority && uri.path.startsWith(prefix);
}

/** The path of `uri` inside a workspace folder, with `/`. */
export function pathIn(folder: vscode.WorkspaceFolder, uri: vscode.Uri): string | undefined {
  return contains(folder.uri, uri)
    ? uri.path.slice(folder.uri.path.replace(/\/$/, '').length + 1)
    : undefined;
}

/** Whether a file is one that may be of a log. */
export function isMarkdown({ path }: vscode.Uri): boolean {
  return path.toLowerCase().endsWith('.md');
}

/** The text of a file as it stands in the editor, else on disk. */
export async function currentText(uri: vscode.Uri): Promise<string | undefined> {
  const open = vscode.workspace.textDocuments.find(
    (document) => !document.isClosed && document.uri.toString() === uri.toString(),
  );
  return open ? open.getText() : readIfThere(uri);
}
