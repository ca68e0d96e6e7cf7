import type { Settings, Severity } from '../config.ts';
import type { Change } from '../log/change.ts';
import type { Entry } from '../log/entry.ts';
import type { Log } from '../log/log.ts';
import type { Outcome } from '../log/outcomes.ts';
import type { LetterKind } from '../policy/letterKinds.ts';
import type { Obligation } from '../policy/obligations.ts';
import type { PolicyContext } from '../policy/situation.ts';
import type { Speech } from '../speech.ts';
import type { Range } from '../text.ts';

interface CodeRow {
  readonly severity: Severity;
  readonly doc: string;
}

/** THE table of findings about the log: code, default severity and what it says. */
const logCodes = {
  'follow-up-overdue': { severity: 'warning', doc: 'A letter is past the day by which it is best sent.' },
  'follow-up-open': { severity: 'information', doc: 'A letter can be sent now.' },
  'company-missing': { severity: 'warning', doc: 'An interview names no company.' },
  'date-missing': { severity: 'warning', doc: 'An interview has no date.' },
  'date-invalid': { severity: 'warning', doc: 'A date that does not exist or is none.' },
  'date-ambiguous': { severity: 'warning', doc: 'A date that can be read in more than one way.' },
  'date-format': { severity: 'information', doc: 'A date that is understood but not written as ISO 8601.' },
  'outcome-missing': {
    severity: 'information',
    doc: 'An interview is over and has no outcome; it counts as waiting.',
  },
  'outcome-unknown': { severity: 'warning', doc: 'An outcome that is not known.' },
  'outcome-ambiguous': { severity: 'warning', doc: 'An outcome that people use in more than one sense.' },
  'outcome-stale': { severity: 'warning', doc: 'An interview is over and still said to be upcoming.' },
  'outcome-since-missing': {
    severity: 'information',
    doc: 'The day of an outcome is unknown, so its letter has no due time.',
  },
  'no-word': {
    severity: 'information',
    doc: 'Every check-in was sent or is too late, and there is no word.',
  },
  'offer-unanswered': {
    severity: 'warning',
    doc: 'An offer must be answered within two business days, or was to be lately, and no answer is known.',
  },
  'processes-open': {
    severity: 'information',
    doc: 'An offer was accepted, and other processes are still open.',
  },
  'field-duplicate': { severity: 'information', doc: 'Two spellings of one field in one file.' },
  'value-unknown': {
    severity: 'warning',
    doc: 'A time, time zone, country, duration or interest that is not understood and not counted.',
  },
  'zone-data-old': {
    severity: 'information',
    doc: 'The zone data of this computer is older than a change of clocks that counts for an interview.',
  },
  'offset-disagrees': {
    severity: 'information',
    doc: 'A date has another offset from UTC than its time zone has then.',
  },
  'front-matter-unreadable': { severity: 'error', doc: 'Front matter that is not valid YAML.' },
  'front-matter-unsupported': { severity: 'information', doc: 'Front matter in a format that is not read.' },
  'letter-entry-missing': { severity: 'warning', doc: 'A letter belongs to an entry that is not there.' },
  'record-disagrees': {
    severity: 'warning',
    doc: 'A letter and the record in its entry say different days.',
  },
  'settings-invalid': { severity: 'warning', doc: 'A setting is not valid; its default is used.' },
} as const satisfies Record<string, CodeRow>;

/** THE table of what the review of a letter says. */
export const reviewCodes = {
  'unfilled-blank': {
    severity: 'error',
    doc: 'Something in a letter is left to fill in: `[...]`, `{{...}}`, `TODO`, a tab stop, `undefined`.',
  },
  'wrong-company': { severity: 'error', doc: 'A letter addresses another company of the log.' },
  'wrong-role': { severity: 'error', doc: 'A letter names the job of another process in the log.' },
  'wrong-person': {
    severity: 'error',
    doc: 'A letter greets somebody else, or spells a name otherwise than the entry.',
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
  length: { severity: 'warning', doc: 'A letter is shorter or longer than reads well for its kind.' },
  'same-letter': {
    severity: 'warning',
    doc: 'A letter is nearly the same as one to somebody else about the same interview.',
  },
  'subject-missing': { severity: 'warning', doc: 'A letter has no subject.' },
  'subject-vague': { severity: 'warning', doc: 'A subject does not say what the letter is about.' },
  'promise-missing': {
    severity: 'warning',
    doc: 'The notes hold a promise that the letter does not mention.',
  },
  arguing: { severity: 'warning', doc: 'A letter argues with a decision.' },
  blame: { severity: 'warning', doc: 'A letter reproaches its reader.' },
  pressure: { severity: 'warning', doc: 'A letter presses for an answer.' },
  begging: { severity: 'warning', doc: 'A letter begs.' },
  sensitive: { severity: 'warning', doc: 'A letter tells of health, family, age, religion or politics.' },
  'pay-too-early': { severity: 'warning', doc: 'A letter speaks of pay before there is an offer.' },
  attachment: {
    severity: 'warning',
    doc: 'A letter announces an attachment, and there is neither file nor link.',
  },
  'too-early': { severity: 'warning', doc: 'A letter was sent before its interview.' },
  'repeated-word': { severity: 'information', doc: 'The same word twice in a row.' },
  'long-sentence': { severity: 'information', doc: 'A sentence of more than 40 words.' },
  passive: { severity: 'information', doc: 'A passive that an active sentence would say more plainly.' },
  cliche: { severity: 'information', doc: 'A phrase that everybody writes, such as "just checking in".' },
  hedging: {
    severity: 'information',
    doc: 'Words that take back what they say, such as "sorry to bother you".',
  },
  exclamation: { severity: 'information', doc: 'More than two exclamation marks.' },
} as const satisfies Record<string, CodeRow>;

/** Everything the tool can say. */
export const findingCodes = { ...logCodes, ...reviewCodes };

export type FindingCode = keyof typeof findingCodes;

/** A step a person can take about an obligation; a face asks what is still open (a day, a reason) and carries it out. */
export type ObligationAction = 'generate' | 'open-draft' | 'mark-sent' | 'waive' | 'snooze' | 'record-reply';

/** Names one obligation without holding it. */
export interface ObligationKey {
  readonly entry: string;
  readonly letter: LetterKind;
  readonly to: string | undefined;
}

export type Fix =
  /** Changes of one file; `certain` ones can be applied without asking. */
  | {
      readonly kind: 'change';
      readonly title: string;
      readonly path: string;
      readonly changes: readonly Change[];
      readonly certain: boolean;
    }
  | {
      readonly kind: 'action';
      readonly title: string;
      readonly action: ObligationAction;
      readonly obligation: ObligationKey;
    }
  /** Sets the outcome and the day it became known, which a face asks for. */
  | { readonly kind: 'set-outcome'; readonly title: string; readonly path: string; readonly outcome: Outcome }
  /** Drafts a withdrawal for every other open process. */
  | { readonly kind: 'withdraw-elsewhere'; readonly title: string; readonly path: string }
  /** Records the day the outcome became known, which a face asks for. */
  | { readonly kind: 'set-outcome-since'; readonly title: string; readonly path: string };

/** Something the tool says about a place in a file. */
export interface Finding {
  readonly path: string;
  readonly range: Range;
  readonly code: FindingCode;
  readonly severity: Exclude<Severity, 'off'>;
  readonly message: string;
  readonly fixes: readonly Fix[];
  /** What it is about, where it is about a letter. */
  readonly obligation?: Obligation | undefined;
}

/** A finding before settings have their say. */
export type RawFinding = Omit<Finding, 'severity'>;

/** What every rule looks at: some processes, with the whole log around them. */
export interface FindingInput {
  readonly log: Log;
  /** The rounds of these processes. */
  readonly entries: readonly Entry[];
  readonly obligations: readonly Obligation[];
  readonly context: PolicyContext;
}

export type FindingRule = (input: FindingInput) => readonly RawFinding[];

/** The severity of a code under the settings. */
export function severityOf(code: FindingCode, settings: Settings): Severity {
  return settings.severity[code] ?? findingCodes[code].severity;
}

/** The key of an obligation. */
export function keyOf({ entry, letter, to }: Obligation): ObligationKey {
  return { entry: entry.path, letter, to: to?.name };
}

/** The fixes that set an outcome. */
export function outcomeFixes(path: string, names: readonly Outcome[], { say }: Speech): readonly Fix[] {
  return names.map((outcome) => ({
    kind: 'set-outcome',
    title: say('Set outcome to {0}', outcome),
    path,
    outcome,
  }));
}
