import type { Settings, Severity } from '../config.ts';

/**
 * THE table of what the review of a letter says. How somebody writes is theirs to choose: codes of `style` are said where a setting
 * asks for them.
 */
export const reviewCodes = {
  'unfilled-blank': {
    severity: 'error',
    doc: 'Something in a letter is left to fill in: `[...]`, `{{...}}`, `$COMPANY`, `(insert topic)`, `TBC`, a tab stop.',
  },
  'wrong-company': {
    severity: 'error',
    doc: 'A letter spells the company otherwise than the entry, or names another where it should stand.',
  },
  'wrong-role': {
    severity: 'error',
    doc: 'A letter names another job than the entry: of another process, or of nobody.',
  },
  'wrong-person': {
    severity: 'error',
    doc: 'A letter greets somebody whom it is not to, or spells a name otherwise than the entry.',
  },
  'wrong-date': {
    severity: 'error',
    doc: 'A letter gives another day for the interview than its entry, or a weekday that does not fit its date.',
  },
  'unclear-decision': {
    severity: 'error',
    doc: 'A withdrawal, acceptance or refusal that does not plainly say so.',
  },
  'missing-part': {
    severity: 'warning',
    doc: 'A letter lacks a part of its kind: thanks, something specific, a next step, a question.',
  },
  'mixed-language': {
    severity: 'warning',
    doc: 'A letter greets in one language and is written in another.',
  },
  length: { severity: 'warning', style: true, doc: 'A letter is longer than reads well for its kind.' },
  'same-letter': {
    severity: 'warning',
    doc: 'A letter is nearly the same as one to somebody else about the same interview.',
  },
  'subject-missing': { severity: 'warning', doc: 'A letter has no subject.' },
  'subject-vague': {
    severity: 'warning',
    style: true,
    doc: 'A subject does not say what the letter is about.',
  },
  'promise-missing': {
    severity: 'warning',
    doc: 'The notes hold a promise that the letter does not mention.',
  },
  arguing: { severity: 'warning', doc: 'A letter argues with a decision.' },
  blame: { severity: 'warning', doc: 'A letter reproaches its reader.' },
  pressure: { severity: 'warning', doc: 'A letter presses for an answer.' },
  begging: { severity: 'warning', doc: 'A letter begs.' },
  sensitive: { severity: 'warning', doc: 'A letter tells of health, family, age, religion or politics.' },
  'private-note': {
    severity: 'warning',
    doc: 'A letter tells what the notes keep to the writer: pay, health, family, a judgement, another application.',
  },
  'pay-too-early': { severity: 'warning', doc: 'A letter speaks of pay before there is an offer.' },
  'note-language': {
    severity: 'warning',
    doc: 'A letter holds the shorthand of notes: `w/ 6 ppl`, `3 days -> 2 hrs`.',
  },
  attachment: {
    severity: 'warning',
    doc: 'A letter announces an attachment, and there is neither file nor link.',
  },
  'not-in-notes': {
    severity: 'off',
    doc: 'A letter gives a name, a day, a number or a claim that neither the notes nor the profile hold; `review --sources` looks for them.',
  },
  'too-early': { severity: 'warning', doc: 'A letter was sent before its interview.' },
  'repeated-word': { severity: 'information', style: true, doc: 'The same word twice in a row.' },
  'long-sentence': { severity: 'information', style: true, doc: 'A sentence of more than 40 words.' },
  passive: {
    severity: 'information',
    style: true,
    doc: 'A passive that an active sentence would say more plainly.',
  },
  cliche: {
    severity: 'information',
    style: true,
    doc: 'A phrase that everybody writes, such as "just checking in".',
  },
  hedging: {
    severity: 'information',
    style: true,
    doc: 'Words that take back what they say, such as "sorry to bother you".',
  },
  exclamation: { severity: 'information', style: true, doc: 'More than two exclamation marks.' },
} as const satisfies Record<string, ReviewRow>;

export type ReviewCode = keyof typeof reviewCodes;

interface ReviewRow {
  readonly severity: Severity;
  readonly style?: true;
  readonly doc: string;
}

/** Whether a code is about style: wording, length and tone. */
export function isOfStyle(code: ReviewCode): boolean {
  const row: ReviewRow = reviewCodes[code];
  return row.style === true;
}

/** The severity of a code where the settings do not name one for it. */
export function usualSeverity(code: ReviewCode, { reviewStyle }: Pick<Settings, 'reviewStyle'>): Severity {
  return isOfStyle(code) && !reviewStyle ? 'off' : reviewCodes[code].severity;
}
