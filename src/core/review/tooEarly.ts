import { Temporal } from 'temporal-polyfill';
import { daysAnywhere } from '../calendar.ts';
import { kindOf } from '../kinds/index.ts';
import { sentence } from '../text.ts';
import type { ReviewRule } from './reading.ts';

/** `too-early`: sent before the interview took place. */
export const tooEarly: ReviewRule = ({ kind, letter, interview }) => {
  const [sent, held] = [letter.sent, interview?.entry.date?.value];
  if (!sent || !held || !kind || !kindOf(kind).afterInterview) return [];
  if (daysAnywhere(held).some((day) => Temporal.PlainDate.compare(sent.value, day) >= 0)) return [];
  const message = sentence(
    'This letter is marked as sent on {0}, and the interview was on {1}.',
    sent.value.toString(),
    held.date.toString(),
  );
  return [{ code: 'too-early', range: sent.range, message }];
};
