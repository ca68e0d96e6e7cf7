import { isGivenName } from '../people/givenNames.ts';
import { isSomebodys, noNames, runAt } from './companyNames.ts';
import { patternOf } from './compiled.ts';
import { isFirstName } from './names.ts';
import { type Passage, wordsAt } from './passages.ts';
import { placesOf, rangeOf } from './phrases.ts';
import type { Found, Words } from './reading.ts';
import { isOrganisation } from './senders.ts';
import type { LanguageWords } from './words/languageWords.ts';

/** `with one of our esteemed clients`: whoever writes so is an agency, and keeps the name to itself. */
const namelessClient =
  /(?<!\p{L})(?:(?:with|for|of) one of (?:our|my)|one of (?:our|my)|eine[rmsn]* unserer|un de nos|uno de nuestros|um d?[oe]?s? ?nossos) (?:\p{L}{3,20} ){0,2}(?:clients|kunden|mandanten|clientes)(?!\p{L})/iu;

/** The words by which an agency speaks of a client without its name. */
export function namelessClientIn(passages: readonly Passage[]): Words | undefined {
  for (const passage of passages) {
    const found = namelessClient.exec(passage.flat);
    if (found) return wordsAt(passage, { start: found.index, end: found.index + found[0].length });
  }
  return undefined;
}

/** Only who writes for others has clients of their own. */
const ownClient =
  /^(?:end )?client[^:]{0,6}:|(?:recruit|recruiting|hiring|staffing) for |(?<!\p{L})(?:our|my|the|notre|mon|nos|unser\p{L}*|mein\p{L}*|nuestr[oa]s?|mi|noss[oa]|meu) (?:\p{L}+ ){0,2}(?:client|kund|mandant|auftraggeb|cliente)/iu;

/** The client in whose name a sender writes, where a text says so: `on behalf of our client, Marlbrook`. */
export function clientIn(
  passages: readonly Passage[],
  languages: readonly LanguageWords[],
): (Found<string> & { readonly isPlain: boolean }) | undefined {
  for (const passage of passages) {
    for (const words of languages) {
      for (const phrase of words.clients) {
        const pattern = patternOf(words, phrase, {
          NAME: String.raw`(?:m\/s\.? )?(?<name>[\p{L}\d][^\n.,;:!?()"]{1,60})`,
        });
        for (const place of placesOf(pattern, passage.flat)) {
          const written = place.groups?.name ?? '';
          const offset = place.index + place[0].lastIndexOf(written);
          const name = runAt(passage.flat, offset);
          if (name === '' || noNames.has(name.toLowerCase())) continue;
          // `from Duncan at Thornbury` is from Thornbury.
          const behind = /^ (?:at|from|bei|von|chez|de|da|do|em|en) /u.exec(
            passage.flat.slice(offset + name.length),
          );
          if (behind && (isFirstName(name) || isSomebodys(name))) continue;
          return {
            value: name,
            certainty: 'likely',
            words: wordsAt(passage, { start: offset, end: offset + name.length }),
            isPlain: ownClient.test(place[0]),
          };
        }
      }
    }
  }
  return undefined;
}

/** The words by which a sender is known as one who writes for others. */
export function recruiterIn(
  passages: readonly Passage[],
  languages: readonly LanguageWords[],
): Words | undefined {
  for (const passage of passages) {
    for (const words of languages) {
      for (const phrase of words.recruiters) {
        const [place] = placesOf(patternOf(words, phrase), passage.flat);
        if (place) return wordsAt(passage, rangeOf(place));
      }
    }
  }
  return undefined;
}

/**
 * The house that a sender says would like to meet the applicant: `Wattlebird Dental Group would love to meet you`. `isOfAgency` is whether the
 * sender is called like an agency.
 */
export function wishingHouse(passage: Passage, isOfAgency: boolean): Found<string> | undefined {
  const found = wishes.exec(passage.flat);
  const name = found?.groups?.name ?? '';
  // Of an agency any name may be its client's, but that of somebody who is known to be called so.
  const isKnown = isGivenName(name.split(' ')[0] ?? '');
  // `Dunmore Dairies would like to meet you. They have suggested Wednesday`: several speak for the house.
  const behind = passage.flat.slice(
    (found?.index ?? 0) + (found?.[0].length ?? 0),
    (found?.index ?? 0) + 250,
  );
  const isSeveral = /^[^.!?\n]*[.!?]\s+(?:They|Their|Sie haben|Ils|Elles|Ellos|Eles)\s/u.test(behind);
  const isHouse = isOrganisation(name) || ((isOfAgency || isSeveral) && !isKnown);
  if (!found || !isHouse) return undefined;
  const start = found.index;
  return { value: name, certainty: 'likely', words: wordsAt(passage, { start, end: start + name.length }) };
}

const wishes =
  /(?<![\p{L}\p{N}] ?)(?<name>\p{Lu}[\p{L}\p{N}&'’.-]{1,25}(?: (?:&|and|und|et|y|e|of|de|du|do|da)(?= \p{Lu})| \p{Lu}[\p{L}\p{N}&'’.-]{0,25}){1,5}),? (?:would|möchte|würde|souhaite|aimerait|quiere|quisiera|gostaria|quer)[^.!?\n]{0,30}(?:meet|see|interview|speak|talk|kennenlernen|sprechen|rencontrer|conocer|conhecer|conversar)/u;
