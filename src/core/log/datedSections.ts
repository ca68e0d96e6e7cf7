import type { YamlPair } from '../frontMatter/frontMatter.ts';
import type { Range } from '../text.ts';
import type { BodyLine } from './bodyLines.ts';
import { dayOfTalk } from './dayOfTalk.ts';
import { pairAt } from './fileItem.ts';
import { bare } from './headOfNote.ts';
import { stepOf } from './steps.ts';

/** A heading that begins with a day, and what stands below it. */
export interface DatedSection {
  readonly heading: string;
  readonly range: Range;
  readonly day: NonNullable<ReturnType<typeof dayOfTalk>>;
  readonly below: readonly BodyLine[];
  readonly end: number;
}

const mostSections = 60;
/** As much of a line as says what it is about, in characters. */
export const opening = 120;

/** The sections of a note whose headings begin with a day, or with what a talk is called and a day behind it: `Panel - Thu 12 Nov`; `end` is where it ends. */
export function sectionsOf(lines: readonly BodyLine[], end: number): readonly DatedSection[] {
  const heads = lines.flatMap((line, index) => (/^ {0,3}##+ /.test(line.text) ? [index] : []));
  return heads.slice(0, mostSections).flatMap((index, at): readonly DatedSection[] => {
    const { text = '', start = 0 } = lines[index] ?? {};
    const heading = bare(text);
    const day = dayOfTalk(heading, true);
    const before = heading.slice(0, day?.range.start);
    if (!day || (/[\p{L}\p{N}]/u.test(before) && stepOf(before) !== 'interview')) return [];
    const next = heads[at + 1] ?? lines.length;
    return [
      {
        heading,
        range: { start, end: start + text.trimEnd().length },
        day,
        below: lines.slice(index + 1, next).filter((line) => line.text.trim() !== ''),
        end: lines[next]?.start ?? end,
      },
    ];
  });
}

/** What the heading says beside its day. */
export function restOf({ heading, day }: DatedSection): string {
  return `${heading.slice(0, day.range.start)}${heading.slice(day.range.end)}`;
}

/** The day of a section, with the hour that its heading or the line below names. */
export function datePair({ heading, range, day, below }: DatedSection): YamlPair {
  const [first] = below;
  const written = heading.slice(day.range.start, day.range.end);
  const start = range.end - heading.length + day.range.start;
  const isIso = /^\d{4}-/.test(day.written);
  const clock =
    day.hasHour || !first ? undefined : dayOfTalk(`1 Jan ${bare(first.text).slice(0, opening)}`)?.written;
  const hour = clock === undefined ? undefined : /\d{2}:\d{2}$/.exec(clock)?.[0];
  const value = hour === undefined ? day.written : `${day.written}${isIso ? 'T' : ' '}${hour}`;
  return pairAt('date', value, { start, end: start + written.length });
}
