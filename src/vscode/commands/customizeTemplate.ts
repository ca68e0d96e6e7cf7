import * as vscode from 'vscode';
import { isLetterKind, kindOf } from '../../core/index.ts';
import { type Choice, pick } from '../ask.ts';
import { createFiles } from '../files/edits.ts';
import { UserError } from '../guard.ts';
import type { LogStore } from '../index/logStore.ts';
import { type Templates, templateFolderOf } from '../letters/templates.ts';
import { fileOf, textOf } from './target.ts';

/** Copies a template that comes with the extension into `templates/` of the log, to be changed there, and opens it. */
export async function customizeTemplate(
  store: LogStore,
  templates: Templates,
  argument: unknown,
): Promise<void> {
  await store.settled();
  if (!vscode.workspace.isTrusted) {
    throw new UserError(
      vscode.l10n.t('Templates run code, so own ones work in a trusted workspace only. Trust it first.'),
    );
  }
  const log = fileOf(store, argument)?.log ?? store.logs()[0];
  if (!log) throw new UserError(vscode.l10n.t('Open a folder with an interview log first.'));
  const builtIn = await templates.builtIn();
  const choices = [...builtIn.keys()].map(
    (name): Choice<string> => ({
      label: isLetterKind(name) ? kindOf(name).title : name,
      description: isLetterKind(name) ? kindOf(name).doc : vscode.l10n.t('How every letter ends'),
      value: name,
    }),
  );
  const name = textOf(argument, 'template') ?? (await pick(vscode.l10n.t('Which template?'), choices));
  const text = name === undefined ? undefined : builtIn.get(name);
  if (name === undefined || text === undefined) return;
  const uri = vscode.Uri.joinPath(templateFolderOf(log), `${name}.eta`);
  if (!(await exists(uri))) await createFiles(store, [{ uri, text }]);
  await vscode.window.showTextDocument(uri);
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
