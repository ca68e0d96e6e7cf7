import { tookPlace } from '../interviews/interview.ts';
import { isNotedLately } from '../notes/notedLately.ts';
import { peopleAsWritten } from '../people/peopleAsWritten.ts';
import { sentence } from '../text.ts';
import { type FindingRule, fieldFix } from './finding.ts';

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
        fixes: [fieldFix({ entry }, sentence('Write interviewers: {0}', written), 'interviewers', written)],
      },
    ];
  });
