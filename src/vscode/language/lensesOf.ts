import * as vscode from 'vscode';
import { type Interview, mayBeOver, sayStanding, sayTitle } from '../../core/startup.ts';
import { commandIds } from '../commandIds.ts';
import { argumentOf, fileOf, type Target, targetsToday } from '../commands/target.ts';
import type { FolderLog } from '../index/folderLog.ts';
import type { LogStore } from '../index/logStore.ts';
import type { Models } from '../letters/models.ts';
import { plainLabel } from './plainMarkdown.ts';
import { stepsOfLetter } from './stepsOfLetter.ts';

/** What stands on top of an entry or a letter, as the log is decided now. */
export async function lensesOf(
  store: LogStore,
  models: Models,
  document: vscode.TextDocument,
): Promise<vscode.CodeLens[]> {
  const file = fileOf(store, document.uri);
  if (!file) return [];
  const top = new vscode.Range(0, 0, 0, 0);
  if (file.letter) {
    const { standing, steps } = await stepsOfLetter(document, file.letter, models);
    const commands = [{ title: standing, command: '' }, ...steps];
    return commands.map((command) => new vscode.CodeLens(top, command));
  }
  const { interviews, log } = file;
  return interviews.flatMap((interview) => {
    const { entry } = interview;
    const [first, ...others] = targetsToday(log, interview);
    const at = interviews.length > 1 ? log.positionAt(entry.path, entry.range.start) : top.start;
    const commands = first ? entryCommands(first, others.length) : thanksCommands(log, interview);
    return commands.map((command) => new vscode.CodeLens(new vscode.Range(at, at), command));
  });
}

/** For an interview of today at an hour nobody wrote: it may be over. */
function thanksCommands(log: FolderLog, interview: Interview): readonly vscode.Command[] {
  if (!mayBeOver(interview)) return [];
  const { path, id } = interview.entry;
  const argument = { uri: log.uriOf(path).toString(), interview: id };
  const title = vscode.l10n.t('Is it over? Generate the thank-you');
  return [{ title, command: commandIds.generate, arguments: [argument] }];
}

/** The most pressing letter with its steps, and how many more there are: a line has no room for all. */
function entryCommands(target: Target, others: number): readonly vscode.Command[] {
  const { obligation, log } = target;
  const argument = argumentOf(target);
  const step = (title: string, command: string): vscode.Command => ({
    title,
    command,
    arguments: [argument],
  });
  const open = obligation.draft ? vscode.l10n.t('Open draft') : vscode.l10n.t('Generate');
  const more = { title: vscode.l10n.t('{0} more', others), command: commandIds.generate };
  return [
    step(
      plainLabel(`${sayTitle(obligation, log.context.speech)}: ${sayStanding(obligation, log.context)}`),
      commandIds.generate,
    ),
    step(open, commandIds.generate),
    step(vscode.l10n.t('Mark as sent'), commandIds['mark-sent']),
    step(vscode.l10n.t('Waive'), commandIds.waive),
    ...(others > 0 ? [more] : []),
  ];
}
