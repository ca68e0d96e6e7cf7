import type { Range } from '../text.ts';
import { patternOf } from './compiled.ts';
import { isFirstName, isPersonName } from './names.ts';
import type { Passage } from './passages.ts';
import { placesOf } from './phrases.ts';
import type { LanguageWords } from './words/languageWords.ts';

/** Somebody who says in a text who they are. */
export interface Introduction {
  readonly passage: Passage;
  readonly name: string;
  /** Where the name stands in the passage. */
  readonly range: Range;
  /** Where it says whom they write for: `from Brookvale Care`. */
  readonly house: Range;
}

/** In characters behind a name, to the end of its clause. */
const longestHouse = 60;

/** `Hi, it's Karen from Brookvale Care`, `Aqui é a Vanessa do RH do Grupo Trigal`: the first of each passage. */
export function introductionsIn(
  passages: readonly Passage[],
  languages: readonly LanguageWords[],
): readonly Introduction[] {
  return passages.flatMap((passage) => introductionIn(passage, languages) ?? []);
}

function introductionIn(passage: Passage, languages: readonly LanguageWords[]): Introduction | undefined {
  for (const words of languages) {
    for (const phrase of words.introductions) {
      const pattern = patternOf(words, phrase, {
        PERSON: String.raw`(?<person>\p{L}\p{L}{1,20}(?:-\p{L}{2,20})?(?: \p{L}\p{L}{1,20})?)`,
      });
      for (const place of placesOf(pattern, passage.flat)) {
        const person = place.groups?.person ?? '';
        const start = place.index + place[0].indexOf(person);
        // `hier Bauer von der Kita`
        const written = passage.flat.slice(start, start + person.length).replace(/ \p{Ll}+$/u, '');
        const end = start + written.length;
        const name = passage.flat.slice(start, end);
        const isSurname = written.length < person.length && /^\p{Lu}\p{Ll}+$/u.test(name);
        if (!isPersonName(name) && !isFirstName(name) && !isSurname) continue;
        const [rest = ''] = passage.flat.slice(end, end + longestHouse).split(/[.,!?:;\n]/);
        return { passage, name, range: { start, end }, house: { start: end, end: end + rest.length } };
      }
    }
  }
  return undefined;
}
