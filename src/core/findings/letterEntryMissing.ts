import { linkToPart, type OrphanLetter } from '../log/links.ts';
import { sentence } from '../text.ts';
import { partFixes } from './fileRule.ts';
import type { RawFinding } from './finding.ts';

/** `letter-entry-missing`: this letter's entry is not in the log. */
export function letterEntryMissing({ letter: { path, entry, kind }, parts }: OrphanLetter): RawFinding {
  const place = { path, range: entry?.range ?? kind.range, code: 'letter-entry-missing' } as const;
  if (!entry)
    return {
      ...place,
      message: sentence('This letter names no entry, so it counts for no interview.'),
      fixes: [],
    };
  return {
    ...place,
    message:
      parts.length === 0
        ? sentence(
            'There is no interview at {0}, so the letter belongs to none. Correct the field entry.',
            entry.value,
          )
        : sentence(
            'There is no interview at {0}, so the letter belongs to none. It may be about that of {1}.',
            entry.value,
            parts,
          ),
    fixes: partFixes(path, parts, (part) => ({
      title: sentence('Link to the interview of {0}', part),
      change: { kind: 'set-letter-field', field: 'entry', value: linkToPart(entry.value, part) },
    })),
  };
}
