import { namesJob } from '../people/jobWords.ts';
import { dayInCell } from './dayInCell.ts';
import { type ItemField, itemFieldOf } from './itemFields.ts';
import { fieldBeside } from './keysBeside.ts';
import { fieldNameIn } from './labels.ts';
import type { OutcomeReading } from './outcomeReading.ts';
import { saysSent } from './records.ts';
import { stepOf } from './steps.ts';
import { type Cell, isBlankCell, type Table } from './tables.ts';
import { standsForCompany, talkColumns } from './talkColumns.ts';

/** Heads of columns that say whom somebody else interviewed. */
const ofOthers =
  /candidate|interviewee|applicant|participant|respondent|kandidat|bewerber|candidat|候補者|应聘者|지원자/iu;

/** The field that a column gives where each row names its company; a title there is that of a job. */
export function fieldOfColumn(head: string): ItemField | undefined {
  if (/^(?:job )?title$/i.test(head)) return 'role';
  if (/^name$/i.test(head)) return undefined;
  return itemFieldOf(head) ?? itemFieldOf(fieldNameIn(head.replace(/\(s\)|[\s?.:*]+$/g, '')));
}

function isOfOthers(head: string): boolean {
  return ofOthers.test(head) && itemFieldOf(head) === undefined;
}

/** Heads of columns whose day is that of an interview and of nothing else. */
const ofInterview = /interview|gespräch|entretien|entrevista|面接|面试|面試|면접/iu;

/** The column of a table that gives the day of an interview; undefined where what it gives may be another day. */
export function dayColumn({ heads, rows }: Table): number | undefined {
  const columns = heads.flatMap((head, index) =>
    rows.some(({ cells }) => hasDay(cells[index])) ? [{ head, index }] : [],
  );
  const named = columns.filter(({ head }) => isOfInterviewDay(head));
  const isOfPeople = heads.some(
    (head, index) => fieldOfColumn(head) === 'interviewers' && textsIn(rows, index).length > 0,
  );
  // Beside rounds or people, a day is theirs; beside a stage it may be the one on which somebody applied.
  const isOfRounds = heads.some((head, index) => {
    const field = fieldOfColumn(head);
    const texts = textsIn(rows, index);
    return field === 'interviewers'
      ? texts.length > 0
      : field === 'round' && texts.some((text) => stepOf(text) === 'interview');
  });
  const plain =
    isOfRounds && (isOfPeople || !heads.some((head) => stages.test(head.trim())))
      ? columns.filter(({ head }) => fieldOfColumn(head) === 'date')
      : [];
  const [only, ...others] = named.length > 0 ? named : plain;
  return others.length === 0 ? only?.index : undefined;
}

function hasDay(cell: Cell | undefined): boolean {
  return cell !== undefined && dayInCell(cell) !== undefined;
}

/** What the cells of a column say, without blank ones. */
function textsIn(rows: Table['rows'], column: number): readonly string[] {
  return rows.flatMap(({ cells }) => {
    const cell = cells[column];
    return cell && !isBlankCell(cell) ? [cell.text] : [];
  });
}

/** Whether the head of a column is about the day of an interview: `Interview`, `Interview date`, `Vorstellungsgespräch`. */
function isOfInterviewDay(head: string): boolean {
  const field = fieldOfColumn(head);
  return ofInterview.test(head) && (field === 'date' || field === 'round' || /^\p{L}+$/u.test(head));
}

/** Heads of columns that say where an application stands. */
const stages = /^(?:current )?(?:stage|phase|step|etapa|étape|fase)$/iu;

/** The column that names the company: one called so, else one that may stand for it beside columns of talks and one of jobs, or of days and people. */
export function companyColumn(table: Table): number | undefined {
  const { heads, rows } = table;
  const found = heads.findIndex((head) => fieldOfColumn(head) === 'company');
  if (found >= 0) return found;
  const isOfJobs = heads.some(
    (head, index) => fieldOfColumn(head) === 'role' || textsIn(rows, index).some(namesJob),
  );
  const isOfTalks = (field: ItemField) =>
    heads.some((head, index) => fieldOfColumn(head) === field && textsIn(rows, index).length > 0);
  const isSure =
    (isOfJobs && talkColumns(table).length > 0) || (isOfTalks('interviewers') && isOfTalks('date'));
  const standing = isSure
    ? heads.findIndex((head) => standsForCompany(head) || fieldBeside(head) === 'company')
    : -1;
  return standing < 0 ? undefined : standing;
}

/** Of the columns that may say what came of it, the one that most often does: beside `How it went` that of `Heard?`. */
export function outcomeColumn(
  { heads, rows }: Table,
  readOutcome: (written: string) => OutcomeReading,
): number | undefined {
  const known = (column: number) =>
    textsIn(rows, column).filter((written) => readOutcome(written).kind === 'known').length;
  const [best] = heads
    .flatMap((head, index) => (fieldOfColumn(head) === 'outcome' ? [index] : []))
    .toSorted((a, b) => known(b) - known(a));
  return best;
}

/** Whether the rows of a table tell of interviews that the writer had with companies. */
export function isOfInterviews(table: Table, readOutcome: (written: string) => OutcomeReading): boolean {
  const { heads, rows } = table;
  if (companyColumn(table) === undefined || heads.some(isOfOthers)) return false;
  const says = (field: ItemField, isSaid: (written: string) => boolean) =>
    heads.some((head, index) => fieldOfColumn(head) === field && textsIn(rows, index).some(isSaid));
  const roundColumns = heads.filter(
    (head, index) => stepOf(head) === 'interview' && rows.some(({ cells }) => hasDay(cells[index])),
  ).length;
  return (
    talkColumns(table).length > 0 ||
    roundColumns > 1 ||
    (heads.some((head) => saysSent({ key: head })) && says('interviewers', () => true)) ||
    says('outcome', (written) => readOutcome(written).kind === 'known') ||
    says('round', (written) => stepOf(written) === 'interview') ||
    (heads.some((head) => isOfInterviewDay(head) || fieldOfColumn(head) === 'outcome') &&
      dayColumn(table) !== undefined &&
      says('interviewers', () => true))
  );
}
