import { exactTimeAt, midnight } from '../exactTime.ts';
import { mayAwaitWord } from '../kinds/causes.ts';
import { isNotedLately } from '../notes/notedLately.ts';
import { sentence } from '../text.ts';
import { type FindingRule, fieldFix } from './finding.ts';

/** `decision-by-noted`: the notes say by when the writer will hear, and the front matter does not, so a check-in may come too early. */
export const decisionByNoted: FindingRule = ({ interviews, clock }) =>
  interviews.flatMap((interview) => {
    const { entry, hasEnded, lastWord, zone } = interview;
    const { noted } = entry;
    const latest = noted?.days.at(-1);
    if (!noted || !latest || !entry.date || !hasEnded || lastWord || !mayAwaitWord(interview)) return [];
    if (!isNotedLately(entry.date.value.date, clock.today())) return [];
    return [
      {
        path: entry.path,
        range: noted.range,
        code: 'decision-by-noted' as const,
        message: sentence(
          'Will you hear by {0}? Your notes read so. Write decision-by, and the check-in waits for that day.',
          exactTimeAt(latest, midnight, zone),
        ),
        fixes: noted.days
          .map(String)
          .map((day) => fieldFix(interview, sentence('Write decision-by: {0}', day), 'decision-by', day)),
      },
    ];
  });
