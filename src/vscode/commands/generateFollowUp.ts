import * as vscode from 'vscode';
import {
  composeLetter,
  type Entry,
  type LetterKind,
  letterKindNames,
  letterKindRow,
  type Obligation,
  readNotes,
  readProfile,
} from '../../core/index.ts';
import { type Choice, pick } from '../ask.ts';
import { createFile } from '../edits.ts';
import { UserError } from '../guard.ts';
import type { FolderLog, LogStore } from '../logStore.ts';
import type { Templates } from '../templates.ts';
import { fileOf, owedTargets, pickTarget, targetOf } from './target.ts';

/** What to write: a kind of letter to somebody because of an entry, owed or not. */
interface LetterWish {
  readonly log: FolderLog;
  readonly entry: Entry;
  readonly letter: LetterKind;
  readonly to: Obligation['to'];
  readonly obligation?: Obligation | undefined;
}

/**
 * Writes the letter that is owed: on an entry what it owes, elsewhere what the person picks, most overdue first. A letter that
 * is drafted already is opened instead.
 */
export async function generateFollowUp(
  store: LogStore,
  templates: Templates,
  argument: unknown,
): Promise<void> {
  await store.settled();
  const wish = await wishFor(store, argument);
  if (!wish) return;
  const draft = wish.obligation?.draft;
  if (draft) {
    await vscode.window.showTextDocument(wish.log.uriOf(draft.path));
    return;
  }
  await writeLetter(wish, templates);
}

async function wishFor(store: LogStore, argument: unknown): Promise<LetterWish | undefined> {
  const named = targetOf(store, argument);
  if (named) return { log: named.log, ...wishOf(named.obligation) };
  const file = fileOf(store, argument);
  const entry = file?.entry ?? (file?.letter && file.log.evaluation.log.entryOf(file.letter));
  const title = vscode.l10n.t('Generate follow-up');
  if (file && entry) {
    const owed = owedTargets([file.log], entry);
    const chosen = owed.length > 0 ? await pickTarget(title, owed) : undefined;
    if (owed.length > 0) return chosen && { log: chosen.log, ...wishOf(chosen.obligation) };
    return freeWish(file.log, entry);
  }
  const targets = owedTargets(store.logs());
  if (targets.length === 0) {
    throw new UserError(vscode.l10n.t('No letter is owed now. Open an interview entry to write one anyway.'));
  }
  const chosen = await pickTarget(title, targets, true);
  return chosen && { log: chosen.log, ...wishOf(chosen.obligation) };
}

function wishOf(obligation: Obligation): Omit<LetterWish, 'log'> {
  const { entry, letter, to } = obligation;
  return { entry, letter, to, obligation };
}

/** Nothing is owed for this entry: the person may want a letter all the same. */
async function freeWish(log: FolderLog, entry: Entry): Promise<LetterWish | undefined> {
  const kinds: Choice<LetterKind>[] = letterKindNames.map((kind) => ({
    label: letterKindRow(kind).title,
    description: letterKindRow(kind).doc,
    value: kind,
  }));
  const title = vscode.l10n.t('No letter is owed for this interview now. Write one anyway?');
  const letter = await pick(title, kinds);
  if (letter === undefined) return undefined;
  const people = [...entry.interviewers, ...(entry.contact ? [entry.contact] : [])];
  const choices = people.map((person): Choice<Obligation['to']> => ({ label: person.name, value: person }));
  const nobody: Choice<Obligation['to']> = { label: vscode.l10n.t('Nobody by name'), value: undefined };
  const [only] = choices;
  if (!only) return { log, entry, letter, to: undefined };
  const chosen = await vscode.window.showQuickPick([...choices, nobody], {
    title: vscode.l10n.t('To whom?'),
  });
  return chosen && { log, entry, letter, to: chosen.value };
}

async function writeLetter(wish: LetterWish, templates: Templates): Promise<void> {
  const { log, entry } = wish;
  const text = await textOfFile(log.uriOf(entry.path));
  const [{ parseMarkdown }, library] = await Promise.all([
    import('../../lazy/markdown.ts'),
    templates.load(),
  ]);
  const profile = await profileOf(log, entry);
  const taken = await takenNames(log, entry);
  const composed = composeLetter({
    ...wish,
    obligation: wish.obligation,
    process: log.evaluation.log.processOf(entry),
    log: log.evaluation.log,
    notes: readNotes(text.slice(entry.bodyStart), parseMarkdown),
    profile: profile === undefined ? undefined : readProfile(profile),
    tone: log.settings.tone,
    now: log.now,
    lettersFolder: log.settings.lettersFolder,
    taken,
    ...library,
  });
  const uri = log.uriOf(composed.path);
  await createFile(uri, composed.text);
  const editor = await vscode.window.showTextDocument(uri);
  if (composed.snippet === composed.text) return;
  // The same text again, with its blanks as tab stops; without them the letter stays as it was saved.
  const { document } = editor;
  const all = new vscode.Range(new vscode.Position(0, 0), document.lineAt(document.lineCount - 1).range.end);
  await editor.insertSnippet(new vscode.SnippetString(composed.snippet), all);
  await document.save();
}

/** The text as the person sees it: the open document where there is one. */
async function textOfFile(uri: vscode.Uri): Promise<string> {
  const document = await vscode.workspace.openTextDocument(uri);
  return document.getText();
}

/** `profile.md` beside the entry or in a folder above it, up to the workspace folder. */
async function profileOf(log: FolderLog, entry: Entry): Promise<string | undefined> {
  const folders = entry.path.split('/').slice(0, -1);
  for (let depth = folders.length; depth >= 0; depth--) {
    const uri = vscode.Uri.joinPath(log.folder.uri, ...folders.slice(0, depth), 'profile.md');
    try {
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    } catch {
      // Not here: look in the folder above.
    }
  }
  return undefined;
}

/** Which paths are taken, whatever their case, so that a letter never takes the place of a file. */
async function takenNames(log: FolderLog, entry: Entry): Promise<(path: string) => boolean> {
  const folder = [...entry.path.split('/').slice(0, -1), ...log.settings.lettersFolder.split('/')].join('/');
  try {
    const names = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(log.folder.uri, folder));
    const taken = new Set(names.map(([name]) => `${folder}/${name}`.toLowerCase()));
    return (path) => taken.has(path.toLowerCase());
  } catch {
    return () => false;
  }
}
