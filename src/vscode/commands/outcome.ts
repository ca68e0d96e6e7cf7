import * as vscode from 'vscode';
import {
  becomesKnown,
  fieldToCome,
  type Interview,
  type Outcome,
  outcomeNames,
  outcomes,
  type PlainDate,
  setOutcome,
  setOutcomeSince,
} from '../../core/index.ts';
import { pick } from '../ask.ts';
import { askDayToCome, askPastDay, dayOf } from '../askDay.ts';
import type { LogStore } from '../index/logStore.ts';
import { act } from './act.ts';
import { afterOutcome } from './afterOutcome.ts';
import { type InterviewInLog, interviewFor, textOf } from './target.ts';

/** Asks what came of an interview, and says of which. */
function titleOf({ entry: { company, date, path } }: Interview): string {
  const name = [company?.value ?? path, date?.value.date.toString() ?? ''].filter((part) => part !== '');
  return vscode.l10n.t('{0}: what came of it?', name.join(', '));
}

/** Sets the outcome, the day it became known, and the one that it leaves to come. */
export async function setEntryOutcome(store: LogStore, argument: unknown): Promise<void> {
  const at = await interviewFor(store, argument, vscode.l10n.t('Set outcome'));
  if (!at) return;
  const { log, interview } = at;
  const named = outcomeNames.find((name) => name === textOf(argument, 'outcome'));
  const outcome = named ?? (await pick(titleOf(interview), outcomeChoices(at, outcomeNames)));
  if (outcome === undefined) return;
  const written = dayOf(textOf(argument, 'on'));
  const title = vscode.l10n.t('Since which day?');
  const isKnown = becomesKnown(outcome);
  const day = written ?? (isKnown ? await askPastDay(title, interview.today, log.context) : undefined);
  if (!day && isKnown) return;
  const asks = written && textOf(argument, 'by') !== 'ask' ? 'nothing is asked' : undefined;
  await writeOutcome(store, at, outcome, day, asks);
}

/** Outcomes to pick from, with what each means. */
export function outcomeChoices({ log }: InterviewInLog, names: readonly Outcome[]) {
  return names.map((name) => ({
    label: name,
    description: log.context.speech.say(outcomes[name].doc),
    value: name,
  }));
}

/** Writes an outcome with the day that it leaves to come. Whoever names the day it became known is asked for none. */
export async function writeOutcome(
  store: LogStore,
  at: InterviewInLog,
  outcome: Outcome,
  day: PlainDate | undefined,
  asks?: 'nothing is asked',
): Promise<void> {
  const by = asks ? undefined : await askByWhen(at, outcome);
  const result = setOutcome(at.interview, outcome, day, by);
  await act(store, at.log, result, () => afterOutcome(store, at.log, at.interview));
}

/** Asks by when an offer is to be answered, or by when one hears, where the entry does not say it; undefined where that is not known. */
async function askByWhen(
  { log, interview }: InterviewInLog,
  outcome: Interview['outcome'],
): Promise<PlainDate | undefined> {
  const field = fieldToCome(outcome);
  const { offerBy, decisionBy, notedAnswerBy } = interview.entry;
  const known = field === 'offer-by' ? offerBy : decisionBy;
  if (!field || (known && known.value.toString() >= interview.today.toString())) return undefined;
  const title =
    field === 'offer-by'
      ? vscode.l10n.t('Until which day can you answer the offer?')
      : vscode.l10n.t('By which day will you hear from them?');
  const prompt = vscode.l10n.t('Such as Friday or 8 December. Leave it blank if they did not say.');
  const noted = field === 'offer-by' ? notedAnswerBy?.day.toString() : undefined;
  return askDayToCome(title, prompt, noted ?? '', interview.today, log.context);
}

/** Records the day the outcome became known. */
export async function setEntryOutcomeSince(store: LogStore, argument: unknown): Promise<void> {
  const at = await interviewFor(store, argument, vscode.l10n.t('Add the day you heard'));
  if (!at) return;
  const { log, interview } = at;
  const title = vscode.l10n.t('When did you hear?');
  const written = dayOf(textOf(argument, 'on'));
  const day = written ?? (await askPastDay(title, interview.today, log.context));
  if (!day) return;
  const by = written ? undefined : await askByWhen(at, interview.outcome);
  await act(store, log, setOutcomeSince(interview, day, by));
}
