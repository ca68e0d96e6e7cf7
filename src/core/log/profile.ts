import type { YamlNode } from '../frontMatter/frontMatter.ts';
import { setField } from '../frontMatter/frontMatterEdits.ts';
import { formatScalar } from '../frontMatter/pairEdits.ts';
import { readFrontMatter } from '../frontMatter/readFrontMatter.ts';
import type { TextEdit } from '../text.ts';

/** Who signs the letters, from `profile.md`. */
export interface Profile {
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly skills: readonly string[];
  readonly links: readonly string[];
}

/** Reads a profile's front matter; undefined where there is none that reads, also as it is in another encoding. */
export function readProfile(text: string): Profile | undefined {
  if (text.includes('\uFFFD')) return undefined;
  const reading = readFrontMatter(text);
  if (reading.kind !== 'read') return undefined;
  const field = (name: string) =>
    reading.frontMatter.pairs.find(({ key }) => key.toLowerCase() === name)?.value;
  const one = (name: string) => textsOf(field(name))[0];
  return {
    name: one('name'),
    email: one('email'),
    phone: one('phone'),
    skills: textsOf(field('skills')),
    links: textsOf(field('links')),
  };
}

/** The edit that has a profile, or an empty text, name who signs. Undefined where none is safe. */
export function withName(text: string, name: string): TextEdit | undefined {
  const reading = readFrontMatter(text);
  if (reading.kind === 'none') {
    return {
      range: { start: 0, end: 0 },
      text: `---\nname: ${formatScalar(name)}\n---\n${text === '' ? '' : '\n'}`,
    };
  }
  if (reading.kind !== 'read') return undefined;
  const key = reading.frontMatter.pairs.find((pair) => pair.key.toLowerCase() === 'name')?.key ?? 'name';
  return setField(text, key, name);
}

function textsOf(value: YamlNode | undefined): readonly string[] {
  if (value?.kind === 'scalar') return [value.text];
  return value?.kind === 'list' ? value.items.flatMap(textsOf) : [];
}
