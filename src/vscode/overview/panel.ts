import * as vscode from 'vscode';
import type { Guard } from '../guard.ts';
import type { LogStore } from '../index/logStore.ts';
import { overviewAssets, overviewPage } from './page.ts';
import type { OverviewSession } from './session.ts';

export interface OverviewPanel extends vscode.Disposable {
  /** Opens the panel, or brings the open one to the front. */
  readonly open: () => Promise<void>;
}

/** How long nothing has to change for the panel to follow, in milliseconds: it is put together of the whole log. */
const typingPause = 400;

const viewType = 'interviewFollowUp.overview';

/** The overview of the whole log: one panel, made when it is asked for. */
export function createOverviewPanel(store: LogStore, guard: Guard, extensionUri: vscode.Uri): OverviewPanel {
  const assets = overviewAssets(extensionUri);
  let panel: vscode.WebviewPanel | undefined;
  let session: OverviewSession | undefined;
  const loadSession = async () => {
    const { overviewSession } = await import('./session.ts');
    session ??= overviewSession(store.logs, async (message) => panel?.webview.postMessage(message));
    return session;
  };
  const receive = async (message: unknown) => (await loadSession()).receive(message);
  const update = guard('Overview', async () => {
    // A hidden panel asks by itself when it is shown again.
    if (panel?.visible) await panel.webview.postMessage((await loadSession()).message());
  });
  let timer: NodeJS.Timeout | undefined;
  const listener = store.onDidChange(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void update(), typingPause);
  });

  const options = { enableScripts: true, enableForms: false, localResourceRoots: [assets] };

  function create(): vscode.WebviewPanel {
    const title = vscode.l10n.t('Interview overview');
    return adopt(vscode.window.createWebviewPanel(viewType, title, vscode.ViewColumn.Active, options));
  }

  function adopt(adopted: vscode.WebviewPanel): vscode.WebviewPanel {
    adopted.webview.onDidReceiveMessage(guard('Overview', receive));
    adopted.onDidDispose(() => {
      if (panel === adopted) panel = undefined;
    });
    adopted.webview.html = overviewPage(adopted.webview, assets);
    return adopted;
  }

  /** The panel as it was before the window was loaded anew: in its place, with its filter. */
  const restored = vscode.window.registerWebviewPanelSerializer(viewType, {
    deserializeWebviewPanel: async (found, state: unknown) => {
      await store.settled();
      panel?.dispose();
      if (store.logs().length === 0) return found.dispose();
      found.webview.options = options;
      await receive(state);
      panel = adopt(found);
    },
  });

  return {
    open: async () => {
      await store.settled();
      // Says what is missing before an empty panel does.
      (await loadSession()).message();
      panel ??= create();
      panel.reveal();
    },
    dispose: () => {
      clearTimeout(timer);
      restored.dispose();
      listener.dispose();
      panel?.dispose();
    },
  };
}
