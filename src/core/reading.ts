/** The door to what reads a log and decides what is owed: the editor loads it with the first folder that it looks through. */

export type { HolidayTest } from './calendar.ts';
export { defaultSettings } from './config.ts';
export { settingFindings } from './findings/index.ts';
export { unknownNames } from './findings/unknownNames.ts';
export { evaluateInSteps, pathsFoundOtherwise } from './incremental/evaluation.ts';
export { besideLog, type LogFile, simpleLogFileInSteps } from './log/logFile.ts';
export { outcomeReader } from './log/outcomeReading.ts';
export { endOfMarks } from './notes/marksOfMarkdown.ts';
export { type ParseMarkdown, promisesOfTasks } from './notes/notes.ts';
export { parseSimpleMarkdown } from './notes/simpleMarkdown.ts';
export { SortedMap } from './sortedMap.ts';
export { positionsOf } from './text.ts';
