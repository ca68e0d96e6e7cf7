import { isGivenName } from '../people/givenNames.ts';
import { namesJob } from '../people/jobWords.ts';
import { stepOf } from './steps.ts';

const whole = String.raw`\p{Lu}[\p{L}'’-]*\p{Ll} (?:(?:van|von|de|der|da|dos|bin|al|le|la) ){0,2}\p{Lu}[\p{L}'’-]*\p{Ll}`;
/** Two names joined: `Kim Park + Lee Wong`. */
const joined = new RegExp(
  String.raw`(?<!\p{L})(?<one>${whole}) ?(?:\+|&|and|und|et|y|e) ?(?<two>${whole})(?!\p{L})`,
  'gu',
);
/** A name with a post behind it, or with what only people do. */
const told = new RegExp(
  String.raw`(?<!\p{L})(?<one>${whole})(?= ?\([^)]{2,40}\)|, (?:the |their )?(?:[A-Z]{2,4}(?!\p{L})|head |(?:\p{Ll}[\p{L}&-]* ){0,2}(?:manager|director|head|lead|owner|president|partner|officer|chair|founder|coordinator|supervisor|planner|principal)(?!\p{L}))| (?:DM['’]d|wrote|rang|called|phoned|texted|e-?mailed|messaged|replied|asked|said|says)(?!\p{L}))`,
  'gu',
);
const any = new RegExp(String.raw`(?<!\p{L})${whole}(?!\p{L})`, 'gu');

/** The people whom a note calls by first and last name: a first name, a post, what they did or another name beside theirs tells. */
export function namesInNote(text: string): readonly string[] {
  const found = [
    ...Array.from(text.matchAll(joined)).flatMap(({ groups }) => [groups?.one ?? '', groups?.two ?? '']),
    ...Array.from(text.matchAll(told), ({ groups }) => groups?.one ?? ''),
    ...(text.match(any) ?? []).filter((name) => isGivenName(name.split(' ')[0] ?? '')),
  ];
  return [...new Set(found)].filter((name) => name !== '' && stepOf(name) === undefined && !namesJob(name));
}

/** Of these people, those whom a line names, also by their first name alone, in its order. */
export function namedIn(line: string, names: readonly string[]): readonly string[] {
  const at = (name: string) => {
    const [first = ''] = name.split(' ');
    const places = [name, first].map((one) => line.search(new RegExp(`(?<!\\p{L})${one}(?!\\p{L})`, 'u')));
    return places.find((place) => place >= 0) ?? -1;
  };
  return names.filter((name) => at(name) >= 0).toSorted((a, b) => at(a) - at(b));
}
