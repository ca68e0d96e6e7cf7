import { basename } from 'node:path';
import type { Finding, Letter } from '../core/index.ts';
import type { OpenLog } from './openLog.ts';
import { profileText } from './profile.ts';

/**
 * What a careful friend would say about a letter of a log whose texts were kept, and whether its interview is there at all; with
 * `sources`, also what no note holds.
 */
export async function reviewLetter(
  log: OpenLog,
  { path }: Letter,
  { sources }: { readonly sources: boolean },
): Promise<readonly Finding[]> {
  const { lookingForSources, review } = await import('../lazy/review.ts');
  const evaluation = sources ? lookingForSources(log.evaluation) : log.evaluation;
  const found = await review(path, log.textOf(path) ?? '', evaluation, async (other) =>
    basename(other) === 'profile.md' ? profileText(log, other) : log.textOf(other),
  );
  const ofEntry = log.evaluation.findingsOf(path).filter(({ code }) => code === 'letter-entry-missing');
  return [...ofEntry, ...found];
}
