import * as vscode from 'vscode';
import { type Interview, type Obligation, sayStanding, sayTitle, urgencyOf } from '../../core/startup.ts';
import { commandIds } from '../commandIds.ts';
import type { FolderLog } from '../index/folderLog.ts';
import type { LogStore } from '../index/logStore.ts';
import type { NextSteps } from './act.ts';
import { argumentOf, targetsToday } from './target.ts';

/**
 * What follows from an outcome that was just set, against the log as it was before: the letter that is due now, which can be written at
 * once, and where letters went that the view no longer lists.
 */
export function afterOutcome(store: LogStore, before: FolderLog, interview: Interview): NextSteps {
  const { path, id } = interview.entry;
  const log = store.logOf(before.uriOf(path));
  const now = log?.evaluation.interviewWith(id);
  if (!log || !now) return { said: [], steps: [] };
  const known = new Set(targetsToday(before, interview).map(({ obligation }) => keyOf(obligation)));
  const [due] = targetsToday(log, now).filter(({ obligation }) => !known.has(keyOf(obligation)));
  const listed = new Set(settledOf(log, now).map(keyOf));
  const isHidden = settledOf(before, interview).some((one) => !listed.has(keyOf(one)));
  return {
    said: [
      ...(due ? [dueSentence(log, due.obligation)] : []),
      ...(isHidden
        ? [vscode.l10n.t('What you sent before is listed under "{0}".', vscode.l10n.t('Sent earlier'))]
        : []),
    ],
    steps: due
      ? [
          [
            vscode.l10n.t('Write it'),
            () => vscode.commands.executeCommand(commandIds.generate, argumentOf(due)),
          ],
        ]
      : [],
  };
}

function dueSentence({ context }: FolderLog, obligation: Obligation): string {
  const [title, standing] = [sayTitle(obligation, context.speech), sayStanding(obligation, context)];
  return vscode.l10n.t('The next letter: {0}, {1}.', title, standing);
}

/** The letters of the process that the view lists as settled. */
function settledOf({ evaluation }: FolderLog, { process }: Interview): readonly Obligation[] {
  const paths = new Set(process.rounds.map(({ path }) => path));
  return [...paths]
    .flatMap(evaluation.obligationsOf)
    .filter((one) => one.interview.process === process && urgencyOf(one) === 'settled');
}

function keyOf({ interview, letter, to }: Obligation): string {
  return JSON.stringify([interview.entry.id, letter, to?.name]);
}
