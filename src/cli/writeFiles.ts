import { randomUUID } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  chownSync,
  closeSync,
  constants,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { codeOf, refused, UserError, withReason } from './errors.ts';
import type { Folder } from './folder.ts';
import { isInside } from './paths.ts';

/** A file to change: what it must still say, byte for byte, and what it is to say. */
export interface FileRewrite {
  /** As reports name it. */
  readonly path: string;
  /** Where it really is. */
  readonly place: string;
  readonly before: Buffer;
  readonly after: Buffer;
}

/** Whether a new file was written; false where something of that name is there already. */
export function createFile(folder: Folder, path: string, text: string): boolean {
  const target = join(folder.root, path);
  const home = dirname(target);
  return withReason(`${path} cannot be written`, () => {
    const nearest = realpathSync(nearestPlace(home));
    if (!isInside(folder.realRoot, nearest)) {
      throw new UserError(
        `${path} would lie outside the folder, because a link leads there. Nothing was written.`,
      );
    }
    if (!statSync(nearest).isDirectory())
      throw new UserError(`${path} cannot be written: a part of its path is a file.`);
    mkdirSync(home, { recursive: true });
    return createAt(target, text);
  });
}

/** Whether a new file was written at `place`; false where something of that name is there already. */
export function createAt(place: string, text: string): boolean {
  const handle = openNew(place);
  if (handle === undefined) return false;
  writeWhole(handle, place, Buffer.from(text));
  return true;
}

/** The names in a folder; none where there is no such folder. */
export function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return [];
    throw refused(`${folder} cannot be read`, error);
  }
}

/** A path, or the first above it, at which something is there. */
function nearestPlace(path: string): string {
  return lstatSync(path, { throwIfNoEntry: false }) ? path : nearestPlace(dirname(path));
}

/** Opens a file that is not there yet. */
function openNew(place: string): number | undefined {
  try {
    return openSync(place, 'wx');
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return undefined;
    throw error;
  }
}

/** Writes a file that was just created; what cannot be finished is taken away again. */
function writeWhole(handle: number, place: string, bytes: Buffer): void {
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written);
    fsyncSync(handle);
  } catch (error) {
    rmSync(place, { force: true });
    throw error;
  } finally {
    closeSync(handle);
  }
}

/**
 * Rewrites files, all of them or none: each is written beside the old one, and takes its place only if the old one still says
 * what the change was made for. What may have to be taken back lies ready before the first is replaced, as a disk can be full.
 */
export function rewriteFiles(rewrites: readonly FileRewrite[]): void {
  const prepared: Replacement[] = [];
  const done: Replacement[] = [];
  try {
    for (const rewrite of rewrites) {
      withReason(`${rewrite.path} cannot be changed`, () =>
        prepared.push(prepare(rewrite, rewrites.length > 1)),
      );
    }
    for (const { path, place, before } of rewrites) {
      const now = withReason(`${path} cannot be changed`, () => readFileSync(place));
      if (!now.equals(before)) {
        throw new UserError(
          `${path} was changed by another program meanwhile. Nothing was written; run it again.`,
        );
      }
    }
    for (const replacement of prepared) {
      const { path, place, next } = replacement;
      withReason(`${path} cannot be changed`, () => renameSync(next, place));
      done.push(replacement);
    }
  } catch (error) {
    for (const { place, former } of done) if (former !== undefined) renameSync(former, place);
    throw error;
  } finally {
    for (const { next, former } of prepared) {
      rmSync(next, { force: true });
      if (former !== undefined) rmSync(former, { force: true });
    }
  }
}

/** A file and what lies beside it to take its place: what it is to say and, where that may be taken back, what it said. */
interface Replacement extends Pick<FileRewrite, 'path' | 'place'> {
  readonly next: string;
  readonly former: string | undefined;
}

function prepare({ path, place, before, after }: FileRewrite, isTakenBack: boolean): Replacement {
  const next = writeBeside(path, place, after);
  try {
    return { path, place, next, former: isTakenBack ? writeBeside(path, place, before) : undefined };
  } catch (error) {
    rmSync(next, { force: true });
    throw error;
  }
}

/** Writes a file next to `place`, with its permissions and for its owner, and gives its name. */
function writeBeside(path: string, place: string, bytes: Buffer): string {
  const { mode, uid, gid } = statSync(place);
  if ((mode & 0o222) === 0) throw new UserError(`${path} is read-only. Nothing was written.`);
  accessSync(place, constants.W_OK);
  const file = join(dirname(place), `.${randomUUID()}.tmp`);
  writeWhole(openSync(file, 'wx', mode & 0o777), file, bytes);
  try {
    // Written by root it stays its owner's, and what the umask took away comes back.
    if (process.getuid?.() === 0) chownSync(file, uid, gid);
    chmodSync(file, mode & 0o777);
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  }
  return file;
}
