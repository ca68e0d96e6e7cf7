import type { LetterLanguage } from './language.ts';
import { numbersIn } from './writtenNumbers.ts';

/** A number with what stands around it in its sentence. */
export interface NumberInText {
  readonly values: readonly number[];
  readonly before: string;
  readonly behind: string;
}

/** The numbers that a text writes in a language, with 40 characters on each side. */
export function numbersInText(text: string, language: LetterLanguage): readonly NumberInText[] {
  return numbersIn(text, language).map(({ index, text: written, values }) => ({
    values,
    before: text.slice(Math.max(0, index - 40), index),
    behind: text.slice(index + written.length, index + written.length + 40),
  }));
}
