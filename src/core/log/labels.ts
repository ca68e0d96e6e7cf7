import { type ItemField, itemFieldOf } from './itemFields.ts';
import { fieldBeside } from './keysBeside.ts';

/** A line that says under a label what a field of front matter would. */
export interface LabelledLine {
  /** The label, as a field is called: a question of a form by the field that it asks for. */
  readonly key: string;
  readonly value: string;
  /** Where the value begins in the line. */
  readonly at: number;
}

/** Longer lines, in characters, are looked at up to here. */
const longestLine = 400;

/** What may stand before a label: a quote, a bullet, a number, a callout, what folds a part of a page. */
const lead = String.raw`^[ \t>]{0,8}(?:[-*+][ \t]+|\d{1,2}[.)][ \t]+)?(?:\[![a-z]+\][+-]?[ \t]*)?`;
const bold = '[*_]{0,2}';
const key = String.raw`(?<key>\p{L}[\p{L}\p{M}\p{N} _&'’?¿(),/-]{0,60}?)`;

/** `Date: 2026-11-19`, `- **Thank-you sent?** no`, `Who was there (names & titles): Kim Park`, `日時：2026年11月26日`. */
const withColon = new RegExp(
  String.raw`${lead}${bold}${key}${bold}[ \t]*(?:::?${bold}[ \t]+|(?<=\?)[*_]{1,2}[ \t]+|(?:：|(?<=\p{Lo}):)${bold}[ \t]*)(?<value>\S.*)$`,
  'u',
);

/** `Company - Acme`, `Date = 2026-11-19`, `| Company | Acme |`: only a field's own name tells that it is a label. */
const withMark = new RegExp(
  String.raw`${lead}(?:\|[ \t]*)?${bold}${key}${bold}[ \t]*(?:[ \t][-–—=][ \t]+|=[ \t]*|\|[ \t]*)(?<value>[^\s|](?:[^|]*[^\s|])?)[ \t]*\|?[ \t]*$`,
  'u',
);

/** What a line says under a label; undefined where it has none. */
export function labelIn(line: string): LabelledLine | undefined {
  const text = line.slice(0, longestLine).trimEnd();
  const colon = withColon.exec(text)?.groups;
  const found = colon ?? withMark.exec(text)?.groups;
  const { key: written = '', value = '' } = found ?? {};
  const name = fieldNameIn(written);
  // The head of a table names fields alone.
  if (name === '' || (!colon && (!fieldOfLabel(name) || fieldOfLabel(value)))) return undefined;
  return { key: name, value, at: text.lastIndexOf(value) };
}

/** The field of an interview that a label names, by itself or beside others of its fields. */
export function fieldOfLabel(label: string): ItemField | undefined {
  return itemFieldOf(label) ?? fieldBeside(label);
}

/** Questions of forms by the field that they ask for. */
const questions: readonly (readonly [field: string, asks: RegExp])[] = [
  [
    'company',
    /^(?:company|organi[sz]ation|employer|firma|unternehmen|entreprise|empresa) (?:i|we|you|where|bei|où|donde)(?= )/i,
  ],
  ['date', /^(?:date|day|datum|fecha) (?:&|and|und|et|y|\+) (?:time|hour|uhrzeit|heure|hora)$/i],
  [
    'interviewers',
    /^(?:who (?:was|were|is) (?:there|present|in the room|on the (?:call|panel))|who (?:i|we|you) (?:met|saw|sat with|spoke (?:to|with)|talked (?:to|with)))$/i,
  ],
];

/** What a label, or the head of a column, asks for or gives, as a field is called; without what stands in brackets behind it, and its question mark. */
export function fieldNameIn(written: string): string {
  const name = written
    .replace(/\s*\([^)]*\)\s*$/, '')
    .replace(/^¿|\s*\?$/g, '')
    .trim();
  return questions.find(([, asks]) => asks.test(name))?.[0] ?? name;
}
