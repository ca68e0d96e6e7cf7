import * as vscode from 'vscode';
import { type Interview, metAt, promisedBefore, roundsBefore, sayStart } from '../../core/startup.ts';
import { plainMarkdown } from '../language/plainMarkdown.ts';
import type { ComingGroup, Meeting } from './elements.ts';
import { openedRow } from './openedRow.ts';

/** How the group looks and what a screen reader says of it. */
export function comingGroupItem({ meetings }: ComingGroup): vscode.TreeItem {
  const label = vscode.l10n.t('Coming interviews');
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
  item.id = 'coming';
  item.description = String(meetings.length);
  item.accessibilityInformation = { label: `${label}: ${meetings.length}.` };
  return item;
}

/** What is said of an interview to come: when, which and with whom, and what is still promised from earlier rounds. */
function saidOf({ log, upcoming }: Meeting): readonly string[] {
  const { speech, now } = log.context;
  const { entry, process } = upcoming;
  const when = sayStart(upcoming, speech, now);
  const people = speech.list(metAt(upcoming), 'conjunction');
  const parts = (...some: readonly (string | undefined)[]) =>
    some.filter((part) => part !== undefined).join(', ');
  const promised = promisedBefore(upcoming).map(({ day, promises }) =>
    vscode.l10n.t(
      'Promised in the interview of {0} and still open: {1}.',
      speech.date(day, now),
      promises.join('; '),
    ),
  );
  return [
    `${when}: ${parts(entry.round?.value, process.company, process.role)}.`,
    ...(people === '' ? [] : [vscode.l10n.t('With {0}.', people)]),
    ...promised,
  ];
}

/** How an interview to come looks; its tooltip is made once somebody asks for it. */
export function meetingItem(meeting: Meeting): vscode.TreeItem {
  const { log, upcoming, uri, interview } = meeting;
  const { speech, now } = log.context;
  const { entry, process } = upcoming;
  const when = sayStart(upcoming, speech, now);
  const people = speech.list(metAt(upcoming), 'conjunction');
  const look = { icon: new vscode.ThemeIcon('calendar'), is: 'interview', said: saidOf(meeting).join(' ') };
  const item = openedRow(when, look, { uri, interview });
  // Rows are cut at their end.
  const what = [process.company, entry.round?.value].filter((part) => part !== undefined).join(', ');
  item.description = people === '' ? what : `${what}; ${people}`;
  return item;
}

/** With a tooltip that says, besides, what they said and asked in earlier rounds, as the notes have it. */
export async function withNotesBefore(item: vscode.TreeItem, meeting: Meeting): Promise<vscode.TreeItem> {
  const said = [...saidOf(meeting)];
  for (const round of roundsBefore(meeting.upcoming)) said.push(...(await notedOf(round, meeting)));
  item.tooltip = plainMarkdown(said.join(' '));
  return item;
}

/** What the notes of a round say; nothing where its file cannot be read any more. */
async function notedOf(round: Interview, { log }: Meeting): Promise<readonly string[]> {
  const [{ notedIn }, { parseMarkdown }, { languageOfNotes }] = await Promise.all([
    import('../../lazy/letters.ts'),
    import('../../lazy/markdown.ts'),
    import('../../lazy/noteLanguage.ts'),
  ]);
  const text = await textOf(log.uriOf(round.entry.path));
  if (text === undefined) return [];
  const { speech, now } = log.context;
  const plain = languageOfNotes(text.slice(round.entry.notes.start, round.entry.notes.end));
  const noted = notedIn(round, text, parseMarkdown, plain?.isPlain ? plain.tag : undefined);
  const day = speech.date(noted.day, now);
  return [
    ...(noted.said.length > 0
      ? [vscode.l10n.t('Said in the interview of {0}: {1}.', day, noted.said.join('; '))]
      : []),
    ...(noted.asked.length > 0
      ? [vscode.l10n.t('Asked in the interview of {0}: {1}.', day, noted.asked.join('; '))]
      : []),
  ];
}

async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return (await vscode.workspace.openTextDocument(uri)).getText();
  } catch {
    return undefined;
  }
}
