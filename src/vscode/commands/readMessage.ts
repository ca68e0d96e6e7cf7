import * as vscode from 'vscode';
import { type Entry, homeOf, isoOf, nameTest, spoken, startEntry } from '../../core/index.ts';
import type { MessageReading, Proposal, Words } from '../../lazy/messages.ts';
import { type Choice, pick } from '../ask.ts';
import { applyChanges, createFiles } from '../files/edits.ts';
import { namesIn } from '../files/files.ts';
import { UserError } from '../guard.ts';
import type { FolderLog } from '../index/folderLog.ts';
import type { LogStore } from '../index/logStore.ts';
import { profileFor } from '../letters/profile.ts';
import { fileOf, textOf } from './target.ts';

/**
 * Reads an invitation or an answer: what is selected, else the clipboard. Shows what it would write with the words it came from, and
 * writes once the person says so.
 */
export async function readMessageInto(store: LogStore, argument: unknown): Promise<void> {
  await store.settled();
  const log = fileOf(store, argument)?.log ?? store.logs()[0];
  if (!log) throw new UserError(vscode.l10n.t('Open a folder for your interview log first.'));
  const title = vscode.l10n.t('Read a message');
  const reading = await agreed(title, await readingOf(log, argument));
  if (!reading) return;
  const proposal = await proposalFor(title, log, reading);
  if (!proposal) return;
  const { newEntry, changes, round } = proposal;
  if (!newEntry && changes.length === 0) throw new UserError(reasonOf(log, proposal));
  if (textOf(argument, 'confirm') !== 'yes' && !(await isConfirmed(title, log, proposal))) return;
  if (changes.length > 0) await applyChanges(store, log, changes);
  const uri = newEntry ? await created(store, log, newEntry) : log.uriOf(round?.path ?? '');
  await vscode.window.showTextDocument(uri);
}

/** What was read of the text that an argument gives, of what is selected or of the clipboard. */
async function readingOf(log: FolderLog, argument: unknown): Promise<MessageReading> {
  const editor = vscode.window.activeTextEditor;
  const selected = editor?.document.getText(editor.selection) ?? '';
  const text =
    textOf(argument, 'text') ?? (selected.trim() === '' ? await vscode.env.clipboard.readText() : selected);
  const { parseMessage, readMessage } = await import('../../lazy/messages.ts');
  const message = await parseMessage(new TextEncoder().encode(text));
  const home = homeIn(log);
  const profile = await profileFor(log, home === '' ? 'new.md' : `${home}/new.md`);
  const { now, context } = log;
  const self = { name: profile?.name, addresses: profile?.email === undefined ? [] : [profile.email] };
  const reading = readMessage(message, { today: now.toPlainDate(), zone: now.timeZoneId, self });
  if (message.text.trim() !== '' || message.events.length > 0) return reading;
  const why = reading.problems.map((problem) => spoken(problem, context.speech)).join(' ');
  throw new UserError(
    vscode.l10n.t('Copy or select the message first: an invitation, a mail or a chat. {0}', why),
  );
}

/** The reading with what the person answers where it can be read in several ways; undefined where they leave. */
async function agreed(title: string, reading: MessageReading): Promise<MessageReading | undefined> {
  const { kind, choices } = reading;
  const { messageKinds } = await import('../../lazy/messages.ts');
  // The likeliest first.
  const kinds = [...new Set([kind.value, ...(kind.others ?? []), ...messageKinds])];
  const chosen =
    kind.certainty === 'certain' || kind.value === 'none'
      ? kind.value
      : await pick(
          title,
          kinds.map((value) => ({ label: value, value })),
          vscode.l10n.t('What is it?'),
        );
  if (chosen === undefined) return undefined;
  const decided: MessageReading = {
    ...reading,
    kind: {
      ...kind,
      value: chosen,
      certainty: kind.value === 'none' ? kind.certainty : 'certain',
      others: [],
    },
    questions: reading.questions.filter(({ about }) => about !== 'kind'),
  };
  if (choices.length < 2) return decided;
  const none: Choice<MessageReading['start'] | 'none'> = {
    label: vscode.l10n.t('None of them yet'),
    value: 'none',
  };
  const start = await pick(
    title,
    [...choices.map((value) => ({ label: isoOf(value.value), description: value.words.text, value })), none],
    vscode.l10n.t('Which time is agreed?'),
  );
  if (start === undefined || start === 'none') return start && decided;
  return {
    ...decided,
    start: { ...start, certainty: 'certain', others: [] },
    choices: [],
    questions: decided.questions.filter(({ about }) => about !== 'choices'),
  };
}

/** What the message may change; the person says which entry it is about where the log does not know. Undefined where they leave. */
async function proposalFor(
  title: string,
  log: FolderLog,
  reading: MessageReading,
): Promise<Proposal | undefined> {
  const first = await proposed(log, reading, undefined);
  const isKnown = first.newEntry !== undefined || first.round !== undefined || reading.kind.value === 'none';
  if (isKnown) return first;
  const entries = log.evaluation.log.entries.toReversed();
  if (entries.length === 0) return first;
  const choices = entries.map(
    (entry): Choice<Entry> => ({
      label: entry.company?.value ?? entry.id,
      description: [entry.role?.value, entry.date?.value.date.toString()].filter(Boolean).join(', '),
      value: entry,
    }),
  );
  const entry = await pick(title, choices, vscode.l10n.t('Which interview is it about?'));
  return entry && proposed(log, reading, entry);
}

/** The proposal against what the file of the entry says now. */
async function proposed(
  log: FolderLog,
  reading: MessageReading,
  entry: Entry | undefined,
): Promise<Proposal> {
  const { proposalOf } = await import('../../lazy/messages.ts');
  const texts = new Map<string, string>();
  const propose = () =>
    proposalOf(reading, {
      log: log.evaluation.log,
      today: log.now.toPlainDate(),
      zone: log.now.timeZoneId,
      entry,
      textOf: (path) => texts.get(path),
    });
  const { round } = propose();
  if (!round) return propose();
  const document = await vscode.workspace.openTextDocument(log.uriOf(round.path));
  texts.set(round.path, document.getText());
  return propose();
}

/** Why nothing can be written. */
function reasonOf({ context }: FolderLog, { questions }: Proposal): string {
  return [
    vscode.l10n.t('There is nothing to write.'),
    ...questions.map((question) => spoken(question, context.speech)),
  ].join(' ');
}

/** Shows what would be written, value by value; whether the person wants it. */
async function isConfirmed(
  title: string,
  log: FolderLog,
  { newEntry, changes, round, sources, questions }: Proposal,
): Promise<boolean> {
  const places = [
    ...changes.map(({ path }) => vscode.l10n.t('Change {0}', path)),
    ...(newEntry ? [vscode.l10n.t('Create an entry')] : []),
  ];
  const shown = [...sources, ...(newEntry?.sources ?? [])];
  const choices: Choice<boolean>[] = [
    {
      label: places.join(', '),
      description: round?.company?.value ?? newEntry?.entry.company ?? '',
      value: true,
    },
    ...shown.map(({ field, value, words }) => ({
      label: `${field}: ${value}`,
      description: saidBy(words),
      value: false,
    })),
    ...questions.map((question) => ({ label: `? ${spoken(question, log.context.speech)}`, value: false })),
  ];
  const placeHolder = vscode.l10n.t('Enter writes it; undo takes it back. What is asked stays blank.');
  for (;;) {
    const isWanted = await pick(title, choices, placeHolder);
    // What was read is there to look at.
    if (isWanted !== false) return isWanted === true;
  }
}

/** `DTSTART: “2026-12-03 14:00”`. */
function saidBy({ place, text }: Words): string {
  const line = text.replace(/\s+/g, ' ').trim().slice(0, 90);
  return line === '' ? '' : `${place === 'text' ? '' : `${place}: `}“${line}”`;
}

function homeIn({ evaluation, settings, folder }: FolderLog): string {
  const openFolder = folder.uri.path.split('/').at(-1) ?? '';
  return homeOf({ log: evaluation.log, folder: settings.folder, openFolder });
}

/** Writes the entry into a file of its own, never in the place of another. */
async function created(
  store: LogStore,
  log: FolderLog,
  { entry, text }: NonNullable<Proposal['newEntry']>,
): Promise<vscode.Uri> {
  const home = homeIn(log);
  const names = await namesIn(vscode.Uri.joinPath(log.folder.uri, home));
  const file = startEntry(entry, home, nameTest(names), text);
  const uri = log.uriOf(file.path);
  await createFiles(store, [{ uri, text: file.text }]);
  return uri;
}
