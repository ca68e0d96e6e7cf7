import { fold } from '../text.ts';
import { isTitle } from './jobTitles.ts';

const word = String.raw`\p{Lu}[\p{L}\p{M}'’-]*`;
/** `Okafor`, `van der Berg`, `García López`. */
const lastNames = `(?:(?:de|da|do|dos|du|del|della|der|den|di|van|von|zu|ter|ten|la|le|al|el|bin) ){0,3}${word}(?: ${word})?`;
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
  return (!last.includes(' ') || /^\p{Ll}/u.test(last)) && /^\S+(?: \p{Lu}\.?)?$/u.test(first);
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
