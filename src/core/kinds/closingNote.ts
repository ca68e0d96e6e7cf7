import type { Kind } from './kind.ts';
import { askedAgain, intoSilence } from './silence.ts';

/** A last, gracious word after silence. */
export const closingNote: Kind = {
  title: 'Closing note',
  doc: 'A last, gracious word after silence.',
  words: [40, 80],
  precedence: 82,
  ...intoSilence,
  optional: true,
  timing: {
    'closing-note': {
      after: 'the second check-in',
      opens: '10 bd',
      due: '12 bd',
      closes: '30 bd',
      source:
        'Some recommend one (Inspire Ambitions), Ask a Manager advises against it; so it is off by default. The figures are judgement.',
    },
  },
  owed: (interview) => askedAgain(interview, 'second-check-in'),
};
