/**
 * The door to what is needed to show what is owed: what the editor loads when it starts. What reads and decides comes by
 * `reading.ts`, with the first folder that is looked through; the rest by `index.ts`, at first use.
 */

export { isTimeZone, type Moment, type PlainDate } from './calendar.ts';
export { readSettings, type SettingProblem, type Settings, settingNames, settingsName } from './config.ts';
export { parseMoment, readDate } from './dateReading.ts';
export {
  type FollowUpGroup,
  type Grouping,
  groupFollowUps,
  type Urgency,
  urgencyOf,
} from './editing/followUpGroups.ts';
export { type SentEarlier, sentEarlier } from './editing/sentEarlier.ts';
export type { Finding } from './findings/finding.ts';
export {
  comingInterviews,
  endedSince,
  mayBeOver,
  metAt,
  promisedBefore,
  roundsBefore,
  sayStart,
} from './interviews/coming.ts';
export type { Interview } from './interviews/interview.ts';
export { freeKind, isLetterKind, kindOf, thanksKind } from './kinds/index.ts';
export { isTemplateError, TemplateError } from './letters/render.ts';
export type { Letter } from './log/letter.ts';
export { filesHidingLetters } from './owed/filesHidingLetters.ts';
export { draftOf, isOwed, limitOf, type Obligation, snoozedUntil } from './owed/obligation.ts';
export { sayStanding, sayStandingBriefly, sayTitle, sayWhy } from './owed/saying.ts';
export { english, englishIn, filled, monthFirstCountryOf, type Speech } from './speech.ts';
export { compareText, once, visibleLine } from './text.ts';
