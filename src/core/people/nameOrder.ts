import { fold } from '../text.ts';
import { isGivenName } from './givenNames.ts';
import { isTitle } from './jobTitles.ts';

const word = String.raw`\p{Lu}[\p{L}\p{M}'’-]*`;
const particles = '(?:(?:de|da|do|dos|du|del|della|der|den|di|van|von|zu|ter|ten|la|le|al|el|bin) ){0,3}';
/** `Okafor`, `van der Berg`, `García López`, `Müller-von Arnim`. */
const lastNames = `${particles}${word}(?: ${word})?`;
const firstNames = String.raw`${word}(?:[ -]${word}\.?|\.)?`;
const mail = String.raw`<[^<>@\s]+@[^<>@\s]+>`;

/** `Okafor, Dana` between quotes, or before an address that stands at the start of a line or behind another address. */
const namesOutOfOrder = new RegExp(
  String.raw`(?:(?<quote>["“])|(?<=^\s*|[>;]\s*[,;&]?\s*(?:and\s+)?))(?<last>${lastNames}), (?<first>${firstNames})(?:(?<end>["”])(?<behind> ?${mail})?|(?<rest> ?${mail}))`,
  'gu',
);
const nameOutOfOrder = new RegExp(
  `^["“]?(?<last>${lastNames}), (?<first>${firstNames})["”]?(?<rest>(?: ?[<([].*)?)$`,
  'u',
);

/** A line in which nobody's last name comes first: mail programs write `Okafor, Dana <dana@x.example>` for one person. */
export function withNamesInOrder(line: string): string {
  if (!line.includes(',')) return line;
  return line.replace(namesOutOfOrder, (written: string, ...found: unknown[]) => {
    const { quote, last = '', first = '', end, behind = '', rest = '' } = groupsOf(found);
    if ((quote === undefined) !== (end === undefined)) return written;
    const isSure = quote !== undefined || isPair(last, first) || namesBoth(rest, last, first);
    return isSure && !isTitle(first) ? `${first} ${last}${behind}${rest}` : written;
  });
}

/** The name of one person in order, whatever else is said of them. */
export function withNameInOrder(written: string, mailAddress = ''): string {
  if (!written.includes(',')) return written;
  const { last = '', first = '', rest = '' } = nameOutOfOrder.exec(written)?.groups ?? {};
  const isName = isPair(last, first) || namesBoth(mailAddress + rest, last, first);
  return first !== '' && isName && !isTitle(first) ? `${first} ${last}${rest}` : written;
}

/** One word each, or a last name that cannot be anything else: `Dana Okafor, Robotics` is a name and its department. */
function isPair(last: string, first: string): boolean {
  return (!last.includes(' ') || isLastName(last)) && /^\S+(?: \p{Lu}\.?)?$/u.test(first);
}

/** Whether a name is a last name by its small words: `van den Heuvel`, `Müller-von Arnim`. */
function isLastName(name: string): boolean {
  return /^\p{Ll}|-(?:de|di|du|van|von|zu)\s/u.test(name);
}

/** Whether an address holds a word of both: `maria.garcia@x.example` of García López, María. */
function namesBoth(mailAddress: string, last: string, first: string): boolean {
  const known = fold(mailAddress).replaceAll(' ', '');
  return [last, first].every((names) =>
    fold(names)
      .split(' ')
      .some((one) => one.length > 2 && known.includes(one)),
  );
}

/** The named groups of what a replacer is given. */
function groupsOf(found: readonly unknown[]): Readonly<Record<string, string | undefined>> {
  const groups = found.at(-1);
  return typeof groups === 'object' && groups !== null ? Object.fromEntries(Object.entries(groups)) : {};
}

const pair = new RegExp(
  `^(?<quote>["“]?)(?<last>${lastNames}), (?<first>${firstNames})["”]?(?<rest>(?: ?[<([]| [-–—|] ).*)?$`,
  'u',
);

/**
 * Of each text such as `Okafor, Dana`, the name in order; undefined unless all of them are surely of that form: several of the one
 * list, or one alone whose last name, quotes or address tell.
 */
export function surnamesFirst(texts: readonly string[]): readonly string[] | undefined {
  if (texts.length === 0 || !texts.every((text) => text.includes(', '))) return undefined;
  const turned = texts.flatMap((text) => {
    const { quote = '', last = '', first = '', rest = '' } = pair.exec(text)?.groups ?? {};
    if (first === '' || isTitle(first)) return [];
    const isSure = quote !== '' || isLastName(last) || namesBoth(rest, last, first);
    // `Dana Okafor, Photonics` is a name and its department.
    const [start = '', ...others] = last.split(' ');
    const mayBe = texts.length > 1 && !(others.length > 0 && isGivenName(start));
    return isSure || mayBe ? [`${first} ${last}${rest}`] : [];
  });
  return turned.length === texts.length ? turned : undefined;
}

/** What `Szabó, Réka` may mean where nothing tells: one person, whose last name comes first, or two; undefined for another text. */
export function oneOrTwo(text: string): { readonly one: string; readonly two: string } | undefined {
  const [, before = '', behind = ''] = oneComma.exec(text) ?? [];
  if (before === '' || isGivenName(before) || isTitle(before) || isTitle(behind)) return undefined;
  return { one: `${behind} ${before}`, two: `${before} & ${behind}` };
}

const oneComma = new RegExp(`^(${word}), (${word})$`, 'u');
