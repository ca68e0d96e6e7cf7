import * as vscode from 'vscode';
import type { Interview } from '../../core/index.ts';
import {
  type Entry,
  isOwed,
  type Letter,
  type Moment,
  type Obligation,
  sayTitle,
  sayWhy,
} from '../../core/startup.ts';
import { type Choice, pick } from '../ask.ts';
import type { FolderLog } from '../index/folderLog.ts';
import type { LogStore } from '../index/logStore.ts';

/** An obligation and the log it is of. */
export interface Target {
  readonly log: FolderLog;
  readonly obligation: Obligation;
}

/** The argument as a text field of an unknown value, which any extension or keybinding may have made. */
export function textOf(argument: unknown, name: string): string | undefined {
  const value = typeof argument === 'object' && argument !== null ? Reflect.get(argument, name) : undefined;
  return typeof value === 'string' ? value : undefined;
}

/** What a command is handed to find an obligation again. */
export interface TargetArgument {
  readonly uri: string;
  readonly interview: string;
  readonly letter: string;
  readonly to: string | undefined;
}

/** The argument that names an obligation. */
export function argumentOf({ log, obligation }: Target): TargetArgument {
  const { interview, letter, to } = obligation;
  const { path, id } = interview.entry;
  return { uri: log.uriOf(path).toString(), interview: id, letter, to: to?.name };
}

/** The obligation an argument names, among all that the log knows. */
export function targetOf(store: LogStore, argument: unknown): Target | undefined {
  const uri = textOf(argument, 'uri');
  const [letter, to, interview] = ['letter', 'to', 'interview'].map((name) => textOf(argument, name));
  const log = uri === undefined || letter === undefined ? undefined : store.logOf(vscode.Uri.parse(uri));
  if (!log || uri === undefined) return undefined;
  const path = log.pathOf(vscode.Uri.parse(uri));
  if (path === undefined) return undefined;
  const obligation = log.evaluation
    .obligationsOf(path)
    .find(
      (one) =>
        one.letter === letter &&
        one.to?.name === to &&
        (interview === undefined || one.interview.entry.id === interview),
    );
  return obligation && { log, obligation };
}

/** A file of a log, and what it is. */
export interface LogFileAt {
  readonly log: FolderLog;
  /** The interview that an argument names, else those of the file. */
  readonly entries: readonly Entry[];
  readonly letter: Letter | undefined;
}

/** The log and the entries or letter of a file: the one an argument names, else the one in the active editor. */
export function fileOf(store: LogStore, argument: unknown): LogFileAt | undefined {
  const written =
    textOf(argument, 'uri') ?? (argument instanceof vscode.Uri ? argument.toString() : undefined);
  const uri = written === undefined ? activeUri() : vscode.Uri.parse(written);
  const log = uri && store.logOf(uri);
  if (!uri || !log) return undefined;
  const path = log.pathOf(uri) ?? '';
  const entries = log.evaluation.log.entriesAt(path);
  const named = entries.filter(({ id }) => id === textOf(argument, 'interview'));
  return {
    log,
    entries: named.length > 0 ? named : entries,
    letter: log.evaluation.log.letterAt(path),
  };
}

/** The document of the active tab, whatever editor shows it: as text, in another editor, beside its former version, as a preview. */
function activeUri(): vscode.Uri | undefined {
  const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
  const input = tab?.input;
  if (input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom) return input.uri;
  if (input instanceof vscode.TabInputTextDiff) return input.modified;
  if (tab && input instanceof vscode.TabInputWebview && /markdown\.preview$/.test(input.viewType))
    return previewed(tab.label);
  return vscode.window.activeTextEditor?.document.uri;
}

/** The document that a preview shows: the tab tells only the name of its file, `Preview a.md`, so it counts where one alone is open. */
function previewed(label: string): vscode.Uri | undefined {
  const shown = vscode.workspace.textDocuments.filter(
    ({ languageId, uri }) => languageId === 'markdown' && label.endsWith(` ${uri.path.split('/').at(-1)}`),
  );
  return shown.length === 1 ? shown[0]?.uri : undefined;
}

/** The entry that a command is about: of several in a file, the one the person picks. `left` where they pick none. */
export async function entryAt(
  store: LogStore,
  argument: unknown,
): Promise<{ readonly log: FolderLog; readonly entry: Entry } | 'left' | undefined> {
  const file = fileOf(store, argument);
  if (!file) return undefined;
  const ofLetter = file.letter && file.log.evaluation.log.entryOf(file.letter);
  const entries = ofLetter ? [ofLetter] : file.entries;
  const [first, ...others] = entries;
  if (!first) return undefined;
  if (others.length === 0) return { log: file.log, entry: first };
  const choices = entries.map(
    (entry): Choice<Entry> => ({
      label: [entry.date?.value.date.toString(), entry.round?.value].filter(Boolean).join(', '),
      description: entry.interviewers.map(({ name }) => name).join(', '),
      value: entry,
    }),
  );
  const entry = await pick(vscode.l10n.t('Which interview?'), choices);
  return entry ? { log: file.log, entry } : 'left';
}

/** Lets the person pick one of several interviews, in their order. */
export function pickEntry(
  title: string,
  entries: readonly Entry[],
  placeHolder: string,
): Promise<Entry | undefined> {
  const choices = entries.map(
    (entry): Choice<Entry> => ({
      label: entry.company?.value ?? entry.id,
      description: [entry.role?.value, entry.date?.value.date.toString()].filter(Boolean).join(', '),
      value: entry,
    }),
  );
  return pick(title, choices, placeHolder);
}

/** The same as an interview; undefined where the file holds none with a date. */
export async function interviewAt(
  store: LogStore,
  argument: unknown,
): Promise<{ readonly log: FolderLog; readonly interview: Interview } | 'left' | undefined> {
  const at = await entryAt(store, argument);
  if (at === undefined || at === 'left') return at;
  const interview = at.log.evaluation.interviewWith(at.entry.id);
  return interview && { log: at.log, interview };
}

/** Everything owed now, most overdue first, of one entry or of every log. */
export function owedTargets(logs: readonly FolderLog[], entry?: Entry): readonly Target[] {
  return logs
    .flatMap((log) => {
      const { evaluation } = log;
      const known = entry
        ? evaluation.obligationsOf(entry.path).filter(({ interview }) => interview.entry === entry)
        : evaluation.obligations;
      return known.filter(isOwed).map((obligation) => ({ log, obligation }));
    })
    .toSorted((a, b) => urgency(a.obligation) - urgency(b.obligation));
}

/** What may be put off, or is not to be written: what is owed, and what will be. */
export function openTargets(log: FolderLog, entry: Entry): readonly Target[] {
  const coming = log.evaluation
    .obligationsOf(entry.path)
    .filter(({ interview, state, waits }) => interview.entry === entry && (state === 'upcoming' || waits))
    .map((obligation) => ({ log, obligation }));
  return [...owedTargets([log], entry), ...coming];
}

/** What an interview asks for today: what is owed, else what opens later on this day, now that the interview has begun. */
export function targetsToday(log: FolderLog, entry: Entry): readonly Target[] {
  const owed = owedTargets([log], entry);
  if (owed.length > 0) return owed;
  return log.evaluation
    .obligationsOf(entry.path)
    .filter((obligation) => obligation.interview.entry === entry && opensLaterToday(obligation, log.now))
    .map((obligation) => ({ log, obligation }));
}

function opensLaterToday({ state, opens, interview }: Obligation, now: Moment): boolean {
  const hasBegun = interview.start.epochMilliseconds <= now.epochMilliseconds;
  const today = now.withTimeZone(opens.timeZoneId).toPlainDate();
  return state === 'upcoming' && hasBegun && opens.toPlainDate().equals(today);
}

function urgency({ due, closes }: Obligation): number {
  return (due ?? closes).epochMilliseconds;
}

/** Lets the person pick an obligation. A single one needs no question. */
export async function pickTarget(title: string, targets: readonly Target[]): Promise<Target | undefined> {
  if (targets.length === 1) return targets[0];
  return pick(title, targets.map(choiceOf), vscode.l10n.t('Which letter?'));
}

function choiceOf(target: Target): Choice<Target> {
  const { obligation, log } = target;
  const { interview, state, draft } = obligation;
  const { process } = interview;
  const flag = draft
    ? vscode.l10n.t('drafted')
    : state === 'overdue'
      ? vscode.l10n.t('overdue')
      : vscode.l10n.t('due');
  const role = process.role === undefined ? '' : `, ${process.role}`;
  return {
    label: sayTitle(obligation, log.context.speech),
    description: `${process.company}${role} (${flag})`,
    detail: sayWhy(obligation, log.context),
    value: target,
  };
}
