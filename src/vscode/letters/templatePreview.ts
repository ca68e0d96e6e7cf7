import * as vscode from 'vscode';
import { type Interview, isTemplateError } from '../../core/startup.ts';
import { type Choice, pick } from '../ask.ts';
import { type Guard, UserError } from '../guard.ts';
import type { LogStore } from '../index/logStore.ts';
import { composeSample, templateOf } from './templateSample.ts';
import type { Templates } from './templates.ts';

/** The letter that a template gives, beside it. */
export interface TemplatePreview extends vscode.Disposable {
  /** Shows the letter of the template at hand, for an entry that the person picks. */
  readonly show: (argument: unknown) => Promise<void>;
}

const scheme = 'interview-follow-up-preview';

/** Previews are documents that nobody can write to; they follow the template as one types. */
export function createTemplatePreview(store: LogStore, templates: Templates, guard: Guard): TemplatePreview {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  /** The template and the interview behind each preview. */
  const shown = new Map<string, { readonly template: vscode.Uri; readonly id: string }>();

  const render = async (uri: vscode.Uri): Promise<string> => {
    const source = shown.get(uri.toString());
    const found = source && templateOf(store, source.template);
    const interview = source && found?.log.evaluation.interviewWith(source.id);
    if (!found || !interview) return vscode.l10n.t('The interview of this preview is not there any more.');
    try {
      return await composeSample(found, interview, templates);
    } catch (error) {
      if (isTemplateError(error)) return error.message;
      throw error;
    }
  };

  const again = (): void => {
    for (const uri of shown.keys()) changed.fire(vscode.Uri.parse(uri));
  };

  const show = async (argument: unknown): Promise<void> => {
    await store.settled();
    const template = vscode.window.activeTextEditor?.document.uri;
    const found = template && templateOf(store, template);
    if (!template || !found) {
      throw new UserError(
        vscode.l10n.t('Open a template of the log first; "Customize a letter template" makes one.'),
      );
    }
    const { interviews } = found.log.evaluation;
    const named = interviews.find(({ entry }) => entry.id === argument);
    const interview = named ?? (await pickInterview(interviews));
    if (!interview) return;
    const { id } = interview.entry;
    const name = found.language === undefined ? found.name : `${found.language}/${found.name}`;
    const uri = vscode.Uri.from({ scheme, path: `/${name}.md`, query: id });
    shown.set(uri.toString(), { template, id });
    changed.fire(uri);
    await vscode.window.showTextDocument(uri, {
      viewColumn: vscode.ViewColumn.Beside,
      preserveFocus: true,
      preview: true,
    });
  };

  const subscriptions = [
    changed,
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: render,
    }),
    store.onDidChange(again),
    vscode.workspace.onDidChangeTextDocument(
      guard('Previewing a template', async ({ document }) => {
        if (document.uri.path.endsWith('.eta')) again();
      }),
    ),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => void shown.delete(uri.toString())),
  ];
  return { show, dispose: () => vscode.Disposable.from(...subscriptions).dispose() };
}

function pickInterview(interviews: readonly Interview[]): Promise<Interview | undefined> {
  const choices = interviews
    .map(
      (interview): Choice<Interview> => ({
        label: interview.entry.company?.value ?? interview.entry.path,
        description: interview.entry.date?.value.date.toString() ?? '',
        detail: interview.entry.path,
        value: interview,
      }),
    )
    .toSorted((a, b) => (a.description ?? '').localeCompare(b.description ?? '', 'en'))
    .toReversed();
  return pick(vscode.l10n.t('Preview with which interview?'), choices);
}
