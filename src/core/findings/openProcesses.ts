import { acceptedOffers } from '../policy/openProcesses.ts';
import type { FindingRule } from './finding.ts';

/** `processes-open`: an offer was accepted, and other processes still count on one. */
export const openProcesses: FindingRule = ({ log, context }) =>
  acceptedOffers(log, context).map(({ accepted, others }) => {
    const names = new Intl.ListFormat('en').format(others.map(({ company }) => company?.value ?? ''));
    return {
      path: accepted.path,
      range: typeof accepted.outcome === 'string' ? accepted.range : accepted.outcome.range,
      code: 'processes-open' as const,
      message: `You took this offer, and ${names} may still count on you.`,
      fixes: [
        {
          kind: 'withdraw-elsewhere' as const,
          title: 'Draft withdrawals for the other processes',
          path: accepted.path,
        },
      ],
    };
  });
