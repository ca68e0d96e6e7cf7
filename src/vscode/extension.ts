import * as vscode from 'vscode';
import { createClock } from './clock.ts';
import { registerCodeLenses } from './codeLenses.ts';
import { registerCommands } from './commands/index.ts';
import { remindDaily } from './dailyReminder.ts';
import { showDiagnostics, showReviews } from './diagnostics.ts';
import { explainFirstRun } from './firstRun.ts';
import { showFollowUpsView } from './followUpsView.ts';
import { createGuard } from './guard.ts';
import { registerLanguageHelp } from './languageHelp.ts';
import { createLetterReviews } from './letterReviews.ts';
import { createLogStore, type LogStore } from './logStore.ts';
import { createOverviewPanel } from './overview/panel.ts';
import { followRenames } from './renames.ts';
import { showStatusBar } from './statusBar.ts';
import { registerTemplateHelp } from './templateHelp.ts';
import { createTemplatePreview } from './templatePreview.ts';
import { createTemplates } from './templates.ts';
import { registerTools } from './tools/index.ts';

/** What other extensions, and the tests, may ask. */
export interface InterviewFollowUp {
  /** Resolves when all that is known to have changed is read, decided and shown. */
  readonly settled: LogStore['settled'];
  /** Reads everything again that differs from disk. */
  readonly reconcile: LogStore['reconcile'];
  readonly counts: LogStore['counts'];
  /** What was done before the extension was active. */
  readonly countsAtActivation: ReturnType<LogStore['counts']>;
}

/** Starts the extension; everything disposable reaches `context.subscriptions`. */
export function activate(context: vscode.ExtensionContext): InterviewFollowUp {
  const output = vscode.window.createOutputChannel('Interview Follow-Up', { log: true });
  const guard = createGuard(output);
  const clock = createClock(context.extensionMode);
  const store = createLogStore(clock, guard, output);
  const templates = createTemplates(context.extensionUri);
  const preview = createTemplatePreview(store, templates, guard);
  const reviews = createLetterReviews(store, guard);
  const view = showFollowUpsView(store, context.workspaceState);
  const diagnostics = showDiagnostics(store, guard);
  const overview = createOverviewPanel(store, guard, context.extensionUri);
  context.subscriptions.push(
    output,
    store,
    reviews,
    diagnostics,
    showReviews(store, reviews),
    registerCodeLenses(store),
    registerLanguageHelp(store, reviews),
    followRenames(store, guard),
    view,
    showStatusBar(store),
    explainFirstRun(store, context.workspaceState, guard),
    remindDaily(store, context.workspaceState, guard),
    preview,
    overview,
    registerTemplateHelp(store, templates, guard),
    registerCommands({
      extensionId: context.extension.id,
      store,
      clock,
      guard,
      reviews,
      templates,
      preview,
      view,
      overview,
    }),
    registerTools({ store, reviews, templates }),
  );
  const settled = async () => {
    await store.settled();
    await diagnostics.settled();
    await reviews.settled();
  };
  return { settled, reconcile: store.reconcile, counts: store.counts, countsAtActivation: store.counts() };
}
