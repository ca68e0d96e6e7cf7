import { spawnSync } from 'node:child_process';
import { constants, copyFileSync } from 'node:fs';

/** Where systems keep the program that copies a file with all that they know of it. */
const copiers = ['/bin/cp', '/usr/bin/cp'];

/**
 * Makes a new file beside another one, with its text and all that the system keeps of it besides: extended attributes and, but on
 * Windows, its access list. Gives whether all of it was kept. Node copies them on macOS and Windows, and knows nothing of them on
 * Linux: there the system's `cp` does, without a shell, by its whole path, and with nothing of our surroundings.
 */
export function copyWithAttributes(place: string, copy: string): boolean {
  copyFileSync(place, copy, constants.COPYFILE_EXCL);
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return copiers.some((program) => {
    const options = ['--attributes-only', '--preserve=mode,xattr', '--', place, copy];
    return spawnSync(program, options, { env: {}, stdio: 'ignore', timeout: 5000 }).status === 0;
  });
}
