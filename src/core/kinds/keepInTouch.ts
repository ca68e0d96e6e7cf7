import { lastSent, recordsOf } from '../interviews/interview.ts';
import { sentence } from '../text.ts';
import { hasOutcome, toContact } from './causes.ts';
import type { Kind } from './kind.ts';

/** A light word some months after a rejection. */
export const keepInTouch: Kind = {
  title: 'Keep-in-touch note',
  brief: 'Keep in touch',
  doc: 'A light word some months after a rejection.',
  words: [50, 120],
  precedence: 90,
  looksBack: 'interview',
  tellsOfOthers: true,
  optional: true,
  answersDecision: true,
  partsWays: true,
  timing: {
    'keep-in-touch': {
      after: 'the reply to the rejection',
      opens: '60 d',
      due: '90 d',
      closes: '180 d',
      source: 'Some months later: Versique, Career USA. The figures are judgement; off by default.',
    },
  },
  owed: (interview) => {
    const sent = lastSent(interview, recordsOf(interview, 'rejection-reply'));
    if (!hasOutcome(interview, 'rejected') || !sent) return [];
    return [toContact(interview, sent, sentence('You answered their no on {0}.', sent))];
  },
};
