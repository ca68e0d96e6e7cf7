import type { SettingProblem, Settings } from '../config.ts';
import { type Speech, spoken } from '../speech.ts';
import { compareText } from '../text.ts';
import { countryUnknown } from './countryUnknown.ts';
import { fileProblems } from './fileProblems.ts';
import { type Finding, type FindingInput, type FindingRule, type RawFinding, severityOf } from './finding.ts';
import { followUp } from './followUp.ts';
import { letterEntryMissing } from './letterEntryMissing.ts';
import { noWord } from './noWord.ts';
import { openProcesses } from './openProcesses.ts';
import { outcomeMissing } from './outcomeMissing.ts';
import { outcomeSinceMissing } from './outcomeSinceMissing.ts';
import { outcomeStale } from './outcomeStale.ts';
import { recordDisagrees } from './recordDisagrees.ts';

/** Rules that look at one process at a time. */
const processRules: readonly FindingRule[] = [
  followUp,
  outcomeMissing,
  outcomeStale,
  outcomeSinceMissing,
  noWord,
  countryUnknown,
];

/** Rules that need the whole log. */
const logRules: readonly FindingRule[] = [fileProblems, openProcesses, letterEntryMissing, recordDisagrees];

/** What is found in the processes of `input`, without what the settings switch off. */
export function processFindings(input: FindingInput): readonly Finding[] {
  return found(processRules, input);
}

/** What is found in the log as a whole, without what the settings switch off. */
export function logFindings(input: Omit<FindingInput, 'entries' | 'obligations'>): readonly Finding[] {
  return found(logRules, { ...input, entries: input.log.entries, obligations: [] });
}

/** In the order of files and places. */
export function byPlace(a: Finding, b: Finding): number {
  return compareText(a.path, b.path) || a.range.start - b.range.start;
}

function found(rules: readonly FindingRule[], input: FindingInput): readonly Finding[] {
  const findings = rules.flatMap((rule) => rule(input));
  if (findings.length === 0) return [];
  const settled = settledPaths(input);
  return findings
    .filter(({ path }) => !settled.has(path))
    .flatMap((finding) => withSeverity(finding, input.context.settings));
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

/** Entries before the day from which on the person wants to hear anything. */
function settledPaths({ entries, context }: FindingInput): ReadonlySet<string> {
  const { settledBefore } = context.settings;
  if (settledBefore === '') return new Set();
  const settled = entries.filter(({ date }) => date && date.value.date.toString() < settledBefore);
  return new Set(settled.map(({ path }) => path));
}

function withSeverity(finding: RawFinding, settings: Settings): readonly Finding[] {
  const severity = severityOf(finding.code, settings);
  return severity === 'off' ? [] : [{ ...finding, severity }];
}
