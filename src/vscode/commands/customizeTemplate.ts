import * as vscode from 'vscode';
import { isLetterKind, kindOf } from '../../core/index.ts';
import { type Choice, pick } from '../ask.ts';
import { createFiles } from '../files/edits.ts';
import { UserError } from '../guard.ts';
import type { FolderLog } from '../index/folderLog.ts';
import type { LogStore } from '../index/logStore.ts';
import { type Templates, templateFolderOf } from '../letters/templates.ts';
import { fileOf, textOf } from './target.ts';

/** Copies a template that comes with the extension into `templates/LANGUAGE/` of the log, to be changed there, and opens it. */
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
  const choices = [...(await templates.builtIn()).keys()].map(
    (name): Choice<string> => ({
      label: isLetterKind(name) ? kindOf(name).title : name,
      description: isLetterKind(name) ? kindOf(name).doc : vscode.l10n.t('How every letter ends'),
      value: name,
    }),
  );
  const name = textOf(argument, 'template') ?? (await pick(vscode.l10n.t('Which template?'), choices));
  if (name === undefined) return;
  const language = await askLanguage(log, textOf(argument, 'language'));
  const text = language === undefined ? undefined : (await templates.builtIn(language)).get(name);
  if (language === undefined || text === undefined) return;
  const home = templateFolderOf(log);
  const ofAll = vscode.Uri.joinPath(home, `${name}.eta`);
  const own = vscode.Uri.joinPath(home, language, `${name}.eta`);
  // A template for letters in all languages is opened rather than put behind a copy.
  const uri = !(await exists(own)) && (await exists(ofAll)) ? ofAll : own;
  if (!(await exists(uri))) await createFiles(store, [{ uri, text }]);
  await vscode.window.showTextDocument(uri);
}

/** The language of a template, that of the settings first. */
async function askLanguage({ settings }: FolderLog, named: string | undefined): Promise<string | undefined> {
  const { letterLanguages, languageOf } = await import('../../lazy/letters.ts');
  const usual = languageOf(settings.letterLanguage || 'en')?.tag;
  const tags = letterLanguages
    .map(({ tag }) => tag)
    .toSorted((a, b) => Number(b === usual) - Number(a === usual));
  if (named !== undefined) return tags.find((tag) => tag === named);
  const names = new Intl.DisplayNames(vscode.env.language, { type: 'language' });
  const choices = tags.map((tag): Choice<string> => ({ label: names.of(tag) ?? tag, value: tag }));
  return pick(vscode.l10n.t('For letters in which language?'), choices);
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
