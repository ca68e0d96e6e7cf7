import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UserError, withReason } from './errors.ts';
import { createAt, rewriteFiles } from './writeFiles.ts';

/** The file that a calendar is kept in. */
export interface CalendarFile {
  /** What it says now; undefined where there is none yet. */
  readonly before: string | undefined;
  readonly save: (text: string) => void;
}

/** Opens the file at `path`, seen from `cwd`, to keep a calendar in. `isOurs` tells calendars of this tool from all else. */
export function openCalendarFile(path: string, cwd: string, isOurs: (text: string) => boolean): CalendarFile {
  const given = resolve(cwd, path);
  if (!existsSync(given)) {
    if (!existsSync(dirname(given)))
      throw new UserError(`There is no folder ${dirname(path)}. Make it first, or name a file elsewhere.`);
    const save = (text: string) => {
      if (!withReason(`${path} cannot be written`, () => createAt(given, text)))
        throw new UserError(
          `${path} was made by another program meanwhile. Nothing was written; run it again.`,
        );
    };
    return { before: undefined, save };
  }
  // What a device or a pipe is called by, as /dev/stdout, need not lead to a file.
  const place = withReason(`${path} cannot be read`, () => realpathSync(given));
  const stats = withReason(`${path} cannot be written`, () => statSync(place));
  if (stats.isDirectory())
    throw new UserError(
      `${path} is a folder; name a file in it, such as ${path.replace(/[/\\]+$/, '')}/letters.ics.`,
    );
  if (!stats.isFile())
    throw new UserError(
      `${path} is neither a file nor a folder; name a file, or leave --output away to print the calendar.`,
    );
  const { bytes, before } = withReason(`${path} cannot be read`, () => {
    const read = readFileSync(place);
    return { bytes: read, before: read.toString('utf8') };
  });
  if (bytes.length > 0 && !isOurs(before)) {
    throw new UserError(
      `${path} holds something else than the calendar that this tool writes. Nothing was written; name another file.`,
    );
  }
  const save = (text: string) => rewriteFiles([{ path, place, before: bytes, after: Buffer.from(text) }]);
  return { before, save };
}
