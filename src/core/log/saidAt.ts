import { detached, type Range } from '../text.ts';

/** What stands at a place, on one line, as far as it fits into a sentence. */
export function saidAt({ start, end }: Range, text: string): string {
  const line = text.slice(start, end).replace(/\s+/g, ' ').trim();
  return detached(line.length > 80 ? `${line.slice(0, 79)}…` : line);
}
