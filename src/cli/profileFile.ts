import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf, refused } from './errors.ts';
import type { Folder } from './folder.ts';
import { isInside } from './paths.ts';
import { readWholeFile } from './readWholeFile.ts';

/** The text of `profile.md` in a folder of the log or in one above it, up to FOLDER. `home` is relative to that, with `/`. */
export function profileText({ root, realRoot }: Folder, home: string): string | undefined {
  const folders = home.split('/').filter((name) => name !== '');
  for (let depth = folders.length; depth >= 0; depth--) {
    const path = [...folders.slice(0, depth), 'profile.md'].join('/');
    const file = join(root, path);
    try {
      if (isInside(realRoot, realpathSync(file))) return readWholeFile(file);
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw refused(`${path} cannot be read`, error);
    }
  }
  return undefined;
}
