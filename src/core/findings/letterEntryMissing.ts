import type { FindingRule } from './finding.ts';

/** `letter-entry-missing`: a letter whose entry is not in the log. */
export const letterEntryMissing: FindingRule = ({ log, context: { speech } }) =>
  log.letters
    .filter((letter) => !log.entryOf(letter))
    .map(({ path, entry, kind }) => ({
      path,
      range: entry?.range ?? kind.range,
      code: 'letter-entry-missing' as const,
      message: entry
        ? speech.say('There is no interview at {0}; the letter counts for none.', entry.value)
        : speech.say('This letter names no entry, so it counts for no interview.'),
      fixes: [],
    }));
