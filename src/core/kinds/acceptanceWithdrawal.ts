import type { Kind } from './kind.ts';

/** Takes back an acceptance, with regret. Written on request only. */
export const acceptanceWithdrawal: Kind = {
  title: 'Withdrawal of the acceptance',
  doc: 'Takes back an acceptance, with regret.',
  words: [60, 120],
  precedence: 100,
  tellsOfOthers: true,
  decision: 'take-back',
};
