import * as vscode from 'vscode';
import { agendaOf, isOwed, momentJson, type PlainDate } from '../../core/index.ts';
import { dayOf } from '../askDay.ts';
import { UserError } from '../guard.ts';
import { evaluationOn } from '../index/evaluationOn.ts';
import type { FolderLog } from '../index/folderLog.ts';
import { asJson, factsOf } from './facts.ts';
import type { Tool } from './tool.ts';

/** What is owed on a day, the most pressing first. */
export const listDue: Tool<'interview-follow-up_list_due'> = {
  name: 'interview-follow-up_list_due',
  message: ({ date, company }) =>
    company === undefined
      ? vscode.l10n.t('Looking up which letters are due {0}', date ?? vscode.l10n.t('now'))
      : vscode.l10n.t('Looking up which letters to {0} are due {1}', company, date ?? vscode.l10n.t('now')),
  answer: async ({ store }, { date, company }) => {
    const logs = store.logs();
    if (logs.length === 0) throw new UserError(vscode.l10n.t('No folder with an interview log is open.'));
    const day = date === undefined ? undefined : dayNamed(date);
    const companies = companiesNamed(logs, company);
    return [asJson(logs.map((log) => reportOf(log, day, companies)))];
  },
};

function reportOf(log: FolderLog, day: PlainDate | undefined, companies: ReadonlySet<string>) {
  const { evaluation, now } = evaluationOn(log, day ?? log.now.toPlainDate());
  const owed = agendaOf(evaluation.obligations, { all: false }).filter(
    (one) => isOwed(one) && companies.has(one.interview.process.company),
  );
  return {
    folder: log.folder.name,
    now: momentJson(now),
    timeZone: now.timeZoneId,
    owed: owed.map((one) => factsOf(log, one)),
  };
}

function dayNamed(written: string): PlainDate {
  const day = dayOf(written);
  if (day) return day;
  throw new UserError(
    vscode.l10n.t('"{0}" is not a day. Write it as YYYY-MM-DD, such as 2026-11-20.', written),
  );
}

/** The companies that a name or a part of it means; all where none is named. */
function companiesNamed(logs: readonly FolderLog[], written: string | undefined): ReadonlySet<string> {
  const all = new Set(
    logs.flatMap(({ evaluation }) => evaluation.log.processes.map((process) => process.company)),
  );
  if (written === undefined) return all;
  const found = [...all].filter((company) => company.toLowerCase().includes(written.trim().toLowerCase()));
  if (found.length > 0) return new Set(found);
  throw new UserError(
    vscode.l10n.t(
      'The log has no company "{0}". It has: {1}. Call the tool again with one of them, or without.',
      written,
      [...all].toSorted().join(', '),
    ),
  );
}
