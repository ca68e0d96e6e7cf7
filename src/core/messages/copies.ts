import { isGivenName } from '../people/givenNames.ts';
import { fitsAddress } from './addressNames.ts';
import { type Applicant, isApplicant, isThing } from './applicant.ts';
import { isSomebodys, mailboxName } from './mailboxes.ts';
import { isGreeting, wasMet } from './meetingCues.ts';
import type { Mailbox, Message } from './message.ts';
import { isPersonName, namesIn } from './names.ts';
import { type Passage, wordsAt } from './passages.ts';
import type { Found, NamedPerson } from './reading.ts';
import { isRobot } from './senders.ts';
import { signatureStart } from './signatureStart.ts';
import type { LanguageWords } from './words/languageWords.ts';

/** Whom the headers name beside the sender: who gets a copy, who invites, who is invited. The applicant is none of them. */
export function copiesOf({ from, to, cc, events }: Message, applicant: Applicant): readonly Mailbox[] {
  const invited = events.flatMap(({ organizer, attendees }) => [
    ...(organizer ? [organizer] : []),
    ...attendees.filter((attendee) => !isThing(attendee)),
  ]);
  return [...to, ...cc, ...invited].filter(
    (mailbox) =>
      !isApplicant(mailbox, applicant) &&
      !isRobot(mailbox) &&
      mailbox.address.toLowerCase() !== from?.address.toLowerCase(),
  );
}

/** Of whom the headers name beside the sender, those whom the text names, too: whoever only gets a copy is nobody's business. */
export function namedCopies(
  copies: readonly Mailbox[],
  passages: readonly Passage[],
  languages: readonly LanguageWords[],
): readonly Found<NamedPerson>[] {
  return copies
    .filter((mailbox) => isSomebodys(mailbox))
    .flatMap((mailbox): readonly Found<NamedPerson>[] => {
      const name = mailboxName(mailbox);
      for (const passage of passages) {
        const text = passage.flat.slice(0, signatureStart(passage));
        const place = placeOf(name, text);
        const before = text.slice(Math.max(0, (place?.start ?? 0) - 90), place?.start ?? 0);
        if (
          !place ||
          onlyCopied.test(before) ||
          languages.some((words) => isGreeting(before, words) || wasMet(before, words))
        )
          continue;
        const email = mailbox.address === '' ? undefined : mailbox.address.toLowerCase();
        return [{ value: { name, email }, certainty: 'certain', words: wordsAt(passage, place) }];
      }
      return [];
    });
}

/** `Cc'ing Swati, who will send the invite`: of whom it says only that they read along. */
const onlyCopied =
  /(?<!\p{L})(?:cc'?(?:ing|'?d)?|copying(?: in)?|looping in|in (?:cc|copy|kopie)|im cc|en copie|en copia|em cópia)[\s:,(]{1,3}(?:(?:to|is|are|an|ist|sind|à|est|está|my colleague|meine kollegin|mein kollege) )?$/iu;

/** Whom a text names right before an address that is made of the name: `write to Ankit Rastogi (ankit.rastogi@x.example)`, or before a telephone. */
export function reachable(passages: readonly Passage[]): readonly Found<NamedPerson>[] {
  return passages.flatMap((passage) => {
    const text = passage.flat.slice(0, signatureStart(passage));
    return namesIn(text).flatMap(({ name, range, hasHonorific }): readonly Found<NamedPerson>[] => {
      const isKnown = hasHonorific || isGivenName(name.split(' ')[0] ?? '');
      const behind = text.slice(range.end, range.end + 120);
      const address =
        /^[\s,:;([<–-]{1,4}(?:mailto:)?([\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+)/u.exec(behind)?.[1] ?? '';
      const isCalled =
        isKnown &&
        phoneBehind.test(behind) &&
        callBefore.test(text.slice(Math.max(0, range.start - 40), range.start));
      return isCalled || fitsAddress(address, name)
        ? [
            {
              value: isCalled ? { name } : { name, email: address.toLowerCase() },
              certainty: 'certain',
              words: wordsAt(passage, range),
            },
          ]
        : [];
    });
  });
}

const callBefore =
  /(?<!\p{L})(?:contact|call|ring|phone|reach|erreichen|wenden Sie sich an|kontaktieren Sie|contact(?:er|ez)|joindre|appel(?:er|ez)|contact[ea]r?|llam(?:e|ar)|ligue|falar com)(?: \p{L}+){0,2}? $/iu;

const phoneBehind =
  /^(?: \([^()\n]{2,40}\))?,? ?(?:on|at|unter|au|al|no|pelo|en el|:|\()? ?\+?[\d(][\d ()/.-]{6,}/iu;

/** Whom a text of an offer makes the reader's superior: `Gord Makela would be your supervisor`. */
export function superiors(passages: readonly Passage[]): readonly Found<NamedPerson>[] {
  return passages.flatMap((passage) =>
    namesIn(passage.flat.slice(0, signatureStart(passage))).flatMap(
      ({ name, range }): readonly Found<NamedPerson>[] => {
        const isNamed = leadsYou.test(passage.flat.slice(range.end, range.end + 60));
        return isNamed && isPersonName(name)
          ? [{ value: { name }, certainty: 'certain', words: wordsAt(passage, range) }]
          : [];
      },
    ),
  );
}

const leadsYou =
  /^(?: \([^()\n]{2,40}\)| ?, [^,.;\n]{2,40},)? (?:would|will|is going to|wird|würde|sera|serait|será|sería|seria) (?:be |être |ser )?(?:your|ihre?|deine?|votre|ton|ta|tu|su|seu|sua)\s(?:\p{L}+ ){0,2}?(?:supervisor|manager|boss|line manager|lead|team lead|vorgesetzte\p{L}?|chef(?:in)?|responsable|supérieure?|jef[ea]|supervisora?|gestora?|lider|líder|gerente|vorgesetzter)(?!\p{L})/iu;

/** Where a text names somebody: by the whole name, the first, or the last behind an honorific. */
function placeOf(name: string, text: string) {
  const words = name.split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const forms = [name, first, last].filter((form) => form.length > 2).map(escaped);
  const found = new RegExp(`(?<![\\p{L}@.])(?:${forms.join('|')})(?![\\p{L}@])`, 'u').exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}

const escaped = (text: string): string => text.replace(/[^\p{L}\p{N} ]/gu, '.');
