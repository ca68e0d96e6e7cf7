import { kindOf } from '../kinds/index.ts';
import { wordings } from '../notes/wordings.ts';
import { findAll, type Remark, type ReviewRule } from './reading.ts';

/** Words that a careful friend would mention, by the table. */
export const wording: ReviewRule = ({ draft, kind, interview }) =>
  wordings.flatMap(({ code, patterns, message, only, fineIn, unless, allowed = 0 }) => {
    if (kind && only && !only(kindOf(kind))) return [];
    if (fineIn?.has(interview?.country?.slice(0, 2) ?? '')) return [];
    const found = draft.sentences
      .filter(({ text }) => !unless?.test(text))
      .flatMap((sentence) => patterns.flatMap((pattern) => findAll(sentence, pattern)))
      .toSorted((a, b) => a.range.start - b.range.start);
    return distinct(found.slice(allowed).map(({ range }): Remark => ({ code, range, message }))).slice(
      0,
      allowed > 0 ? 1 : undefined,
    );
  });

/** Of remarks that overlap, the first. */
function distinct(remarks: readonly Remark[]): readonly Remark[] {
  let end = -1;
  return remarks.filter(({ range }) => {
    if (range.start < end) return false;
    end = range.end;
    return true;
  });
}
