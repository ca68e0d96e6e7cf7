import * as vscode from 'vscode';
import { homeOf, type Interview, isoOf, nameTest, spoken, startEntry } from '../../core/index.ts';
import type { Found, MessageReading, Proposal } from '../../lazy/messages.ts';
import { type Choice, pick } from '../ask.ts';
import { applyChanges, createFiles } from '../files/edits.ts';
import { namesIn } from '../files/files.ts';
import { UserError } from '../guard.ts';
import type { FolderLog } from '../index/folderLog.ts';
import type { LogStore } from '../index/logStore.ts';
import { profileFor } from '../letters/profile.ts';
import { besideChange } from '../messages/proposedText.ts';
import { sayDraft } from '../messages/sayDraft.ts';
import type { WordsBehind } from '../messages/wordsBehind.ts';
import { saidBy } from '../messages/wordsOfLine.ts';
import { askKind } from './askKind.ts';
import { fileOf, pickInterview, textOf } from './target.ts';

/**
 * Reads an invitation or an answer: what was dropped, what is selected, else the clipboard. A new entry becomes a draft that nobody has
 * saved; what changes in an entry is shown beside it as it is, and written once the person says so.
 */
export async function readMessageInto(
  store: LogStore,
  behind: WordsBehind,
  argument: unknown,
  isAnswer = false,
): Promise<void> {
  await store.settled();
  const log = fileOf(store, argument)?.log ?? store.logs()[0];
  if (!log) throw new UserError(vscode.l10n.t('Open a folder for your interview log first.'));
  const title = isAnswer
    ? vscode.l10n.t('Record their answer from clipboard')
    : vscode.l10n.t('New entry from clipboard');
  const interview = isAnswer ? interviewOf(store, log, argument) : undefined;
  const isAsked = textOf(argument, 'confirm') !== 'yes';
  const agreedOn = await agreed(title, await readingOf(log, argument));
  const reading = agreedOn && isAsked ? await settled(title, log, agreedOn, interview) : agreedOn;
  if (!reading) return;
  const first = interview
    ? await proposed(log, reading, interview)
    : await proposalFor(title, store, log, reading);
  const proposal = first?.held && isAsked ? await agreedTo(title, log, reading, first) : first;
  if (!proposal) return;
  const { newEntry, changes, round, sources } = proposal;
  if (!newEntry && changes.length === 0) throw new UserError(reasonOf(log, proposal));
  const [change] = changes;
  if (change && isAsked) {
    const isWanted = await besideChange(log, change, () => isConfirmed(title, log, proposal));
    if (!isWanted) return;
  }
  if (changes.length > 0) await applyChanges(store, log, changes);
  if (!newEntry) {
    const uri = log.uriOf(round?.entry.path ?? '');
    behind.remember(uri, sources);
    await vscode.window.showTextDocument(uri);
    return;
  }
  const uri = isAsked ? await drafted(store, log, newEntry) : await created(store, log, newEntry);
  behind.remember(uri, newEntry.sources);
  const editor = await vscode.window.showTextDocument(uri);
  // Not awaited: it stays while the entry is read.
  if (uri.scheme === 'untitled') void sayDraft(editor.document, proposal, log.context.speech);
  const blank = /^(?:company|role|date):(?=\s*$)/m.exec(editor.document.getText());
  if (!blank) return;
  const at = editor.document.positionAt(blank.index + blank[0].length);
  editor.selection = new vscode.Selection(at, at);
}

/** Reads an answer to the interview that is named or open; where none or several are, the message says which one it is about. */
export function recordAnswerFrom(store: LogStore, behind: WordsBehind, argument: unknown): Promise<void> {
  return readMessageInto(store, behind, argument, true);
}

/** The interview that an argument names, else that of the file that is open, where it holds one. */
function interviewOf(store: LogStore, log: FolderLog, argument: unknown): Interview | undefined {
  const file = fileOf(store, argument);
  const [interview, ...others] = file?.log === log ? file.interviews : [];
  return others.length === 0 ? interview : undefined;
}

/** The reading with what the person makes of each value that is only likely; undefined where they leave. What they leave blank stays so. */
async function settled(
  title: string,
  log: FolderLog,
  reading: MessageReading,
  interview: Interview | undefined,
): Promise<MessageReading | undefined> {
  const { newEntry, known, round } = await proposed(log, reading, interview);
  if (!newEntry && !round) return reading;
  const isNew = newEntry !== undefined && known === undefined;
  const ask = async <Value>(
    found: Found<Value> | undefined,
    placeHolder: string,
    label: (value: Value) => string,
  ): Promise<Found<Value> | undefined | 'left'> => {
    if (found?.certainty !== 'likely') return found;
    const values = [found.value, ...(found.others ?? [])];
    const said = saidBy(found.words);
    const choices: Choice<{ readonly value: Value } | 'blank'>[] = [
      ...values.map((value) => ({ label: label(value), description: said, value: { value } })),
      { label: vscode.l10n.t('Leave it blank'), value: 'blank' },
    ];
    const chosen = await pick(title, choices, placeHolder);
    if (chosen === undefined) return 'left';
    return chosen === 'blank' ? undefined : { ...found, ...chosen, certainty: 'certain', others: [] };
  };
  const start = await ask(reading.start, vscode.l10n.t('When does it begin?'), isoOf);
  if (start === 'left') return undefined;
  const isTimed = start?.value.time !== undefined && reading.timeZone?.value !== log.now.timeZoneId;
  const zone = isTimed
    ? await ask(reading.timeZone, vscode.l10n.t('In which time zone is that?'), String)
    : reading.timeZone;
  if (zone === 'left') return undefined;
  const company = isNew
    ? await ask(reading.company, vscode.l10n.t('Which company?'), String)
    : reading.company;
  if (company === 'left') return undefined;
  const role = isNew ? await ask(reading.role, vscode.l10n.t('Which role?'), String) : reading.role;
  if (role === 'left') return undefined;
  const about = ['start', 'timeZone', 'company', 'role'];
  return {
    ...reading,
    start,
    timeZone: zone ?? reading.timeZone,
    company,
    role,
    questions: reading.questions.filter((question) => !about.includes(question.about)),
  };
}

/** What was read of the text that an argument gives, of what is selected or of the clipboard. */
async function readingOf(log: FolderLog, argument: unknown): Promise<MessageReading> {
  const bytes =
    bytesOf(argument) ?? new TextEncoder().encode(textOf(argument, 'text') ?? (await textAtHand()));
  const { parseMessage, readMessage } = await import('../../lazy/messages.ts');
  const message = await parseMessage(bytes);
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

/** The text that is selected, else what was copied; empty where neither is there, or the editor may not read what was copied. */
export async function textAtHand(): Promise<string> {
  const editor = vscode.window.activeTextEditor;
  const selected = editor?.document.getText(editor.selection) ?? '';
  if (selected.trim() !== '') return selected;
  try {
    return await vscode.env.clipboard.readText();
  } catch {
    return '';
  }
}

/** The file that an argument holds. */
function bytesOf(argument: unknown): Uint8Array | undefined {
  const bytes =
    typeof argument === 'object' && argument !== null ? Reflect.get(argument, 'bytes') : undefined;
  return bytes instanceof Uint8Array ? bytes : undefined;
}

/** The reading with what the person answers where it can be read in several ways; undefined where they leave. */
async function agreed(title: string, reading: MessageReading): Promise<MessageReading | undefined> {
  const { kind, choices } = reading;
  const isSure = kind.certainty === 'certain' || kind.value === 'none';
  const chosen = isSure ? kind.value : await askKind(title, kind);
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
  store: LogStore,
  log: FolderLog,
  reading: MessageReading,
): Promise<Proposal | undefined> {
  const first = await proposed(log, reading, undefined);
  const isKnown = first.newEntry !== undefined || first.round !== undefined || reading.kind.value === 'none';
  if (isKnown) return first;
  // The one that is open is the likeliest.
  const open = fileOf(store, undefined);
  if (log.evaluation.log.entries.length === 0) return first;
  const chosen = await pickInterview(title, [log], open?.log === log ? open.interviews : []);
  return chosen && proposed(log, reading, chosen.interview);
}

/** The proposal with what is held back, where the person wants that; undefined where they do not. */
async function agreedTo(
  title: string,
  log: FolderLog,
  reading: MessageReading,
  { held, round }: Proposal,
): Promise<Proposal | undefined> {
  const choices: Choice<boolean>[] = [
    { label: vscode.l10n.t('Leave it as it is'), value: false },
    { label: vscode.l10n.t('Yes'), value: true },
  ];
  const isWanted = await pick(title, choices, held && spoken(held, log.context.speech));
  return isWanted === true ? proposed(log, reading, round, true) : undefined;
}

/** The proposal against what the file of the entry says now. */
async function proposed(
  log: FolderLog,
  reading: MessageReading,
  interview: Interview | undefined,
  isAgreed = false,
): Promise<Proposal> {
  const { proposalOf } = await import('../../lazy/messages.ts');
  const texts = new Map<string, string>();
  const propose = () =>
    proposalOf(reading, {
      evaluation: log.evaluation,
      today: log.now.toPlainDate(),
      zone: log.now.timeZoneId,
      interview,
      isAgreed,
      textOf: (path) => texts.get(path),
    });
  const { round } = propose();
  if (!round) return propose();
  // Its letters name it by its day, which may move.
  for (const path of [round.entry.path, ...round.letters.map((letter) => letter.path)]) {
    const document = await vscode.workspace.openTextDocument(log.uriOf(path));
    texts.set(path, document.getText());
  }
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
      description: round?.entry.company?.value ?? newEntry?.entry.company ?? '',
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

/** Opens the entry as a draft at the place where saving writes it. Where the folder is of no disk, it is written at once. */
async function drafted(
  store: LogStore,
  log: FolderLog,
  newEntry: NonNullable<Proposal['newEntry']>,
): Promise<vscode.Uri> {
  const home = homeIn(log);
  if (log.folder.uri.scheme !== 'file') return created(store, log, newEntry);
  const isTaken = nameTest(await namesIn(vscode.Uri.joinPath(log.folder.uri, home)));
  const folder = vscode.Uri.joinPath(log.folder.uri, home).path;
  // Another draft keeps its name; the same one is shown again.
  const isOther = (name: string) =>
    vscode.workspace.textDocuments.some(
      ({ uri, getText }) =>
        uri.scheme === 'untitled' && uri.path === `${folder}/${name}` && getText() !== newEntry.text,
    );
  const { entry, text } = newEntry;
  const file = startEntry(entry, home, (name) => isTaken(name) || isOther(name), text);
  const uri = log.uriOf(file.path).with({ scheme: 'untitled' });
  const document = await vscode.workspace.openTextDocument(uri);
  if (document.getText() !== '') return uri;
  const edit = new vscode.WorkspaceEdit();
  edit.insert(uri, new vscode.Position(0, 0), file.text);
  await vscode.workspace.applyEdit(edit);
  return uri;
}
