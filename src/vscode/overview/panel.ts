import * as vscode from 'vscode';
import type { Guard } from '../guard.ts';
import type { LogStore } from '../logStore.ts';
import { overviewAssets, overviewPage } from './page.ts';
import { overviewSession } from './session.ts';

export interface OverviewPanel extends vscode.Disposable {
  /** Opens the panel, or brings the open one to the front. */
  readonly open: () => Promise<void>;
}

/** The overview of the whole log: one panel, made when it is asked for. */
export function createOverviewPanel(store: LogStore, guard: Guard, extensionUri: vscode.Uri): OverviewPanel {
  const assets = overviewAssets(extensionUri);
  let panel: vscode.WebviewPanel | undefined;
  const session = overviewSession(store.logs, async (message) => panel?.webview.postMessage(message));
  const update = guard('Overview', async () => {
    // A hidden panel asks by itself when it is shown again.
    if (panel?.visible) await panel.webview.postMessage(session.message());
  });
  const listener = store.onDidChange(() => void update());

  function create(): vscode.WebviewPanel {
    const created = vscode.window.createWebviewPanel(
      'interviewFollowUp.overview',
      vscode.l10n.t('Interview overview'),
      vscode.ViewColumn.Active,
      { enableScripts: true, enableForms: false, localResourceRoots: [assets] },
    );
    created.webview.onDidReceiveMessage(guard('Overview', session.receive));
    created.onDidDispose(() => {
      panel = undefined;
    });
    created.webview.html = overviewPage(created.webview, assets);
    return created;
  }

  return {
    open: async () => {
      await store.settled();
      // Says what is missing before an empty panel does.
      session.message();
      panel ??= create();
      panel.reveal();
    },
    dispose: () => {
      listener.dispose();
      panel?.dispose();
    },
  };
}
