import { namedForTools, type Obligation, obligationJson } from '../../core/index.ts';
import type { FolderLog } from '../index/folderLog.ts';
import { shownEntry, shownPath } from './logFiles.ts';

/** One obligation as tools tell it: as the command line does, with paths that tools take. */
export function factsOf(log: FolderLog, obligation: Obligation) {
  const { interview, draft } = obligation;
  return {
    ...namedForTools(obligationJson(obligation, log.context)),
    entry: shownEntry(log, interview.entry),
    draft: draft ? shownPath(log, draft.path) : null,
  };
}

/** Data as a model reads it. */
export function asJson(data: unknown): string {
  return JSON.stringify(data, undefined, 2);
}
