import { addDays, type Moment } from '../calendar.ts';
import { exactTimeAt, midnight } from '../exactTime.ts';
import type { Finding } from '../findings/finding.ts';
import { processFindings } from '../findings/index.ts';
import { Clock } from '../interviews/clock.ts';
import { basisOf, type EvaluationContext } from '../interviews/context.ts';
import type { Interview } from '../interviews/interview.ts';
import { understand } from '../interviews/understand.ts';
import { letterTraits } from '../kinds/index.ts';
import type { Company, Process } from '../log/company.ts';
import type { Log } from '../log/log.ts';
import { decideProcess, type ProcessSurroundings } from '../owed/decideProcess.ts';
import { isOwed, type Obligation } from '../owed/obligation.ts';
import { lastRoundOf } from '../owed/openProcesses.ts';
import { joinLists } from '../text.ts';
import { asksForWord, isBeyondDoubt, isSettled, mayAwaitWord } from './settled.ts';
import { foundOfSilence } from './silence.ts';

/** What is said of one company, from one moment until another, in epoch milliseconds. */
export interface Decision {
  /** None are kept of a company all of whose processes are settled: of a log of years that is nearly all, and few ask. */
  readonly decided: Decided | 'settled';
  readonly findings: readonly Finding[];
  readonly overdue: number;
  /** The last rounds of processes that may still count on the writer. */
  readonly open: readonly Interview[];
  /** The last rounds of processes in which an offer was accepted lately. */
  readonly accepted: readonly Interview[];
  readonly since: number;
  readonly until: number;
}

/** The interviews of a company and every letter about them, in any state. */
export interface Decided {
  readonly interviews: readonly Interview[];
  readonly obligations: readonly Obligation[];
}

/** What a decision is made from beside the company. */
export interface Surroundings {
  readonly log: Log;
  readonly context: EvaluationContext;
  readonly offers: readonly Interview[];
}

/** What is decided of no company. */
export const nothing: Decided = { interviews: [], obligations: [] };

/** Decides every process of a company, settled or not, about one round a step. */
export function* decideAll(
  { processes }: Company,
  { log, context, offers }: Surroundings,
  clock: Clock,
): Generator<undefined, Decided & { readonly byProcess: readonly ProcessDecision[] }> {
  const byProcess: ProcessDecision[] = [];
  for (const process of processes) byProcess.push(yield* decideOne(process, log, { context, offers, clock }));
  return {
    byProcess,
    interviews: joinLists(byProcess.map(({ interviews }) => interviews)),
    obligations: joinLists(byProcess.map(({ obligations }) => obligations)),
  };
}

interface ProcessDecision extends Decided {
  readonly process: Process;
}

function* decideOne(
  process: Process,
  log: Log,
  surroundings: ProcessSurroundings,
): Generator<undefined, ProcessDecision> {
  const { context, clock } = surroundings;
  const interviews = understand(process, log, context, clock, letterTraits);
  return { process, interviews, obligations: yield* decideProcess(interviews, surroundings) };
}

/** Decides a company in steps; where all is settled, only what is still said of it. */
export function* decide(company: Company, surroundings: Surroundings): Generator<undefined, Decision> {
  const isAllSettled = company.processes.every((process) => isSettled(process, surroundings));
  return yield* isAllSettled ? lookBack(company, surroundings) : decideNow(company, surroundings);
}

/** What is found of a company all of whose processes are settled. It stays so, but for what is said of days that go by. */
function* lookBack(
  { processes }: Company,
  { log, context, offers }: Surroundings,
): Generator<undefined, Decision> {
  const since = basisOf(context).now.epochMilliseconds;
  const doubtful = processes.filter((process) => !isBeyondDoubt(process, log));
  if (doubtful.length === 0) return settledSince(since);
  const clock = new Clock(context.now);
  const findings: Finding[] = [];
  for (const process of doubtful) {
    const silence = foundOfSilence(process, { log, context, clock });
    if (silence) {
      findings.push(...silence);
      continue;
    }
    const interviews = understand(process, log, context, clock, letterTraits);
    const mayBeUnanswered = process.rounds.some(mayAwaitWord);
    const obligations = mayBeUnanswered
      ? yield* decideProcess(interviews, { context, clock, offers }, asksForWord)
      : [];
    findings.push(...(yield* processFindings({ log, interviews, obligations, context, clock })));
  }
  return findings.length === 0
    ? settledSince(since)
    : { ...settledSince(since), findings, until: tomorrow(clock) };
}

/** What is said of a company of which nothing is found any more. */
function settledSince(since: number): Decision {
  return {
    decided: 'settled',
    findings: [],
    overdue: 0,
    open: nothing.interviews,
    accepted: nothing.interviews,
    since,
    until: Number.POSITIVE_INFINITY,
  };
}

function* decideNow(company: Company, surroundings: Surroundings): Generator<undefined, Decision> {
  const { log, context } = surroundings;
  const clock = new Clock(context.now);
  const { byProcess, interviews, obligations } = yield* decideAll(company, surroundings, clock);
  const last = byProcess.map(({ process, interviews: rounds }) => ({
    round: rounds.at(-1),
    standing: lastRoundOf(process, rounds, clock),
  }));
  const lastOnes = (standing: string) =>
    last.flatMap((one) => (one.standing === standing && one.round ? [one.round] : []));
  const findings: Finding[] = [];
  for (const { interviews: rounds, obligations: own } of byProcess)
    findings.push(...(yield* processFindings({ log, interviews: rounds, obligations: own, context, clock })));
  return {
    decided: { interviews, obligations },
    findings,
    overdue: obligations.filter((one) => one.state === 'overdue' && isOwed(one)).length,
    open: lastOnes('open'),
    accepted: lastOnes('accepted'),
    since: clock.now.epochMilliseconds,
    until: Math.min(clock.next, tomorrow(clock)),
  };
}

/** When the day ends where the writer is: what is said names days. */
function tomorrow(clock: Clock): number {
  return exactTimeAt(addDays(clock.today(), 1), midnight, clock.now.timeZoneId).epochMilliseconds;
}

/** Whether a decision says the same at a moment. */
export function isValidAt({ since, until }: Decision, { epochMilliseconds: moment }: Moment): boolean {
  return moment === since || (moment > since && moment < until);
}
