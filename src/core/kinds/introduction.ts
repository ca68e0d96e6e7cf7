import type { Kind } from './kind.ts';

/** To a person met in passing. Written on request only. */
export const introduction: Kind = {
  title: 'Introduction',
  doc: 'To a person met in passing.',
  words: [40, 120],
  precedence: 100,
  tellsOfOthers: true,
};
