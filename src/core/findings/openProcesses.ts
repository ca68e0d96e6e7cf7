import { acceptedOffers } from '../policy/openProcesses.ts';
import type { FindingRule } from './finding.ts';

/** `processes-open`: an offer was accepted, and other processes still count on one. */
export const openProcesses: FindingRule = ({ log, context }) =>
  acceptedOffers(log, context).map(({ accepted, others }) => {
    const { say, list } = context.speech;
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
