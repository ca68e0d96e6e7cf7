import { randomUUID } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  chownSync,
  closeSync,
  constants,
  fsyncSync,
  ftruncateSync,
  linkSync,
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
import { copyWithAttributes } from './keptAttributes.ts';
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

/** Throws `UserError` where a new file of this path would lie outside the folder, or inside a file. */
export function checkHome(folder: Folder, path: string): void {
  const nearest = realpathSync(nearestPlace(dirname(join(folder.root, path))));
  if (!isInside(folder.realRoot, nearest)) {
    throw new UserError(
      `${path} would lie outside the folder, because a link leads there. Nothing was written.`,
    );
  }
  if (!statSync(nearest).isDirectory())
    throw new UserError(`${path} cannot be written: a part of its path is a file.`);
}

/** Whether a new file was written; false where something of that name is there already. */
export function createFile(folder: Folder, path: string, text: string): boolean {
  const target = join(folder.root, path);
  const home = dirname(target);
  return withReason(`${path} cannot be written`, () => {
    checkHome(folder, path);
    mkdirSync(home, { recursive: true });
    return createAt(target, text);
  });
}

/**
 * Whether a new file was written at `place`; false where something of that name is there already. It is written under another
 * name first, so that a program that is killed leaves no half of it.
 */
export function createAt(place: string, text: string): boolean {
  if (lstatSync(place, { throwIfNoEntry: false })) return false;
  const bytes = Buffer.from(text);
  const file = temporaryBeside(place);
  writeWhole(openSync(file, 'wx'), file, bytes);
  try {
    removeLeftovers(file);
    linkSync(file, place);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    // Not every disk has links: there it is written where it is to be.
    const handle = openNew(place);
    if (handle === undefined) return false;
    writeWhole(handle, place, bytes);
    return true;
  } finally {
    rmSync(file, { force: true });
  }
}

/** The name of a file of ours that is gone when a command ends, unless that is killed. */
function temporaryBeside(place: string): string {
  return join(dirname(place), `.interview-follow-up-${randomUUID()}.tmp`);
}

const temporary = /^\.interview-follow-up-[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\.tmp$/;

/** What a running command needs is younger, in milliseconds. */
const leftAfter = 600_000;

/** Removes what commands that were killed left beside a file of ours that was just written. */
function removeLeftovers(file: string): void {
  try {
    const { mtimeMs } = statSync(file);
    const folder = dirname(file);
    for (const name of readdirSync(folder).filter((one) => temporary.test(one))) {
      const place = join(folder, name);
      const stats = lstatSync(place, { throwIfNoEntry: false });
      if (stats?.isFile() && mtimeMs - stats.mtimeMs > leftAfter) rmSync(place, { force: true });
    }
  } catch (error) {
    // To tidy up is worth no failure of what was asked for.
    if (codeOf(error) === undefined) throw error;
  }
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
      const { path, next } = replacement;
      withReason(`${path} cannot be changed`, () => replace(replacement, next));
      done.push(replacement);
    }
    for (const { place } of done) removeLeftovers(place);
  } catch (error) {
    for (const replacement of done)
      if (replacement.former !== undefined) replace(replacement, replacement.former);
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
  /** Whether it is written over in its place: another one would lose what the system keeps of it, or its other names. */
  readonly stays: boolean;
}

function prepare({ path, place, before, after }: FileRewrite, isTakenBack: boolean): Replacement {
  const next = writeBeside(path, place, after);
  try {
    const former = isTakenBack ? writeBeside(path, place, before) : undefined;
    const stays = !next.keepsAll || former?.keepsAll === false || hasOtherNames(place);
    return { path, place, next: next.file, former: former?.file, stays };
  } catch (error) {
    rmSync(next.file, { force: true });
    throw error;
  }
}

/** Puts what lies ready in the place of a file. */
function replace({ place, stays }: Replacement, ready: string): void {
  if (stays) overwrite(place, readFileSync(ready));
  else renameSync(ready, place);
}

function hasOtherNames(place: string): boolean {
  return statSync(place).nlink > 1;
}

/** Writes over a file, or leaves it as it was. */
function overwrite(place: string, bytes: Buffer): void {
  const before = readFileSync(place);
  const write = (whole: Buffer): void => {
    const handle = openSync(place, 'r+');
    try {
      for (let written = 0; written < whole.length; )
        written += writeSync(handle, whole, written, whole.length - written, written);
      ftruncateSync(handle, whole.length);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  };
  try {
    write(bytes);
  } catch (error) {
    write(before);
    throw error;
  }
}

/**
 * Writes a file next to `place`, with its permissions and for its owner; gives its name, and whether it has all else that the system
 * keeps of the one at `place`.
 */
function writeBeside(
  path: string,
  place: string,
  bytes: Buffer,
): { readonly file: string; readonly keepsAll: boolean } {
  const { mode, uid, gid } = statSync(place);
  if ((mode & 0o222) === 0) throw new UserError(`${path} is read-only. Nothing was written.`);
  accessSync(place, constants.W_OK);
  const file = temporaryBeside(place);
  try {
    const keepsAttributes = copyWithAttributes(place, file);
    const handle = openSync(file, 'r+');
    ftruncateSync(handle);
    writeWhole(handle, file, bytes);
    const keepsOwner = isGivenTo(file, uid, gid);
    chmodSync(file, mode & (keepsOwner ? 0o777 : 0o700));
    return { file, keepsAll: keepsAttributes && keepsOwner };
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  }
}

/** Gives a new file the owner and the group of the one that it is to replace; false where the system does not allow it. */
function isGivenTo(file: string, uid: number, gid: number): boolean {
  const { uid: ourUser, gid: ourGroup } = statSync(file);
  if (ourUser === uid && ourGroup === gid) return true;
  try {
    chownSync(file, uid, gid);
    return true;
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return false;
  }
}
