import type { Tone } from '../config.ts';
import type { Evaluation } from '../incremental/evaluation.ts';
import type { Interview } from '../interviews/interview.ts';
import { type ComposedLetter, composeLetter, type LetterRequest } from '../letters/compose.ts';
import { chosenLanguage, templateFolderOf } from '../letters/languages/chosenLanguage.ts';
import type { LetterChoice } from '../letters/letterChoice.ts';
import { readEntryFacts } from '../log/entryFacts.ts';
import type { Profile } from '../log/profile.ts';
import type { ParseMarkdown } from '../notes/notes.ts';
import { offersElsewhere } from '../owed/openOffers.ts';

/** What a face brings along to tell the language of a letter. */
export interface LanguageMaterial {
  /** The text of the interview's file as it is now. */
  readonly text: string;
  /** What the writer asks for now, where they do. */
  readonly asked?: string | undefined;
  /** Tells the language that notes are plainly written in. Heavy, so a face loads it at first use. */
  readonly detect: (notes: string) => string | undefined;
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

/** In which language (a BCP 47 tag) to draft a letter of an interview, that of its notes, and the folder of its templates. */
export function letterLanguage(
  { context }: Evaluation,
  { entry }: Interview,
  { text, asked, detect }: LanguageMaterial,
): { readonly language: string; readonly noted: string | undefined; readonly templateFolder: string } {
  const noted = detect(text.slice(entry.notes.start, entry.notes.end));
  const language = chosenLanguage({
    own: entry.language,
    asked,
    noted,
    setting: context.settings.letterLanguage,
  });
  return { language, noted, templateFolder: templateFolderOf(language) };
}

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
    notes: readEntryFacts(interview.entry, interview.process.rounds, text, parseMarkdown, noted),
    profile,
    tone: tone ?? context.settings.tone,
    now: context.now,
    lettersFolder: context.settings.lettersFolder,
  });
}
