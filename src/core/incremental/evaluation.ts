import type { Moment } from '../calendar.ts';
import { type NotCounted, notCountedIn } from '../findings/asInterview.ts';
import type { Finding } from '../findings/finding.ts';
import { byPlace, fileFindings, offerFindings } from '../findings/index.ts';
import { Clock } from '../interviews/clock.ts';
import type { EvaluationContext } from '../interviews/context.ts';
import { type Interview, offerDeadline } from '../interviews/interview.ts';
import { understand } from '../interviews/understand.ts';
import { letterTraits } from '../kinds/index.ts';
import { type Company, groupKeyOf, type Process, processOfRounds } from '../log/company.ts';
import type { Entry } from '../log/entry.ts';
import type { InterviewId } from '../log/interviewId.ts';
import { buildLog, changeLogInSteps, emptyLog, type Log, type LogChanges } from '../log/log.ts';
import type { LogFile } from '../log/logFile.ts';
import type { Obligation } from '../owed/obligation.ts';
import { openOffers } from '../owed/openOffers.ts';
import type { AcceptedOffer } from '../owed/openProcesses.ts';
import { SortedMap } from '../sortedMap.ts';
import { joinLists, lastOf, once, sameItems } from '../text.ts';
import { type Decided, type Decision, decide, decideAll, isValidAt, nothing } from './decision.ts';

/** Everything the tool says about a log at a moment. */
export interface Evaluation {
  readonly log: Log;
  readonly context: EvaluationContext;
  /** All of them; put together when first asked for. */
  readonly obligations: readonly Obligation[];
  readonly findings: readonly Finding[];
  /** Those of the interviews in the file at a path. */
  readonly obligationsOf: (path: string) => readonly Obligation[];
  /** Those in the file at a path, in the order of places. */
  readonly findingsOf: (path: string) => readonly Finding[];
  /** All interviews with a date, of every process; made when first asked for. */
  readonly interviews: readonly Interview[];
  /** The interviews in the file at a path that have a date. */
  readonly interviewsIn: (path: string) => readonly Interview[];
  /** The interviews that led to an offer which is still to answer, with its deadline ahead. */
  readonly offers: readonly Interview[];
  /** All interviews in the file at a path; one without a date counts as held now, so that letters can be written about it. */
  readonly interviewsAt: (path: string) => readonly Interview[];
  readonly interviewWith: (id: InterviewId) => Interview | undefined;
  /** The files that look like notes of an interview and count for none; looked for when first asked. */
  readonly notCounted: readonly NotCounted[];
  /** How many letters are overdue. */
  readonly overdue: number;
  /** A moment until which it says the same as long as no file changes, in epoch milliseconds. */
  readonly holdsUntil: number;
  /** What the next evaluation may take over. */
  readonly grounds: Grounds;
}

/** What was decided, and what it was decided from beside the log. */
interface Grounds extends Pick<Evaluation, 'overdue' | 'holdsUntil' | 'context'> {
  readonly offers: readonly Interview[];
  /** What decisions may depend on of the offers that are open. */
  readonly claims: readonly string[];
  /** By the key of the company. */
  readonly decisions: SortedMap<Decision>;
  /** What is found of offers that were accepted. */
  readonly accepted: readonly Finding[];
}

/** The one evaluation that every face shows. */
export function evaluate(files: readonly LogFile[], context: EvaluationContext): Evaluation {
  return lastOf(decideInSteps(buildLog(files), context));
}

/**
 * The same of a log after changes, about one round a step, so that an editor can do other things in between. A company in which
 * nothing changed since `previous`, neither its files nor what time makes of them, is not decided again.
 */
export function* evaluateInSteps(
  changes: LogChanges,
  context: EvaluationContext,
  previous?: Evaluation,
): Generator<undefined, Evaluation> {
  const log = yield* changeLogInSteps(previous?.log ?? emptyLog, changes);
  return yield* decideInSteps(log, context, previous);
}

function* decideInSteps(
  log: Log,
  context: EvaluationContext,
  previous?: Evaluation,
): Generator<undefined, Evaluation> {
  const clock = new Clock(context.now);
  const offers = openOffers(log, context, clock);
  const claims = offers.map(claimOf);
  const kept = previous && sameGrounds(previous.grounds, context, claims) ? previous : undefined;
  const isTimely = kept !== undefined && saysTheSameAt(kept, context.now);
  const decided: [string, Decision | undefined][] = [];
  for (const key of isTimely ? touchedKeys(log, kept) : keysToDecide(log, context.now, kept)) {
    const company = log.companies.get(key);
    decided.push([key, company && (yield* decide(company, { log, context, offers }))]);
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
      isTimely ? kept.holdsUntil : clock.next,
    ),
  });
}

/** The paths of files of which two evaluations may find something else. */
export function pathsFoundOtherwise(before: Evaluation | undefined, after: Evaluation): ReadonlySet<string> {
  if (!before || !sameSaying(before.context, after.context))
    return new Set([...(before?.log.files.keys() ?? []), ...after.log.files.keys()]);
  const paths = (found: readonly Finding[]) => found.map(({ path }) => path);
  const [{ decisions: former }, { decisions }] = [before.grounds, after.grounds];
  return new Set([
    ...after.log.files.differences(before.log.files),
    ...after.log.orphanLetters.differences(before.log.orphanLetters),
    // What is said of one depends on the others, and on whether there is any entry.
    ...(after.log.sightings === before.log.sightings && sameCompanies(before.log, after.log)
      ? []
      : [...before.log.sightings.keys(), ...after.log.sightings.keys()]),
    ...paths([...before.grounds.accepted, ...after.grounds.accepted]),
    ...decisions
      .differences(former)
      .flatMap((key) =>
        paths([...(former.get(key)?.findings ?? []), ...(decisions.get(key)?.findings ?? [])]),
      ),
  ]);
}

/** Whether two logs hold entries of the same companies. */
function sameCompanies({ companies: before }: Log, { companies: after }: Log): boolean {
  return (
    before.size === after.size &&
    after.differences(before).every((key) => {
      const [former, present] = [before.get(key), after.get(key)];
      return former && present && isOfRows(former) === isOfRows(present);
    })
  );
}

/** Whether no interview of a company is a file of its own. */
function isOfRows({ entries }: Company): boolean {
  return entries.every(({ isRow }) => isRow);
}

function evaluationOf(log: Log, grounds: Grounds): Evaluation {
  const { context, offers, decisions, accepted, overdue, holdsUntil } = grounds;
  const decidedOf = (key: string): Decided => {
    const known = decisions.get(key)?.decided;
    if (known && known !== 'settled') return known;
    const company = log.companies.get(key);
    return company ? lastOf(decideAll(company, { log, context, offers }, new Clock(context.now))) : nothing;
  };
  const everything = once(() => Array.from(decisions.keys(), decidedOf));
  const findings = once(() => {
    const found = [
      ...[...log.files.values()].map((file) => fileFindings(file, log, context)),
      accepted,
      ...[...decisions.values()].map((decision) => decision.findings),
    ];
    return joinLists(found).toSorted(byPlace);
  });
  const notCounted = once(() => notCountedIn(log));
  const decidedAt = (path: string) => log.companiesAt(path).map(decidedOf);
  const interviewsIn = (path: string) =>
    decidedAt(path).flatMap(({ interviews }) => interviews.filter(({ entry }) => entry.path === path));
  const understoodIn = (path: string, entries: readonly Entry[]) => {
    const dated = new Map(interviewsIn(path).map((one) => [one.entry, one]));
    return entries.flatMap((entry) => dated.get(entry) ?? otherInterview(entry, log, context) ?? []);
  };
  return {
    log,
    context,
    grounds,
    offers,
    overdue,
    holdsUntil,
    get obligations() {
      return joinLists(everything().map(({ obligations }) => obligations));
    },
    get interviews() {
      return joinLists(everything().map(({ interviews }) => interviews));
    },
    get findings() {
      return findings();
    },
    get notCounted() {
      return notCounted();
    },
    obligationsOf: (path) =>
      decidedAt(path).flatMap(({ obligations }) =>
        obligations.filter(({ interview }) => interview.entry.path === path),
      ),
    interviewsIn,
    interviewsAt: (path) => understoodIn(path, log.entriesAt(path)),
    interviewWith: (id) => {
      const entry = log.entryWith(id);
      return entry && understoodIn(entry.path, [entry])[0];
    },
    findingsOf: (path) => {
      const file = log.files.get(path);
      const decided = log.companiesAt(path).flatMap((key) => decisions.get(key)?.findings ?? []);
      const others = [...accepted, ...decided];
      const found = others.filter((finding) => finding.path === path);
      return [...(file ? fileFindings(file, log, context) : []), ...found].toSorted(byPlace);
    },
  };
}

/** An interview that owes nothing: it has no date; or it is a copy, which is understood by itself. */
function otherInterview(entry: Entry, log: Log, context: EvaluationContext): Interview | undefined {
  const roundsOf = (process: Process) =>
    understand(process, log, context, new Clock(context.now), letterTraits, { undated: true });
  const isIt = (round: Interview) => round.entry === entry;
  return roundsOf(log.processOf(entry)).find(isIt) ?? roundsOf(processOfRounds([entry])).find(isIt);
}

function acceptedFindings(
  log: Log,
  decisions: SortedMap<Decision>,
  context: EvaluationContext,
): readonly Finding[] {
  const accepted = [...log.offers.values()].flatMap((entry) => {
    const lately = decisions.get(groupKeyOf(entry))?.accepted ?? [];
    return lately.filter((interview) => interview.entry === entry);
  });
  if (accepted.length === 0) return [];
  const others = joinLists([...decisions.values()].map(({ open }) => open));
  return others.length === 0
    ? []
    : offerFindings(
        accepted.map((interview) => ({ accepted: interview, others })),
        log,
        context,
      );
}

/** Whether nothing that was decided can have changed by time alone. */
function saysTheSameAt({ context, holdsUntil }: Evaluation, { epochMilliseconds: moment }: Moment): boolean {
  return moment >= context.now.epochMilliseconds && moment < holdsUntil;
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

/** All that a decision elsewhere may depend on of an open offer. */
function claimOf(interview: Interview): string {
  const { entry, zone, country, known, end } = interview;
  const moments = [known, end, offerDeadline(interview)].map((moment) => moment?.epochMilliseconds);
  return JSON.stringify([entry.id, zone, country, ...moments]);
}

/** Whether decisions of before may stand where nothing changed in their company. */
function sameGrounds(before: Grounds, context: EvaluationContext, claims: readonly string[]): boolean {
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
function sameSaying(before: EvaluationContext, { settings, speech }: EvaluationContext): boolean {
  return before.settings === settings && before.speech === speech;
}

/** Those lately accepted with what is still open beside them, as a face proposes withdrawals. */
export function acceptedOffers({ log, grounds }: Evaluation): readonly AcceptedOffer[] {
  const all = [...grounds.decisions.values()];
  const others = joinLists(all.map(({ open }) => open));
  if (others.length === 0 || log.offers.size === 0) return [];
  return joinLists(all.map(({ accepted }) => accepted)).map((accepted) => ({ accepted, others }));
}
