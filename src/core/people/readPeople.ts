import type { YamlMap, YamlNode, YamlPair } from '../frontMatter/frontMatter.ts';
import { unquotedLink } from '../frontMatter/unquotedLinks.ts';
import { type Range, remembering } from '../text.ts';
import { ledByJapanesePost } from './japanesePosts.ts';
import { isPost } from './jobTitles.ts';
import { plainText, withNamesOfLinks, withoutMarkdownLinks } from './links.ts';
import { oneOrTwo, surnamesFirst, withNameInOrder, withNamesInOrder } from './nameOrder.ts';
import type { Person } from './people.ts';
import { type Listed, longestText, splitPeople } from './peopleInLine.ts';
import { bareName, isNobody, labelled, ledByPost, titled, trailedByPost } from './personParts.ts';

/** The people a value names: a list, a map, or text such as `Dana Okafor <dana@x.example> and Luis Pereira (CTO)`. */
export function readPeople(value: YamlNode | undefined): readonly Person[] {
  if (!value) return [];
  if (value.kind === 'map') return peopleOfMap(value);
  if (value.kind === 'scalar') {
    const lines = linesOf(value.text);
    return peopleOfItems(
      lines,
      () => value.range,
      (index) => peopleOfLine(lines[index] ?? '', value.range),
    );
  }
  const link = unquotedLink(value);
  if (link) return readPeople(link);
  // Maps say what is whose name: what texts beside each other mean is no matter.
  if (value.items.every(({ kind }) => kind === 'map')) return value.items.flatMap(readPeople);
  const texts = value.items.map((item) => (item.kind === 'scalar' ? plainText(item.text) : ''));
  return peopleOfItems(
    texts,
    (index) => value.items[index]?.range ?? value.range,
    (index) => readPeople(value.items[index]),
  );
}

/** The people of the items of a list, of which each text may name one person by the last name first. */
function peopleOfItems(
  texts: readonly string[],
  rangeOf: (index: number) => Range,
  read: (index: number) => readonly Person[],
): readonly Person[] {
  const inverted = surnamesFirst(texts);
  return texts.flatMap((text, index) => {
    const turned = inverted?.[index];
    const people = turned === undefined ? read(index) : personOfText(turned, rangeOf(index));
    return people.map((person) => withParts(texts.length > 1 ? asOne(person) : person, text));
  });
}

/** Among other items, `Szabó, Réka` is one person. */
function asOne(person: Person): Person {
  return person.readings ? { name: person.readings.one, range: person.range } : person;
}

/** A person with first and last name apart, where a text has them so: `Hernández Rivera, Esperanza`. */
function withParts(person: Person, text: string): Person {
  if (person.parts || !text.includes(',')) return person;
  const words = person.name.split(' ');
  const cut = words.findIndex(
    (_, index) =>
      index > 0 && text.includes(`${words.slice(index).join(' ')}, ${words.slice(0, index).join(' ')}`),
  );
  if (cut < 0) return person;
  return { ...person, parts: { first: words.slice(0, cut).join(' '), last: words.slice(cut).join(' ') } };
}

/** The lines of a block, each without the mark of a list; one where a text has no others. */
function linesOf(text: string): readonly string[] {
  if (text.length > longestText) return [];
  const lines = text.split(/[\r\n]+|<br\s*\/?>/i).map((line) => plainText(line));
  return lines.filter((line) => line !== '').map((line) => (lines.length > 1 ? bareItem(line) : line));
}

function bareItem(line: string): string {
  return line.replace(/^(?:[-*+•·‣▪–—]|\d{1,2}[.)])\s+(?:\[[ x]\]\s+)?/i, '');
}

/** The people that a line names; a title stays with its person. */
function peopleOfLine(line: string, range: Range): readonly Person[] {
  const text = withNamesInOrder(withNamesOfLinks(line));
  const readings = oneOrTwo(text);
  if (readings) return [{ name: text, range, readings }];
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
  const { name, email, title } = personNamed(written);
  return name === '' ? [] : [{ name, email, title, range }];
}

/** What a text says of the person whom it names; without a name where it names nobody. */
const personNamed = remembering((written): Omit<Person, 'range'> => {
  const { text: rest, email } = withoutAddresses(written);
  const [called, title] =
    labelled(rest) ?? ledByJapanesePost(rest) ?? ledByPost(rest) ?? trailedByPost(rest) ?? titled(rest);
  const name = bareName(called.trim());
  return { name: isNobody(name) ? (email ?? '') : name, email, title };
});

function withoutAddresses(written: string): { readonly text: string; readonly email?: string | undefined } {
  const text = withoutMarkdownLinks(withNameInOrder(withNamesOfLinks(plainText(written))));
  return { text: text.replace(address, ' ').replace(url, ' ').trim(), email: address.exec(text)?.[1] };
}

type PersonKey = 'name' | 'first' | 'last' | 'email' | 'title' | 'pronouns' | 'other';

/** THE table of the keys of a person's map, without case, blanks, `_` and `-`; `other` ones name nobody. */
const personKeys: readonly (readonly [name: PersonKey, keys: readonly string[]])[] = [
  ['name', ['name', 'fullname', 'who', 'person', 'interviewer']],
  ['first', ['firstname', 'givenname', 'first', 'vorname', 'prénom', 'nombre', 'nome', '名']],
  [
    'last',
    [
      'lastname',
      'surname',
      'familyname',
      'last',
      'nachname',
      'nom',
      'apellido',
      'apellidos',
      'sobrenome',
      '姓',
    ],
  ],
  ['email', ['email', 'mail', 'emailaddress', 'mailaddress', 'correo']],
  ['title', ['title', 'role', 'position', 'jobtitle', 'post', 'designation', 'funktion', 'poste', 'cargo']],
  ['pronouns', ['pronouns', 'pronoun']],
  [
    'other',
    [
      ...[
        'phone',
        'tel',
        'mobile',
        'linkedin',
        'url',
        'link',
        'company',
        'team',
        'department',
        'location',
        'timezone',
      ],
      ...['notes', 'note', 'met', 'date', 'id', 'type', 'status'],
    ],
  ],
];
const keyNames = new Map(personKeys.flatMap(([name, keys]) => keys.map((key) => [key, name] as const)));

const foldedKey = remembering((key) => key.toLowerCase().replace(/[\s_-]/g, ''));

/** The one person whose fields a map holds, or each of those whom its keys name: `Dana Okafor: VP`, `recruiter: Rae Lin`. */
function peopleOfMap({ pairs, range }: YamlMap): readonly Person[] {
  const fields = new Map<PersonKey, YamlPair>();
  for (const pair of pairs) {
    const name = keyNames.get(foldedKey(pair.key));
    if (name && !fields.has(name)) fields.set(name, pair);
  }
  const isOne = (['name', 'first', 'last', 'email'] as const).some((name) => fields.has(name));
  return isOne ? personOfFields(fields, range) : pairs.flatMap(personOfPair);
}

function personOfFields(fields: ReadonlyMap<PersonKey, YamlPair>, range: Range): readonly Person[] {
  const field = (name: PersonKey) => textOf(fields.get(name)?.value);
  const email = field('email') ?? '';
  const [first, last] = [field('first'), field('last')];
  const parts = [first, last].filter((part) => part !== undefined && !isNobody(part));
  const written = field('name') ?? (parts.length > 0 ? parts.join(' ') : email);
  const named = fields.get('name') ?? fields.get('first') ?? fields.get('last');
  const [person] = personOfText(withNameInOrder(written, email), named?.range ?? range);
  if (!person) return [];
  const found = {
    name: person.name,
    email: email === '' ? person.email : email,
    title: field('title') ?? person.title,
    range: person.range,
    pronouns: field('pronouns'),
  };
  const isWhole = first && last && person.name === `${first} ${last}`;
  return [isWhole ? { ...found, parts: { first, last } } : found];
}

/** Whom a key and its value name: one of them is a post, or the key is a whole name. */
function personOfPair({ key, keyRange, value, range }: YamlPair): readonly Person[] {
  if (keyNames.has(foldedKey(key))) return [];
  const post = key.replace(/[_-]/g, ' ').replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
  if (isPost(post)) return readPeople(value).map((person) => ({ ...person, title: person.title ?? post }));
  const title = textOf(value);
  const isName = /^\p{Lu}\S* \p{Lu}/u.test(key) || (/^\p{Lu}/u.test(key) && isPost(title ?? ''));
  if (!isName) return [];
  if (value?.kind !== 'map')
    return personOfText(key, keyRange).map((person) => ({ ...person, title: person.title ?? title }));
  const name: YamlPair = {
    key: 'name',
    keyRange,
    range,
    value: { kind: 'scalar', text: key, range: keyRange, style: 'plain' },
  };
  return peopleOfMap({ ...value, pairs: [name, ...value.pairs] });
}

function textOf(value: YamlNode | undefined): string | undefined {
  const scalar = value && value.kind === 'list' ? unquotedLink(value) : value;
  return scalar?.kind === 'scalar' ? plainText(scalar.text) : undefined;
}
