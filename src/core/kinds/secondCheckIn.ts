import type { Kind } from './kind.ts';
import { askedAgain, asking } from './silence.ts';

/** A shorter question after more silence. */
export const secondCheckIn: Kind = {
  title: 'Second check-in',
  brief: '2nd check-in',
  doc: 'A shorter question after more silence.',
  words: [40, 80],
  precedence: 81,
  ...asking,
  timing: {
    'second-check-in': {
      after: 'the first check-in, or the day they named if that is later',
      opens: '5 bd',
      due: '7 bd',
      closes: '15 bd',
      source:
        'Five to seven business days after the first, two in all: Careery, Job Labs, Career Network; some advise one only (Nexxt). The close is judgement.',
    },
  },
  owed: (interview) => askedAgain(interview, 'check-in'),
};
