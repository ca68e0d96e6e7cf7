import type { Letter } from '../log/letter.ts';
import type { Speech } from '../speech.ts';
import type { RawFinding } from './finding.ts';

/** `letter-entry-missing`: this letter's entry is not in the log. */
export function letterEntryMissing({ path, entry, kind }: Letter, { say }: Speech): RawFinding {
  return {
    path,
    range: entry?.range ?? kind.range,
    code: 'letter-entry-missing',
    message: entry
      ? say('There is no interview at {0}; the letter counts for none.', entry.value)
      : say('This letter names no entry, so it counts for no interview.'),
    fixes: [],
  };
}
