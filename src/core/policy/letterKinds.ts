interface LetterKindRow {
  /** What it is called at the start of a sentence. */
  readonly title: string;
  readonly doc: string;
  /** How many words it should have. */
  readonly words: readonly [least: number, most: number];
  /** Rules that are off unless a setting turns them on. */
  readonly optional?: true;
  /** A letter of thanks: still owed where one is unsure of being interested. */
  readonly thanks?: true;
  /**
   * Which letter speaks first where several are owed to one person about one process: the smaller number. The rest wait
   * for it (etiquette, "Precedence").
   */
  readonly precedence: number;
}

/** THE table of letter kinds. */
export const letterKinds = {
  'thank-you': {
    title: 'Thank-you',
    doc: 'Thanks after an interview.',
    words: [90, 180],
    thanks: true,
    precedence: 60,
  },
  'check-in': {
    title: 'Check-in',
    doc: 'A friendly question after silence.',
    words: [50, 110],
    precedence: 80,
  },
  'second-check-in': {
    title: 'Second check-in',
    doc: 'A shorter question after more silence.',
    words: [40, 80],
    precedence: 81,
  },
  'closing-note': {
    title: 'Closing note',
    doc: 'A last, gracious word after silence.',
    words: [40, 80],
    optional: true,
    precedence: 82,
  },
  'rejection-reply': {
    title: 'Reply to the rejection',
    doc: 'Thanks and a request for feedback after a rejection.',
    words: [60, 130],
    precedence: 50,
  },
  'keep-in-touch': {
    title: 'Keep-in-touch note',
    doc: 'A light word some months after a rejection.',
    words: [50, 120],
    optional: true,
    precedence: 90,
  },
  withdrawal: {
    title: 'Withdrawal',
    doc: 'A courteous withdrawal when one is no longer interested.',
    words: [40, 100],
    precedence: 20,
  },
  'offer-thanks': {
    title: 'Thanks for the offer',
    doc: 'Thanks for an offer, and when one will answer.',
    words: [50, 120],
    thanks: true,
    precedence: 30,
  },
  acceptance: { title: 'Acceptance', doc: 'A plain yes to an offer.', words: [60, 160], precedence: 10 },
  'offer-decline': {
    title: 'Refusal of the offer',
    doc: 'A plain, warm no to an offer.',
    words: [50, 110],
    precedence: 11,
  },
  'competing-offer': {
    title: 'Note about another offer',
    doc: 'Tells those who still decide that one has an offer with a deadline.',
    words: [60, 120],
    precedence: 65,
  },
  'promised-material': {
    title: 'Promised material',
    doc: 'Sends what one promised to send.',
    words: [40, 100],
    precedence: 70,
  },
  'referral-thanks': {
    title: 'Thanks for the referral',
    doc: 'Tells the person who recommended one how it went.',
    words: [40, 100],
    thanks: true,
    precedence: 75,
  },
  reschedule: {
    title: 'Request for a new date',
    doc: 'Asks for a new date after a cancelled interview.',
    words: [40, 110],
    precedence: 15,
  },
  apology: {
    title: 'Apology',
    doc: 'Says sorry for a missed interview and asks for another chance.',
    words: [50, 110],
    precedence: 5,
  },
  'invitation-reply': {
    title: 'Reply to the invitation',
    doc: 'Says yes to an interview.',
    words: [30, 90],
    precedence: 100,
  },
  'on-hold-reply': {
    title: 'Reply to the pause',
    doc: 'Takes a paused search with grace.',
    words: [40, 90],
    precedence: 100,
  },
  'offer-extension': {
    title: 'Request for more time',
    doc: 'Asks for a later deadline, with an exact day.',
    words: [60, 120],
    precedence: 100,
  },
  negotiation: {
    title: 'Negotiation',
    doc: 'Asks for one or two changes to an offer.',
    words: [90, 180],
    precedence: 100,
  },
  'acceptance-withdrawal': {
    title: 'Withdrawal of the acceptance',
    doc: 'Takes back an acceptance, with regret.',
    words: [60, 120],
    precedence: 100,
  },
  introduction: {
    title: 'Introduction',
    doc: 'To a person met in passing.',
    words: [40, 120],
    precedence: 100,
  },
  'follow-up': {
    title: 'Follow-up',
    doc: 'A free letter.',
    words: [40, 180],
    precedence: 100,
  },
} as const satisfies Record<string, LetterKindRow>;

export type LetterKind = keyof typeof letterKinds;

const rows: Readonly<Record<LetterKind, LetterKindRow>> = letterKinds;

export const letterKindNames = Object.keys(letterKinds).filter(isLetterKind);

/** The row of a kind. */
export function letterKindRow(kind: LetterKind): LetterKindRow {
  return rows[kind];
}

/** Whether `name` is a kind of the table. */
export function isLetterKind(name: string): name is LetterKind {
  return Object.hasOwn(letterKinds, name);
}
