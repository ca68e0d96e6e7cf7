import { isGivenName } from './givenNames.ts';
import { hasPluralTitle, hasTitle, isBareTitle } from './honorifics.ts';
import { isRank, isSomebody, isTitle, namesPost } from './jobTitles.ts';
import { isNobody, ledByPost, titled, trailedByPost } from './personParts.ts';

/** Longer text, in characters, is a note that stands in the wrong place: nobody is read from it. */
export const longestText = 2000;

/** What stands between people, and inside titles, in one line. */
const separator =
  /(\s*[;；、，]\s*|(?<=\]\])\s+(?=\[\[)|\s*,\s*(?:(?:and|&|und|et|then)\s+)?(?![^(<[]*[)>\]])|\s+(?:and|&|und|et|y|e|и|và|plus|sowie|then|\+|->|→|\/|·|•)\s+(?![^([]*[)\]])|\s+\+(?=\d))/i;

/** Somebody in a line, with the titles behind them and what stands before each. */
export interface Listed {
  readonly written: string;
  readonly titles: readonly { readonly before: string; readonly written: string }[];
}

/** Several people in one line, split at commas, semicolons, `&` and `and`; a title stays with its person. */
export function splitPeople(text: string): readonly Listed[] {
  // `Dana/Luis`, but neither `she/her` nor an address.
  const spaced =
    text.includes('/') && /^[\p{L}\p{M} ,'’/-]+$/u.test(text)
      ? text.replace(/(?<=\p{Ll})\/(?=\p{Lu}\p{Ll})(?!(?:Hers?|Him|His|Them|Theirs|They|She)\b)/gu, ' / ')
      : text;
  const pieces = withTitlesJoined(spaced.split(separator));
  // Where posts stand before names, `CEO Luis Pereira` is no title of the one before.
  const postsLead = ledByPost(pieces[0] ?? '') !== undefined;
  const people: Listed[] = [];
  /** `Head of School, Dr. Whit Pemberly`: a post before the name that it is of. */
  let leading: string | undefined;
  for (let index = 0; index < pieces.length; index += 2) {
    const [written = '', before = '', next] = [pieces[index], pieces[index - 1], pieces[index + 2]];
    const previous = people.at(-1);
    if (written.trim() === '') continue;
    if (leading !== undefined) {
      people.push({ written, titles: [{ before: '', written: leading }] });
      leading = undefined;
      continue;
    }
    if ((!previous || before.trim() === ';') && leadsName(written, pieces[index + 1] ?? '', next)) {
      leading = written.trim();
      continue;
    }
    // `Dana Okafor, CTO <dana@x.example>`: the address is hers.
    const mailbox = /\s+<[^<>\s]+@[^<>\s]+>$/.exec(written)?.[0] ?? '';
    const said = written.slice(0, written.length - mailbox.length);
    const isNamed =
      (postsLead && ledByPost(written) !== undefined) ||
      isSomebody(said, joiner.test(before)) ||
      (previous?.written.trimEnd().endsWith(')') === true && isWholeNameWithPost(said));
    if (
      previous &&
      !isNamed &&
      (isTitle(said) || isDescription(said, previous.written) || goesOn(previous, before, written, next))
    )
      people[people.length - 1] = {
        written: isTitle(said) ? previous.written + mailbox : previous.written,
        titles: [...previous.titles, { before, written: isTitle(said) ? said : written }],
      };
    else people.push({ written, titles: [] });
  }
  return people;
}

/** Whether a part is a post and nobody's name, and what stands behind its comma is a name and no post. */
function leadsName(part: string, behind: string, next: string | undefined): boolean {
  if (behind.trim() !== ',' || next === undefined || !namesPost(part) || isSomebody(part, false))
    return false;
  const [first = ''] = next.trim().split(' ');
  return (
    !isTitle(next) &&
    (hasTitle(next.trim()) || isGivenName(first) || /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(next.trim()))
  );
}

/** Whether a part is first and last name with a post behind them; beside somebody whose post stands in brackets it is somebody else. */
function isWholeNameWithPost(part: string): boolean {
  const [name = ''] = trailedByPost(part.trim()) ?? [];
  return /^\p{Lu}\p{Ll}[\p{L}'’-]* \p{Lu}\p{Ll}[\p{L}'’-]*$/u.test(name) && !name.split(' ').some(isTitle);
}

/**
 * What is written small behind a name in capitals says what they do or how they were there (`Bev Hryciuk, parts and service`, `Salima
 * Bouazizi, resp. RH`, `Joe, on the phone`), and so do degrees (`Jared Nuñez, DPT`).
 */
function isDescription(written: string, person: string): boolean {
  const said = written.replace(/\s*\([^()]*\)/g, '').trim();
  // `Gareth, from London on the screen`
  if (/^(?:from|on|at|via|by|over|through|who) \p{L}/u.test(said)) return true;
  if (isNobody(said) || !/^\p{Lu}\p{Ll}/u.test(person)) return false;
  if (/^\p{Lu}{2,5}$/u.test(said)) return /^\S+ \p{Lu}\p{Ll}/u.test(person);
  const words = said.split(/\s+/);
  return (
    /^\p{Ll}[\p{L}. '’/&-]*$/u.test(said) &&
    !/\p{Lu}\p{Ll}/u.test(said) &&
    words.length < 5 &&
    !words.some((word) => isGivenName(word.charAt(0).toUpperCase() + word.slice(1)))
  );
}

/** A word between people, not a comma. */
const joiner = /\p{L}|&/u;

/** The pieces of a line, and what stands between them, with `Mr.` and `Mrs. Brad Smith` as one piece, and so `Drs. Ana` and `Brad Smith`. */
function withTitlesJoined(pieces: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (let index = 0; index < pieces.length; index += 2) {
    const [written = '', before = ''] = [pieces[index], pieces[index - 1]];
    const last = joined.at(-1);
    const isOpen =
      last !== undefined &&
      !/[,;]/.test(before) &&
      (isBareTitle(last) || (hasPluralTitle(last) && !hasTitle(written)));
    if (isOpen) joined[joined.length - 1] = last + before + written;
    else joined.push(...(last === undefined ? [] : [before]), written);
  }
  return joined;
}

/**
 * Whether a word says more of somebody whose whole name is known: `Dana Okafor - VP, Robotics`, `Dana Okafor / Contoso`. Others of
 * whom only the first name is known have their own title.
 */
function goesOn(
  { written, titles }: Listed,
  before: string,
  word: string,
  next: string | undefined,
): boolean {
  const isKnown = /^\S+ \p{Lu}/u.test(written) && /^\p{Lu}[\p{L}-]+$/u.test(word) && !isTitle(next ?? '');
  if (!isKnown || /^\s*[/·•]/.test(before)) return isKnown;
  const title = titles.at(-1)?.written ?? titled(written)[1] ?? '';
  return before.trim() === ',' && !written.endsWith(')') && isRank(title);
}
