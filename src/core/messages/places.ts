import { patternOf } from './compiled.ts';
import { type Passage, wordsAt } from './passages.ts';
import { placesOf } from './phrases.ts';
import type { Found } from './reading.ts';
import type { LanguageWords } from './words/languageWords.ts';

/** Addresses of web pages; a bracket or a full stop behind one is no part of it. */
const url = /https?:\/\/[^\s<>"'()[\]{}]{4,1500}/gi;

/** Programs in which people meet. */
const conference =
  /(?:zoom|teams|meet|webex|whereby|gotomeet|bluejeans|chime|jitsi|skype|hangouts|ringcentral|livestorm|around|gather|bigbluebutton|starleaf|lifesize)[\w-]*\./i;

/** The address of the conference in which an interview takes place. */
export function linkIn(passages: readonly Passage[]): Found<string> | undefined {
  for (const passage of passages) {
    for (const place of passage.flat.matchAll(url)) {
      const written = place[0].replace(/[.,;:!?]+$/, '');
      const host = /^https?:\/\/([^/]+)/i.exec(written)?.[1] ?? '';
      const isMeeting =
        conference.test(`${host}.`) &&
        !/support\.|\/(?:meetingoptions|dialin|usp\/)|action=|\/calendar\//i.test(written);
      if (!isMeeting) continue;
      const range = { start: place.index, end: place.index + written.length };
      return { value: written, certainty: 'certain', words: wordsAt(passage, range) };
    }
  }
  return undefined;
}

/** Where it takes place: what a line says that is labelled so. */
export function locationIn(
  passages: readonly Passage[],
  languages: readonly LanguageWords[],
): Found<string> | undefined {
  for (const passage of passages) {
    for (const words of languages) {
      const label = patternOf(
        words,
        `(?:^|(?<=\\n))[ *•-]*(?:${words.labels.place}) ?[:：] *(?<place>[^\\n]{2,200}(?:\\n {4,}[^\\n]{2,100})?)`,
      );
      const [place] = placesOf(label, passage.flat);
      const written = place?.groups?.place;
      if (!place || written === undefined) continue;
      const start = place.index + place[0].length - written.length;
      const range = { start, end: start + written.trimEnd().length };
      const found = wordsAt(passage, range);
      return { value: found.text.replace(/\s+/g, ' '), certainty: 'certain', words: found };
    }
  }
  return undefined;
}
