import { hasLetters, languageOf } from './index.ts';

/** What notes are written in: a guess where they are too short for that to be plain. */
export interface NotedLanguage {
  readonly tag: string;
  readonly isPlain: boolean;
}

/** What tells in which language to write. */
export interface LanguageChoice {
  /** What the entry says (`letter-language`). */
  readonly own: string | undefined;
  /** What the writer asks for now. */
  readonly asked?: string | undefined;
  /** What the notes are plainly written in. */
  readonly noted: string | undefined;
  /** That of the settings; empty where they have none. */
  readonly setting: string;
}

/**
 * The tag of the language of a letter: the one asked for, that of the entry, that of its notes where letters
 * are written in it, that of the settings, else English.
 */
export function chosenLanguage({ own, asked, noted, setting }: LanguageChoice): string {
  const ofNotes = noted === undefined ? undefined : languageOf(noted);
  // Notes in English leave it to the settings: people keep them so about interviews in any language.
  const isPlain = ofNotes && hasLetters(ofNotes) && ofNotes.tag !== 'en';
  return asked ?? own ?? (isPlain ? ofNotes.tag : undefined) ?? (setting || 'en');
}

/** The folder of templates for a language; that of English where there are no letters in it. */
export function templateFolderOf(tag: string): string {
  const language = languageOf(tag);
  return language && hasLetters(language) ? language.tag : 'en';
}
