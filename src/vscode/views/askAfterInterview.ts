import * as vscode from 'vscode';
import { endedSince, type Interview, visibleLine } from '../../core/startup.ts';
import type { Guard } from '../guard.ts';
import type { FolderLog } from '../index/folderLog.ts';
import type { LogStore } from '../index/logStore.ts';

/** Where the interviews are kept that were asked about, the latest last. */
const askedAfter = 'asked after';

/** More than anybody has in the hours for which it is asked. */
const mostKept = 50;

/** How long after its end an interview is asked about, in milliseconds. */
const patience = 2 * 60 * 60 * 1000;

/**
 * Asks once how an interview went when it ends while the editor is open, and opens its notes. The store decides anew when an
 * interview ends, so nothing here waits.
 */
export function askAfterInterview(store: LogStore, state: vscode.Memento, guard: Guard): vscode.Disposable {
  /** When each folder was last looked at, in epoch milliseconds: what ended before the first time is not asked about. */
  const looked = new Map<string, number>();
  const ask = guard('Asking how an interview went', async (log: FolderLog, interview: Interview) => {
    const { path, id, part = '' } = interview.entry;
    const uri = log.uriOf(path).toString();
    const key = `${uri}#${part}`;
    const asked = state.get<readonly string[]>(askedAfter, []);
    if (asked.includes(key)) return;
    await state.update(askedAfter, [...asked, key].slice(-mostKept));
    const write = vscode.l10n.t('Write it down');
    // A company is never a link, as the editor would make of `[name](address)`.
    const company = visibleLine(interview.process.company).replaceAll('](', '] (');
    const message = vscode.l10n.t('How did it go at {0}?', company);
    const chosen = await vscode.window.showInformationMessage(message, write, vscode.l10n.t('Not now'));
    if (chosen !== write) return;
    const { writeDown } = await import('../commands/handlers.ts');
    await writeDown(store, { uri, interview: id });
  });
  return store.onDidChange((logs) => {
    for (const log of logs) {
      const now = log.now.epochMilliseconds;
      const folder = log.folder.uri.toString();
      const since = Math.max(looked.get(folder) ?? now, now - patience);
      looked.set(folder, now);
      if (!log.settings.askAfterInterview || since >= now) continue;
      for (const interview of endedSince(log.evaluation, since, log.now)) void ask(log, interview);
    }
  });
}
