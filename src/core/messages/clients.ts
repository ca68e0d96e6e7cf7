import { isGivenName } from '../people/givenNames.ts';
import { isSomebodys, noNames, runAt } from './companyNames.ts';
import { patternOf } from './compiled.ts';
import type { Mailbox } from './message.ts';
import { isFirstName } from './names.ts';
import { type Passage, wordsAt } from './passages.ts';
import { placesOf, rangeOf } from './phrases.ts';
import type { Found, Words } from './reading.ts';
import { coverage, domainLabel, isAgency, isOrganisation } from './senders.ts';
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

/** Whether a line below a letter is the sender's house, and it looks for staff for others: `Pindari Recruitment Partners`. */
export function isAgencyLine(line: string, label: string): boolean {
  return line.split(/[,|·•]|\s[–-]\s/u).some((part) => agencyName.test(part) && coverage(label, part) > 0.6);
}

/** A department of a house is called `Recruitment Team`; what is called so as a house is more. */
const agencyName =
  /(?<!\p{L})(?:recruit(?:ment|ing)|staffing|search) (?:partners|group|consulting|consultants|consultancy|agency|solutions|associates|services|specialists|ltd|limited|llc|inc|pty|gmbh)(?!\p{L})|(?<!\p{L})(?:personalberatung|personalvermittlung|personaldienstleist\p{L}*|zeitarbeit|headhunt\p{L}*|cabinet de recrutement|(?:rh|rrhh|hr) (?:consultoria|consultoría|consultores|consulting|consultants?|services|solutions)|consultora de (?:selección|rrhh)|consultoria de (?:rh|recrutamento)|recrutamento e seleção)(?!\p{L})/iu;

/** Whether a sender looks for staff for others, by their name, what their house registered, or the lines below their letter. */
export function writesForOthers({ name, address }: Mailbox, letters: readonly Passage[]): boolean {
  const label = domainLabel(address) ?? '';
  const lines = letters.flatMap(({ flat }) => flat.slice(-500).split('\n'));
  return (
    isAgency(name) || isAgency(label.replaceAll('-', ' ')) || lines.some((line) => isAgencyLine(line, label))
  );
}

/**
 * The house that a sender says would like to meet the applicant: `Wattlebird Dental Group would love to meet you`. `isOfAgency` is whether the
 * sender is called like an agency.
 */
export function wishingHouse(passage: Passage, isOfAgency: boolean): Found<string> | undefined {
  const found = wishes.exec(passage.flat) ?? (isOfAgency ? decides.exec(passage.flat) : null);
  const name = found?.groups?.name ?? found?.groups?.other ?? '';
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
  const start = found.index + found[0].indexOf(name);
  return { value: name, certainty: 'likely', words: wordsAt(passage, { start, end: start + name.length }) };
}

/** A name of two words or more. */
const houseName = String.raw`(?<name>\p{Lu}[\p{L}\p{N}&'’.-]{1,25}(?: (?:&|and|und|et|y|e|of|de|du|do|da)(?= \p{Lu})| \p{Lu}[\p{L}\p{N}&'’-]{0,25}){1,5})`;

/** What a house does by an agency's word: `Calverton Dental have put the role on hold`, `I have heard back from Marlow Boats`. */
const decides = new RegExp(
  String.raw`(?:(?:[Hh]eard(?: back)?|[Ww]ord|[Nn]ews|[Ff]eedback|Rückmeldung|[Nn]ouvelles|[Rr]etour|[Rr]espuesta|[Nn]oticias|[Rr]esposta|[Nn]otícias) (?:from|von|vom|de la|de|da|do) ${houseName}|(?<![\p{L}\p{N}] ?)${houseName.replace('<name>', '<other>')},? (?:have|has|are|is|hat|haben|a|ont|ha|han|decidiu|optou|vai)(?!\p{L})[^.!?\n]{0,50}(?:hold|decided|chosen|offer\p{L}*|paused|filled|frozen|keen|gone|going|entschieden|gestoppt|pausiert|angeboten|décidé|choisi|suspendu|retenu|decidido|elegido|pausado|suspendido|por|avançar))`,
  'u',
);

const wishes =
  /(?:(?<![\p{L}\p{N}] ?)|(?<=(?<!\p{L})(?:la|le|les|the|die|der|das|el|a|o) ))(?<name>\p{Lu}[\p{L}\p{N}&'’.-]{1,25}(?: (?:&|and|und|et|y|e|of|de|du|do|da)(?= \p{Lu})| \p{Lu}[\p{L}\p{N}&'’.-]{0,25}){1,5}),? (?:(?:have|has) (?:\p{L}+ ){1,4}and )?(?:would|wants?|möchte|würde|souhaite|aimerait|quiere|quisiera|gostaria|quer)[^.!?\n]{0,30}(?:meet|see|interview|speak|talk|offer|kennenlernen|sprechen|rencontrer|conocer|conhecer|conversar)/u;
