import type { YamlNode, YamlPair } from '../frontMatter/frontMatter.ts';
import { fold, type Range, visibleLine } from '../text.ts';
import { isPost, isRank, isTitle } from './jobTitles.ts';
import { withNameInOrder, withNamesInOrder } from './nameOrder.ts';

export interface Person {
  readonly name: string;
  readonly email?: string | undefined;
  readonly title?: string | undefined;
  readonly pronouns?: string | undefined;
  /** Where the file names this person. */
  readonly range: Range;
}

/** Longer text, in characters, is a note that stands in the wrong place: nobody is read from it. */
const longestText = 2000;

/** Whether two names are one person's: case, accents and punctuation do not count. */
export function samePerson(a: string, b: string): boolean {
  if (a === b) return true;
  const [first, second] = [wordsOf(a), wordsOf(b)];
  return first.length === second.length && first.every((word, index) => word === second[index]);
}

/** The people without those whose name came before. */
export function distinct(people: readonly Person[]): readonly Person[] {
  const isFirst = (person: Person, index: number) =>
    people.findIndex(({ name }) => name === person.name) === index;
  // The copy leaves no room for more, which would take more memory than the people.
  return people.filter(isFirst).slice();
}

/** Whether a name as written (`Dana`, `dana okafor`, `Dana O.`) means this person; a record without a name means everybody. */
export function meansPerson(written: string | undefined, person: Person | undefined): boolean {
  if (written === undefined || !person) return true;
  if (samePerson(written, person.name) || written.trim().toLowerCase() === person.email?.toLowerCase())
    return true;
  const name = wordsOf(written.replace(/<[^>]*>|\([^)]*\)/g, ' '));
  const known = wordsOf(person.name);
  const isInitial = (word: string) => word.length === 1 && known.some((part) => part.startsWith(word));
  return (
    name.some((word) => known.includes(word)) && name.every((word) => known.includes(word) || isInitial(word))
  );
}

/** The words of names that were asked for lately: many records are compared with many people. */
const wordsKnown = new Map<string, readonly string[]>();
const mostKnown = 4096;

function wordsOf(name: string): readonly string[] {
  const known = wordsKnown.get(name);
  if (known) return known;
  const words = fold(name).split(' ');
  if (wordsKnown.size >= mostKnown) wordsKnown.clear();
  if (name.length <= 100) wordsKnown.set(name, words);
  return words;
}

/** Whether `Dana`, or one of `Dana, Luis & Mei`, means this person. */
export function namesPerson(written: string, person: Person): boolean {
  if (written.length > longestText) return false;
  return splitPeople(written).some((one) => meansPerson(one.written, person));
}

/** Parts of names that are words of English, too: written small they name nobody. */
const words: ReadonlySet<string> = new Set(
  'art august bill black brown chase dawn day dean drew earnest faith field frank gene gold grace grant green hope jack joy june king law long mark may nick pace pat penny price rice rich rob rose sky stone sue summer wade white will wood young'.split(
    ' ',
  ),
);
/** Parts that are such words even at the start of a sentence: alone they name nobody. */
const smallWords: ReadonlySet<string> = new Set(
  'an and as at be by de del der do go he her his in is it la le my no of on or our she so the to us van von we you dr dra prof profa professor mr mrs ms miss mx herr frau sir dame mme madame monsieur senor senora sr sra srta mlle'.split(
    ' ',
  ),
);

/** Whether a text speaks of the person with this name, by all of it or by a part: `Tom liked it`, `asked dana`. */
export function speaksOf(text: string, name: string): boolean {
  if (` ${fold(text)} `.includes(` ${fold(name)} `)) return true;
  // Written without spaces, so that no word begins or ends with it.
  if (/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u.test(name))
    return fold(text).includes(fold(name));
  const parts = new Set(fold(name).split(' '));
  return (text.match(/[\p{L}\p{M}'’-]+/gu) ?? []).some((written) => {
    const word = fold(written.replace(/['’]s$/u, ''));
    const isNamed = [...word.split(' '), word].some((part) => parts.has(part) && part.length > 1);
    return isNamed && !smallWords.has(word) && (/^\p{Lu}/u.test(written) || !words.has(word));
  });
}

/** Of the people that a text may speak of, those it does: `Sam Lee` and `Sam L.` are no other Sam. */
export function namedExactly(text: string, people: readonly Person[]): readonly Person[] {
  const words = text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  const isExact = ({ name }: Person): boolean => {
    const [first = '', ...rest] = fold(name).split(' ');
    const initial = rest.at(-1)?.charAt(0) ?? '';
    const isInitial = (word = '') => /^\p{Lu}$/u.test(word) && fold(word) === initial;
    return (
      ` ${fold(text)} `.includes(` ${fold(name)} `) ||
      words.some((word, index) => fold(word) === first && isInitial(words[index + 1]))
    );
  };
  const exact = people.filter(isExact);
  const firstName = ({ name }: Person) => fold(name).split(' ')[0];
  return people.filter(
    (person) => exact.includes(person) || !exact.some((one) => firstName(one) === firstName(person)),
  );
}

/** The people a value names: a list, one map, or text such as `Dana Okafor <dana@x.example> and Luis Pereira (CTO)`. */
export function readPeople(value: YamlNode | undefined): readonly Person[] {
  if (!value) return [];
  if (value.kind === 'map') return personOfMap(value.pairs, value.range);
  if (value.kind === 'scalar') return peopleOfText(plainText(value.text), value.range);
  const inverted = surnamesFirst(
    value.items.map((item) => (item.kind === 'scalar' ? plainText(item.text) : '')),
  );
  return value.items.flatMap((item, index) => {
    const turned = inverted?.[index];
    return turned === undefined ? readPeople(item) : personOfText(turned, item.range);
  });
}

/** The people that a line names; a title stays with its person. */
function peopleOfText(line: string, range: Range): readonly Person[] {
  if (line.length > longestText) return [];
  const text = withNamesInOrder(line);
  const inverted = surnamesFirst(text.split(/\s*;\s*/));
  if (inverted) return inverted.flatMap((written) => personOfText(written, range));
  return splitPeople(text).flatMap(({ written, titles }) =>
    personOfText(written, range).map((person) => withTitles(person, titles)),
  );
}

function withTitles(person: Person, titles: Listed['titles']): Person {
  if (titles.length === 0) return person;
  const behind = titles.map(({ before, written }, index) =>
    index === 0 && person.title === undefined ? written : before + written,
  );
  return { ...person, title: [person.title ?? '', ...behind].join('').trim() };
}

const address = /[<[]?(?:mailto:)?([^\s<>()[\],;]+@[^\s<>()[\],;]+)[>\]]?/i;

/** The page of somebody; in parentheses it stands where a title may. */
const url = /(?<!\S)(?:https?:\/\/|www\.|linkedin\.com\/)[^\s,;]+/gi;

/** The person that text such as `Dana Okafor <dana@x.example>` names, if any. */
export function personOfText(written: string, range: Range): readonly Person[] {
  if (written.length > longestText) return [];
  const text = withoutLinks(withNameInOrder(plainText(written)));
  const email = address.exec(text)?.[1];
  const rest = text.replace(address, ' ').replace(url, ' ').trim();
  const [called, title] = labelled(rest) ?? ledByPost(rest) ?? titled(rest);
  const name = wikilinkName(called.trim())
    .replace(/^(?:(?:with|met|mit|avec|w\/)\s+|@|\s|\uFE0F|\u200D|\p{Extended_Pictographic})+/u, '')
    .replace(/[\s,;:]+$/, '');
  if (isNobody(name) && !email) return [];
  return [{ name: isNobody(name) ? (email ?? '') : name, email, title, range }];
}

/** The name in text such as `Luis Pereira (CTO)`, and what else it says of the person. */
function titled(text: string): readonly [name: string, title: string | undefined] {
  const [, name, ...titles] =
    /^(.*?)(?:\s*[(（]([^)）]*)[)）]|\s+\[([^[\]]+)\]|(?:\s+[-–—|@]\s*|\s+at\s+|\s+(?=(?:[Ss]he|[Hh]e|[Tt]hey)\/))(.+))?$/.exec(
      text,
    ) ?? [];
  return [name ?? text, titles.find((title) => title !== undefined)?.trim() || undefined];
}

/** The name and the post in `Hiring manager: Dana Okafor` or `Dana Okafor: hiring manager`. */
function labelled(text: string): readonly [name: string, title: string] | undefined {
  if (!text.includes(': ')) return undefined;
  const [, before = '', behind = ''] = /^([^:()]+):\s+(.+)$/.exec(text) ?? [];
  if (isPost(behind)) return [before, behind];
  return isPost(before) && !isNobody(behind) ? [behind, before] : undefined;
}

/** The whole name and the post in `CTO Dana Okafor`; `Professor` and `Sr.` are how one is greeted. */
function ledByPost(text: string): readonly [name: string, title: string] | undefined {
  const [, post = '', name = ''] = /^(.*?) ?(\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+)$/u.exec(text) ?? [];
  return isPost(post) && !/^(?:professor|sr\.?)$/i.test(post) && !isTitle(name) ? [name, post] : undefined;
}

function personOfMap(pairs: readonly YamlPair[], range: Range): readonly Person[] {
  const field = (name: string): string | undefined => {
    const value = pairs.find(({ key }) => key.toLowerCase() === name)?.value;
    return value?.kind === 'scalar' ? plainText(value.text) : undefined;
  };
  const named = pairs.find(({ key }) => key.toLowerCase() === 'name');
  const email = field('email') ?? field('mail') ?? '';
  const name = withNameInOrder(field('name') ?? email, email);
  const [person] = personOfText(name, named?.range ?? range);
  if (!person) return [];
  return [
    {
      ...person,
      email: email === '' ? person.email : email,
      title: field('title') ?? field('role') ?? person.title,
      pronouns: field('pronouns'),
    },
  ];
}

/** Of each text such as `Okafor, Dana`, the name in order; undefined unless all of them are surely of that form. */
function surnamesFirst(texts: readonly string[]): readonly string[] | undefined {
  if (!texts.every((text) => text.includes(', '))) return undefined;
  const turned = texts.map((text) => {
    const parts =
      /^(?<quote>["“]?)(?<last>\p{Lu}[\p{L}\p{M}'’-]+), (?<first>\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}\.?)?)["”]?(?<rest> ?[<(].*)?$/u.exec(
        text,
      )?.groups;
    const { quote, last = '', first = '', rest = '' } = parts ?? {};
    if (!parts || isTitle(first)) return undefined;
    // One alone may be two people, as `Dana, Luis`, where nothing else tells.
    const isOne =
      texts.length > 1 || quote !== '' || [first, last].every((name) => fold(rest).includes(fold(name)));
    return isOne ? `${first} ${last}${rest}` : undefined;
  });
  const found = turned.filter((text) => text !== undefined);
  return found.length === texts.length ? found : undefined;
}

/** What stands between people, and inside titles, in one line. */
const separator =
  /(\s*[;；、，]\s*|(?<=\]\])\s+(?=\[\[)|\s*,\s*(?:(?:and|&|und|et|then)\s+)?(?![^(<[]*[)>\]])|\s+(?:and|&|und|et|y|e|и|và|plus|sowie|then|\+|->|→|\/|·|•)\s+(?![^([]*[)\]])|\s+\+(?=\d))/i;

/** Somebody in a line, with the titles behind them and what stands before each. */
interface Listed {
  readonly written: string;
  readonly titles: readonly { readonly before: string; readonly written: string }[];
}

/** Several people in one line, split at commas, semicolons, `&` and `and`; a title stays with its person. */
function splitPeople(text: string): readonly Listed[] {
  // `Dana/Luis`, but neither `she/her` nor an address.
  const spaced =
    text.includes('/') && /^[\p{L}\p{M} ,'’/-]+$/u.test(text)
      ? text.replace(/(?<=\p{Ll})\/(?=\p{Lu}\p{Ll})(?!(?:Hers?|Him|His|Them|Theirs|They|She)\b)/gu, ' / ')
      : text;
  const pieces = spaced.split(separator);
  // Where posts stand before names, `CEO Luis Pereira` is no title of the one before.
  const postsLead = ledByPost(pieces[0] ?? '') !== undefined;
  const people: Listed[] = [];
  for (let index = 0; index < pieces.length; index += 2) {
    const [written = '', before = '', next] = [pieces[index], pieces[index - 1], pieces[index + 2]];
    const previous = people.at(-1);
    if (written.trim() === '') continue;
    const isSomebody = postsLead && ledByPost(written) !== undefined;
    // `Dana Okafor, CTO <dana@x.example>`: the address is hers.
    const mailbox = /\s+<[^<>\s]+@[^<>\s]+>$/.exec(written)?.[0] ?? '';
    const said = written.slice(0, written.length - mailbox.length);
    if (previous && !isSomebody && (isTitle(said) || goesOn(previous, before, written, next)))
      people[people.length - 1] = {
        written: isTitle(said) ? previous.written + mailbox : previous.written,
        titles: [...previous.titles, { before, written: isTitle(said) ? said : written }],
      };
    else people.push({ written, titles: [] });
  }
  return people;
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

/** Who came along, of whom a list says nothing more: `Dana plus one`, `Dana, Luis and two others`, `et al.`; Al and Co are names. */
const unnamed =
  /^(?:(?:(?:an?|one|two|three|four|five|six|some|several|many|a few|\d+) )?(?:others?|more)|one|another|someone else|co|al|etc)\.?$/;

function isNobody(name: string): boolean {
  return (
    !/\p{L}/u.test(name) ||
    unnamed.test(name) ||
    /^(tbd|tba|tbc|n\/?a|none|unknown|nobody|no one|anyone|unsure)$/i.test(name)
  );
}

/** The words of Markdown's links; an address stays: `Dana <dana@x.example>` of `[Dana](mailto:dana@x.example)`. */
function withoutLinks(text: string): string {
  if (!text.includes('](')) return text;
  return text
    .replace(/\[([^[\]]+)\]\(mailto:([^()\s]+)\)/gi, '$1 <$2>')
    .replace(/\[([^[\]]+)\]\([^()\s]*\)/g, '$1');
}

function wikilinkName(text: string): string {
  if (!text.startsWith('[[')) return text;
  return /^\[\[(?:[^\]|]*\/)?([^\]|]*)(?:\|[^\]]*)?\]\]$/.exec(text)?.[1]?.trim() ?? text;
}

/**
 * `Acme` of `[[companies/Acme|the company]]` or `[Acme](https://acme.example)`, and text without line breaks, control or
 * direction-changing characters.
 */
export function linkText(written: string): string {
  return wikilinkName(withoutLinks(plainText(written))).replace(/\.md$/i, '');
}

/** One line of visible characters: names end up in subjects, greetings and file names. */
function plainText(text: string): string {
  if (/^[!-~]*(?: [!-~]+)*$/.test(text)) return text;
  return visibleLine(text).replace(/\s+/g, ' ').trim();
}
