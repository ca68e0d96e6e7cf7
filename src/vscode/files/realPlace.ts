import { lstat, readlink, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import * as vscode from 'vscode';
import { contains } from './files.ts';

/** Whether writing to `uri` writes into `folder`: no symbolic link on the way leads elsewhere. */
export async function leadsInto(folder: vscode.Uri, uri: vscode.Uri): Promise<boolean> {
  if (folder.scheme !== 'file' || uri.scheme !== 'file') return true;
  const [home, place] = await Promise.all([realPlaceOf(folder.fsPath), realPlaceOf(uri.fsPath)]);
  return home === place || contains(vscode.Uri.file(home), vscode.Uri.file(place));
}

/** How many links may lead to each other: as many as systems follow. */
const mostLinks = 40;

/** A path without symbolic links; of what does not exist yet, the place where it would be made. */
async function realPlaceOf(path: string, links = mostLinks): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const target = await targetOf(path);
    // Nothing can be made through links that lead in a circle.
    if (target !== undefined) return links === 0 ? path : realPlaceOf(target, links - 1);
    const parent = dirname(path);
    return parent === path ? path : join(await realPlaceOf(parent, links), basename(path));
  }
}

/** Where a link leads that leads nowhere yet. */
async function targetOf(path: string): Promise<string | undefined> {
  try {
    return (await lstat(path)).isSymbolicLink() ? resolve(dirname(path), await readlink(path)) : undefined;
  } catch {
    return undefined;
  }
}
