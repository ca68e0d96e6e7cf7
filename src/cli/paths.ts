import { isAbsolute, relative, sep } from 'node:path';

/** What to put before paths of `root` so that they lead there from `cwd`; nothing where it is not inside. */
export function prefixFrom(cwd: string, root: string): string {
  const way = relative(cwd, root).split(sep).join('/');
  return way === '' || !isInside(cwd, root) ? '' : `${way}/`;
}

/** Whether `path` lies in `folder`, both absolute. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
