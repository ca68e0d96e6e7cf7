import { partOf } from '../interviews/fieldIn.ts';
import { kindOf } from '../kinds/index.ts';
import type { NewRecord } from '../log/records.ts';
import { isNotedLately } from '../notes/notedLately.ts';
import { type Sentence, sentence } from '../text.ts';
import type { FindingRule } from './finding.ts';

/** `letter-noted`: the notes say that a letter went out, and no record does; it counts as sent. */
export const letterNoted: FindingRule = ({ interviews, clock }) =>
  interviews.flatMap(({ entry, records }) => {
    const { notedLetters, date } = entry;
    if (!date || !isNotedLately(date.value.date, clock.today())) return [];
    return notedLetters
      .filter(({ range }) => records.some((record) => record.range === range))
      .map(({ letter, to, sent, range, told }) => {
        const name = sentence(kindOf(letter).title);
        const record: NewRecord = {
          letter,
          to,
          sent: sent === 'unknown' ? 'yes' : sent,
          ...partOf({ entry }),
        };
        return {
          path: entry.path,
          range,
          code: 'letter-noted' as const,
          message: told ? messageOfOther(name, to, told) : messageOf(name, to),
          fixes: [
            {
              kind: 'change' as const,
              title: sentence('Record that it was sent'),
              path: entry.path,
              changes: [{ kind: 'add-record' as const, record }],
              certain: false,
            },
          ],
        };
      });
  });

function messageOf(name: Sentence, to: string | undefined): Sentence {
  return to === undefined
    ? sentence('{0}: your notes say that it went out, so it counts as sent.', name)
    : sentence('{0} to {1}: your notes say that it went out, so it counts as sent.', name, to);
}

function messageOfOther(
  name: Sentence,
  to: string | undefined,
  { path, line }: { readonly path: string; readonly line: number },
): Sentence {
  return to === undefined
    ? sentence('{0}: {1} says in line {2} that it went out, so it counts as sent.', name, path, line)
    : sentence(
        '{0} to {1}: {2} says in line {3} that it went out, so it counts as sent.',
        name,
        to,
        path,
        line,
      );
}
