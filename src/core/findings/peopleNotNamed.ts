import { tookPlace } from '../interviews/interview.ts';
import { isNotedLately } from '../notes/notedLately.ts';
import { peopleAsWritten } from '../people/peopleAsWritten.ts';
import { sentence } from '../text.ts';
import type { FindingRule } from './finding.ts';

/** `people-not-named`: the notes say whom the writer met, and the front matter does not, so no letter greets them by name. */
export const peopleNotNamed: FindingRule = ({ interviews, clock }) =>
  interviews.flatMap((interview) => {
    const { entry, hasEnded, thanks } = interview;
    const { notedPeople, date } = entry;
    if (!notedPeople || !date || !hasEnded || !tookPlace(interview) || thanks.length > 0) return [];
    if (!isNotedLately(date.value.date, clock.today())) return [];
    const written = peopleAsWritten(notedPeople.people);
    return [
      {
        path: entry.path,
        range: notedPeople.range,
        code: 'people-not-named' as const,
        message: sentence(
          'Did you meet {0}? Your notes read so. Write interviewers, and letters greet them by name.',
          { all: notedPeople.people.map(({ name }) => name) },
        ),
        fixes: [
          {
            kind: 'change' as const,
            title: sentence('Write interviewers: {0}', written),
            path: entry.path,
            changes: [
              {
                kind: 'set-field' as const,
                field: 'interviewers' as const,
                value: written,
                ...(entry.part !== undefined && { interview: entry.part }),
              },
            ],
            certain: false,
          },
        ],
      },
    ];
  });
