import { fact, hasOutcome } from './causes.ts';
import type { Kind } from './kind.ts';
import { offerAnswer } from './offerAnswer.ts';

/** A plain yes to an offer. */
export const acceptance: Kind = {
  title: 'Acceptance',
  doc: 'A plain yes to an offer.',
  words: [60, 160],
  precedence: 10,
  looksBack: 'decision',
  answersDecision: true,
  decision: 'accept',
  answersOffer: true,
  timing: {
    acceptance: {
      after: 'the day you decided',
      opens: '0 h',
      due: '1 bd',
      closes: '10 bd',
      source:
        'Promptly and before their deadline: Indiana University Southeast, TU Delft. The close is judgement.',
    },
  },
  owed: (interview, surroundings) =>
    hasOutcome(interview, 'accepted')
      ? [
          offerAnswer(
            interview,
            surroundings,
            fact(interview, 'You accepted the offer.', 'You accepted the offer on {0}.'),
          ),
        ]
      : [],
};
