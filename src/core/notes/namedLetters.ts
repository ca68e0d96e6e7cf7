/** The letters that notes, records and copies tell of in other words than their name. What else there is to know of each stands in `core/kinds`. */
export const namedLetters = {
  thanks: 'thank-you',
  question: 'check-in',
  answerToNo: 'rejection-reply',
  withdrawal: 'withdrawal',
  refusal: 'offer-decline',
  thanksForOffer: 'offer-thanks',
  material: 'promised-material',
} as const;

export type NamedLetter = (typeof namedLetters)[keyof typeof namedLetters];
