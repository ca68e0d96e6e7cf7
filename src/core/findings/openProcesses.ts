import type { AcceptedOffer } from '../policy/openProcesses.ts';
import type { Speech } from '../speech.ts';
import type { RawFinding } from './finding.ts';

/** `processes-open`: an offer was accepted, and other processes still count on one. */
export function openProcesses(
  offers: readonly AcceptedOffer[],
  { say, list }: Speech,
): readonly RawFinding[] {
  return offers.map(({ accepted, others }) => {
    const names = list(
      others.map(({ company }) => company?.value ?? ''),
      'conjunction',
    );
    return {
      path: accepted.path,
      range: typeof accepted.outcome === 'string' ? accepted.range : accepted.outcome.range,
      code: 'processes-open' as const,
      message: say('You took this offer, and {0} may still count on you.', names),
      fixes: [
        {
          kind: 'withdraw-elsewhere' as const,
          title: say('Draft withdrawals for the other processes'),
          path: accepted.path,
        },
      ],
    };
  });
}
