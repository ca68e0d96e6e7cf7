import type { Range } from '../text.ts';

/** Whether a place overlaps none of those that are taken. */
export function isFree({ start, end }: Range, taken: readonly Range[]): boolean {
  return taken.every((one) => end <= one.start || one.end <= start);
}
