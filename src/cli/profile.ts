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
    const text = profileText(log, [...folders.slice(0, depth), 'profile.md'].join('/'));
    if (text !== undefined) return readProfile(text);
  }
  return undefined;
}

/** The text of a profile at `name` inside FOLDER; undefined where there is none. */
export function profileText(log: OpenLog, name: string): string | undefined {
  const file = join(log.root, name);
  try {
    return isInside(log.realRoot, realpathSync(file)) ? readWholeFile(file) : undefined;
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw refused(`${name} cannot be read`, error);
    return undefined;
  }
}
