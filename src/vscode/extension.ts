import * as vscode from 'vscode';
import { createClock } from './clock.ts';
import { registerCommands } from './commands/index.ts';
import { createGuard } from './guard.ts';
import { createLogStore, type LogStore } from './index/logStore.ts';
import { registerCodeLenses } from './language/codeLenses.ts';
import { showDiagnostics, showReviews } from './language/diagnostics.ts';
import { watchEntryKeys } from './language/entryKeys.ts';
import { registerLanguageHelp } from './language/languageHelp.ts';
import { createLetterReviews } from './language/letterReviews.ts';
import { followRenames } from './language/renames.ts';
import { watchModels } from './letters/models.ts';
import { registerTemplateHelp } from './letters/templateHelp.ts';
import { createTemplatePreview } from './letters/templatePreview.ts';
import { createTemplates } from './letters/templates.ts';
import { registerMessageDrops } from './messages/drops.ts';
import { createWordsBehind } from './messages/wordsBehind.ts';
import { createOverviewPanel } from './overview/panel.ts';
import { registerTools } from './tools/index.ts';
import { askAfterInterview } from './views/askAfterInterview.ts';
import { remindDaily } from './views/dailyReminder.ts';
import { explainFirstRun } from './views/firstRun.ts';
import { showFollowUpsView } from './views/followUpsView.ts';
import { showStatusBar } from './views/statusBar.ts';

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
  const wordsBehind = createWordsBehind();
  const keys = watchEntryKeys(store);
  const models = watchModels(store, guard);
  const overview = createOverviewPanel(store, guard, context.extensionUri);
  context.subscriptions.push(
    output,
    store,
    reviews,
    diagnostics,
    showReviews(store, reviews),
    keys,
    models,
    registerCodeLenses(store, models),
    registerLanguageHelp(store, reviews, models),
    followRenames(store, guard),
    view,
    showStatusBar(store),
    explainFirstRun(store, context.workspaceState, guard),
    remindDaily(store, context.workspaceState, guard),
    askAfterInterview(store, context.workspaceState, guard),
    preview,
    overview,
    wordsBehind,
    registerMessageDrops(),
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
      wordsBehind,
      keys,
      state: context.workspaceState,
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
