import type { Kind } from './kind.ts';

/** Asks for one or two changes to an offer. Written on request only. */
export const negotiation: Kind = {
  title: 'Negotiation',
  doc: 'Asks for one or two changes to an offer.',
  words: [90, 180],
  precedence: 100,
  looksBack: 'decision',
};
