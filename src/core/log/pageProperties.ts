import type { YamlPair } from '../frontMatter/frontMatter.ts';
import type { BodyLine } from './bodyLines.ts';
import { dayOfTalk } from './dayOfTalk.ts';
import { entryFieldOf } from './fields.ts';
import { pairAt } from './fileItem.ts';
import { bare } from './headOfNote.ts';
import type { ItemField } from './itemFields.ts';
import type { OutcomeReading } from './outcomeReading.ts';
import { peopleBeside } from './peopleOfTalk.ts';
import { hasWordForOne } from './speakingLine.ts';
import { reported, stepOf } from './steps.ts';
import { namesMeans } from './talkAtStart.ts';

/** What the properties of a page say of all that stands on it. */
export type PageFields = ReadonlyMap<ItemField, YamlPair>;

/** A property at the top of a page, as Logseq and Dataview have them: `company:: Acme`. */
const property = /^(?:- |[ \t]+)?(?<key>\p{L}[\p{L} _-]{0,30})::[ \t]*(?<value>.*?)[ \t]*$/u;

/**
 * What the properties at the top of a page say of its interviews: company, role and what came of it. Undefined where they name no company,
 * or a day, as then the page is one interview.
 */
export function propertiesOf(
  lines: readonly BodyLine[],
  readOutcome: (written: string) => OutcomeReading,
): PageFields | undefined {
  const fields = new Map<ItemField, YamlPair>();
  for (const { text, start } of lines) {
    const { key = '', value = '' } = property.exec(text)?.groups ?? {};
    if (key === '' && text.trim() !== '' && !/^ {0,3}# /.test(text)) break;
    const field = entryFieldOf(key);
    if (field === 'date') return undefined;
    // What its writer calls the state of a page may be any word.
    const isUnknown = field === 'outcome' && readOutcome(value).kind !== 'known';
    const at = start + text.lastIndexOf(value);
    if (value !== '' && isOfPage(field) && !isUnknown && !fields.has(field))
      fields.set(field, pairAt(key, value, { start: at, end: at + value.length }));
  }
  return fields.has('company') ? fields : undefined;
}

function isOfPage(field: ItemField | undefined): field is 'company' | 'role' | 'outcome' {
  return field === 'company' || field === 'role' || field === 'outcome';
}

/** How much of an item says what it is about, in characters. */
const opening = 80;

/** What an item says of a talk that begins with its day: `[[2026-11-13]] call, Kim Park (HR)`. Undefined where it may be about something else. */
export function talkOfItem(text: string, start: number): PageFields | undefined {
  const line = text.trimEnd();
  const said = bare(line);
  const from = line.indexOf(said);
  const day = dayOfTalk(said.slice(0, opening), true);
  if (!day || from < 0 || !/^\W*$/.test(said.slice(0, day.range.start))) return undefined;
  const rest = said.slice(day.range.end);
  // A dot behind a short form ends nothing: `Hr. Dr. Pohl`.
  const first = rest.split(/(?<!(?<!\p{L})\p{L}{1,3})[.!?;]\s/u)[0] ?? '';
  if (!namesMeans(first) || ['other', 'arranged'].includes(stepOf(first) ?? '') || reported.test(first))
    return undefined;
  const people = peopleBeside(first, []);
  if (people.length === 0 && !hasWordForOne(first)) return undefined;
  const place = (at: number, length: number) => ({
    start: start + from + at,
    end: start + from + at + length,
  });
  const { range } = day;
  const fields = new Map<ItemField, YamlPair>([
    ['date', pairAt('date', day.written, place(range.start, range.end - range.start))],
  ]);
  const [name = ''] = people;
  const at = said.indexOf(name, range.end);
  if (name !== '' && at >= 0)
    fields.set('interviewers', pairAt('interviewers', people.join(', '), place(at, name.length)));
  return fields;
}
