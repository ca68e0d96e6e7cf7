/**
 * The door to what is needed to know and show what is owed: what the editor loads when it starts. The rest comes by `index.ts`,
 * at first use.
 */

export { type HolidayTest, isTimeZone, type Moment, type PlainDate } from './calendar.ts';
export { defaultSettings, readSettings, type SettingProblem, type Settings, settingNames } from './config.ts';
export { parseMoment, readDate } from './dateReading.ts';
export {
  type FollowUpGroup,
  type Grouping,
  groupFollowUps,
  type Urgency,
  urgencyOf,
} from './editing/followUpGroups.ts';
export type { Finding } from './findings/finding.ts';
export { settingFindings } from './findings/index.ts';
export { evaluateInSteps, pathsFoundOtherwise } from './incremental/evaluation.ts';
export { comingInterviews, endedSince, metAt, promisedBefore, sayStart } from './interviews/coming.ts';
export type { Interview } from './interviews/interview.ts';
export { isLetterKind, kindOf } from './kinds/index.ts';
export { isTemplateError, TemplateError } from './letters/render.ts';
export type { Entry } from './log/entry.ts';
export type { Letter } from './log/letter.ts';
export { type LogFile, readSimpleLogFile } from './log/logFile.ts';
export { outcomeReader } from './log/outcomeReading.ts';
export { openPromises, type ParseMarkdown } from './notes/notes.ts';
export { parseSimpleMarkdown } from './notes/simpleMarkdown.ts';
export { isOwed, type Obligation } from './owed/obligation.ts';
export { sayTitle, sayWhy } from './owed/saying.ts';
export { SortedMap } from './sortedMap.ts';
export { english, type Speech } from './speech.ts';
export { once, positionsOf, visibleLine } from './text.ts';
