import { relative, sep } from 'node:path';
import { isInside } from './folder.ts';

/** What to put before paths of `root` so that they lead there from `cwd`; nothing where it is not inside. */
export function prefixFrom(cwd: string, root: string): string {
  const way = relative(cwd, root).split(sep).join('/');
  return way === '' || !isInside(cwd, root) ? '' : `${way}/`;
}
