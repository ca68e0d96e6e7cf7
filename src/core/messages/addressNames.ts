import { isGivenName } from '../people/givenNames.ts';
import { fold } from '../text.ts';
import { namesIn } from './names.ts';
import { type Passage, wordsAt } from './passages.ts';
import type { Words } from './reading.ts';

/** Whether the part of an address before the `@` is made of a name: `d.okafor`, `dokafor`, `dana`, `okafor_dana` of Dana Okafor. */
export function fitsAddress(address: string, name: string): boolean {
  const local = localOf(address);
  return [name, inGerman(name)].some((spelled) => isMadeOf(local, fold(spelled).split(' ')));
}

/** Whether an address begins with the first letter of a name and its last word: `o.perrin@x.example` of Odile Perrin. */
export function isInitialFirst(address: string, name: string): boolean {
  const [first = '', last = ''] = fold(name).split(' ');
  return [`${first.charAt(0)} ${last}`, `${first.charAt(0)}${last}`].includes(localOf(address));
}

/** Whether an address is the words of a name in their order: `odile.perrin@x.example`. */
export function isInOrder(address: string, name: string): boolean {
  return [name, inGerman(name)].some((spelled) => localOf(address) === fold(spelled));
}

/** As Germans write it where there are no umlauts. */
function inGerman(name: string): string {
  return name.replace(/ä/gi, 'ae').replace(/ö/gi, 'oe').replace(/ü/gi, 'ue').replace(/ß/g, 'ss');
}

function isMadeOf(local: string, parts: readonly string[]): boolean {
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length < 2) return local === first;
  const initial = first.charAt(0);
  const forms = [
    first,
    last,
    `${first}${last}`,
    `${initial}${last}`,
    `${first}${last.charAt(0)}`,
    `${last}${first}`,
    `${last}${initial}`,
    `${initial} ${last}`,
    `${first} ${last}`,
    `${last} ${first}`,
    `${first} ${last.charAt(0)}`,
    parts.join(''),
    parts.join(' '),
    `${initial}${parts.slice(1).join('')}`,
    `${initial} ${parts.slice(1).join('')}`,
  ];
  return forms.includes(local);
}

/** `dana okafor` of `Dana.Okafor@x.example`. */
function localOf(address: string): string {
  const local = (address.split('@')[0] ?? '').replace(/[.+_-](?=[a-z]*\d)[a-z\d]{3,}$/, '');
  return fold(local.replace(/[._-]/g, ' '));
}

/** The name in the texts that an address is made of: `pete@x.example` is Pete Marsh. */
export function nameFor(
  address: string,
  texts: readonly Passage[],
): { readonly name: string; readonly words: Words } | undefined {
  for (const passage of texts) {
    for (const mention of namesIn(passage.flat)) {
      if (fitsAddress(address, mention.name))
        return { name: mention.name, words: wordsAt(passage, mention.range) };
    }
  }
  return undefined;
}

/** `Dana Okafor` of `dana.okafor@x.example`, `Dana O.` of `dana.o@x.example`. */
export function nameInAddress(address: string, texts: readonly Passage[] = []): string | undefined {
  const found = /^(\p{Ll}{2,})[._](\p{Ll}{2,})@/u.exec(address.toLowerCase());
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  if (found) return `${capital(found[1] ?? '')} ${capital(found[2] ?? '')}`;
  const [, first = '', initial = ''] = /^(\p{Ll}{3,})[._](\p{Ll})@/u.exec(address.toLowerCase()) ?? [];
  const isName =
    first !== '' &&
    (isGivenName(capital(first)) ||
      texts.some(({ flat }) => new RegExp(String.raw`(?<!\p{L})${capital(first)}(?!\p{L})`, 'u').test(flat)));
  return isName ? `${capital(first)} ${initial.toUpperCase()}.` : undefined;
}

/** An address in the text that is made of the name. */
export function addressFor(name: string, passages: readonly Passage[]): string | undefined {
  for (const { flat } of passages) {
    for (const [address] of flat.matchAll(/[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/g)) {
      if (fitsAddress(address, name)) return address.toLowerCase();
    }
  }
  return undefined;
}
