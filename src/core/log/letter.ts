import type { PlainDate } from '../calendar.ts';
import { readDate } from '../dateReading.ts';
import type { FrontMatterReading, YamlPair } from '../frontMatter/frontMatter.ts';
import type { Person } from '../people/people.ts';
import { readPeople } from '../people/readPeople.ts';
import type { Located } from '../text.ts';
import { type LetterField, letterFieldOf } from './fields.ts';
import { type FollowUpRecord, letterName } from './records.ts';

/** One follow-up letter, as its file says it. */
export interface Letter {
  /** Path inside the log, with `/`. */
  readonly path: string;
  readonly kind: Located<string>;
  /** The entry's link as written: a relative path or a wikilink. */
  readonly entry: Located<string> | undefined;
  readonly to: Person | undefined;
  /** Whoever else it is addressed to. */
  readonly alsoTo: readonly Person[];
  readonly subject: Located<string> | undefined;
  /** The day it went out; undefined is a draft. */
  readonly sent: Located<PlainDate> | undefined;
  readonly language: string | undefined;
  /** Where the Markdown of the letter starts. */
  readonly bodyStart: number;
}

/** Reads a file of the log as a letter: front matter with `letter`. Undefined for everything else. */
export function readLetter(path: string, reading: FrontMatterReading): Letter | undefined {
  if (
    reading.kind !== 'read' ||
    !reading.frontMatter.pairs.some(({ key }) => letterFieldOf(key) === 'letter')
  )
    return undefined;
  const fields = new Map<LetterField, YamlPair>();
  for (const pair of reading.frontMatter.pairs) {
    const field = letterFieldOf(pair.key);
    if (field && !fields.has(field)) fields.set(field, pair);
  }
  const text = (field: LetterField): Located<string> | undefined => {
    const pair = fields.get(field);
    return pair?.value?.kind === 'scalar' ? { value: pair.value.text, range: pair.range } : undefined;
  };
  const kind = text('letter');
  const entry = text('entry');
  if (!kind || !(fields.has('entry') || fields.has('to') || fields.has('sent'))) return undefined;
  const [to, ...alsoTo] = readPeople(fields.get('to')?.value);
  return {
    path,
    kind: { value: letterName(kind.value), range: kind.range },
    entry,
    to,
    alsoTo,
    subject: text('subject'),
    sent: day(text('sent')),
    language: text('letter-language')?.value,
    bodyStart: reading.frontMatter.bodyStart,
  };
}

function day(written: Located<string> | undefined): Located<PlainDate> | undefined {
  const reading = written && readDate(written.value);
  return written && reading?.kind === 'date'
    ? { value: reading.value.date, range: written.range }
    : undefined;
}

/** The path that a link in `from` leads to, inside the log; undefined where it leads out of it. */
export function resolveLink(from: string, link: string): string | undefined {
  const parts = from.split('/').slice(0, -1);
  for (const part of link.replaceAll('\\', '/').split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** The letter of an entry at `from` that a record names, by the way to it or by its path inside the log. */
export function letterNamedBy(
  { file }: FollowUpRecord,
  from: string,
  letters: readonly Letter[],
): Letter | undefined {
  if (file === undefined) return undefined;
  const at = (path: string | undefined) => letters.find((letter) => letter.path === path);
  return at(resolveLink(from, file)) ?? at(file);
}

/** The link that leads from the file `from` to the file `to`, both inside the log. */
export function relativeLink(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared++;
  return [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/');
}
