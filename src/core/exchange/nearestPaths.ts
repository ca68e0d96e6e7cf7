import { editDistance } from '../text.ts';

/** How many paths are offered where the one named is not known. */
const offered = 5;

/** The paths that share most words with what was written, then the ones that differ least; five at most. */
export function nearestPaths(paths: readonly string[], written: string): readonly string[] {
  const wanted = new Set(wordsOf(written));
  const shared = (path: string) => wordsOf(path).filter((word) => wanted.has(word)).length;
  return paths
    .toSorted((a, b) => shared(b) - shared(a) || editDistance(a, written) - editDistance(b, written))
    .slice(0, offered);
}

function wordsOf(path: string): readonly string[] {
  return path
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'md');
}
