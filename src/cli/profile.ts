import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { type Profile, readProfile } from '../core/index.ts';
import { codeOf, refused } from './errors.ts';
import type { OpenLog } from './openLog.ts';
import { isInside } from './paths.ts';
import { readWholeFile } from './readWholeFile.ts';

/** Who writes, by the `profile.md` beside the file at `path` or in a folder above it, up to FOLDER. */
export function profileFor(log: OpenLog, path: string): Profile | undefined {
  const folders = path.split('/').slice(0, -1);
  for (let depth = folders.length; depth >= 0; depth--) {
    const name = [...folders.slice(0, depth), 'profile.md'].join('/');
    const file = join(log.root, name);
    try {
      if (isInside(log.realRoot, realpathSync(file))) return readProfile(readWholeFile(file));
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw refused(`${name} cannot be read`, error);
    }
  }
  return undefined;
}
