import { isParticle } from './honorifics.ts';

/** Gives a name that is written small its capitals: `maeve tuohy`, `jan van der berg`. */
export function withCapitals(name: string): string {
  if (!/^[\p{Script=Latin}\p{M}'’. -]+$/u.test(name) || /\p{Lu}/u.test(name)) return name;
  return name.replace(/[\p{L}\p{M}'’]+/gu, (word) =>
    isParticle(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
}
