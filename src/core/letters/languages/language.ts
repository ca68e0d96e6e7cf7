import type { PlainDate } from '../../calendar.ts';
import type { Tone } from '../../config.ts';
import type { MeetingWords, Round } from '../meeting.ts';
import type { NotePhrases } from './phrases/notePhrase.ts';

/** The same in every tone, or a wording for each. */
export type Wording = string | Readonly<Record<Tone, string>>;

/** How a letter opens and closes to one sort of reader. */
export interface Address {
  /**
   * `{name}` is the whole name, `{first}` and `{last}` its parts, `{called}` the first name, else the last, `{title}` as `titles` has
   * it. A wording whose part is not known gives way to that of the formal tone.
   */
  readonly salutation: Wording;
  readonly closing: Wording;
}

/** Whom a salutation can be to. */
export interface Addresses {
  /** Nobody is known by name. */
  readonly nobody: Address;
  /** Somebody whom one calls du, tu or the like. */
  readonly familiar: Address;
  /** Somebody whose title, or pronouns, say which of the two words for grown people they go by. */
  readonly she: Address;
  readonly he: Address;
  /** Anybody else: the salutation shows no gender. */
  readonly named: Address;
  /**
   * The same in a formal letter where nothing tells the gender that its salutation has to show: `{either}` is a blank with the formal
   * ones of `she` and `he` to pick from.
   */
  readonly either?: Address & { readonly prompt: string };
}

/** What stands before a name, by gender and learned title. */
export interface Titles {
  readonly she: string;
  readonly he: string;
  /** With a doctor's or professor's title: `{title}` is the latter as it is written, `Dr.` */
  readonly learned?: { readonly she: string; readonly he: string };
  /** Before a name whose bearer's gender is not known; empty where the language shows it. */
  readonly unknown: string;
}

/** What a letter needs to know of a language to greet, to say a day, and to close: the least of any language. */
export interface Language {
  /** BCP 47, such as `de`, for `Intl`. */
  readonly tag: string;
  /** What it is called in English. */
  readonly name: string;
  readonly addresses: Addresses;
  readonly titles: Titles;
  /** Whether people are called by the first of their names, however many they have. */
  readonly callsByFirst?: true;
  /** Whether a title that the entry writes stays as it is, whatever its language. */
  readonly keepsTitles?: true;
  /** The lines over a letter, where the language puts more there than a name; the reader may be nobody known. */
  readonly heading?: (
    to: { readonly name: string; readonly title: string | undefined } | undefined,
    company: string | undefined,
  ) => string;
  /** Whether pronouns alone choose `she` and `he`: to everybody who is not on first-name terms, or in formal letters only. */
  readonly titleByPronouns: 'always' | 'formal';
  /** Words for she and he, and those for neither, beside the English ones. */
  readonly pronouns: { readonly she: readonly string[]; readonly he: readonly string[] };
  /** A day in a sentence, with weekday: `Dienstag, 17. November`; with the year where the letter is not of it. */
  readonly day: (date: PlainDate, withYear: boolean) => string;
  /** The day of an interview after a verb and after a noun, with the blank before it. */
  readonly onDay: (date: PlainDate, withYear: boolean) => string;
  readonly ofDay: (date: PlainDate, withYear: boolean) => string;
}

/** How the writer's notes are said in their own words. */
export interface NoteWords {
  /** What of them becomes a sentence. */
  readonly phrases: NotePhrases;
  /** Prompts of blanks. */
  readonly prompts: { readonly specific: string; readonly promised: string; readonly unsaid: string };
  /** Sentences around a promise and around what was not said, as blanks that hold the notes' own words. */
  readonly promise: string;
  readonly addition: string;
}

/** How people speak of being on first-name terms in their notes. */
export interface Terms {
  readonly familiar: RegExp;
  readonly polite: RegExp;
  /** Whether a letter in this tone is familiar where the notes say nothing. */
  readonly isFamiliar: (tone: Tone, country: string | undefined) => boolean;
}

/** A language that letters are written in: `templates/TAG/KIND.eta` are its sentences. */
export interface LetterLanguage extends Language {
  readonly meetings: Readonly<Record<Round, MeetingWords>>;
  /** What one thanks an agency for: `{}` is the meeting. */
  readonly arranging: string;
  /** What joins the role to what one thanks for. */
  readonly joinsRole: (thanksFor: string) => string;
  readonly role: {
    /** `the {} role`, and the same where the role is not known. */
    readonly named: (role: string) => string;
    readonly unnamed: string;
    /** After "of" and "on". */
    readonly ofNamed: (role: string) => string;
    readonly ofUnnamed: string;
    /** For subjects: an interview for the role, and at a company. */
    readonly interview: string;
    readonly interviewAt: string;
  };
  /** The company after "at", with the blank before it; an empty text where its name needs an article that is not certain. */
  readonly atCompany: (company: string) => string;
  /** How one speaks of the company to its own people. */
  readonly yourCompany: (company: string | undefined) => string;
  readonly yourName: string;
  /** Over the answers that a blank offers. */
  readonly pickOne: string;
  readonly terms: Terms;
  /** How notes are said; English reads them by its grammar instead. */
  readonly notes: NoteWords | undefined;
  /** What its typography asks for once a letter is rendered. */
  readonly finish?: (rendered: string) => string;
  /** The country of who writes so, where no entry says it. */
  readonly countryBySpelling?: (text: string) => string | undefined;
  /** How a country writes the language otherwise: of sentences, never of names. */
  readonly regions?: Readonly<Record<string, Region>>;
}

/** A country's own way with a language. */
export interface Region {
  /** How it writes days. */
  readonly days?: Pick<Language, 'day' | 'onDay' | 'ofDay'>;
  /** Of the texts of templates, before anything of the writer's is in them. */
  readonly respell?: (text: string) => string;
  readonly salutation?: (salutation: string) => string;
  readonly finish?: (rendered: string) => string;
}
