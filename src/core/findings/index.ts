import type { SettingProblem, Settings } from '../config.ts';
import type { EvaluationContext } from '../interviews/context.ts';
import type { Log } from '../log/log.ts';
import type { LogFile } from '../log/logFile.ts';
import type { AcceptedOffer } from '../owed/openProcesses.ts';
import { type Speech, spoken } from '../speech.ts';
import { compareText, sentence } from '../text.ts';
import { companiesAlike } from './companiesAlike.ts';
import { companyMissing } from './companyMissing.ts';
import { dateAmbiguous } from './dateAmbiguous.ts';
import { dateFormat } from './dateFormat.ts';
import { dateInvalid } from './dateInvalid.ts';
import { dateMissing } from './dateMissing.ts';
import { dateNoted } from './dateNoted.ts';
import { decisionByNoted } from './decisionByNoted.ts';
import { draftOvertaken } from './draftOvertaken.ts';
import { fieldDuplicate } from './fieldDuplicate.ts';
import type { FileRule } from './fileRule.ts';
import {
  type Finding,
  type FindingInput,
  type FindingRule,
  logCodes,
  type RawFinding,
  severityOf,
} from './finding.ts';
import { followUp } from './followUp.ts';
import { frontMatterUnreadable } from './frontMatterUnreadable.ts';
import { frontMatterUnsupported } from './frontMatterUnsupported.ts';
import { interviewCopied } from './interviewCopied.ts';
import { interviewNotRead, perhapsRound } from './interviewNotRead.ts';
import {
  bareDay,
  dateOfOther,
  noYear,
  recordOfNone,
  severalDays,
  tooMany,
  unreadDay,
} from './interviewUnclear.ts';
import { letterEntryMissing } from './letterEntryMissing.ts';
import { letterNoted } from './letterNoted.ts';
import { noWord } from './noWord.ts';
import { offerByNoted } from './offerByNoted.ts';
import { offerByUnclear } from './offerByUnclear.ts';
import { offerUnanswered } from './offerUnanswered.ts';
import { openProcesses } from './openProcesses.ts';
import { outcomeAmbiguous } from './outcomeAmbiguous.ts';
import { outcomeMissing } from './outcomeMissing.ts';
import { outcomeSinceMissing } from './outcomeSinceMissing.ts';
import { outcomeStale } from './outcomeStale.ts';
import { outcomeUnknown } from './outcomeUnknown.ts';
import { peopleNotNamed } from './peopleNotNamed.ts';
import { personUnclear } from './personUnclear.ts';
import { promiseNoted } from './promiseNoted.ts';
import { recordAhead } from './recordAhead.ts';
import { recordDisagrees } from './recordDisagrees.ts';
import { recordUnknown } from './recordUnknown.ts';
import { replyAfterSilence } from './replyAfterSilence.ts';
import { rolesAlike } from './rolesAlike.ts';
import { sentTooEarly } from './sentTooEarly.ts';
import { countryUnknown, valueUnknown } from './valueUnknown.ts';
import { zoneUnsure } from './zoneUnsure.ts';

/** Rules that look at one file at a time. */
const fileRules: readonly FileRule[] = [
  frontMatterUnreadable,
  frontMatterUnsupported,
  fieldDuplicate,
  dateInvalid,
  dateAmbiguous,
  dateFormat,
  outcomeAmbiguous,
  outcomeUnknown,
  valueUnknown,
  personUnclear,
  severalDays,
  noYear,
  unreadDay,
  bareDay,
  perhapsRound,
  tooMany,
  recordOfNone,
  dateOfOther,
  companyMissing,
  dateMissing,
];

/** Rules that look at one process at a time. */
const processRules: readonly FindingRule[] = [
  followUp,
  outcomeMissing,
  outcomeStale,
  replyAfterSilence,
  outcomeSinceMissing,
  noWord,
  dateNoted,
  decisionByNoted,
  offerByNoted,
  promiseNoted,
  letterNoted,
  peopleNotNamed,
  offerUnanswered,
  offerByUnclear,
  draftOvertaken,
  countryUnknown,
  recordAhead,
  recordDisagrees,
  recordUnknown,
  sentTooEarly,
  interviewCopied,
  rolesAlike,
  companiesAlike,
  zoneUnsure,
];

/** What is found in the processes of `input`, without what the settings switch off. One rule is asked a step. */
export function* processFindings(input: FindingInput): Generator<undefined, readonly Finding[]> {
  const found: RawFinding[] = [];
  for (const rule of processRules) {
    yield;
    found.push(...rule(input));
  }
  return bySettings(found, input.log, input.context);
}

/** What is found in one file by itself: what is wrong in its text, or a letter without its entry. */
export function fileFindings(file: LogFile, log: Log, context: EvaluationContext): readonly Finding[] {
  const { path, reading } = file;
  const doubts = 'doubts' in reading ? reading.doubts : undefined;
  const orphan = reading.kind === 'letter' ? log.orphanLetters.get(path) : undefined;
  const sighting = log.sightings.get(path);
  if (!doubts && !orphan && !sighting) return [];
  const today = context.now.toPlainDate();
  const doubted = doubts && { ...doubts, path, today };
  const found = [
    ...(doubted?.all ?? []).flatMap((doubt) =>
      fileRules.flatMap((rule) => (doubted ? rule(doubt, doubted) : [])),
    ),
    ...(orphan ? [letterEntryMissing(orphan)] : []),
    ...(sighting ? interviewNotRead(path, sighting, log, today) : []),
  ];
  return bySettings(found, log, context);
}

/** What is found of offers that were accepted. */
export function offerFindings(
  offers: readonly AcceptedOffer[],
  log: Log,
  context: EvaluationContext,
): readonly Finding[] {
  return bySettings(openProcesses(offers), log, context);
}

/** In the order of files and places. */
export function byPlace(a: Finding, b: Finding): number {
  return compareText(a.path, b.path) || a.range.start - b.range.start;
}

/** Findings as they are said, without those that the settings switch off or that lie before the day from which anything is wanted. */
export function bySettings(
  findings: readonly RawFinding[],
  log: Pick<Log, 'entriesAt'>,
  context: EvaluationContext,
): readonly Finding[] {
  const { settings } = context;
  return findings
    .filter(({ path }) => !isBeforeSettledDay(path, log, settings))
    .flatMap((finding) => sayFinding(finding, settings, context));
}

/** What is wrong with the settings, as findings on the file or place that holds them. */
export function settingFindings(
  path: string,
  problems: readonly SettingProblem[],
  settings: Settings,
  speech: Speech,
): readonly Finding[] {
  const range = { start: 0, end: 0 };
  return problems.flatMap(({ message }) =>
    sayFinding({ path, range, code: 'settings-invalid', message, fixes: [] }, settings, { speech }),
  );
}

/** A file that cannot be read at all, as a finding on it. */
export function unreadableFinding(
  path: string,
  message: string,
  settings: Settings,
  speech: Speech,
): readonly Finding[] {
  const range = { start: 0, end: 0 };
  const said = sentence('{0}', message);
  return sayFinding({ path, range, code: 'front-matter-unreadable', message: said, fixes: [] }, settings, {
    speech,
  });
}

/** Whether all interviews of a file lie before the day from which the writer wants to hear anything. */
function isBeforeSettledDay(path: string, log: Pick<Log, 'entriesAt'>, { settledBefore }: Settings): boolean {
  if (settledBefore === '') return false;
  const entries = log.entriesAt(path);
  return (
    entries.length > 0 && entries.every(({ date }) => date && date.value.date.toString() < settledBefore)
  );
}

function sayFinding(
  finding: RawFinding,
  settings: Settings,
  { speech, now }: Pick<EvaluationContext, 'speech'> & Partial<Pick<EvaluationContext, 'now'>>,
): readonly Finding[] {
  const severity = severityOf(finding.code, settings, logCodes[finding.code].severity);
  if (severity === 'off') return [];
  const fixes = finding.fixes.map((fix) => ({ ...fix, title: spoken(fix.title, speech, now) }));
  return [{ ...finding, severity, message: spoken(finding.message, speech, now), fixes }];
}
