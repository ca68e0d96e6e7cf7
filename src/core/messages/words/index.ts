import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import type { LanguageWords } from './languageWords.ts';
import { pt } from './pt.ts';

/** THE languages whose messages are read. */
export const languages: readonly LanguageWords[] = [en, de, fr, es, pt, ja];
