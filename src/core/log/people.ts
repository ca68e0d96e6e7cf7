import { fold, type Range } from '../text.ts';
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

/** The people a value names: a list, one map, or text such as `Dana Okafor <dana@x.example> and Luis Pereira (CTO)`. */
export function readPeople(value: YamlNode | undefined): readonly Person[] {
  if (!value) return [];
  if (value.kind === 'list') return value.items.flatMap((item) => readPeople(item));
  if (value.kind === 'map') return personOfMap(value.pairs, value.range);
  return splitPeople(plainText(value.text)).flatMap((written) => personOfText(written, value.range));
}

/** The person that text such as `Dana Okafor <dana@x.example>` names, if any. */
export function personOfText(written: string, range: Range): readonly Person[] {
  const text = plainText(written);
  if (text.length > longestText) return [];
  const link = /^\[([^\]]+)\]\(mailto:([^)]+)\)$/i.exec(text);
  const email = link?.[2] ?? /<?([^\s<>(),;]+@[^\s<>(),;]+)>?/.exec(text)?.[1];
  const rest = (link?.[1] ?? text.replace(/<?[^\s<>(),;]+@[^\s<>(),;]+>?/, ' ')).trim();
  const parts = /^(.*?)(?:\s*\(([^)]*)\)|\s+[-–—|]\s+(.+))?$/.exec(rest);
  const name = wikilinkName((parts?.[1] ?? rest).trim())
    .replace(/^@/, '')
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

/** Several people in one line, split at commas, semicolons, `&` and `and`; a title stays with its person. */
function splitPeople(text: string): readonly string[] {
  if (text.length > longestText) return [];
  const parts = text.split(
    /\s*[;；、，]\s*|\s*,\s*(?![^(<[]*[)>\]])|\s+(?:and|&|und|et|y|e)\s+(?![^([]*[)\]])/i,
  );
  const people: string[] = [];
  for (const part of parts.filter((candidate) => candidate.trim() !== '')) {
    const previous = people.at(-1);
    const isTitle =
      previous !== undefined && titleWord.test(part) && !part.includes('@') && !part.includes('(');
    if (isTitle)
      people[people.length - 1] = previous.includes('(') ? previous : `${previous} (${part.trim()})`;
    else people.push(part);
  }
  return people;
}

function isNobody(name: string): boolean {
  return !/[\p{L}\p{N}]/u.test(name) || /^(tbd|tba|tbc|n\/?a|none|unknown|nobody|anyone|unsure)$/i.test(name);
}

function wikilinkName(text: string): string {
  return /^\[\[(?:[^\]|]*\/)?([^\]|]*)(?:\|[^\]]*)?\]\]$/.exec(text)?.[1]?.trim() ?? text;
}

/** `Acme` of `[[companies/Acme|the company]]`, and text without line breaks, control or direction-changing characters. */
export function linkText(written: string): string {
  return wikilinkName(plainText(written)).replace(/\.md$/i, '');
}

/** One line of visible characters: names end up in subjects, greetings and file names. */
function plainText(text: string): string {
  return text
    .replace(/[\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g, '')
    .replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ')
    .trim();
}
