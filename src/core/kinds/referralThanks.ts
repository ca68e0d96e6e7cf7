import { tookPlace } from '../interviews/interview.ts';
import { sentence } from '../text.ts';
import type { Kind } from './kind.ts';

/** Tells the person who recommended the writer how it went. */
export const referralThanks: Kind = {
  title: 'Thanks for the referral',
  brief: 'Referral thanks',
  doc: 'Tells the person who recommended you how it went.',
  words: [40, 100],
  precedence: 75,
  toReferrer: true,
  looksBack: 'interview',
  tellsOfOthers: true,
  isThanks: true,
  needs: ['thanks'],
  timing: {
    'referral-thanks': {
      after: 'the end of the first interview',
      opens: '0 h',
      due: '2 bd',
      closes: '10 bd',
      source: 'Keep the person who recommended you informed: Sideroad. The figures are judgement.',
    },
  },
  owed: (interview) => {
    const { referrer, rounds, end, writtenStart } = interview;
    if (!referrer || rounds.find(tookPlace) !== interview) return [];
    const because = sentence(
      '{0} recommended you, and the first interview was on {1}.',
      referrer.name,
      writtenStart,
    );
    return [{ to: referrer, anchor: end, because }];
  },
  cause: ({ entry }) => entry.referrer?.range ?? entry.date?.range,
};
