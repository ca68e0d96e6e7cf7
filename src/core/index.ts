export { isTimeZone, parseMoment } from './calendar.ts';
export { defaultSettings, readSettings } from './config.ts';
export { buildLog, readLogFile } from './log/log.ts';
export { outcomeReader } from './log/outcomes.ts';
export { deriveObligations, isOwed } from './policy/obligations.ts';
