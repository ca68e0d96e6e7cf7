import * as vscode from 'vscode';
import { type Profile, readProfile } from '../../core/index.ts';
import { readIfThere } from '../files/files.ts';
import type { FolderLog } from '../index/folderLog.ts';

/** The name of the file that says who signs. */
export const profileName = 'profile.md';

/** Who writes, by the `profile.md` beside the file at `path` or in a folder above it, up to the workspace folder. */
export async function profileFor(log: FolderLog, path: string): Promise<Profile | undefined> {
  const found = await profileFile(log, path);
  return found && readProfile(found.text);
}

/** That file: its path, and its text on disk. */
export async function profileFile(
  log: FolderLog,
  path: string,
): Promise<{ readonly path: string; readonly text: string } | undefined> {
  const folders = path.split('/').slice(0, -1);
  for (let depth = folders.length; depth >= 0; depth--) {
    const profile = [...folders.slice(0, depth), profileName].join('/');
    const text = await readIfThere(vscode.Uri.joinPath(log.folder.uri, profile));
    if (text !== undefined) return { path: profile, text };
  }
  return undefined;
}
