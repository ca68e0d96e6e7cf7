import { type Sentence, sentence } from '../../text.ts';
import { english } from './english.ts';
import { hasLetters, languageOf } from './index.ts';
import type { LetterLanguage } from './language.ts';

/** What a letter is written in after all. */
export interface Spoken {
  readonly language: LetterLanguage;
  readonly tag: string;
  /** What to say where it is not what was asked for. */
  readonly notice: Sentence | undefined;
}

/**
 * The language of a letter. One without letters of its own lends its days and names to templates of the writer's own; without
 * such a template the letter is in English.
 */
export function spokenIn(tag: string, isOwnTemplate: boolean): Spoken {
  const wanted = languageOf(tag);
  if (wanted && hasLetters(wanted)) return { language: wanted, tag, notice: undefined };
  if (wanted && isOwnTemplate) return { language: { ...english, ...wanted }, tag, notice: undefined };
  return {
    language: english,
    tag: english.tag,
    notice: sentence(
      'There are no letters in {0} yet, so this one is in English; templates of your own can be in any language.',
      wanted?.name ?? tag,
    ),
  };
}
