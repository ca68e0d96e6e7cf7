import type { Settings, Severity } from '../config.ts';
import type { Clock } from '../interviews/clock.ts';
import type { EvaluationContext } from '../interviews/context.ts';
import { fieldIn } from '../interviews/fieldIn.ts';
import type { Interview } from '../interviews/interview.ts';
import type { LetterKind } from '../kinds/index.ts';
import type { Change } from '../log/change.ts';
import type { EntryField } from '../log/fields.ts';
import type { InterviewId } from '../log/interviewId.ts';
import type { Log } from '../log/log.ts';
import type { Outcome } from '../log/outcomes.ts';
import type { Obligation } from '../owed/obligation.ts';
import { type Range, type Sentence, sentence } from '../text.ts';
import type { ReviewCode } from './reviewCodes.ts';

interface CodeRow {
  readonly severity: Severity;
  readonly doc: string;
}

/** THE table of findings about the log: code, default severity and what it says. */
export const logCodes = {
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
  'outcome-stale': {
    severity: 'warning',
    doc: 'An interview is over and still said to be upcoming, or they answered and the outcome says that no word came.',
  },
  'outcome-since-missing': {
    severity: 'information',
    doc: 'The day of an outcome is unknown, so its letter has no due time.',
  },
  'no-word': {
    severity: 'information',
    doc: 'Every check-in was sent or is too late, and there is no word.',
  },
  'decision-by-noted': {
    severity: 'information',
    doc: 'The notes say when you will hear, and the front matter does not.',
  },
  'date-noted': {
    severity: 'information',
    doc: 'Another file says that an interview was moved; the day that it names counts.',
  },
  'offer-by-noted': {
    severity: 'information',
    doc: 'The notes say by when an offer is to be answered, and the front matter does not.',
  },
  'promise-noted': {
    severity: 'information',
    doc: 'The notes tell of something you promised, and no task does, so it is not counted.',
  },
  'letter-noted': {
    severity: 'information',
    doc: 'The notes, or another file, say that a letter went out, and no record does; it counts as sent.',
  },
  'people-not-named': {
    severity: 'information',
    doc: 'The notes say whom you met, and the front matter does not.',
  },
  'offer-unanswered': {
    severity: 'warning',
    doc: 'An offer must be answered within two business days, or was to be lately, and no answer is known.',
  },
  'offer-by-unclear': {
    severity: 'information',
    doc: 'A deadline beside an offer, which may be the day by which the offer must be answered.',
  },
  'draft-overtaken': {
    severity: 'information',
    doc: 'A draft that no longer fits, as the process has ended since.',
  },
  'processes-open': {
    severity: 'information',
    doc: 'An offer was accepted, and other processes are still open.',
  },
  'person-unclear': {
    severity: 'information',
    doc: 'A name that is that of one person, last name first, or of two people.',
  },
  'field-duplicate': { severity: 'information', doc: 'Two spellings of one field in one file.' },
  'value-unknown': {
    severity: 'warning',
    doc: 'A time, time zone, country, duration or interest that is not understood and not counted.',
  },
  'interview-not-read': {
    severity: 'information',
    doc: 'A file speaks of an interview, and none is read from it.',
  },
  'interview-unclear': {
    severity: 'information',
    doc: 'A file that holds several interviews leaves open when one of them was, or what was on a day; or a file holds more than is read.',
  },
  'interview-copied': {
    severity: 'information',
    doc: 'A copy of an entry that a program made; it counts as one interview with it.',
  },
  'roles-alike': {
    severity: 'information',
    doc: 'Interviews for two roles that differ by a word, with somebody in common: they may be of one process.',
  },
  'companies-alike': {
    severity: 'information',
    doc: 'Interviews at two companies, the name of one of which begins that of the other: they may be of one process.',
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
  'record-ahead': {
    severity: 'warning',
    doc: 'A record of a day that is still to come; it does not count yet.',
  },
  'record-unknown': {
    severity: 'information',
    doc: 'A record of something that is no kind of letter and no usual contact; it counts as a contact.',
  },
  'sent-too-early': {
    severity: 'information',
    doc: 'A letter about an interview went out before it began, so it counts for another.',
  },
  'settings-invalid': { severity: 'warning', doc: 'A setting is not valid; its default is used.' },
} as const satisfies Record<string, CodeRow>;

/** Everything the tool can say: of the log, and in the review of letters. */
export type FindingCode = LogCode | ReviewCode;

/** What the tool can say of the log. */
export type LogCode = keyof typeof logCodes;

/** A step a person can take about an obligation; a face asks what is still open (a day, a reason) and carries it out. */
export type ObligationAction = 'generate' | 'open-draft' | 'mark-sent' | 'waive' | 'snooze' | 'record-reply';

/** Names one obligation without holding it. */
export interface ObligationKey {
  readonly interview: InterviewId;
  readonly letter: LetterKind;
  readonly to: string | undefined;
}

/** A step that mends what was found, with its title as a sentence or as it is said. */
type FixWith<Text> =
  /** Changes of one file; `certain` ones can be applied without asking. */
  | {
      readonly kind: 'change';
      readonly title: Text;
      readonly path: string;
      readonly changes: readonly Change[];
      readonly certain: boolean;
    }
  | {
      readonly kind: 'action';
      readonly title: Text;
      readonly action: ObligationAction;
      readonly obligation: ObligationKey;
    }
  /** Sets the outcome and the day it became known, which a face asks for. */
  | {
      readonly kind: 'set-outcome';
      readonly title: Text;
      readonly interview: InterviewId;
      readonly outcome: Outcome;
    }
  /** Drafts a withdrawal for every other open process. */
  | { readonly kind: 'withdraw-elsewhere'; readonly title: Text; readonly interview: InterviewId }
  /** Records the day the outcome became known, which a face asks for. */
  | { readonly kind: 'set-outcome-since'; readonly title: Text; readonly interview: InterviewId };

export type Fix = FixWith<string>;

/** Something the tool says about a place in a file. */
interface FindingWith<Text> {
  readonly path: string;
  readonly range: Range;
  readonly code: FindingCode;
  readonly message: Text;
  readonly fixes: readonly FixWith<Text>[];
  /** What it is about, where it is about a letter. */
  readonly obligation?: Obligation | undefined;
}

export interface Finding extends FindingWith<string> {
  readonly severity: Exclude<Severity, 'off'>;
}

/** A finding as a rule makes it: its sentences are data, and its severity is for the settings to say. */
export type RawFinding = FindingWith<Sentence> & { readonly code: LogCode };
export type RawFix = FixWith<Sentence>;
export type ChangeFix = Extract<RawFix, { readonly kind: 'change' }>;

/** What every rule looks at: some processes, with the whole log around them. */
export interface FindingInput {
  readonly log: Log;
  /** The interviews of these processes. */
  readonly interviews: readonly Interview[];
  readonly obligations: readonly Obligation[];
  readonly context: EvaluationContext;
  readonly clock: Clock;
}

export type FindingRule = (input: FindingInput) => readonly RawFinding[];

/** The severity of a code under the settings; `usual` is that of a code without any. */
export function severityOf(code: FindingCode, settings: Settings, usual: Severity): Severity {
  return settings.severity[code] ?? usual;
}

/** The key of an obligation. */
export function keyOf({ interview, letter, to }: Obligation): ObligationKey {
  return { interview: interview.entry.id, letter, to: to?.name };
}

/** The fix that writes into a field what only the notes say; whether they mean it, the writer knows. */
export function fieldFix(
  interview: Pick<Interview, 'entry'>,
  title: Sentence,
  field: EntryField,
  value: string,
): RawFix {
  const changes = [fieldIn(interview, field, value)];
  return { kind: 'change', title, path: interview.entry.path, changes, certain: false };
}

/** The fixes that set an outcome. */
export function outcomeFixes(interview: InterviewId, names: readonly Outcome[]): readonly RawFix[] {
  return names.map((outcome) => ({
    kind: 'set-outcome',
    title: sentence('Set outcome to {0}', outcome),
    interview,
    outcome,
  }));
}
