import { type ExactTime, exactTimeAt } from '../exactTime.ts';
import { type Interview, offerDeadline } from '../interviews/interview.ts';
import { fact, hasOutcome, sinceKnown } from './causes.ts';
import type { Kind } from './kind.ts';

/** Thanks for an offer, and when the writer will answer. */
export const offerThanks: Kind = {
  title: 'Thanks for the offer',
  brief: 'Thanks',
  doc: 'Thanks for an offer, and when you will answer.',
  words: [50, 120],
  precedence: 30,
  answersNews: ['offer'],
  looksBack: 'decision',
  isThanks: true,
  answersDecision: true,
  needs: ['thanks'],
  timing: {
    'offer-thanks': {
      after: 'the day of the offer',
      opens: '0 h',
      due: '1 bd',
      closes: '5 bd',
      source: 'Acknowledge within a day: Duke Law. The close is judgement.',
    },
  },
  owed: (interview, surroundings) =>
    hasOutcome(interview, 'offer')
      ? [
          {
            ...sinceKnown(
              interview,
              surroundings,
              fact(interview, 'They made you an offer.', 'They made you an offer on {0}.'),
            ),
            // Of an offer of an unknown day, nobody gives thanks once it had to be answered.
            ...(interview.known ? {} : { closes: answerDay(interview) }),
          },
        ]
      : [],
};

/** The end of the day by which the offer must be answered, where the entry or its notes say it. */
function answerDay(interview: Interview): ExactTime | undefined {
  const { entry, calendar, zone } = interview;
  const noted = entry.notedAnswerBy?.day;
  return offerDeadline(interview) ?? (noted && exactTimeAt(noted, calendar.closing, zone));
}
