import {
  agendaOf,
  english,
  explanationJson,
  isOwed,
  type McpToolInput,
  meansPerson,
  momentJson,
  namedForTools,
  type Obligation,
  obligationJson,
  placeFindings,
  readDate,
  sayTitle,
} from '../../core/index.ts';
import { allOf } from '../arguments.ts';
import { noInterview } from '../checkText.ts';
import { UserError } from '../errors.ts';
import type { OpenLog } from '../openLog.ts';
import { reviewLetter as review } from '../reviewLetter.ts';
import { interviewsNamed, letterNamed } from './logFiles.ts';
import { readLog, type Session } from './session.ts';

/** What is owed on a day, the most pressing first. */
export async function listDue(session: Session, { date, company }: McpToolInput<'list_due'>) {
  const today = await readLog(session);
  const day = date === undefined ? undefined : dayNamed(date);
  const start = today.settings.workingHours.start;
  const log = day === undefined ? today : await readLog(session, {}, `${day}T${start}`);
  const companies = companiesNamed(log, company);
  const { now, evaluation } = { now: log.context.now, evaluation: log.evaluation };
  const owed = agendaOf(evaluation.obligations, { all: false }).filter(
    (one) => isOwed(one) && companies.has(one.interview.process.company),
  );
  // Nothing is due where nothing was read.
  const notices = log.log.entries.length === 0 ? [...log.notices, noInterview(log)] : log.notices;
  return {
    now: momentJson(now),
    timeZone: now.timeZoneId,
    owed: owed.map((one) => ({
      ...namedForTools(obligationJson(one, log.context)),
      draft: one.draft?.path ?? null,
    })),
    ...(notices.length > 0 && { notices }),
  };
}

/** Why an interview calls for a letter, from when to when, and what settles it. */
export async function explain(session: Session, { entry: written, kind, to }: McpToolInput<'explain'>) {
  const log = await readLog(session, { wantsLapsedPromises: ({ path }) => written.includes(path) });
  const ids = new Set(interviewsNamed(log, written).map(({ entry }) => entry.id));
  const all = log.evaluation.obligations.filter(({ interview }) => ids.has(interview.entry.id));
  const meant = all.filter((one) => isMeant(one, kind, to));
  if (all.length === 0) throw new UserError(`${written} calls for no letter.`);
  if (meant.length === 0) {
    throw new UserError(
      `${written} does not call for that letter. It calls for: ${allOf(all.map((one) => sayTitle(one, english)))}.`,
    );
  }
  return meant.map((one) => ({
    ...namedForTools(explanationJson(one, log.context)),
    draft: one.draft?.path ?? null,
  }));
}

/** How much of the words that a finding is about is quoted, in UTF-16 units. */
const mostWords = 200;

/** What a careful friend would say about a letter. */
export async function reviewLetter(session: Session, { letter: written }: McpToolInput<'review_letter'>) {
  const log = await readLog(session);
  const letter = letterNamed(log, written);
  const text = log.textOf(letter.path) ?? '';
  const found = await review(log, letter, { sources: true });
  const findings = placeFindings(found, log.positionAt).map(
    ({ finding: { severity, code, message, range }, line, column }) => ({
      severity,
      code,
      message,
      line,
      column,
      words: text.slice(range.start, Math.min(range.end, range.start + mostWords)),
    }),
  );
  const nothing = letter.sent
    ? 'The letter went out already, and is not judged any more.'
    : 'Nothing was found in the letter.';
  return { findings, ...(findings.length === 0 && { note: nothing }) };
}

function isMeant({ letter, to }: Obligation, kind: string | undefined, name: string | undefined): boolean {
  return (
    (kind === undefined || letter === kind) &&
    (name === undefined || (to !== undefined && meansPerson(name, to)))
  );
}

function dayNamed(written: string): string {
  const reading = readDate(written.trim());
  if (reading.kind === 'date') return reading.value.date.toString();
  throw new UserError(`"${written}" is not a day. Write it as YYYY-MM-DD, such as 2026-11-20.`);
}

/** The companies that a name or a part of it means; all where none is named. */
function companiesNamed({ log }: OpenLog, written: string | undefined): ReadonlySet<string> {
  const all = new Set(log.processes.map(({ company }) => company));
  if (written === undefined) return all;
  const found = [...all].filter((company) => company.toLowerCase().includes(written.trim().toLowerCase()));
  if (found.length > 0) return new Set(found);
  throw new UserError(
    `The log has no company "${written}". It has: ${allOf([...all].toSorted())}. Call the tool again with one of them, or without.`,
  );
}
