import { kindOf } from '../kinds/index.ts';
import { wordings } from '../notes/wordings.ts';
import type { Range } from '../text.ts';
import { findAll, firstOfOverlapping, type Reading, type Remark, type ReviewRule } from './reading.ts';

/** Words that a careful friend would mention, by the table. */
export const wording: ReviewRule = (reading) => {
  const { draft, kind, interview } = reading;
  return wordings.flatMap(
    ({ code, patterns, message, only, fineIn, fineInNotedThing, unless, allowed = 0 }) => {
      if (kind && only && !only(kindOf(kind))) return [];
      if (fineIn?.has(interview?.country?.slice(0, 2) ?? '')) return [];
      const found = draft.sentences
        .filter(({ text }) => !unless?.test(text))
        .flatMap((sentence) => patterns.flatMap((pattern) => findAll(sentence, pattern)))
        .filter(({ range }) => !(fineInNotedThing && isPartOfNotedThing(range, reading)))
        .toSorted((a, b) => a.range.start - b.range.start);
      return firstOfOverlapping(
        found.slice(allowed).map(({ range }): Remark => ({ code, range, message })),
      ).slice(0, allowed > 0 ? 1 : undefined);
    },
  );
};

/** Whether the last word of a range and the one behind it are a thing that the notes name. */
function isPartOfNotedThing({ start, end }: Range, { text, isNoted }: Reading): boolean {
  const next = /^[ \t]+[\p{L}\p{N}-]{3,40}/u.exec(text.slice(end, end + 60))?.[0];
  const last = /[\p{L}\p{N}-]+$/u.exec(text.slice(start, end))?.[0];
  return next !== undefined && last !== undefined && isNoted(`${last}${next}`);
}
