import type { Interview } from '../interviews/interview.ts';
import type { Person } from '../people/people.ts';
import { type Sentence, sentence } from '../text.ts';
import { hasOutcome } from './causes.ts';
import type { Kind } from './kind.ts';

/** Thanks after an interview, to each person met. */
export const thankYou: Kind = {
  title: 'Thank-you',
  doc: 'Thanks after an interview.',
  words: [90, 180],
  precedence: 60,
  thanksForInterview: true,
  isThanks: true,
  toEach: true,
  afterInterview: true,
  looksBack: true,
  whileWaiting: true,
  noPay: true,
  needs: ['thanks', 'specific', 'next-step'],
  timing: {
    'thank-you': {
      after: 'the end of the interview',
      opens: '0 h',
      due: '24 h',
      closes: '5 bd',
      rolls: true,
      source:
        'Within 24 hours: Robert Half 2017, TU Delft, WashU Law. Some say 24 to 48 hours (TU Delft), two days (Wesleyan) or the same day (Babson). A Friday evening rolls to Monday (Climb the Ladder). The close is judgement; late thanks are still worth sending (Melissa Cooley).',
      countries: {
        uk: { due: '48 h' },
        de: { due: '72 h' },
        fr: { due: '48 h' },
        jp: { closes: '1 bd' },
      },
    },
  },
  owed: (interview) =>
    hasOutcome(interview, 'waiting', 'advanced') || metSomebody(interview)
      ? recipients(interview).map((to) => ({ to, anchor: interview.end, because: meeting(interview, to) }))
      : [],
  cause: ({ interviewers, entry }, to) =>
    // A contact may stand in the file of another round.
    [...interviewers, entry.contact].find((person) => person !== undefined && person === to)?.range ??
    entry.date?.range,
};

/** Whether the writer met somebody, and only the word for what came of it is unknown. */
function metSomebody({ entry, interviewers }: Interview): boolean {
  return entry.outcome === 'unknown' && interviewers.length > 0;
}

/** Each interviewer, else the contact, else nobody by name; by the agency, the contact only. */
function recipients({ viaAgency, interviewers, contact }: Interview): readonly (Person | undefined)[] {
  return viaAgency || interviewers.length === 0 ? [contact] : interviewers;
}

/** Whom the writer met on which day; the day alone where the letter goes to somebody who was not there, or nobody was yet. */
function meeting({ start, hasBegun, interviewers }: Interview, to: Person | undefined): Sentence {
  if (!hasBegun) return sentence('The interview is on {0}; a thank-you reads best soon after.', start);
  return to && interviewers.includes(to)
    ? sentence('You met {0} on {1}; a thank-you reads best soon after.', to.name, start)
    : sentence('The interview was on {0}; a thank-you reads best soon after.', start);
}
