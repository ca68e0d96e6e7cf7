import { exactTimeAt, midnight } from '../exactTime.ts';
import { sentence } from '../text.ts';
import { type FindingRule, fieldFix } from './finding.ts';

/** `offer-by-noted`: the notes say by when an open offer is to be answered, and the front matter does not, so nothing warns of that day. */
export const offerByNoted: FindingRule = ({ interviews, clock }) =>
  interviews.flatMap((interview) => {
    const { entry, calendar, zone } = interview;
    const { notedAnswerBy: noted } = entry;
    if (!noted || clock.hasPassed(exactTimeAt(noted.day, calendar.closing, zone))) return [];
    const day = noted.day.toString();
    return [
      {
        path: entry.path,
        range: noted.range,
        code: 'offer-by-noted' as const,
        message: sentence(
          'Must the offer be answered by {0}? Your notes read so. Write offer-by, and you are warned in time.',
          exactTimeAt(noted.day, midnight, zone),
        ),
        fixes: [fieldFix(interview, sentence('Write offer-by: {0}', day), 'offer-by', day)],
      },
    ];
  });
