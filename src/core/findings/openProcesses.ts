import { placeOfOutcome } from '../log/writtenOutcome.ts';
import type { AcceptedOffer } from '../owed/openProcesses.ts';
import { sentence } from '../text.ts';
import type { RawFinding } from './finding.ts';

/** `processes-open`: an offer was accepted, and other processes still count on the writer. */
export function openProcesses(offers: readonly AcceptedOffer[]): readonly RawFinding[] {
  return offers.map(({ accepted: { entry }, others }) => ({
    path: entry.path,
    range: placeOfOutcome(entry),
    code: 'processes-open' as const,
    message: sentence('You accepted this offer, and {0} may still count on you.', {
      all: others.map(({ process }) => process.company),
    }),
    fixes: [
      {
        kind: 'withdraw-elsewhere' as const,
        title: sentence('Draft withdrawals for the other processes'),
        interview: entry.id,
      },
    ],
  }));
}
