import { isGivenName } from '../people/givenNames.ts';
import type { BodyLine } from './bodyLines.ts';

/** Folders in which people keep a page for each person they know. */
const folders = /(?:^|\/)(?:people|persons?|contacts?|team|staff|network)\//i;

/** Labels that tell how one knows somebody. */
const ofPerson =
  /^[\s*_#-]*(?:how (?:i|we) (?:know|met)|last (?:contact|spoke|seen)|birthday|relation(?:ship)?|kennengelernt|letzter kontakt)[\s*_]*:/iu;

/** Whether a note is a page about somebody: by its folder, its title, or its first lines. */
export function isPersonPage(path: string, lines: readonly BodyLine[]): boolean {
  const first = lines.filter(({ text }) => text.trim() !== '').slice(0, mostLines);
  const title = first[0]?.text.replace(/^[#\s]+/, '').trim() ?? '';
  return folders.test(path) || isNameOfPerson(title) || first.some(({ text }) => ofPerson.test(text));
}

const mostLines = 6;

/** Whether a title is a person's name: a first name, alone or with a last name. */
export function isNameOfPerson(title: string): boolean {
  const [first = '', ...more] = title.split(' ');
  return more.length < 2 && isGivenName(first);
}
