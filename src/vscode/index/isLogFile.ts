import type { FolderLog } from './folderLog.ts';

/** Whether a file is an entry or a letter, or lies in the folder where those are kept. */
export function isLogFile({ evaluation: { log }, settings }: FolderLog, path: string): boolean {
  return (
    path.startsWith(`${settings.folder}/`) ||
    log.entriesAt(path).length > 0 ||
    log.letterAt(path) !== undefined
  );
}
