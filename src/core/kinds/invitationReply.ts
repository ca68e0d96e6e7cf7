import type { Kind } from './kind.ts';

/** Says yes to an interview. Written on request only. */
export const invitationReply: Kind = {
  title: 'Reply to the invitation',
  doc: 'Says yes to an interview.',
  words: [30, 90],
  precedence: 100,
  answersNews: ['invitation', 'next-round'],
  noPay: true,
};
