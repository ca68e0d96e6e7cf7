import { inZone } from '../exactTime.ts';
import { type Interview, offerDeadline } from '../interviews/interview.ts';
import { sentence } from '../text.ts';
import { awaitsWord, toContact } from './causes.ts';
import { before } from './durations.ts';
import type { Kind } from './kind.ts';

/** Tells those who still decide that the writer has an offer with a deadline. */
export const competingOffer: Kind = {
  title: 'Note about another offer',
  brief: 'Other offer',
  doc: 'Tells those who still decide that you have an offer with a deadline.',
  words: [60, 120],
  precedence: 65,
  ofOtherOffer: true,
  looksBack: 'interview',
  tellsOfOthers: true,
  whileWaiting: true,
  timing: {
    'competing-offer': {
      after: 'the other offer; due before its deadline',
      opens: '0 h',
      due: '2 bd',
      closes: '0 h',
      source:
        'Tell those who still decide: Career Perfect. Two business days before the deadline is judgement.',
    },
  },
  owed: (interview, { offers, timing }) => {
    if (!awaitsWord(interview) || interview.outcome !== 'waiting') return [];
    // The offer of another process: who still waits in the last round of this one holds none in it.
    const [offer] = offers.toSorted((a, b) => timeLeft(a) - timeLeft(b));
    if (!offer) return [];
    const deadline = offerDeadline(offer) ?? offer.end;
    const { zone, process, calendar } = interview;
    const because = sentence(
      'You hold an offer that must be answered by {0}, and {1} still decides.',
      deadline,
      process.company,
    );
    return [
      {
        ...toContact(interview, inZone(offer.known ?? offer.end, zone), because),
        due: before(inZone(deadline, zone), timing?.due ?? '0 h', calendar),
        closes: inZone(deadline, zone),
      },
    ];
  },
};

function timeLeft(offer: Interview): number {
  return offerDeadline(offer)?.epochMilliseconds ?? Number.POSITIVE_INFINITY;
}
