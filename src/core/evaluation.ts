import type { Moment } from './calendar.ts';
import type { Finding } from './findings/finding.ts';
import { byPlace, fileFindings, offerFindings, processFindings } from './findings/index.ts';
import type { Entry } from './log/entry.ts';
import { buildLog, type Company, changeLogInSteps, emptyLog, type Log, type LogChanges } from './log/log.ts';
import type { LogFile } from './log/logFile.ts';
import { decideProcess, type ProcessSurroundings } from './policy/decideProcess.ts';
import type { Obligation } from './policy/obligations.ts';
import { openOffers } from './policy/openOffers.ts';
import { acceptedLately, offersBeside, recentLastRound } from './policy/openProcesses.ts';
import { checkIns, isOver, mayAwaitWord } from './policy/settled.ts';
import { basisOf, interviewTimes, type PolicyContext, type Situation } from './policy/situation.ts';
import { SortedMap } from './sortedMap.ts';
import { joinLists, lastOf, once, sameItems } from './text.ts';

/** Everything the tool says about a log at a moment. */
export interface Evaluation {
  readonly log: Log;
  /** All of them; put together when first asked for. */
  readonly obligations: readonly Obligation[];
  readonly findings: readonly Finding[];
  /** Those of the entry at a path. */
  readonly obligationsOf: (path: string) => readonly Obligation[];
  /** Those in the file at a path, in the order of places. */
  readonly findingsOf: (path: string) => readonly Finding[];
  /** How many letters are overdue. */
  readonly overdue: number;
  /** A moment until which it says the same as long as no file changes, in epoch milliseconds. */
  readonly holdsUntil: number;
  /** What the next evaluation may take over. */
  readonly grounds: Grounds;
}

/** What was decided, and what it was decided from beside the log. */
interface Grounds extends Pick<Evaluation, 'overdue' | 'holdsUntil'> {
  readonly context: PolicyContext;
  readonly offers: readonly Situation[];
  /** What decisions may depend on of the offers that are open. */
  readonly claims: readonly string[];
  /** By the key of the company. */
  readonly decisions: SortedMap<Decision>;
  /** What is found of offers that were accepted. */
  readonly accepted: readonly Finding[];
}

/** What is said of one company, from one moment until another, in epoch milliseconds. */
interface Decision {
  /** None are kept of a company all of whose processes are over: of a log of years that is nearly all, and few ask. */
  readonly obligations: readonly Obligation[] | 'over';
  readonly findings: readonly Finding[];
  readonly overdue: number;
  /** The last rounds of processes that may still count on one. */
  readonly open: readonly Entry[];
  readonly since: number;
  readonly until: number;
}

/** The one decision that every face shows. */
export function evaluate(files: readonly LogFile[], context: PolicyContext): Evaluation {
  return lastOf(decideInSteps(buildLog(files), context));
}

/**
 * The same of a log after changes, one company a step, so that an editor can do other things in between. A company in which
 * nothing changed since `previous`, neither its files nor what time makes of them, is not decided again.
 */
export function* evaluateInSteps(
  changes: LogChanges,
  context: PolicyContext,
  previous?: Evaluation,
): Generator<undefined, Evaluation> {
  const log = yield* changeLogInSteps(previous?.log ?? emptyLog, changes);
  return yield* decideInSteps(log, context, previous);
}

function* decideInSteps(
  log: Log,
  context: PolicyContext,
  previous?: Evaluation,
): Generator<undefined, Evaluation> {
  const offers = openOffers(log, context);
  const claims = offers.map(claimOf);
  const kept = previous && sameGrounds(previous.grounds, context, claims) ? previous : undefined;
  const isTimely = kept !== undefined && saysTheSameAt(kept, context.now);
  const decided: [string, Decision | undefined][] = [];
  for (const key of isTimely ? touchedKeys(log, kept) : keysToDecide(log, context.now, kept)) {
    const company = log.companies.get(key);
    decided.push([key, company && decide(company, { log, context, offers })]);
    yield;
  }
  const former = kept?.grounds.decisions ?? SortedMap.of<Decision>();
  const decisions = former.with(decided);
  const untils = [...(isTimely ? decided.map(([, decision]) => decision) : decisions.values())].flatMap(
    (decision) => decision?.until ?? [],
  );
  return evaluationOf(log, {
    context,
    offers,
    claims,
    decisions,
    accepted: acceptedFindings(log, decisions, context),
    overdue: decided.reduce(
      (sum, [key, decision]) => sum - (former.get(key)?.overdue ?? 0) + (decision?.overdue ?? 0),
      kept?.overdue ?? 0,
    ),
    holdsUntil: untils.reduce(
      (earliest, until) => Math.min(earliest, until),
      isTimely ? kept.holdsUntil : Number.POSITIVE_INFINITY,
    ),
  });
}

/** The paths of files of which two evaluations may find something else. */
export function pathsFoundOtherwise(before: Evaluation | undefined, after: Evaluation): ReadonlySet<string> {
  if (!before || !sameSaying(before.grounds.context, after.grounds.context))
    return new Set([...(before?.log.files.keys() ?? []), ...after.log.files.keys()]);
  const paths = (found: readonly Finding[]) => found.map(({ path }) => path);
  const [{ decisions: former }, { decisions }] = [before.grounds, after.grounds];
  return new Set([
    ...after.log.files.differences(before.log.files),
    ...after.log.orphanLetters.differences(before.log.orphanLetters),
    ...paths([...before.grounds.accepted, ...after.grounds.accepted]),
    ...decisions
      .differences(former)
      .flatMap((key) =>
        paths([...(former.get(key)?.findings ?? []), ...(decisions.get(key)?.findings ?? [])]),
      ),
  ]);
}

function evaluationOf(log: Log, grounds: Grounds): Evaluation {
  const { context, offers, decisions, accepted, overdue, holdsUntil } = grounds;
  const decisionAt = (path: string) => decisions.get(log.companyAt(path) ?? '');
  const obligationsOf = (key: string): readonly Obligation[] => {
    const known = decisions.get(key)?.obligations ?? [];
    if (known !== 'over') return known;
    const processes = log.companies.get(key)?.processes ?? [];
    return processes.flatMap((process) => decideProcess(process, { log, context, offers }).obligations);
  };
  const obligations = once(() => joinLists(Array.from(decisions.keys(), obligationsOf)));
  const findings = once(() => {
    const found = [
      ...[...log.files.values()].map((file) => fileFindings(file, log, context)),
      accepted,
      ...[...decisions.values()].map((decision) => decision.findings),
    ];
    return joinLists(found).toSorted(byPlace);
  });
  return {
    log,
    grounds,
    overdue,
    holdsUntil,
    get obligations() {
      return obligations();
    },
    get findings() {
      return findings();
    },
    obligationsOf: (path) =>
      obligationsOf(log.companyAt(path) ?? '').filter(({ entry }) => entry.path === path),
    findingsOf: (path) => {
      const file = log.files.get(path);
      const others = [...accepted, ...(decisionAt(path)?.findings ?? [])];
      const found = others.filter((finding) => finding.path === path);
      return [...(file ? fileFindings(file, log, context) : []), ...found].toSorted(byPlace);
    },
  };
}

function decide(company: Company, surroundings: ProcessSurroundings): Decision {
  const isAllOver = company.processes.every((process) => isOver(process, surroundings));
  return isAllOver ? lookBack(company, surroundings) : decideNow(company, surroundings);
}

/** What is found of a company all of whose processes are over. It stays so, but for what is said of days that go by. */
function lookBack({ processes }: Company, surroundings: ProcessSurroundings): Decision {
  const { log, context } = surroundings;
  const { now, tomorrow } = basisOf(context);
  const findings = processes.flatMap((process) => {
    const mayBeUnanswered = process.rounds.some(mayAwaitWord);
    const obligations = mayBeUnanswered ? decideProcess(process, surroundings, checkIns).obligations : [];
    return processFindings({ log, entries: process.rounds, obligations, context });
  });
  return {
    obligations: 'over',
    findings,
    overdue: 0,
    open: nobody,
    since: now.epochMilliseconds,
    until: findings.length > 0 ? tomorrow.epochMilliseconds : Number.POSITIVE_INFINITY,
  };
}

const nobody: readonly Entry[] = [];

function decideNow({ entries, processes }: Company, surroundings: ProcessSurroundings): Decision {
  const { log, context } = surroundings;
  const { now, tomorrow } = basisOf(context);
  const since = now.epochMilliseconds;
  const decided = processes.map((process) => ({ process, ...decideProcess(process, surroundings) }));
  const obligations = joinLists(decided.map((one) => one.obligations));
  const last = processes.flatMap((process) => recentLastRound(process, log, context) ?? []);
  // Nothing is owed for an interview without a company, but it is asked about once it is over.
  const unnamed = entries.filter(({ company }) => !company);
  const ahead = [
    ...decided.flatMap(({ boundaries }) => boundaries),
    ...last.map(({ forgotten }) => forgotten),
    ...unnamed.flatMap((entry) => interviewTimes(entry, context)?.end ?? []),
    tomorrow,
  ]
    .map(({ epochMilliseconds }) => epochMilliseconds)
    .filter((moment) => moment >= since);
  return {
    obligations,
    findings: decided.flatMap(({ process, obligations: own }) =>
      processFindings({ log, entries: process.rounds, obligations: own, context }),
    ),
    overdue: obligations.filter(({ state }) => state === 'overdue').length,
    open: last.filter(({ isOpen }) => isOpen).map(({ entry }) => entry),
    since,
    until: Math.min(...ahead),
  };
}

function acceptedFindings(
  log: Log,
  decisions: SortedMap<Decision>,
  context: PolicyContext,
): readonly Finding[] {
  const accepted = acceptedLately(log, context);
  if (accepted.length === 0) return [];
  const open = joinLists([...decisions.values()].map((decision) => decision.open));
  return offerFindings(offersBeside(accepted, open), log, context);
}

/** Whether nothing that was decided can have changed by time alone. */
function saysTheSameAt({ grounds, holdsUntil }: Evaluation, { epochMilliseconds: moment }: Moment): boolean {
  return moment >= grounds.context.now.epochMilliseconds && moment < holdsUntil;
}

/** The companies in which a file changed. */
function touchedKeys(log: Log, kept: Evaluation): readonly string[] {
  return log.companies.differences(kept.log.companies);
}

/** The companies to decide where time may have changed any: all, without decisions to keep. */
function keysToDecide(log: Log, now: Moment, kept: Evaluation | undefined): Iterable<string> {
  if (!kept) return log.companies.keys();
  const expired = [...kept.grounds.decisions].filter(([, decision]) => !isValidAt(decision, now));
  return new Set([...touchedKeys(log, kept), ...expired.map(([key]) => key)]);
}

function isValidAt({ since, until }: Decision, { epochMilliseconds: moment }: Moment): boolean {
  return moment === since || (moment > since && moment < until);
}

/** All that a decision elsewhere may depend on of an open offer. */
function claimOf({ entry, zone, country, known, end }: Situation): string {
  const moments = [known, end].map((moment) => moment?.epochMilliseconds);
  return JSON.stringify([entry.path, entry.offerBy?.value.toString(), zone, country, ...moments]);
}

/** Whether decisions of before may stand where nothing changed in their company. */
function sameGrounds(before: Grounds, context: PolicyContext, claims: readonly string[]): boolean {
  const { now, holidays, promises, wantsLapsedPromises } = context;
  return (
    sameSaying(before.context, context) &&
    before.context.holidays === holidays &&
    before.context.promises === promises &&
    before.context.wantsLapsedPromises === wantsLapsedPromises &&
    before.context.now.timeZoneId === now.timeZoneId &&
    sameItems(before.claims, claims)
  );
}

/** Whether what is wrong in a file is said alike. */
function sameSaying(before: PolicyContext, { settings, speech }: PolicyContext): boolean {
  return before.settings === settings && before.speech === speech;
}
