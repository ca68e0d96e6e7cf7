import type { Tone } from '../config.ts';
import type { Evaluation } from '../incremental/evaluation.ts';
import { fieldIn } from '../interviews/fieldIn.ts';
import type { Interview } from '../interviews/interview.ts';
import { type ComposedLetter, composeLetter, type LetterRequest } from '../letters/compose.ts';
import { chosenLanguage, type NotedLanguage, templateFolderOf } from '../letters/languages/chosenLanguage.ts';
import { hasLetters, languageOf } from '../letters/languages/index.ts';
import { languagesThere } from '../letters/languages/languagesThere.ts';
import type { LetterChoice } from '../letters/letterChoice.ts';
import type { FileChange } from '../log/change.ts';
import { readEntryFacts } from '../log/entryFacts.ts';
import type { Profile } from '../log/profile.ts';
import type { ParseMarkdown } from '../notes/notes.ts';
import { offersElsewhere } from '../owed/openOffers.ts';
import { withLineFeeds } from '../text.ts';
import { changeOf } from './action.ts';

/** What a face brings along to tell the language of a letter. */
export interface LanguageMaterial {
  /** The text of the interview's file as it is now. */
  readonly text: string;
  /** What the writer asks for now, where they do. */
  readonly asked?: string | undefined;
  /** Tells the language that notes are written in. Heavy, so a face loads it at first use. */
  readonly detect: (notes: string) => NotedLanguage | undefined;
}

/** In which language to draft a letter. */
export interface LetterLanguageChoice {
  /** BCP 47. */
  readonly language: string;
  /** What the notes are plainly written in. */
  readonly noted: string | undefined;
  /** The folder of the templates that come with the tool, and that of the writer's own, which can be in any language. */
  readonly templateFolder: string;
  readonly ownTemplateFolder: string;
  /**
   * The languages that the company, its people or short notes speak for, where nothing says which is meant and the one chosen is none of
   * them: the writer is to be asked. Empty where it is sure.
   */
  readonly unsureOf: readonly string[];
}

/** What a face brings along to draft a letter. */
export interface DraftMaterial
  extends Pick<
    LetterRequest,
    'taken' | 'template' | 'templates' | 'isOwn' | 'language' | 'renderTemplate' | 'tagWords' | 'sender'
  > {
  /** The text of the interview's file as it is now. */
  readonly text: string;
  /** What `profile.md` says, where there is one. */
  readonly profile: Profile | undefined;
  /** What the notes are plainly written in, where that is known; else they are taken to be in the letter's language. */
  readonly noted?: string | undefined;
  /** That of the settings without it. */
  readonly tone?: Tone | undefined;
  readonly parseMarkdown: ParseMarkdown;
}

/** In which language to draft a letter of an interview. What any round of its process says of its letters holds for all of them. */
export function letterLanguage(
  { context }: Evaluation,
  { entry, process }: Interview,
  { text, asked, detect }: LanguageMaterial,
): LetterLanguageChoice {
  const detected = detect(text.slice(entry.notes.start, entry.notes.end));
  const atCompany = languagesThere(process);
  // Two that agree are sure.
  const noted = detected && (detected.isPlain || atCompany.includes(detected.tag)) ? detected.tag : undefined;
  const own = entry.language ?? process.rounds.findLast((round) => round.language !== undefined)?.language;
  const setting = context.settings.letterLanguage;
  const language = chosenLanguage({ own, asked, noted, setting });
  const likely = detected && !noted && isWritten(detected.tag) ? [detected.tag, ...atCompany] : atCompany;
  const unasked = templateFolderOf(chosenLanguage({ own, noted, setting }));
  const isSure = own !== undefined || likely.length === 0 || likely.includes(unasked);
  return {
    language,
    noted,
    templateFolder: templateFolderOf(language),
    ownTemplateFolder: languageOf(language)?.tag ?? 'en',
    unsureOf: isSure ? [] : [...new Set(likely)],
  };
}

function isWritten(tag: string): boolean {
  const language = languageOf(tag);
  return language !== undefined && hasLetters(language);
}

/**
 * The change that remembers in an entry which language the letters of its process are in; undefined where no letters are written in that
 * language.
 */
export function rememberLanguage(interview: Interview, language: string): FileChange | undefined {
  const known = languageOf(language);
  if (!known || !hasLetters(known)) return undefined;
  const value = tagShape.test(language) ? language : known.tag;
  return changeOf(interview, fieldIn(interview, 'letter-language', value));
}

const tagShape = /^[a-z]{2}(?:-[A-Za-z0-9]{2,8})*$/;

/** Drafts a letter out of the writer's notes, as a file that is not written yet. Throws `TemplateError` where the template fails. */
export function draftLetter(
  { context, offers }: Evaluation,
  { interview, letter, to }: Pick<LetterChoice, 'interview' | 'letter' | 'to'>,
  material: DraftMaterial,
): ComposedLetter {
  const { text, profile, tone, parseMarkdown, noted = material.language, ...rest } = material;
  return composeLetter({
    ...rest,
    interview,
    letter,
    to,
    otherOffers: offersElsewhere(offers, interview),
    notes: readEntryFacts(
      interview.entry,
      interview.process.rounds,
      withLineFeeds(text),
      parseMarkdown,
      noted,
    ),
    profile,
    tone: tone ?? context.settings.tone,
    now: context.now,
    lettersFolder: context.settings.lettersFolder,
  });
}
