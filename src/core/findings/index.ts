import type { SettingProblem, Settings } from '../config.ts';
import type { Entry } from '../log/entry.ts';
import type { Log } from '../log/log.ts';
import type { LogFile } from '../log/logFile.ts';
import type { AcceptedOffer } from '../policy/openProcesses.ts';
import type { PolicyContext } from '../policy/situation.ts';
import { type Speech, spoken } from '../speech.ts';
import { compareText } from '../text.ts';
import { countryUnknown } from './countryUnknown.ts';
import { fileProblems } from './fileProblems.ts';
import { type Finding, type FindingInput, type FindingRule, type RawFinding, severityOf } from './finding.ts';
import { followUp } from './followUp.ts';
import { letterEntryMissing } from './letterEntryMissing.ts';
import { noWord } from './noWord.ts';
import { offerUnanswered } from './offerUnanswered.ts';
import { openProcesses } from './openProcesses.ts';
import { outcomeMissing } from './outcomeMissing.ts';
import { outcomeSinceMissing } from './outcomeSinceMissing.ts';
import { outcomeStale } from './outcomeStale.ts';
import { recordDisagrees } from './recordDisagrees.ts';
import { zoneUnsure } from './zoneUnsure.ts';

/** Rules that look at one process at a time. */
const processRules: readonly FindingRule[] = [
  followUp,
  outcomeMissing,
  outcomeStale,
  outcomeSinceMissing,
  noWord,
  offerUnanswered,
  countryUnknown,
  recordDisagrees,
  zoneUnsure,
];

/** What is found in the processes of `input`, without what the settings switch off. */
export function processFindings(input: FindingInput): readonly Finding[] {
  const found = processRules.flatMap((rule) => rule(input));
  return bySettings(found, input.log, input.context);
}

/** What is found in one file by itself: what is wrong in its text, or a letter without its entry. */
export function fileFindings(file: LogFile, log: Log, context: PolicyContext): readonly Finding[] {
  const { reading } = file;
  if (reading.kind === 'other' || (reading.kind === 'entry' && reading.problems.length === 0)) return [];
  const orphan = log.orphanLetters.get(file.path);
  const found = [
    ...fileProblems(file, context.speech),
    ...(orphan ? [letterEntryMissing(orphan, context.speech)] : []),
  ];
  return bySettings(found, log, context);
}

/** What is found of offers that were accepted. */
export function offerFindings(
  offers: readonly AcceptedOffer[],
  log: Log,
  context: PolicyContext,
): readonly Finding[] {
  return bySettings(openProcesses(offers, context.speech), log, context);
}

/** In the order of files and places. */
export function byPlace(a: Finding, b: Finding): number {
  return compareText(a.path, b.path) || a.range.start - b.range.start;
}

/** Findings without those that the settings switch off or that lie before the day from which on anything is wanted. */
function bySettings(
  findings: readonly RawFinding[],
  log: Pick<Log, 'entryAt'>,
  { settings }: PolicyContext,
): readonly Finding[] {
  return findings
    .filter(({ path }) => !isSettled(log.entryAt(path), settings))
    .flatMap((finding) => withSeverity(finding, settings));
}

/** What is wrong with the settings, as findings on the file or place that holds them. */
export function settingFindings(
  path: string,
  problems: readonly SettingProblem[],
  settings: Settings,
  speech: Speech,
): readonly Finding[] {
  return problems.flatMap(({ message }) =>
    withSeverity(
      {
        path,
        range: { start: 0, end: 0 },
        code: 'settings-invalid',
        message: spoken(message, speech),
        fixes: [],
      },
      settings,
    ),
  );
}

/** A file that cannot be read at all, as a finding on it. */
export function unreadableFinding(path: string, message: string, settings: Settings): readonly Finding[] {
  const raw = {
    path,
    range: { start: 0, end: 0 },
    code: 'front-matter-unreadable',
    message,
    fixes: [],
  } as const;
  return withSeverity(raw, settings);
}

/** Whether an entry lies before the day from which on the person wants to hear anything. */
function isSettled(entry: Entry | undefined, { settledBefore }: Settings): boolean {
  return (
    settledBefore !== '' && entry?.date !== undefined && entry.date.value.date.toString() < settledBefore
  );
}

function withSeverity(finding: RawFinding, settings: Settings): readonly Finding[] {
  const severity = severityOf(finding.code, settings);
  return severity === 'off' ? [] : [{ ...finding, severity }];
}
