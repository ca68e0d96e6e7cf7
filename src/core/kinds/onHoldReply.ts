import type { Kind } from './kind.ts';

/** Takes a paused search with grace. Written on request only. */
export const onHoldReply: Kind = {
  title: 'Reply to the pause',
  doc: 'Takes a paused search with grace.',
  words: [40, 90],
  precedence: 100,
  answersNews: ['on-hold'],
  looksBack: 'decision',
};
