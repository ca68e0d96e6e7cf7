import { letterLanguages } from './languages/index.ts';

/** What stands in letters for the name that no profile gives, in each language. */
export const nameBlanks: readonly string[] = letterLanguages.map(({ yourName }) => `[${yourName}]`);
