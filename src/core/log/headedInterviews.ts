import type { YamlPair } from '../frontMatter/frontMatter.ts';
import { isNoteHeading } from '../notes/noteSections.ts';
import type { Range } from '../text.ts';
import type { BodyLine } from './bodyLines.ts';
import { datesIn } from './datesInText.ts';
import { dayIn, type FileItem, itemOf, labelOf, pairAt, textIn } from './fileItem.ts';
import { type ItemField, itemFieldOf } from './itemFields.ts';
import { labelIn } from './labels.ts';
import { mostRead } from './mostRead.ts';
import { peopleWith } from './peopleWith.ts';
import { stepOf } from './steps.ts';

/** A heading with what stands under it. */
interface Section {
  readonly depth: number;
  readonly title: string;
  /** Where the title stands. */
  readonly range: Range;
  /** The index of the line below the heading. */
  readonly first: number;
  /** What stands under it; headings of notes that follow it belong to it, however deep they are. */
  readonly body: Range;
  readonly isAmong: boolean;
}

export interface HeadedInterviews {
  readonly items: readonly FileItem[];
  /** Headings that are nothing but a day: what stands under them is about the interview of that day, where there is one. */
  readonly days: readonly FileItem[];
  /** Headings that name several days: nobody can tell which is that of the interview. */
  readonly unclear: readonly Range[];
  /** Headings of a coffee or a meal with somebody on a day, which may be a round or not. */
  readonly social: readonly Range[];
  /** The first heading with a day, as it seems, that is not looked at: it comes after too many others. */
  readonly unread: Range | undefined;
}

const heading = /^ {0,3}(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/;

/** The interviews that headings name: `## Round 2 - onsite (2026-11-19)`, or `## Onsite` with `Date: 2026-11-19` below. One is read a step. */
export function* headedInterviews(
  lines: readonly BodyLine[],
  end: number,
): Generator<undefined, HeadedInterviews> {
  const items: FileItem[] = [];
  const days: FileItem[] = [];
  const unclear: Range[] = [];
  const social: Range[] = [];
  const { sections, unread } = sectionsOf(lines, end);
  for (const section of sections) {
    yield;
    const label = labelOf(section.title, section.range.start, section.isAmong);
    const fields = new Map<ItemField, YamlPair>(label.fields);
    // A day without a year stands back behind one with it.
    const isRound = section.isAmong || stepOf(textIn(fields, 'round') ?? '') === 'interview';
    for (const [field, pair] of labelledFields(lines, section.first, isRound))
      if (!fields.has(field) || (field === 'date' && label.dates.length === 0 && dayIn(pair) !== ''))
        fields.set(field, pair);
    const item = itemOf(fields, section.isAmong, section.range, section.body);
    if (item && label.fields.size === 1 && label.fields.has('date')) days.push(item);
    if (item && !item.isInterview && meal.test(section.title) && withSomebody.test(section.title))
      social.push(section.range);
    if (!item?.isInterview) continue;
    if (new Set(label.dates.map(({ written }) => written)).size > 1) {
      unclear.push(section.range);
    } else items.push(item);
  }
  return { items, days, unclear, social, unread };
}

/** Talks over a coffee or a meal: some are rounds, and others are with friends. */
const meal =
  /^(?:coffee|lunch|dinner|breakfast|drinks|kaffee|mittagessen|abendessen|café|déjeuner|dîner|comida|almuerzo|cena|almoço|jantar)(?!\p{L})/iu;
const withSomebody = /\s(?:with|w\/|mit|avec|con|com)\s+\p{Lu}/u;

/** More lines below a heading than anyone writes are not looked at. */
const mostLines = 40;

/** What stands under the first headings, and the first of the others that names a day, as it seems. */
function sectionsOf(
  lines: readonly BodyLine[],
  end: number,
): { readonly sections: readonly Section[]; readonly unread: Range | undefined } {
  const headings: (Pick<Section, 'depth' | 'title' | 'range' | 'first'> & { readonly start: number })[] = [];
  let unread: Range | undefined;
  for (const [index, { text, start }] of lines.entries()) {
    const [, marks = '', title = ''] = (text.includes('#') && heading.exec(text)) || [];
    if (marks === '') continue;
    const at = start + text.indexOf(title, marks.length);
    const range = { start: at, end: at + title.length };
    if (headings.length < mostRead.headings)
      headings.push({ depth: marks.length, title, range, start, first: index + 1 });
    else if (/\d/.test(title)) unread ??= range;
    if (unread) break;
  }
  const sections = headings.map(({ depth, title, range, first }, index): Section => {
    const next = headings
      .slice(index + 1)
      .find((other) => other.depth <= depth && !isNoteHeading(other.title));
    const above = headings.slice(0, index).findLast((other) => other.depth < depth);
    const body = { start: lines[first]?.start ?? end, end: next?.start ?? end };
    return { depth, title, range, first, body, isAmong: above !== undefined && isOfInterviews(above.title) };
  });
  return { sections, unread };
}

/** Whether what stands under a heading are interviews: `Interviews`, `Rounds`. */
function isOfInterviews(title: string): boolean {
  return stepOf(title) === 'interview' || /^(?:the )?rounds?$/i.test(title.trim());
}

/** What may stand before the first words below a heading: a quote, a bullet, a callout. */
const marks = /^(?:[ \t]*(?:>|[-*+](?= )|\[![a-z]+\][+-]?|\*\*))*[ \t]*/iu;

/**
 * The fields that lines right below a heading give; a day may stand there without a label, and below that of a round whom one met:
 * `with Kim Park and Lee Wong, lead`.
 */
function labelledFields(
  lines: readonly BodyLine[],
  first: number,
  isRound: boolean,
): ReadonlyMap<ItemField, YamlPair> {
  const fields = new Map<ItemField, YamlPair>();
  for (const { text, start } of lines.slice(first, first + mostLines)) {
    const bare = text.slice(marks.exec(text)?.[0].length ?? 0);
    if (bare.trim() === '' && fields.size === 0) continue;
    const label = labelIn(text);
    const field = label && itemFieldOf(label.key);
    const met = isRound && !field && !fields.has('interviewers') ? peopleWith(bare) : undefined;
    if (met) {
      const at = start + text.length - bare.length + met.start;
      fields.set('interviewers', pairAt('interviewers', met.text, { start: at, end: at + met.text.length }));
      continue;
    }
    if (!label || !field) {
      const [day] = datesIn(bare, start + text.length - bare.length);
      const begins = day?.range.start === start + text.length - bare.length;
      if (day && begins && !fields.has('date')) fields.set('date', pairAt('date', day.written, day.range));
      break;
    }
    const at = start + label.at;
    if (!fields.has(field))
      fields.set(field, pairAt(label.key, label.value, { start: at, end: at + label.value.length }));
  }
  return fields;
}
