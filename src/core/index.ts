/** The door into the core for the command line and for what the editor loads at first use. */

export type { ActionResult, LetterSubject } from './actions/action.ts';
export type { LetterLanguageChoice } from './actions/draftLetter.ts';
export { markLetterSent, markSent } from './actions/markSent.ts';
export { recordContact } from './actions/recordContact.ts';
export { recordReply } from './actions/recordReply.ts';
export { becomesKnown, fieldToCome, setOutcome, setOutcomeSince } from './actions/setOutcome.ts';
export { snooze } from './actions/snooze.ts';
export { homeOf, startEntry } from './actions/startEntry.ts';
export { waive } from './actions/waive.ts';
export { type CivilDate, isoOf } from './calendar.ts';
export { type Severity, severities, type Tone, tones } from './config.ts';
export { type Completion, completionsAt } from './editing/completions.ts';
export { hoverAt } from './editing/hover.ts';
export { linksOf } from './editing/links.ts';
export { linkUpdates, type Rename } from './editing/renames.ts';
export { agendaByState, agendaJson, agendaOf, obligationJson, offersToAnswer } from './exchange/agenda.ts';
export { agendaMarkdown } from './exchange/agendaMarkdown.ts';
export { checkJson, findingsByFile, type PlacedFinding, placeFindings } from './exchange/checkReport.ts';
export { explanationJson } from './exchange/explanation.ts';
export { githubAnnotations } from './exchange/github.ts';
export { type CalendarEvent, calendarEvents, interviewEvents } from './exchange/iCalendar.ts';
export { type MailDraft, mailDraft, mailtoLink } from './exchange/mail.ts';
export { nearestPaths } from './exchange/nearestPaths.ts';
export { momentJson, type ReportHead } from './exchange/report.ts';
export { sarifLog } from './exchange/sarif.ts';
export { namedForTools } from './exchange/toolAnswers.ts';
export {
  isMcpTool,
  type McpToolInput,
  type McpToolName,
  mcpTools,
  readingTools,
  readToolInput,
  recordings,
} from './exchange/tools.ts';
export { type Adoptable, adoptableNotes } from './findings/adoptable.ts';
export { asInterview } from './findings/asInterview.ts';
export { certainFixes } from './findings/certainFixes.ts';
export { findingCodes } from './findings/codes.ts';
export {
  type Fix,
  keyOf,
  type ObligationAction,
  type ObligationKey,
} from './findings/finding.ts';
export { unreadableFinding } from './findings/index.ts';
export { acceptedOffers, type Evaluation, evaluate } from './incremental/evaluation.ts';
export { filesToRead, nameInLinks, relatedPaths } from './incremental/related.ts';
export { comingInterviews, metAt, sayStart } from './interviews/coming.ts';
export type { EvaluationContext, PromisedTask } from './interviews/context.ts';
export { everybody, type Interview, processContact } from './interviews/interview.ts';
export { kindWith, type LetterKind, letterKindNames } from './kinds/index.ts';
export type { ComposedLetter } from './letters/compose.ts';
export type { NotedLanguage } from './letters/languages/chosenLanguage.ts';
export { chosenLetter, type LetterChoice } from './letters/letterChoice.ts';
export { nameBlanks } from './letters/nameBlanks.ts';
export type { RenderTemplate } from './letters/render.ts';
export { gitUserName } from './letters/signer.ts';
export { templateCompletionsAt, templateHoverAt } from './letters/templateHelp.ts';
export { type Change, editsOf, type FileChange, writtenByHand } from './log/change.ts';
export { readEntryFacts } from './log/entryFacts.ts';
export { interviewId } from './log/interviewId.ts';
export { relativeLink, resolveLink } from './log/letter.ts';
export type { Log } from './log/log.ts';
export { nearestOutcomes } from './log/outcomeReading.ts';
export { type Outcome, outcomeNames, outcomes } from './log/outcomes.ts';
export { type Profile, readProfile, withName } from './log/profile.ts';
export { readLogFile } from './log/readLogFile.ts';
export { placeOfOutcome } from './log/writtenOutcome.ts';
export { debriefOf } from './newFiles/debrief.ts';
export { entrySnippet, type NewEntry, peopleOf } from './newFiles/newEntry.ts';
export { sampleLog } from './newFiles/sampleLog.ts';
export { readTypedDate } from './newFiles/typedDate.ts';
export type { Fact } from './notes/fact.ts';
export type { NoteFacts } from './notes/facts.ts';
export type { TaggedWord, TagWords, WordTag } from './notes/taggedWords.ts';
export { overviewMarkdown } from './overview/markdown.ts';
export {
  type ComingInterview,
  type OverviewMessage,
  type OverviewRequest,
  type OverviewWords,
  readOverviewRequest,
} from './overview/messages.ts';
export { everything, type Overview, overviewOf } from './overview/overview.ts';
export { type OverviewProcess, overviewProcesses } from './overview/processes.ts';
export { filesHidingLetters } from './owed/filesHidingLetters.ts';
export { obligationOf, type State } from './owed/obligation.ts';
export { titleOf } from './owed/saying.ts';
export { meansPerson } from './people/people.ts';
export * from './reading.ts';
export type { ProseKind, ReadProse } from './review/input.ts';
export { dayOrderIn, sayDate, sayMoment, spoken } from './speech.ts';
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
