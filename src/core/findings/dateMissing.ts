import { readDate } from '../dateReading.ts';
import { sentence } from '../text.ts';
import { findingIn, ruleFor, valueFixes } from './fileRule.ts';

/** `date-missing`: an interview has no date. */
export const dateMissing = ruleFor('no-date', ({ range, pair }, file) => {
  const day = /(?:^|\/)(\d{4}-\d{2}-\d{2})[^/]*$/.exec(file.path)?.[1];
  const fixes =
    day && pair && readDate(day).kind === 'date'
      ? valueFixes(file, sentence('Set to {0}, from the file name', day), pair, day)
      : [];
  const message = sentence('This interview has no date; no follow-up can be derived.');
  return findingIn(file, 'date-missing', range, message, fixes);
});
