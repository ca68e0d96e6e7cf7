import * as vscode from 'vscode';
import { type ActionResult, spoken } from '../../core/index.ts';
import { applyChanges } from '../files/edits.ts';
import { saveOrSay } from '../files/wholeFiles.ts';
import { UserError } from '../guard.ts';
import type { FolderLog } from '../index/folderLog.ts';
import type { LogStore } from '../index/logStore.ts';

/** What is said once an action is done, and what can be done next. */
export interface NextSteps {
  readonly said: readonly string[];
  readonly steps: readonly (readonly [title: string, go: () => Thenable<unknown>])[];
}

/**
 * Carries out what an action says, and says so with what follows from it. Throws `UserError` where it is refused.
 */
export async function act(
  store: LogStore,
  log: FolderLog,
  result: ActionResult,
  follows: () => NextSteps = () => ({ said: [], steps: [] }),
): Promise<void> {
  const { speech, now } = log.context;
  if (result.kind === 'refused') throw new UserError(spoken(result.why, speech, now));
  if (result.kind === 'nothing') {
    void vscode.window.showInformationMessage(spoken(result.why, speech, now));
    return;
  }
  await applyChanges(store, log, result.changes);
  await store.settled();
  const next = [unsaved(result.changes.map(({ path }) => log.uriOf(path))), follows()];
  const said = [spoken(result.done, speech, now), ...next.flatMap((one) => one.said)].join(' ');
  // Not awaited: it stays until somebody answers. Whoever listens to the screen hears nothing of what changes in the view.
  void offer(
    said,
    next.flatMap(({ steps }) => steps),
  );
}

/** What a person was typing stays theirs to save, so they are told that it still waits for that. */
function unsaved(uris: readonly vscode.Uri[]): NextSteps {
  const places = new Set(uris.map(String));
  const open = vscode.workspace.textDocuments.filter(
    ({ uri, isDirty }) => isDirty && places.has(uri.toString()),
  );
  if (open.length === 0) return { said: [], steps: [] };
  const names = open.map(({ uri }) => uri.path.split('/').at(-1) ?? uri.path).join(', ');
  const save = async () => {
    for (const document of open) await saveOrSay(document);
  };
  return {
    said: [vscode.l10n.t('Not saved yet, as you were still writing there: {0}.', names)],
    steps: [[vscode.l10n.t('Save'), save]],
  };
}

async function offer(message: string, steps: NextSteps['steps']): Promise<void> {
  const chosen = await vscode.window.showInformationMessage(message, ...steps.map(([title]) => title));
  await steps.find(([title]) => title === chosen)?.[1]();
}
