import type { FrontMatter } from '../frontMatter/frontMatter.ts';
import { meansPerson } from '../people/people.ts';
import { bodyLines } from './bodyLines.ts';
import { companyKeyOf } from './companyKey.ts';
import { type CompanyRow, companyRowsInSteps } from './companyRows.ts';
import { nameOfNote } from './dateOfName.ts';
import type { Doubt } from './doubt.ts';
import { type Entry, peopleOf } from './entry.ts';
import { entryOf } from './entryPart.ts';
import { textIn } from './fileItem.ts';
import { searchIn } from './jobSearch.ts';
import { isLabelledAsOne } from './labelledSections.ts';
import { isOfOtherInterviews } from './otherLives.ts';
import { type FollowUpRecord, sentInRow } from './records.ts';
import { recordsOfFile } from './recordsOfFile.ts';
import type { Fields, Source } from './source.ts';

/** Of a file without any. */
export const noFrontMatter: FrontMatter = { content: { start: 0, end: 0 }, bodyStart: 0, pairs: [] };

/** The interviews of rows and items that name their company. One is read a step. */
export function* rowEntries(source: Source): Generator<undefined, readonly Entry[]> {
  const { text, frontMatter, readOutcome } = source;
  const rows = yield* companyRowsInSteps(text, frontMatter, readOutcome, {
    doubts: source.doubts,
    path: source.path,
    isOfSearch: () => isOfOwnSearch(source),
    today: source.today,
    beside: source.beside,
  });
  const records = rows.length === 0 ? [] : recordsOfFile(source);
  const parts = rows.map(({ part }) => part);
  source.doubts.push(
    ...records.flatMap(({ interview, range }): readonly Doubt[] =>
      interview === undefined || parts.includes(interview)
        ? []
        : [{ kind: 'record-of-none', range, interview, parts: nearFirst(parts, interview) }],
    ),
  );
  const isOfOneCompany =
    new Set(rows.map(({ fields }) => companyKeyOf(textIn(fields, 'company') ?? ''))).size === 1;
  const entries: Entry[] = [];
  for (const row of rows) {
    const entry = yield* entryOf(source, {
      part: row.part,
      fields: fieldsOf(row),
      alsoMet: [],
      readOutcome: row.isEarlier ? () => ({ kind: 'known', outcome: 'advanced' }) : readOutcome,
      records: [],
      notes: row.section ?? { start: text.length, end: text.length },
      remarks: remarksOf(row),
      range: row.range,
    });
    const own = [...row.sent.flatMap(sentInRow), ...records.filter((record) => isAbout(record, entry))];
    entries.push({
      ...entry,
      isRow: true,
      ...(row.isSection && isOfOneCompany ? ({ isOfNote: true } as const) : {}),
      records: own,
    });
  }
  return entries;
}

/** Whether a file is about the writer's own search for work, and not about others whom they interview or sell to. */
function isOfOwnSearch({ path, text, frontMatter: { bodyStart }, readOutcome }: Source): boolean {
  const head = text.slice(0, longestHead);
  const lines = bodyLines(head, bodyStart);
  if (/^(?:readme|changelog|contributing|license|.*template.*)$/i.test(nameOfNote(path))) return false;
  return (
    !isOfOtherInterviews(path, head) &&
    (searchIn(path, head, bodyStart, lines) === 'surely' || isLabelledAsOne(lines, readOutcome))
  );
}

/** What is looked at to tell what a file is about, in characters. */
const longestHead = 16_000;

/** What tells rows apart, first those of the company that a record names. */
function nearFirst(parts: readonly string[], interview: string): readonly string[] {
  const company = (part: string) => part.replace(/^[\d-]+/, '');
  const isNear = (part: string) => Number(company(part) === company(interview));
  return parts.toSorted((a, b) => isNear(b) - isNear(a));
}

function fieldsOf({ fields }: CompanyRow): Fields {
  return new Map([...fields].flatMap(([field, pair]) => (field === 'remarks' ? [] : [[field, pair]])));
}

function remarksOf({ fields }: CompanyRow): string {
  return textIn(fields, 'remarks') ?? '';
}

/** Whether a record names this interview; one that names none is about that with its reader. */
function isAbout({ interview, to }: FollowUpRecord, entry: Entry): boolean {
  if (interview !== undefined) return interview === entry.part;
  return to !== undefined && peopleOf(entry).some((person) => meansPerson(to, person));
}
