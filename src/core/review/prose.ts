import { type Sentence, sentence } from '../text.ts';
import type { ProseKind } from './input.ts';
import type { ReviewRule } from './reading.ts';
import { unfilledBlank } from './unfilledBlank.ts';

const messages: Readonly<Record<ProseKind, Sentence>> = {
  'repeated-word': sentence('The same word twice.'),
  'long-sentence': sentence('A very long sentence; two are easier to read.'),
  passive: sentence('A passive; say who did it, where that is plainer.'),
};

/** `repeated-word`, `long-sentence`, `passive`: what a reader of plain English stumbles over. */
export const prose: ReviewRule = (reading) => {
  const blanks = unfilledBlank(reading);
  return reading
    .readProse(reading.draft.prose)
    .filter(
      ({ range }) => !blanks.some((blank) => blank.range.start < range.end && range.start < blank.range.end),
    )
    .map(({ kind, range }) => ({ code: kind, range, message: messages[kind] }));
};
