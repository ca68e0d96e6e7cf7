import * as vscode from 'vscode';
import { hoverAt, type Letter } from '../../core/index.ts';
import { fileOf } from '../commands/target.ts';
import { currentText } from '../files/files.ts';
import type { FolderLog } from '../index/folderLog.ts';
import type { LogStore } from '../index/logStore.ts';
import { plainMarkdown } from './plainMarkdown.ts';

/** What keys and values of front matter mean, and what is owed now and why. */
export async function hover(
  store: LogStore,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.Hover | undefined> {
  await store.settled();
  const file = fileOf(store, document.uri);
  if (!file || (file.interviews.length === 0 && !file.letter)) return undefined;
  const { interviews, log, letter } = file;
  const path = interviews[0]?.entry.path;
  const offset = document.offsetAt(position);
  // What a problem at this place says stands above the hover already.
  const said = (path === undefined ? [] : log.evaluation.findingsOf(path)).filter(
    (finding) => finding.path === path && offset >= finding.range.start && offset <= finding.range.end,
  );
  const owed = (path === undefined ? [] : log.evaluation.obligationsOf(path)).filter(
    (one) => !said.some(({ obligation }) => obligation === one),
  );
  const found = hoverAt(document.getText(), offset, interviews, owed, log.context);
  if (!found) return letter ? noteOf(log, letter, document, offset) : undefined;
  const contents = [new vscode.MarkdownString(found.doc), ...found.facts.map(plainMarkdown)];
  const { start, end } = found.range;
  return new vscode.Hover(contents, new vscode.Range(document.positionAt(start), document.positionAt(end)));
}

/** The note that a sentence of a letter says, with a link to its line. */
async function noteOf(
  log: FolderLog,
  letter: Letter,
  document: vscode.TextDocument,
  offset: number,
): Promise<vscode.Hover | undefined> {
  const { sourceAt } = await import('../../lazy/review.ts');
  const textOf = (path: string) => currentText(log.uriOf(path));
  const found = await sourceAt(letter.path, document.getText(), offset, log.evaluation, textOf);
  if (!found) return undefined;
  const line = found.line + 1;
  const link = new vscode.MarkdownString();
  const said = vscode.l10n.t('From your notes, line {0}', line);
  link.appendMarkdown(
    `[${said}](${log
      .uriOf(found.path)
      .with({ fragment: `L${line}` })
      .toString()})`,
  );
  const range = new vscode.Range(
    document.positionAt(found.range.start),
    document.positionAt(found.range.end),
  );
  return new vscode.Hover([plainMarkdown(found.note), link], range);
}
