import type { Moment } from './calendar.ts';
import type { ExactTime } from './exactTime.ts';
import type { Finding } from './findings/finding.ts';
import { byPlace, logFindings, processFindings } from './findings/index.ts';
import type { Entry } from './log/entry.ts';
import { buildLog, type Log, type Process } from './log/log.ts';
import type { LogFile } from './log/logFile.ts';
import { decideProcess, type Obligation, openOffers } from './policy/obligations.ts';
import { basisOf, interviewTimes, type PolicyContext, type Situation } from './policy/situation.ts';
import { joinLists, sameItems } from './text.ts';

/** Everything the tool says about a log at a moment. */
export interface Evaluation {
  readonly log: Log;
  readonly obligations: readonly Obligation[];
  readonly findings: readonly Finding[];
  /** The first moment at which it may say something else though no file changed, in epoch milliseconds. */
  readonly holdsUntil: number;
  /** What the next evaluation may take over. */
  readonly grounds: Grounds;
}

/** What was decided, and what it was decided from beside the log. */
interface Grounds {
  readonly context: PolicyContext;
  readonly offers: readonly Entry[];
  readonly decisions: ReadonlyMap<Process, Decision>;
}

/** What is said of one process, from one moment until another, in epoch milliseconds. */
interface Decision {
  readonly obligations: readonly Obligation[];
  readonly findings: readonly Finding[];
  readonly since: number;
  readonly until: number;
}

/** The one decision that every face shows. */
export function evaluate(
  files: readonly LogFile[],
  context: PolicyContext,
  previous?: Evaluation,
): Evaluation {
  const steps = evaluateInSteps(files, context, previous);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/**
 * The same, one process a step, so that an editor can do other things in between. A process in which nothing changed since
 * `previous`, neither its files nor what time makes of them, is not decided again.
 */
export function* evaluateInSteps(
  files: readonly LogFile[],
  context: PolicyContext,
  previous?: Evaluation,
): Generator<undefined, Evaluation> {
  const log = buildLog(files, previous?.log);
  const offers = openOffers(log, context);
  const standing = previous && sameGrounds(previous.grounds, context, offers) ? previous : undefined;
  const decisions = new Map<Process, Decision>();
  for (const process of log.processes) {
    const known = standing && standingDecision(process, standing, log, context.now);
    decisions.set(process, known ?? decide(process, log, context, offers));
    if (!known) yield;
  }
  const all = [...decisions.values()];
  const findings = joinLists([logFindings({ log, context }), ...all.map((decision) => decision.findings)]);
  return {
    log,
    obligations: joinLists(all.map(({ obligations }) => obligations)),
    findings: findings.toSorted(byPlace),
    holdsUntil: all.reduce((earliest, { until }) => Math.min(earliest, until), Number.POSITIVE_INFINITY),
    grounds: { context, offers: offers.map(({ entry }) => entry), decisions },
  };
}

function decide(process: Process, log: Log, context: PolicyContext, offers: readonly Situation[]): Decision {
  const { obligations, boundaries } = decideProcess(process, { log, context, offers });
  const { now, tomorrow } = basisOf(context);
  const since = now.epochMilliseconds;
  // Nothing is owed for an interview without a company, but it is asked about once it is over.
  const unnamed = process.rounds.filter(({ company }) => !company);
  const ends = unnamed.flatMap((entry) => interviewTimes(entry, context)?.end ?? []);
  const ahead = [...boundaries, ...ends, tomorrow].map(epochOf).filter((moment) => moment >= since);
  return {
    obligations,
    findings: processFindings({ log, entries: process.rounds, obligations, context }),
    since,
    until: Math.min(...ahead),
  };
}

/** Whether decisions of before may stand where nothing changed in their process. */
function sameGrounds(before: Grounds, context: PolicyContext, offers: readonly Situation[]): boolean {
  const { now, settings, speech, holidays, promises, wantsLapsedPromises } = context;
  return (
    before.context.settings === settings &&
    before.context.speech === speech &&
    before.context.holidays === holidays &&
    before.context.promises === promises &&
    before.context.wantsLapsedPromises === wantsLapsedPromises &&
    before.context.now.timeZoneId === now.timeZoneId &&
    sameItems(
      before.offers,
      offers.map(({ entry }) => entry),
    )
  );
}

/** What was decided of a process whose files are the same and of which time changed nothing. */
function standingDecision(
  process: Process,
  { log: before, grounds }: Evaluation,
  log: Log,
  now: Moment,
): Decision | undefined {
  const decision = grounds.decisions.get(process);
  const { epochMilliseconds: moment } = now;
  if (!decision || moment < decision.since || (moment !== decision.since && moment >= decision.until))
    return undefined;
  const sameLetters = process.rounds.every((round) =>
    sameItems(before.lettersOf(round), log.lettersOf(round)),
  );
  return sameLetters ? decision : undefined;
}

function epochOf({ epochMilliseconds }: ExactTime): number {
  return epochMilliseconds;
}
