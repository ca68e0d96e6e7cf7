import { isBlankWord } from '../frontMatter/blankWords.ts';
import { isGivenName } from './givenNames.ts';
import { isPost, isTitle, namesPost } from './jobTitles.ts';

/** The name in text such as `Luis Pereira (CTO)`, and what else it says of the person. */
export function titled(text: string): readonly [name: string, title: string | undefined] {
  const [, name, ...titles] =
    /^(.*?)(?:\s*[(（]([^)）]*)[)）]|\s+\[([^[\]]+)\]|(?:\s+[-–—|@]\s*|\s+(?:at|from)\s+|\s+(?=who(?:['’]s)?\s)|\s+(?=(?:[Ss]he|[Hh]e|[Tt]hey)\/))(.+))?$/.exec(
      text,
    ) ?? [];
  const title = titles.find((one) => one !== undefined)?.trim() ?? '';
  // `a trustee (Margaret)`: who it is stands behind.
  if (
    (unknown.test(name ?? '') ||
      postForAWhile.test(name ?? '') ||
      // `Practice manager - Sue Hall`
      (namesPost(name ?? '') && isGivenName(title.split(' ')[0] ?? ''))) &&
    /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]+)*$/u.test(title)
  )
    return [title, name?.replace(/^(?:the|an?|our|my|some) /i, '')];
  // `Noa Levi (2)` is the second page of that name.
  return [name ?? text, /\p{L}/u.test(title) ? title : undefined];
}

/** A post that somebody was there for: `MD for 10 mins`. */
const postForAWhile = /^\+? ?(?:MD|C[EFIOT]O|[ES]?VP|HR|PM|EM) (?:for|at|in|during|on) /;

/** Somebody without a name: `the factor`, `a trustee`, `my offsider`. */
const unknown = /^(?:[Tt]he|[Aa]n?|[Oo]ur|[Mm]y|[Ss]ome) \p{Ll}[\p{Ll} '’-]+$/u;

/** The name and the post in `Hiring manager: Dana Okafor` or `Dana Okafor: hiring manager`. */
export function labelled(text: string): readonly [name: string, title: string] | undefined {
  if (!text.includes(': ')) return undefined;
  const [, before = '', behind = ''] = /^([^:()]+):\s+(.+)$/.exec(text) ?? [];
  if (isPost(behind)) return [before, behind];
  return isPost(before) && !isNobody(behind) ? [behind, before] : undefined;
}

/** The whole name and the post in `CTO Dana Okafor`; `Professor` and `Sr.` are how one is greeted. */
export function ledByPost(text: string): readonly [name: string, title: string] | undefined {
  const [, post = '', name = ''] =
    /^(.*?) ?((?:(?:Dr|Mr|Mrs|Ms|Prof|Rev)\.? )?\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+)$/u.exec(text) ?? [];
  return post !== '' &&
    (namesPost(post) || germanPost.test(post)) &&
    !/^(?:professor|sr\.?)$/i.test(post) &&
    !isTitle(name)
    ? [name, post]
    : undefined;
}

/** A post in one German word. */
const germanPost =
  /^\p{Lu}\p{Ll}*(?:chef|leiter|meister|wirt|führer|vorstand|inhaber|direktor)(?:in)?$|^(?:Wirt|Inhaber|Direktor|Leiter|Chef)(?:in)?$/u;

/** Words within a name, or behind it, that are written small. */
const smallOfName =
  /^(?:van|von|vom|vander|de|den|der|des|del|della|di|da|do|dos|das|du|el|al|bin|ibn|bint|ben|la|le|les|las|los|lo|af|av|zu|zum|zur|ter|ten|te|y|e|i|und|and|et|or|jr\.?|sr\.?|of|san|santa|ap|mac|mc)$/;
/** Letters for a post or an area, behind a whole name. */
const lettersOfPost = /^(?:C[EFIOT]O|[ES]?VP|HR|R&D|PM|EM|TA|HM|QA|UX|IT|RH)$/;

/** More words behind a name are a sentence. */
const mostOfPost = 4;

/** The whole name and what stands behind it without a mark, written small or by letters for a post: `Mike Dunleavy charge nurse`, `Ada Perrin R&D`. */
export function trailedByPost(text: string): readonly [name: string, title: string] | undefined {
  const words = text.split(' ');
  if (/^[\p{Ll}'’ -]+$/u.test(text)) return smallTrailedByPost(words);
  const isName = (word: string) =>
    /^\p{Lu}(?:[\p{L}'’-]+\.?|\.)$/u.test(word) && !/\p{Ll}{3}\.$/u.test(word) && !lettersOfPost.test(word);
  const end = words.findIndex((word) => !isName(word) && !smallOfName.test(word));
  const [first = ''] = words.slice(end);
  const names = words.slice(0, end);
  const isPostBehind =
    (/^\p{Ll}{3,}$/u.test(first) && !/^(?:with|plus|mit|avec|con|com)$/.test(first)) ||
    lettersOfPost.test(first);
  if (
    end < 2 ||
    words.length - end > mostOfPost ||
    text.endsWith('.') ||
    !isPostBehind ||
    names.filter(isName).length < 2 ||
    !isName(names.at(-1) ?? '')
  )
    return undefined;
  return [names.join(' '), words.slice(end).join(' ')];
}

/** The same where all of it is written small: `maeve tuohy head chef`. */
function smallTrailedByPost(words: readonly string[]): readonly [name: string, title: string] | undefined {
  const start = words.findIndex((word, index) => index > 0 && isPost(word));
  // `tom baker` is called so.
  const isNamed = start > 1 || words.length - start > 1;
  return start > 0 && start < 4 && isNamed && !words.slice(0, start).some(isPost)
    ? [words.slice(0, start).join(' '), words.slice(start).join(' ')]
    : undefined;
}

/** Who came along, of whom a list says nothing more: `Dana plus one`, `Dana, Luis and two others`, `et al.`; Al and Co are names. */
const unnamed =
  /^(?:(?:(?:an?|one|two|three|four|five|six|some|several|many|a few|\d+) )?(?:others?|more)|one|another|someone else|co|al|etc)\.?$/;

export function isNobody(name: string): boolean {
  return (
    !/\p{L}/u.test(name) ||
    unnamed.test(name) ||
    unknown.test(name) ||
    isBlankWord(name) ||
    isWriter(name) ||
    /^(?:nobody|no one|anyone|unsure|some ?(?:one|body)|jemand|quelqu['’]un|alguien|alguém)$/i.test(name)
  );
}

/** Whether a name means whoever wrote it. */
export function isWriter(name: string): boolean {
  return /^(?:me|myself|you|ich|moi|ik|私)$/i.test(name);
}

/** What stands before a name in a list, and is no part of it: `- `, `2) `, `with `, `@`, an emoji. */
const listMark =
  /^(?:[-*+•·‣▪–—]\s+|\[[ x]\]\s+|\d{1,2}[.)]\s+|(?:with|met|mit|avec|w\/)\s+|@|\s|\uFE0F|\u200D|\p{Extended_Pictographic})+/iu;

/** What programs write where half of a name is empty. Somebody may be called Null. */
const emptyWord = /^(?:null|NULL|undefined|Undefined|UNDEFINED|None|NaN|nil|\(null\))$/;

/** A name without what is no part of it: the marks of a list, the words for an empty half. */
export function bareName(written: string): string {
  const name = written
    .replace(listMark, '')
    .replace(/[\s,;:–—?!-]+$/, '')
    .replace(/ (?:selbst|persönlich|himself|herself)$/, '')
    // All of it in quotation marks, as a nickname: `"Big Mike"`.
    .replace(/^(?:"([^"]+)"|“([^“”]+)”)$/u, '$1$2');
  const words = name.split(' ');
  const known = words.filter((word) => !emptyWord.test(word));
  return known.length === words.length ? name : known.join(' ');
}
