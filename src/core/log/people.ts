import { fold, type Range, visibleLine } from '../text.ts';
import type { YamlNode, YamlPair } from './frontMatter.ts';

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
  return fold(a) === fold(b);
}

/** Parts of names that are words of English, too: written small they name nobody. */
const words: ReadonlySet<string> = new Set(
  'art august bill black brown chase dawn day dean drew earnest faith field frank gene gold grace grant green hope jack joy june king law long mark may nick pace pat penny price rice rich rob rose sky stone sue summer wade white will wood young'.split(
    ' ',
  ),
);
/** Parts that are such words even at the start of a sentence: alone they name nobody. */
const smallWords: ReadonlySet<string> = new Set(
  'an and as at be by de del der do go he her his in is it la le my no of on or our she so the to us van von we you dr prof professor mr mrs ms miss mx herr frau sir dame mme madame monsieur senor senora sr sra'.split(
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
  if (value.kind === 'list') return value.items.flatMap((item) => readPeople(item));
  if (value.kind === 'map') return personOfMap(value.pairs, value.range);
  return splitPeople(plainText(value.text)).flatMap((written) => personOfText(written, value.range));
}

const address = /[<[]?(?:mailto:)?([^\s<>()[\],;]+@[^\s<>()[\],;]+)[>\]]?/i;

/** The person that text such as `Dana Okafor <dana@x.example>` names, if any. */
export function personOfText(written: string, range: Range): readonly Person[] {
  if (written.length > longestText) return [];
  const text = withoutLinks(plainText(written));
  const email = address.exec(text)?.[1];
  const rest = text.replace(address, ' ').trim();
  const parts = /^(.*?)(?:\s*\(([^)]*)\)|\s+[-–—|]\s+(.+))?$/.exec(rest);
  const name = wikilinkName((parts?.[1] ?? rest).trim())
    .replace(/^(?:@|\s|\uFE0F|\u200D|\p{Extended_Pictographic})+/u, '')
    .replace(/[\s,;:]+$/, '');
  if (isNobody(name) && !email) return [];
  const title = parts?.[2]?.trim() || parts?.[3]?.trim() || undefined;
  return [{ name: isNobody(name) ? (email ?? '') : name, email, title, range }];
}

function personOfMap(pairs: readonly YamlPair[], range: Range): readonly Person[] {
  const field = (name: string): string | undefined => {
    const value = pairs.find(({ key }) => key.toLowerCase() === name)?.value;
    return value?.kind === 'scalar' ? plainText(value.text) : undefined;
  };
  const named = pairs.find(({ key }) => key.toLowerCase() === 'name');
  const [person] = personOfText(field('name') ?? field('email') ?? '', named?.range ?? range);
  if (!person) return [];
  return [
    {
      ...person,
      email: field('email') ?? field('mail') ?? person.email,
      title: field('title') ?? field('role') ?? person.title,
      pronouns: field('pronouns'),
    },
  ];
}

/** Words that make a part of a list somebody's title, not somebody: `Dana Okafor, Staff Engineer`. */
const titleWord =
  /\b(engineer|engineering|manager|director|lead|head|vp|svp|evp|cto|ceo|cfo|coo|cpo|ciso|recruiter|recruiting|hr|talent|developer|designer|scientist|architect|president|officer|partner|analyst|founder|cofounder|owner|consultant|principal|staff|chief|professor|ph\.?d|jr|sr|mba|ops|sourcer|specialist|coordinator|supervisor)\b\.?/i;

/** Degrees and professions that are one where they stand alone; as part of a name they may be a name: `Paul Nurse`. */
const titleAlone =
  /^(?:(?:senior|junior|assistant|registered) )?(?:c\.?p\.?a|cfa|m\.?d|r\.?n|m\.?sc|b\.?sc|esq|pmp|p\.?e|j\.?d|ii|iii|iv|dipl\.?-ing|nurse|teacher|accountant|editor|researcher|technician|programmer|tester|surgeon|physician|attorney|controller)\.?$/i;

/** Several people in one line, split at commas, semicolons, `&` and `and`; a title stays with its person. */
function splitPeople(text: string): readonly string[] {
  if (text.length > longestText) return [];
  const parts = text.split(
    /\s*[;；、，]\s*|(?<=\]\])\s+(?=\[\[)|\s*,\s*(?:(?:and|&|und|et)\s+)?(?![^(<[]*[)>\]])|\s+(?:and|&|und|et|y|e)\s+(?![^([]*[)\]])/i,
  );
  const people: string[] = [];
  for (const part of parts.filter((candidate) => candidate.trim() !== '')) {
    const previous = people.at(-1);
    // `Luis Pereira - Staff Engineer` has a title, and is none.
    const [head = ''] = part.split(/\s[-–—|]\s/);
    const isTitle =
      previous !== undefined && (titleWord.test(head) || titleAlone.test(head)) && !/[@(]/.test(part);
    if (isTitle)
      people[people.length - 1] = withoutLinks(previous).includes('(')
        ? previous
        : `${previous} (${part.trim()})`;
    else people.push(part);
  }
  return people;
}

function isNobody(name: string): boolean {
  return !/\p{L}/u.test(name) || /^(tbd|tba|tbc|n\/?a|none|unknown|nobody|anyone|unsure)$/i.test(name);
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
