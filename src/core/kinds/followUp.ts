import type { Kind } from './kind.ts';

/** A free letter. Written on request only. */
export const followUp: Kind = {
  title: 'Follow-up',
  doc: 'A free letter.',
  words: [40, 180],
  precedence: 100,
  answersNews: ['question'],
  isFree: true,
  looksBack: 'interview',
  tellsOfOthers: true,
  whileWaiting: true,
  isContact: true,
};
