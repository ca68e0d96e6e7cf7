import * as vscode from 'vscode';
import { type Profile, readProfile } from '../../core/index.ts';
import { readIfThere } from '../files/files.ts';
import type { FolderLog } from '../index/folderLog.ts';

/** Who writes, by the `profile.md` beside the file at `path` or in a folder above it, up to the workspace folder. */
export async function profileFor(log: FolderLog, path: string): Promise<Profile | undefined> {
  const folders = path.split('/').slice(0, -1);
  for (let depth = folders.length; depth >= 0; depth--) {
    const text = await readIfThere(
      vscode.Uri.joinPath(log.folder.uri, ...folders.slice(0, depth), 'profile.md'),
    );
    if (text !== undefined) return readProfile(text);
  }
  return undefined;
}
