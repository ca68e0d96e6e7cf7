import type { PeopleFinder } from './mentions.ts';

/** A text with one sign in place of each name, so that whoever is named, the same pattern fits. */
export interface MaskedText {
  readonly text: string;
  /** A part of it in the words that were written; undefined where it is none. */
  readonly written: (part: string) => string;
}

/** No text of anybody's holds it. */
const sign = '\uE010';

/** Puts a sign in place of each name of a text. */
export function maskNames(text: string, finder: PeopleFinder): MaskedText {
  const mentions = finder.mentionsIn(text);
  if (mentions.length === 0) return { text, written: (part) => part };
  let masked = '';
  let end = 0;
  for (const mention of mentions) {
    masked += text.slice(end, mention.start) + sign;
    end = mention.end;
  }
  masked += text.slice(end);
  const names = mentions.map(({ start, end }) => text.slice(start, end));
  return {
    text: masked,
    written: (part) => {
      let next = masked.slice(0, masked.indexOf(part)).split(sign).length - 1;
      return part.replaceAll(sign, () => names[next++] ?? '');
    },
  };
}
