import type { PlainDate } from '../calendar.ts';
import { dateOf } from '../exactTime.ts';
import type { EvaluationContext } from '../interviews/context.ts';
import type { Interview } from '../interviews/interview.ts';
import { isLetterKind, kindOf } from '../kinds/index.ts';
import type { Process } from '../log/company.ts';
import { resolveLink } from '../log/letter.ts';
import type { Log } from '../log/log.ts';
import type { Outcome } from '../log/outcomes.ts';
import type { FollowUpRecord } from '../log/records.ts';
import { writtenOutcome } from '../log/writtenOutcome.ts';
import { dayToThinkOf, type Obligation, type State, shownState } from '../owed/obligation.ts';
import type { Speech } from '../speech.ts';
import { compareText, groupBy } from '../text.ts';
import { type Answer, answerOf } from './answers.ts';
import { reachedBy, type Step } from './funnel.ts';

/** One interview of a process. Days are ISO dates, so that everything here can be sent to another program. */
export interface OverviewRound {
  readonly name: string;
  readonly date?: string | undefined;
  /** The entry's file, with `#` and which interview where it holds several. */
  readonly path: string;
  readonly answer?: Answer | undefined;
}

/** One letter of a process: sent, waiting as a draft, or owed. */
export interface OverviewLetter {
  readonly title: string;
  readonly to?: string | undefined;
  /** The day it was sent, is best sent by or is snoozed until. Undefined where none is known. */
  readonly date?: string | undefined;
  readonly state: State;
  readonly drafted: boolean;
  /** The letter's file; that of its interview where there is none. */
  readonly path: string;
}

/** All that the overview shows of one company and role. */
export interface OverviewProcess {
  readonly company: string;
  readonly role?: string | undefined;
  /** Where it stands, by its last round. */
  readonly outcome: Outcome | 'unclear';
  /** By when its offer is to be answered. */
  readonly answerBy?: string | undefined;
  /** How far it went. */
  readonly reached?: Step | undefined;
  readonly rounds: readonly OverviewRound[];
  readonly letters: readonly OverviewLetter[];
}

/** A letter that is still to be written, and so a mark of its own. */
const toCome: ReadonlySet<State> = new Set(['overdue', 'open', 'upcoming', 'snoozed']);

/** Every process with a company, as plain data; the one in which something happened last comes first. */
export function overviewProcesses(
  {
    log,
    interviews,
    obligations,
  }: {
    readonly log: Log;
    readonly interviews: readonly Interview[];
    readonly obligations: readonly Obligation[];
  },
  context: EvaluationContext,
): readonly OverviewProcess[] {
  const held = groupBy(interviews, ({ process }) => process);
  const owed = groupBy(obligations, ({ interview }) => interview.process);
  return log.processes
    .filter(({ company }) => company !== '')
    .map((process) => overviewProcess(process, held.get(process) ?? [], owed.get(process) ?? [], context))
    .map((shown) => ({ shown, last: lastDay(shown), name: nameOf(shown) }))
    .toSorted((a, b) => compareText(b.last, a.last) || compareText(a.name, b.name))
    .map(({ shown }) => shown);
}

/** The days on which something happened or is due, in no order. */
export function daysOf({ rounds, letters, answerBy }: OverviewProcess): readonly string[] {
  return [...rounds.map(({ date }) => date), ...letters.map(({ date }) => date), answerBy].flatMap(
    (day) => day ?? [],
  );
}

function overviewProcess(
  process: Process,
  interviews: readonly Interview[],
  obligations: readonly Obligation[],
  context: EvaluationContext,
): OverviewProcess {
  const rounds = process.rounds.map((entry) => ({
    entry,
    interview: interviews.find((one) => one.entry === entry),
  }));
  const last = rounds.at(-1);
  return {
    company: process.company,
    role: process.role,
    outcome: last?.interview?.outcome ?? (last && writtenOutcome(last.entry)) ?? 'unclear',
    answerBy: last?.interview && answerByOf(last.interview),
    reached: reachedBy(
      rounds.map(({ entry, interview }) => ({
        outcome: interview?.outcome ?? writtenOutcome(entry) ?? 'unclear',
        isPast: interview?.hasBegun === true,
      })),
    ),
    rounds: rounds.map(({ entry, interview }, index) => ({
      name: entry.round?.value ?? context.speech.say('round {0}', index + 1),
      date: entry.date?.value.date.toString(),
      path: entry.id,
      answer: interview && answerOf(interview),
    })),
    letters: [
      ...interviews.flatMap((interview) => sentLetters(interview, context.speech)),
      ...interviews.flatMap((interview) => drafts(interview, obligations, context.speech)),
      ...obligations
        .filter(({ state, draft }) => toCome.has(state) && !draft)
        .map((one) => owedLetter(one, context.speech)),
    ].toSorted((a, b) => compareText(a.date ?? '', b.date ?? '') || compareText(a.title, b.title)),
  };
}

function answerByOf({ outcome, entry }: Interview): string | undefined {
  const day = entry.offerBy?.value ?? entry.notedAnswerBy?.day;
  return outcome === 'offer' ? day?.toString() : undefined;
}

/** Letters that went out: an entry's record and the letter's own file speak of one letter, not of two. */
function sentLetters(interview: Interview, speech: Speech): readonly OverviewLetter[] {
  const { entry, records, letters, start } = interview;
  const files = new Set(letters.map(({ path }) => path));
  const seen = new Set<string>();
  return records.flatMap((record) => {
    const { letter, sent, to } = record;
    if (letter === undefined || sent === undefined) return [];
    const day: PlainDate = sent === 'unknown' ? dateOf(start) : sent;
    const path = letterPath(record, entry, files);
    const key = path ?? [letter, to ?? '', day.toString()].join('\n');
    if (seen.has(key)) return [];
    seen.add(key);
    const [title, date] = [titleOfKind(letter, speech), day.toString()];
    return [{ title, to, date, state: 'sent' as const, drafted: false, path: path ?? entry.id }];
  });
}

/** The letter's file, where the log has it: a record says its path from the entry, a letter its own. */
function letterPath(
  { file }: FollowUpRecord,
  entry: { readonly path: string },
  files: ReadonlySet<string>,
): string | undefined {
  if (file === undefined) return undefined;
  return [file, resolveLink(entry.path, file)].find((path) => path !== undefined && files.has(path));
}

function drafts(
  { letters }: Interview,
  obligations: readonly Obligation[],
  speech: Speech,
): readonly OverviewLetter[] {
  return letters
    .filter(({ sent }) => !sent)
    .map((letter) => {
      const owed = obligations.find(({ draft }) => draft === letter);
      return {
        title: titleOfKind(letter.kind.value, speech),
        to: letter.to?.name,
        date: owed && dayOf(owed),
        // Nobody waits for a draft that no rule asks for.
        state: owed ? shownState(owed) : 'lapsed',
        drafted: true,
        path: letter.path,
      };
    });
}

function owedLetter(obligation: Obligation, speech: Speech): OverviewLetter {
  const { letter, to, interview } = obligation;
  const state = shownState(obligation);
  const title = titleOfKind(letter, speech);
  const { id } = interview.entry;
  return { title, to: to?.name, date: dayOf(obligation), state, drafted: false, path: id };
}

function dayOf(obligation: Obligation): string {
  return dayToThinkOf(obligation).toString();
}

function titleOfKind(kind: string, { say }: Speech): string {
  return isLetterKind(kind) ? say(kindOf(kind).title) : kind;
}

function lastDay(process: OverviewProcess): string {
  return daysOf(process).toSorted(compareText).at(-1) ?? '';
}

function nameOf({ company, role = '' }: OverviewProcess): string {
  return `${company}\n${role}`;
}
