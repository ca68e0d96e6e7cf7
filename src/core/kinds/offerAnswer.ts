import { isBefore } from '../calendar.ts';
import { type Interview, offerDeadline } from '../interviews/interview.ts';
import type { Sentence } from '../text.ts';
import { sinceKnown } from './causes.ts';
import type { Occasion, Surroundings } from './kind.ts';

/** A yes or no to an offer, due by the day they named, unless the writer decided later. */
export function offerAnswer(interview: Interview, surroundings: Surroundings, because: Sentence): Occasion {
  const deadline = offerDeadline(interview);
  const isOver = deadline && interview.known && isBefore(deadline, interview.known);
  return { ...sinceKnown(interview, surroundings, because), due: isOver ? undefined : deadline };
}
