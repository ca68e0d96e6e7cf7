import * as vscode from 'vscode';
import type { Interview } from '../../core/index.ts';
import {
  isOwed,
  type Letter,
  limitOf,
  type Moment,
  type Obligation,
  sayTitle,
  sayWhy,
} from '../../core/startup.ts';
import { type Choice, pick } from '../ask.ts';
import { UserError } from '../guard.ts';
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
  readonly interviews: readonly Interview[];
  readonly letter: Letter | undefined;
}

/** The log and the interviews or letter of a file: the one an argument names, else the one in the active editor. */
export function fileOf(store: LogStore, argument: unknown): LogFileAt | undefined {
  const written =
    textOf(argument, 'uri') ?? (argument instanceof vscode.Uri ? argument.toString() : undefined);
  const uri = written === undefined ? activeUri() : vscode.Uri.parse(written);
  const log = uri && store.logOf(uri);
  if (!uri || !log) return undefined;
  const path = log.pathOf(uri) ?? '';
  return {
    log,
    get interviews() {
      const interviews = log.evaluation.interviewsAt(path);
      const named = interviews.filter(({ entry }) => entry.id === textOf(argument, 'interview'));
      return named.length > 0 ? named : interviews;
    },
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

/** An interview and the log it is of. */
export interface InterviewInLog {
  readonly log: FolderLog;
  readonly interview: Interview;
}

/** The interview that a command is about: of several in a file, the one the person picks. `left` where they pick none. */
export async function interviewAt(
  store: LogStore,
  argument: unknown,
): Promise<InterviewInLog | 'left' | undefined> {
  const file = fileOf(store, argument);
  if (!file) return undefined;
  const { evaluation } = file.log;
  const ofLetter = file.letter && evaluation.log.entryOf(file.letter);
  const known = ofLetter && evaluation.interviewWith(ofLetter.id);
  const interviews = known ? [known] : file.interviews;
  const [first, ...others] = interviews;
  if (!first) return undefined;
  if (others.length === 0) return { log: file.log, interview: first };
  const choices = interviews.map(
    (interview): Choice<Interview> => ({
      label: [interview.entry.date?.value.date.toString(), interview.entry.round?.value]
        .filter(Boolean)
        .join(', '),
      description: interview.interviewers.map(({ name }) => name).join(', '),
      value: interview,
    }),
  );
  const interview = await pick(vscode.l10n.t('Which interview?'), choices);
  return interview ? { log: file.log, interview } : 'left';
}

/** Lets the person pick one of all interviews of some logs: those of `likely` before others, the latest first. */
export async function pickInterview(
  title: string,
  logs: readonly FolderLog[],
  likely: readonly Interview[] = [],
): Promise<InterviewInLog | undefined> {
  const ids = new Set(likely.map(({ entry }) => entry.id));
  const choices = logs.flatMap((log) =>
    log.evaluation.log.entries.map(({ id, company, role, date }) => {
      const day = date?.value.date.toString() ?? '';
      return {
        label: company?.value ?? id,
        description: [role?.value, day].filter(Boolean).join(', '),
        rank: `${ids.has(id) ? 1 : 0} ${day}`,
        value: { log, id },
      };
    }),
  );
  const chosen = await pick(
    title,
    choices.toSorted((a, b) => (a.rank < b.rank ? 1 : -1)),
    vscode.l10n.t('Which interview is it about?'),
  );
  const interview = chosen?.log.evaluation.interviewWith(chosen.id);
  return chosen && interview && { log: chosen.log, interview };
}

/** Everything owed now, most overdue first, of one interview or of every log. */
export function owedTargets(logs: readonly FolderLog[], interview?: Interview): readonly Target[] {
  return logs
    .flatMap((log) => {
      const { evaluation } = log;
      const known = interview ? obligationsOf(log, interview) : evaluation.obligations;
      return known.filter(isOwed).map((obligation) => ({ log, obligation }));
    })
    .toSorted((a, b) => limitOf(a.obligation) - limitOf(b.obligation));
}

/** What may be put off, or is not to be written: what is owed, and what will be. */
export function openTargets(log: FolderLog, interview: Interview): readonly Target[] {
  const coming = obligationsOf(log, interview)
    .filter(({ state, waits }) => state === 'upcoming' || waits)
    .map((obligation) => ({ log, obligation }));
  return [...owedTargets([log], interview), ...coming];
}

function obligationsOf({ evaluation }: FolderLog, { entry }: Interview): readonly Obligation[] {
  return evaluation.obligationsOf(entry.path).filter(({ interview }) => interview.entry === entry);
}

/** What an interview asks for today: what is owed, else what opens later on this day, now that the interview has begun. */
export function targetsToday(log: FolderLog, interview: Interview): readonly Target[] {
  const owed = owedTargets([log], interview);
  if (owed.length > 0) return owed;
  return obligationsOf(log, interview)
    .filter((obligation) => opensLaterToday(obligation, log.now))
    .map((obligation) => ({ log, obligation }));
}

function opensLaterToday({ state, opens, interview }: Obligation, now: Moment): boolean {
  const hasBegun = interview.start.epochMilliseconds <= now.epochMilliseconds;
  const today = now.withTimeZone(opens.timeZoneId).toPlainDate();
  return state === 'upcoming' && hasBegun && opens.toPlainDate().equals(today);
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

/**
 * The interview at hand; where none is open, the one of all that the person picks, the latest first. Undefined where they leave.
 * Throws `UserError` where there is none.
 */
export async function interviewFor(
  store: LogStore,
  argument: unknown,
  title: string,
): Promise<InterviewInLog | undefined> {
  await store.settled();
  const at = await interviewAt(store, argument);
  if (at === 'left') return undefined;
  if (at) return at;
  // Whoever names a file means no other.
  const isNamed = textOf(argument, 'uri') !== undefined || argument instanceof vscode.Uri;
  const logs = store.logs();
  if (!isNamed && logs.some(({ evaluation }) => evaluation.log.entries.length > 0))
    return pickInterview(title, logs);
  throw new UserError(
    vscode.l10n.t(
      'Open an interview entry first: a Markdown file with company and date in its front matter.',
    ),
  );
}
