import * as vscode from 'vscode';
import { isOwed, type Obligation, type PlainDate, sayTitle } from '../../core/index.ts';
import { type Choice, pick } from '../ask.ts';
import { askDate, dayOf } from '../askDay.ts';
import { UserError } from '../guard.ts';
import type { FolderLog } from '../index/folderLog.ts';
import type { LogStore } from '../index/logStore.ts';
import { section } from '../settings.ts';
import { fileOf, textOf } from './target.ts';

/**
 * Marks everything before a day as settled: no letter is due for those interviews, and nothing is said about them. Each choice says
 * what it hides, and the last one can be taken back.
 */
export async function settleBefore(store: LogStore, argument: unknown): Promise<void> {
  await store.settled();
  const log = fileOf(store, argument)?.log ?? store.logs()[0];
  if (!log) throw new UserError(vscode.l10n.t('Open a folder with an interview log first.'));
  const day = dayOf(textOf(argument, 'on')) ?? (await chooseDay(log));
  if (!day) return;
  const before = settledDay(log);
  const count = hiddenBy(log, day).length;
  await saveSettledBefore(log, day.toString());
  // Not awaited: the notification stays as long as nobody answers it.
  void offerUndo(log, day, count, before);
}

/** The usual choice first: what is older than two weeks. Choices that hide nothing are left out. */
async function chooseDay(log: FolderLog): Promise<PlainDate | undefined> {
  const today = log.now.toPlainDate();
  const title = vscode.l10n.t('Hide the letters of which interviews?');
  const days = [
    [vscode.l10n.t('Everything older than two weeks'), today.subtract({ days: 14 })],
    [vscode.l10n.t('Everything older than a month'), today.subtract({ months: 1 })],
    [vscode.l10n.t('Everything before today'), today],
  ] as const;
  const choices: Choice<PlainDate | 'other'>[] = days.flatMap(([label, day]) => {
    const hidden = hiddenBy(log, day);
    return hidden.length > 0 ? [{ label, ...whatItHides(log, hidden), value: day }] : [];
  });
  const other: Choice<PlainDate | 'other'> = { label: vscode.l10n.t('Another day...'), value: 'other' };
  const chosen = await pick(title, [...choices, other]);
  if (chosen !== 'other') return chosen;
  const prompt = vscode.l10n.t('Hide the letters of interviews before which day?');
  return dayOf((await askDate(title, prompt, '', log.context))?.slice(0, 10));
}

/** How many letters a choice hides, and by name those that a person would miss. */
function whatItHides(
  log: FolderLog,
  hidden: readonly Obligation[],
): Pick<vscode.QuickPickItem, 'description' | 'detail'> {
  const isOffer = ({ interview }: Obligation) => interview.outcome === 'offer';
  const missed = hidden
    .filter((obligation) => isMissed(obligation, log))
    .toSorted((a, b) => Number(isOffer(b)) - Number(isOffer(a)));
  const names = missed.map(
    (obligation) => `${sayTitle(obligation, log.context.speech)} (${obligation.interview.process.company})`,
  );
  const shown = names.slice(0, mostNamed).join(', ');
  return {
    description:
      hidden.length === 1
        ? vscode.l10n.t('hides 1 letter')
        : vscode.l10n.t('hides {0} letters', hidden.length),
    ...(names.length > 0 && {
      detail:
        names.length > mostNamed
          ? vscode.l10n.t('Hides {0} and {1} more', shown, names.length - mostNamed)
          : vscode.l10n.t('Hides {0}', shown),
    }),
  };
}

/** More names than these would be cut in a row. */
const mostNamed = 6;

/** The letters that are due now because of interviews before a day. */
function hiddenBy({ evaluation }: FolderLog, day: PlainDate): readonly Obligation[] {
  return evaluation.obligations.filter((obligation) => {
    const { date } = obligation.interview.entry.date?.value ?? {};
    return isOwed(obligation) && date !== undefined && date.toString() < day.toString();
  });
}

/** Letters about an open offer, and those of this week's interviews. */
function isMissed({ interview }: Obligation, { now }: FolderLog): boolean {
  const weekAgo = now.toPlainDate().subtract({ days: 7 }).toString();
  const day = interview.entry.date?.value.date.toString() ?? '';
  return interview.outcome === 'offer' || day >= weekAgo;
}

/** What the setting says where it is saved; undefined where nothing does. */
function settledDay(log: FolderLog): string | undefined {
  const found = vscode.workspace.getConfiguration(section, log.folder).inspect<string>('settledBefore');
  return found?.workspaceFolderValue ?? found?.workspaceValue;
}

async function saveSettledBefore({ folder }: FolderLog, day: string | undefined): Promise<void> {
  const several = (vscode.workspace.workspaceFolders?.length ?? 0) > 1;
  const target = several ? vscode.ConfigurationTarget.WorkspaceFolder : vscode.ConfigurationTarget.Workspace;
  await vscode.workspace.getConfiguration(section, folder).update('settledBefore', day, target);
}

async function offerUndo(
  log: FolderLog,
  day: PlainDate,
  count: number,
  before: string | undefined,
): Promise<void> {
  const undo = vscode.l10n.t('Undo');
  const { speech, now } = log.context;
  const message = vscode.l10n.t(
    'Letters of interviews before {0} are hidden: {1}.',
    speech.date(day, now),
    count,
  );
  if ((await vscode.window.showInformationMessage(message, undo)) === undo)
    await saveSettledBefore(log, before);
}
