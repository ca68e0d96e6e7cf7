import { isGivenName } from '../people/givenNames.ts';
import { titles } from './aliases.ts';
import type { PeopleFinder } from './mentions.ts';
import { isOfUnnamed } from './namedByPost.ts';
import { isWordToo } from './namesInText.ts';

/** Longer notes, in UTF-16 units, are looked at up to here. */
const longest = 20_000;

/** A name, initials or a title with a name at the start of a line, and what ends it. */
const opening =
  /^(?:(?:for|to|->|→) )?(?<name>(?:\p{Lu}\p{Ll}{1,10}\.? )?\p{L}[\p{L}'’-]*)(?: \p{Lu}[\p{L}'’-]+)?(?:\s*\([^()]{0,40}\))?(?:,? (?:q|qs|asked|asks|said|says|wants|wanted)\b|\s*[:：,=→(]|\s*->|\s+[–—-]\s)/u;

/** Finds lines and sentences that begin with somebody whom neither front matter nor notes tell to have been met: `BW - ...`, `Femi: ...`. */
export function strangerFinder(body: string, finder: PeopleFinder): (text: string) => boolean {
  const initials = new Set(
    Array.from(
      body
        .slice(0, longest)
        .matchAll(
          /\b(?:asked|told|thanked|promised|owe|ask|tell|with|from) (?<after>\p{Lu}{2,3})\b|(?<![\p{L}])(?<before>\p{Lu}{2,3}) (?:qs?|asked|asks|said|says|wants|wanted|told)\b/gu,
        ),
      ({ groups }) => groups?.after ?? groups?.before ?? '',
    ),
  );
  return (text) => {
    if (finder.people.length > 0 && isOfUnnamed(text, finder.people)) return true;
    const name = opening.exec(text)?.groups?.name;
    if (name === undefined || finder.people.length === 0 || finder.namedBy(name).length > 0) return false;
    const words = name.split(' ');
    const [first = '', last = ''] = [words[0], words.at(-1)];
    if (words.length > 1) return titles.test(first) && /^\p{Lu}/u.test(last);
    return initials.has(name) || (name.length > 2 && isGivenName(name) && !isWordToo(name));
  };
}
