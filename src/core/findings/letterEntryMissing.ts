import type { Letter } from '../log/letter.ts';
import { sentence } from '../text.ts';
import type { RawFinding } from './finding.ts';

/** `letter-entry-missing`: this letter's entry is not in the log. */
export function letterEntryMissing({ path, entry, kind }: Letter): RawFinding {
  return {
    path,
    range: entry?.range ?? kind.range,
    code: 'letter-entry-missing',
    message: entry
      ? sentence('There is no interview at {0}; the letter counts for none.', entry.value)
      : sentence('This letter names no entry, so it counts for no interview.'),
    fixes: [],
  };
}
