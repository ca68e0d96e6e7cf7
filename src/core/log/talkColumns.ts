import { fold } from '../text.ts';
import { dayOfTalk } from './dayOfTalk.ts';
import { type FileItem, itemOf, pairAt } from './fileItem.ts';
import type { ItemField } from './itemFields.ts';
import { stepOf } from './steps.ts';
import { type Cell, isBlankCell, type Row, type Table } from './tables.ts';

/** Heads that call talks, where they do not say one of a kind: `talks`, `Calls`. */
const talks =
  /^(?:talk|call|chat|interview|round|screen|convo|meeting|gesprach|termin|entretien|echange|entrevista|llamada|conversa|面接|面试|面試|면접)(?:s|e|en)?(?: \d{1,2})?$/;

/** Heads of columns that say whose talk it was where none is called a company: `Where`, `co`. */
export const standIns = 'cos?|where|outfit|firm|place|org|shop|wo|où|chez|dónde|onde|dove';
const standIn = new RegExp(`^(?:${standIns})$`, 'iu');

/** The columns of a table that are called like talks and whose cells are days: `Talk 1`, `talks`. */
export function talkColumns({ heads, rows }: Table): readonly number[] {
  return heads.flatMap((head, index) => {
    const isTalk = talks.test(fold(head)) || (stepOf(head) === 'interview' && /\d/.test(head));
    return isTalk && rows.some(({ cells }) => daysIn(cells[index]).length > 0) ? [index] : [];
  });
}

/** Whether the head of a column may stand for the company. */
export function standsForCompany(head: string): boolean {
  return standIn.test(head.trim());
}

/** The talks that a row tells of in these columns, several in one cell as `11/11 phone, 11/17 loop`; each with those `whom` names for it. */
export function talkSteps(
  { cells }: Row,
  columns: readonly number[],
  whom: Cell | undefined,
): readonly FileItem[] {
  const days = columns.flatMap((column) => daysIn(cells[column]));
  return days.flatMap((day, index) => {
    const others = days.filter((_, at) => at !== index).map(({ round }) => round);
    const people = whom && !isBlankCell(whom) ? peopleFor(day.round, others, whom.text) : undefined;
    const fields = new Map<ItemField, ReturnType<typeof pairAt>>([['date', day.pair]]);
    if (day.time) fields.set('time', day.time);
    if (day.round !== '') fields.set('round', pairAt('round', day.round, day.pair.range));
    if (whom && people !== undefined) fields.set('interviewers', pairAt('with', people, whom.range));
    return itemOf(fields, true, day.pair.range) ?? [];
  });
}

/** The days of a cell of talks, each with how they talked; none where one of its parts says something else. */
export function daysIn(cell: Cell | undefined) {
  if (!cell || isBlankCell(cell)) return [];
  const parts = [...cell.text.matchAll(/[^,;/]+(?:\/\d[^,;/]*)?/g)].map(({ 0: text, index }) => ({
    text,
    index,
  }));
  const days = parts.flatMap(({ text, index }) => {
    const day = /\?/.test(text) ? undefined : dayOfTalk(text, true);
    if (!day || !/^\W*$/.test(text.slice(0, day.range.start))) return [];
    const start = cell.range.start + index + day.range.start;
    const range = { start, end: start + day.range.end - day.range.start };
    const round = text.slice(day.range.end).replace(/^[\s:–—-]+|\s+$/g, '');
    const [hour] = /\d{2}:\d{2}$/.exec(day.written) ?? [];
    return [
      {
        pair: pairAt('date', text.slice(day.range.start, day.range.end), range),
        time: hour === undefined ? undefined : pairAt('time', hour, range),
        round: stepOf(round) === 'interview' ? round : '',
      },
    ];
  });
  return days.length === parts.length ? days : [];
}

/** Of those whom a cell names, those of one talk: behind its label (`loop: Raj, Wen`), else all that have none of another; undefined in doubt. */
function peopleFor(round: string, others: readonly string[], whom: string): string | undefined {
  const parts = whom.split(/\s*;\s*/).map((part) => {
    const [, label, names = part] = /^([^:,]{2,20}):\s*(.+)$/.exec(part) ?? [];
    return { label: label === undefined ? undefined : fold(label), names };
  });
  const isFor = (label: string, called: string) => fold(called).split(' ').includes(label);
  const own = parts.filter(({ label }) => label !== undefined && isFor(label, round));
  const left = parts.filter(
    ({ label }) => label === undefined || !others.some((other) => isFor(label, other)),
  );
  const theirs = own.length > 0 ? own : left;
  const isLabelled = parts.some(({ label }) => label !== undefined);
  const isSeveral = theirs.some(({ names }) => /[,&+]/.test(names));
  // Who was in which of several talks, a list leaves open.
  if (others.length > 0 && !isLabelled && isSeveral) return undefined;
  return theirs.length === 0 ? undefined : theirs.map(({ names }) => names).join(', ');
}

/** The rows of tables with columns of talks that name somebody or something first: where nothing else reads them, they may be about interviews. */
export function rowsOfTalks(tables: readonly Table[]): readonly Row[] {
  return tables.flatMap((table) => {
    const columns = talkColumns(table);
    return table.rows.filter(({ cells }) => {
      const [first] = cells;
      const isNamed =
        first !== undefined && /^[[*_]*\p{Lu}/u.test(first.text) && stepOf(first.text) === undefined;
      return isNamed && columns.some((column) => daysIn(cells[column]).length > 0);
    });
  });
}
