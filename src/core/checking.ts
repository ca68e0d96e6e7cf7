/** The door to what reads a whole log at once and reports what is found: all that the command line loads for `check`. */

export { isTimeZone, type Moment } from './calendar.ts';
export { readSettings, type SettingProblem, type Settings, settingsName } from './config.ts';
export { parseMoment, readDate } from './dateReading.ts';
export { checkJson, findingsByFile, type PlacedFinding, placeFindings } from './exchange/checkReport.ts';
export { githubAnnotations } from './exchange/github.ts';
export type { ReportHead } from './exchange/report.ts';
export { sarifLog } from './exchange/sarif.ts';
export type { Finding } from './findings/finding.ts';
export { settingFindings, unreadableFinding } from './findings/index.ts';
export { unknownNames } from './findings/unknownNames.ts';
export { type Evaluation, evaluate } from './incremental/evaluation.ts';
export type { EvaluationContext } from './interviews/context.ts';
export type { Log } from './log/log.ts';
export { besideLog, type LogFile, readSimpleLogFile } from './log/logFile.ts';
export { outcomeReader } from './log/outcomeReading.ts';
export { english, spoken } from './speech.ts';
export { editDistance, once, type Position, positionsOf, type Sentence, sentence } from './text.ts';
