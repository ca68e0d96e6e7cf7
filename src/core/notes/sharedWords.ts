import { fold } from '../text.ts';

const everywhere = new Set(
  'about with that this they have been would could should someone somebody people when what where which there their your from into over were does want need looking asked told said talk time work team year years week more than them then each very good great after before because'.split(
    ' ',
  ),
);

/** The longer words of a text, without endings: they carry what it is about. */
export function tellingWords(text: string): ReadonlySet<string> {
  const words = fold(text)
    .split(' ')
    .filter((word) => word.length > 3 && !everywhere.has(word));
  return new Set(words.map((word) => word.replace(/(?:ing|ed|es|s|ly)$/, '').slice(0, 7)));
}

/** How many such words two texts share. */
export function sharedWords(a: string, b: string): number {
  const words = tellingWords(a);
  return [...tellingWords(b)].filter((word) => words.has(word)).length;
}
