/** The door into the core for the command line and for what the editor loads at first use. */

export { type CivilDate, isoOf } from './calendar.ts';
export { type Severity, severities, type Tone, tones } from './config.ts';
export { type Completion, completionsAt } from './editing/completions.ts';
export { hoverAt } from './editing/hover.ts';
export { linksOf } from './editing/links.ts';
export { linkUpdates, type Rename } from './editing/renames.ts';
export { type Evaluation, evaluate } from './evaluation.ts';
export { agendaByState, agendaJson, agendaOf, obligationJson, offersToAnswer } from './exchange/agenda.ts';
export { agendaMarkdown } from './exchange/agendaMarkdown.ts';
export { checkJson, findingsByFile, type PlacedFinding, placeFindings } from './exchange/checkReport.ts';
export { explanationJson } from './exchange/explanation.ts';
export { githubAnnotations } from './exchange/github.ts';
export { type CalendarEvent, calendarEvents, isNamedZone, timeZoneRules } from './exchange/iCalendar.ts';
export { type MailDraft, mailDraft, mailtoLink } from './exchange/mail.ts';
export { momentJson, type ReportHead } from './exchange/report.ts';
export { sarifLog } from './exchange/sarif.ts';
export { certainFixes } from './findings/certainFixes.ts';
export {
  type Fix,
  findingCodes,
  keyOf,
  type ObligationAction,
  type ObligationKey,
} from './findings/finding.ts';
export { unreadableFinding } from './findings/index.ts';
export type { ComposedLetter } from './letters/compose.ts';
export { chosenLetter } from './letters/letterChoice.ts';
export type { RenderTemplate } from './letters/render.ts';
export { templateCompletionsAt, templateHoverAt } from './letters/templateHelp.ts';
export { type Change, editsOf } from './log/change.ts';
export { relativeLink, resolveLink } from './log/letter.ts';
export type { Log } from './log/log.ts';
export { type Outcome, outcomeNames } from './log/outcomes.ts';
export { readProfile } from './log/profile.ts';
export { readLogFile } from './log/readLogFile.ts';
export {
  becomesKnown,
  type FileChange,
  markSent,
  type RecordSubject,
  recordReply,
  setOutcome,
  setOutcomeSince,
  snooze,
  waive,
} from './log/recordChanges.ts';
export { type NewEntry, newEntryName, newEntryText, peopleOf } from './newFiles/newEntry.ts';
export { sampleLog } from './newFiles/sampleLog.ts';
export { readNotes } from './notes/notes.ts';
export { overviewMarkdown } from './overview/markdown.ts';
export {
  type OverviewMessage,
  type OverviewRequest,
  type OverviewWords,
  readOverviewRequest,
} from './overview/messages.ts';
export { everything, type Overview, overviewOf } from './overview/overview.ts';
export { type OverviewProcess, overviewProcesses } from './overview/processes.ts';
export { meansPerson } from './people/people.ts';
export { type LetterKind, letterKindNames } from './policy/letterKinds.ts';
export { obligationOf, type State, snoozedUntil, titleOf } from './policy/obligations.ts';
export { acceptedOffers } from './policy/openProcesses.ts';
export { filesToRead, nameInLinks, relatedPaths } from './policy/related.ts';
export type { PolicyContext, PromisedTask } from './policy/situation.ts';
export type { ProseKind, ReadProse } from './review/input.ts';
export { sayDate, sayMoment, spoken } from './speech.ts';
export * from './startup.ts';
export {
  applyEdits,
  compareText,
  editDistance,
  groupBy,
  hasLoneReturns,
  lineEndOf,
  nameTest,
  type Position,
  type Range,
  type Sentence,
  sameItems,
  sentence,
  type TextEdit,
} from './text.ts';
