import type { CivilDate } from '../calendar.ts';
import type { Interview } from '../interviews/interview.ts';
import type { Change, FileChange } from '../log/change.ts';
import { partOn } from '../log/fileItem.ts';
import { linkToPart } from '../log/links.ts';
import type { Log } from '../log/log.ts';

/**
 * What must change where one of several interviews in a file gets another day, so that its letters and records still name it; the
 * change of the day itself is not among it.
 */
export function movedInterview(interview: Interview, to: CivilDate, log: Log): readonly FileChange[] {
  const { entry } = interview;
  const part = partAfterMove(to, interview, log);
  if (entry.part === undefined || part === entry.part) return [];
  const names = new Set(entry.records.flatMap(({ interview }) => interview ?? []));
  const records = [...names].map(
    (interview): Change => ({ kind: 'set-record-interview', interview, value: part }),
  );
  const letters = log.lettersOf(entry).flatMap((letter): FileChange | readonly [] => {
    const link = letter.entry?.value ?? '';
    const value = linkToPart(link, part);
    return value === link
      ? []
      : { path: letter.path, changes: [{ kind: 'set-letter-field', field: 'entry', value }] };
  });
  return [...(records.length > 0 ? [{ path: entry.path, changes: records }] : []), ...letters];
}

/** What tells an interview from the others of its file on a day: its company in a table of many; the hour where that day has another one. */
function partAfterMove({ date, time }: CivilDate, { entry }: Interview, log: Log): string {
  if (entry.isRow && entry.part !== undefined)
    return entry.part.replace(/^\d{4}-\d{2}-\d{2}/, date.toString());
  const isShared = log
    .entriesAt(entry.path)
    .some((other) => other.id !== entry.id && other.date?.value.date.equals(date));
  return partOn({ date, time }, !isShared);
}
