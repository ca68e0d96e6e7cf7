import type { Kind } from './kind.ts';

/** Asks for a later deadline, with an exact day. Written on request only. */
export const offerExtension: Kind = {
  title: 'Request for more time',
  doc: 'Asks for a later deadline, with an exact day.',
  words: [60, 120],
  precedence: 100,
  looksBack: 'decision',
};
