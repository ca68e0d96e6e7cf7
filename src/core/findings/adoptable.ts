import type { PlainDate } from '../calendar.ts';
import type { Log } from '../log/log.ts';
import { lineEndOf } from '../text.ts';
import { asInterview, lineAsInterview, linesToTell, notCountedIn } from './asInterview.ts';
import type { ChangeFix } from './finding.ts';

/** A note that would hold interviews, and what makes it so. */
export interface Adoptable {
  readonly path: string;
  readonly fixes: readonly ChangeFix[];
  /** Whether its words tell for certain that it is about an interview; else its reader has to say so. */
  readonly isSure: boolean;
}

/**
 * The notes that look like those of interviews and count for none, of which company and day can be read, each with the changes that write
 * these down. `today` gives days without a year the nearest one.
 */
export function adoptableNotes(
  log: Pick<Log, 'companies' | 'sightings'>,
  today: PlainDate,
): readonly Adoptable[] {
  return notCountedIn(log).flatMap((note) => {
    const { path, sighting } = note;
    if (sighting.kind === 'type' || sighting.kind === 'applicant') return [];
    const ofFile = asInterview(note, today, log);
    if (ofFile && namesBoth(ofFile))
      return [{ path, fixes: [ofFile], isSure: sighting.kind !== 'perhaps' && sighting.isLikely !== true }];
    const lines = linesToTell(log, sighting);
    const fixes = lines.flatMap(
      (line) => lineAsInterview({ path, start: sighting.start }, line, today) ?? [],
    );
    return fixes.length === 0 ? [] : [{ path, fixes, isSure: lines.every(({ isSure }) => isSure) }];
  });
}

/** Whether a change writes down a company and a day, and leaves neither blank. */
function namesBoth({ changes }: ChangeFix): boolean {
  const texts = changes.flatMap((change) => (change.kind === 'edit' ? [change.edit.text] : []));
  return texts.some((text) => {
    const lines = text.split(lineEndOf(text));
    const isGiven = (field: string) => lines.some((line) => new RegExp(`^${field}: *\\S`).test(line));
    return isGiven('company') && isGiven('date');
  });
}
