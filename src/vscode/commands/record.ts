import * as vscode from 'vscode';
import {
  type Interview,
  isLetterKind,
  kindOf,
  type Letter,
  type LetterSubject,
  markLetterSent,
  markSent,
  type Obligation,
  type PlainDate,
  recordContact,
  recordReply,
  sayTitle,
  snooze,
  waive,
} from '../../core/index.ts';
import { askText, pick } from '../ask.ts';
import { askDay, askPastDay, dayOf } from '../askDay.ts';
import { UserError } from '../guard.ts';
import type { FolderLog } from '../index/folderLog.ts';
import type { LogStore } from '../index/logStore.ts';
import type { LetterReviews } from '../language/letterReviews.ts';
import type { WordsBehind } from '../messages/wordsBehind.ts';
import { act } from './act.ts';
import { isFinished } from './finished.ts';
import { outcomeChoices, writeOutcome } from './outcome.ts';
import { recordAnswerFrom, textAtHand } from './readMessage.ts';
import {
  fileOf,
  type InterviewInLog,
  interviewFor,
  openTargets,
  owedTargets,
  pickTarget,
  type Target,
  targetOf,
  textOf,
} from './target.ts';
import { tickStep } from './tickStep.ts';

/** Marks a letter as sent: the one in the active editor, the one an argument names, or one that is owed. */
export async function markAsSent(store: LogStore, reviews: LetterReviews, argument: unknown): Promise<void> {
  await store.settled();
  const named = targetOf(store, argument);
  const file = named ? undefined : fileOf(store, argument);
  if (file?.letter) {
    if (!(await mayMark(reviews, file.log, file.letter, argument))) return;
    return markFileSent(store, file.log, file.letter, textOf(argument, 'on'));
  }
  const target =
    named ?? (await chooseTarget(store, vscode.l10n.t('Mark letter as sent'), file?.log, argument));
  if (!target) return;
  const { log, obligation } = target;
  if (obligation.draft && !(await mayMark(reviews, log, obligation.draft, argument))) return;
  const title = vscode.l10n.t('{0}: sent on which day?', sayTitle(obligation, log.context.speech));
  const { today } = obligation.interview;
  const day = dayOf(textOf(argument, 'on')) ?? (await askPastDay(title, today, log.context));
  if (!day) return;
  await act(store, log, markSent(log.evaluation, subjectOf(obligation), day));
  await tickStep('markedSent');
}

/** Asks where blanks are left in a letter; whoever named the day knows that it went out. */
async function mayMark(
  reviews: LetterReviews,
  log: FolderLog,
  { path }: Letter,
  argument: unknown,
): Promise<boolean> {
  if (textOf(argument, 'on') !== undefined) return true;
  const document = await vscode.workspace.openTextDocument(log.uriOf(path));
  return isFinished(reviews, document, vscode.l10n.t('Mark as sent'));
}

async function markFileSent(
  store: LogStore,
  log: FolderLog,
  letter: Letter,
  on: string | undefined,
): Promise<void> {
  const entry = log.evaluation.log.entryOf(letter);
  const today = (entry && log.evaluation.interviewWith(entry.id)?.today) ?? log.context.now.toPlainDate();
  const name = isLetterKind(letter.kind.value) ? kindOf(letter.kind.value).title : letter.kind.value;
  const title = vscode.l10n.t('{0}: sent on which day?', name);
  const day = dayOf(on) ?? (await askPastDay(title, today, log.context));
  if (!day) return;
  await act(store, log, markLetterSent(log.evaluation, letter, day));
  await tickStep('markedSent');
}

/** Waives a letter, with a reason. */
export async function waiveLetter(store: LogStore, argument: unknown): Promise<void> {
  const target = await targetFor(store, argument, vscode.l10n.t('Waive a letter'));
  if (!target) return;
  const { log, obligation } = target;
  const title = sayTitle(obligation, log.context.speech);
  const reason =
    textOf(argument, 'reason') ??
    (await askText(title, vscode.l10n.t('Why is it not needed?'), vscode.l10n.t('not needed')));
  if (reason !== undefined) await act(store, log, waive(log.evaluation, subjectOf(obligation), reason));
}

/** Snoozes a letter for 1, 3 or 7 days, or to a date. */
export async function snoozeLetter(store: LogStore, argument: unknown): Promise<void> {
  const target = await targetFor(store, argument, vscode.l10n.t('Snooze a letter'));
  if (!target) return;
  const { log, obligation } = target;
  const { today } = obligation.interview;
  const offered = [
    [vscode.l10n.t('Tomorrow'), today.add({ days: 1 })],
    [vscode.l10n.t('In 3 days'), today.add({ days: 3 })],
    [vscode.l10n.t('In 7 days'), today.add({ days: 7 })],
  ] as const;
  const title = vscode.l10n.t('{0}: snooze until?', sayTitle(obligation, log.context.speech));
  const day = dayOf(textOf(argument, 'until')) ?? (await askDay(title, offered, log.context));
  if (day) await act(store, log, snooze(log.evaluation, subjectOf(obligation), day));
}

/** Records that they answered. */
export async function recordTheirReply(store: LogStore, argument: unknown): Promise<void> {
  const at = await interviewFor(store, argument, vscode.l10n.t('Record a reply'));
  if (!at) return;
  const { log, interview } = at;
  const title = vscode.l10n.t('When did they answer?');
  const day = dayOf(textOf(argument, 'on')) ?? (await askPastDay(title, interview.today, log.context));
  if (!day) return;
  await act(store, log, recordReply(interview, day));
  // Whoever named the day says what they want to be recorded.
  if (textOf(argument, 'on') === undefined) await askAnswer(store, at, day);
}

/** Asks what they answered, and sets the outcome where that decides something. */
async function askAnswer(store: LogStore, at: InterviewInLog, day: PlainDate): Promise<void> {
  const open = { label: vscode.l10n.t('Nothing is decided yet'), value: undefined };
  const title = vscode.l10n.t('What did they answer?');
  const outcome = await pick(title, [open, ...outcomeChoices(at, answers)]);
  if (outcome) await writeOutcome(store, current(store, at), outcome, day);
}

/** An interview as its log says it now, where something was written since. */
function current(store: LogStore, at: InterviewInLog): InterviewInLog {
  const { path, id } = at.interview.entry;
  const log = store.logOf(at.log.uriOf(path));
  const interview = log?.evaluation.interviewWith(id);
  return log && interview ? { log, interview } : at;
}

/** What employers answer. */
const answers = ['rejected', 'advanced', 'offer', 'on hold'] as const;

/** Records a call, a message or another contact: who waits counts the silence from there. What they wrote is read where it was copied. */
export async function recordOtherContact(
  store: LogStore,
  behind: WordsBehind,
  argument: unknown,
): Promise<void> {
  const at = await interviewFor(store, argument, vscode.l10n.t('Record a reply or contact'));
  if (!at) return;
  const { log, interview } = at;
  const title = vscode.l10n.t('What kind of contact?');
  const other = vscode.l10n.t('Something else...');
  const reply = vscode.l10n.t('They answered');
  const kinds = [
    [reply, 'reply'],
    [vscode.l10n.t('Read a mail or a message that you copied'), 'copied'],
    [vscode.l10n.t('A phone call'), 'phone-call'],
    [vscode.l10n.t('A mail'), 'mail'],
    [vscode.l10n.t('A message'), 'message'],
    [vscode.l10n.t('A meeting'), 'meeting'],
    [other, ''],
  ] as const;
  const picked =
    textOf(argument, 'how') ??
    (await pick(
      title,
      kinds.map(([label, value]) => ({ label, value })),
    ));
  if (picked === undefined) return;
  const { path, id } = interview.entry;
  const named = { uri: log.uriOf(path).toString(), interview: id };
  if (picked === 'reply') return recordTheirReply(store, named);
  if (picked === 'copied') return recordAnswerFrom(store, behind, { ...named, text: await textAtHand() });
  const how =
    picked === '' ? await askText(title, vscode.l10n.t('Such as a card, or coffee at a conference')) : picked;
  if (how === undefined) return;
  const asked = vscode.l10n.t('When was it?');
  const day = dayOf(textOf(argument, 'on')) ?? (await askPastDay(asked, interview.today, log.context));
  const subject = { interview, letter: how, to: textOf(argument, 'to') };
  if (day) await act(store, log, recordContact(subject, day));
}

async function targetFor(store: LogStore, argument: unknown, title: string): Promise<Target | undefined> {
  await store.settled();
  return targetOf(store, argument) ?? chooseTarget(store, title, undefined, argument, openTargets);
}

/** What is owed by the entries at hand, else by every log. */
async function chooseTarget(
  store: LogStore,
  title: string,
  log: FolderLog | undefined,
  argument: unknown,
  ofInterview = (of: FolderLog, interview: Interview) => owedTargets([of], interview),
): Promise<Target | undefined> {
  const file = fileOf(store, argument);
  const here = file ? file.interviews.flatMap((interview) => ofInterview(file.log, interview)) : [];
  const logs = log ? [log] : store.logs();
  const owed = here.length > 0 ? here : owedTargets(logs);
  const targets =
    owed.length > 0
      ? owed
      : logs.flatMap((of) => of.evaluation.interviews.flatMap((interview) => ofInterview(of, interview)));
  if (targets.length === 0) throw new UserError(vscode.l10n.t('No letter is due now.'));
  return pickTarget(title, targets);
}

function subjectOf({ interview, letter, to }: Obligation): LetterSubject {
  return { interview, letter, to: to?.name };
}
