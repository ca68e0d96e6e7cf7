import type { SettingProblem, Settings } from '../config.ts';
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

const rules: readonly FindingRule[] = [
  fileProblems,
  followUp,
  outcomeMissing,
  outcomeStale,
  outcomeSinceMissing,
  noWord,
  openProcesses,
  letterEntryMissing,
  recordDisagrees,
];

/** Every finding about the log, by file and place; what the settings switch off is left out. */
export function findingsOf(input: FindingInput): readonly Finding[] {
  const settled = new Set(input.context.settings.settledBefore === '' ? [] : settledPaths(input));
  return rules
    .flatMap((rule) => rule(input))
    .filter(({ path }) => !settled.has(path))
    .flatMap((finding) => withSeverity(finding, input.context.settings))
    .toSorted((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)) || a.range.start - b.range.start);
}

/** What is wrong with the settings, as findings on the file or place that holds them. */
export function settingFindings(
  path: string,
  problems: readonly SettingProblem[],
  settings: Settings,
): readonly Finding[] {
  return problems.flatMap(({ message }) =>
    withSeverity(
      { path, range: { start: 0, end: 0 }, code: 'settings-invalid', message, fixes: [] },
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
function settledPaths({ log, context }: FindingInput): readonly string[] {
  const { settledBefore } = context.settings;
  return log.entries
    .filter(({ date }) => date && date.value.date.toString() < settledBefore)
    .map(({ path }) => path);
}

function withSeverity(finding: RawFinding, settings: Settings): readonly Finding[] {
  const severity = severityOf(finding.code, settings);
  return severity === 'off' ? [] : [{ ...finding, severity }];
}
