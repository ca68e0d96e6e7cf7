import type { MessageKind } from '../reading.ts';

/** The languages whose messages are read (ISO 639-1). */
export type Language = 'en' | 'de' | 'fr' | 'es' | 'pt' | 'ja';

/** What messages say in words; an update is something that only calendars send. */
export type WordedKind = Exclude<MessageKind, 'update'>;

/**
 * Words of one language, as phrases: regular expressions in which a space is any white space, `…` is up to sixty characters of the
 * same sentence, and `{name}` the slot of that name. A phrase begins and ends with whole words, unless it says `\p{L}*`.
 */
export interface LanguageWords {
  readonly language: Language;
  /** Small words that tell the language. */
  readonly common: string;
  readonly slots: Readonly<Record<string, string>>;
  /** `plain` phrases say it, `leans` say it as a rule; `hints` go with it, and say it only where nothing else is said. */
  readonly kinds: Readonly<
    Record<
      WordedKind,
      {
        readonly plain: readonly string[];
        readonly leans?: readonly string[];
        readonly hints: readonly string[];
      }
    >
  >;
  /** What sounds like one of the kinds and is meant otherwise: such words are passed over. */
  readonly notMeant: readonly string[];
  /** What turns what is said into its opposite. */
  readonly negations: string;
  /** What makes the rest of its sentence a mere case: `if you are not selected`. */
  readonly conditions: readonly string[];
  /** That whoever hears nothing may take it for a refusal, which is none yet: `If you do not hear from us, ...`. */
  readonly silences: readonly string[];
  /** Words that end what is so only for now. */
  readonly untils: string;
  /** Words that tell of what may still come: behind a case, what they say has not happened either. */
  readonly futures: string;
  /** How a letter ends before its names. */
  readonly closings: readonly string[];
  /** How it begins. */
  readonly greetings: readonly string[];
  /** Where the role stands: the phrase holds it as `(?<role>…)` by the slot `{ROLE}`. */
  readonly roles: readonly string[];
  /** Labels of a line that gives a value. */
  readonly labels: {
    readonly role: string;
    readonly company: string;
    readonly people: string;
    readonly place: string;
    readonly duration: string;
    readonly round: string;
  };
  /** What an interview is called, the more special first. */
  readonly rounds: readonly string[];
  /** Where the company stands: the phrase holds it by the slot `{NAME}`. */
  readonly companies: readonly string[];
  /** That the sender writes for another company, whose name the phrase holds by the slot `{NAME}`. */
  readonly clients: readonly string[];
  /** What those call themselves who write for others. */
  readonly recruiters: readonly string[];
  /** Words right before a day by which something is due. */
  readonly by: readonly string[];
  /** That something is asked of the reader; in the sentence of a day it makes it the day to answer by. */
  readonly asksYou: readonly string[];
  /** That they will write; in the sentence of a day it makes it the day to hear by. */
  readonly tellsYou: readonly string[];
  /** Words before a day that is no longer the one: `instead of`, `abgesagten Termin vom`. */
  readonly oldDay: readonly string[];
  /** Words before a day that is that of no interview: `in the week of`, `starting on`. */
  readonly otherDay: readonly string[];
  /** `tomorrow` and the like, with how many days it is from the day of writing. */
  readonly relativeDays: readonly (readonly [phrase: string, days: number])[];
  /** Numbers in words, for days and minutes. */
  readonly numbers: Readonly<Record<string, number>>;
  readonly units: {
    readonly hour: string;
    readonly minute: string;
    readonly day: string;
    readonly week: string;
    /** `half an hour`, with its minutes. */
    readonly spans: readonly (readonly [phrase: string, minutes: number])[];
  };
  /** `within` a number of days. */
  readonly within: readonly string[];
  /** `Mr` and the like before a name. */
  readonly honorifics: string;
  /** How somebody says who they are, before whom they write for; the phrase holds the name by the slot `{PERSON}`. */
  readonly introductions: readonly string[];
  /** Words before the names of those whom one meets; the phrase ends before the first name. */
  readonly meeting: readonly string[];
  /** Words for `with`, which say so of whole names only. */
  readonly companions: readonly string[];
  /** Words behind the name of somebody whom one meets. */
  readonly meets: readonly string[];
  /** Words behind the name of somebody who was to take part and cannot. */
  readonly prevented: readonly string[];
  /** In the clause before a name: that its bearer was met before, or is to be met another time. */
  readonly otherMeetings: readonly string[];
  /** Words of a sentence that say who will be there, wherever in it they stand. */
  readonly presence: readonly string[];
  /** That the writer takes part in the meeting. */
  readonly selves: readonly string[];
  /** Words that no name of a person holds. */
  readonly noNames: string;
}
