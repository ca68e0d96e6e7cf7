import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { codeOf, UserError, withReason } from './errors.ts';
import { type Folder, isInside } from './folder.ts';

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
    if (!isInside(folder.realRoot, realpathSync(nearestFolder(home)))) {
      throw new UserError(
        `${path} would lie outside the folder, because a link leads there. Nothing was written.`,
      );
    }
    mkdirSync(home, { recursive: true });
    const handle = openNew(target);
    if (handle === undefined) return false;
    writeWhole(handle, target, Buffer.from(text));
    return true;
  });
}

/** The folder, or the first above it, that is there. */
function nearestFolder(folder: string): string {
  return lstatSync(folder, { throwIfNoEntry: false }) ? folder : nearestFolder(dirname(folder));
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
 * what the change was made for.
 */
export function rewriteFiles(rewrites: readonly FileRewrite[]): void {
  const prepared: string[] = [];
  const done: FileRewrite[] = [];
  try {
    for (const { path, place, after } of rewrites) {
      prepared.push(withReason(`${path} cannot be changed`, () => writeBeside(path, place, after)));
    }
    for (const { path, place, before } of rewrites) {
      const now = withReason(`${path} cannot be changed`, () => readFileSync(place));
      if (!now.equals(before)) {
        throw new UserError(
          `${path} was changed by another program meanwhile. Nothing was written; run it again.`,
        );
      }
    }
    for (const [index, rewrite] of rewrites.entries()) {
      withReason(`${rewrite.path} cannot be changed`, () => renameSync(prepared[index] ?? '', rewrite.place));
      done.push(rewrite);
    }
  } catch (error) {
    for (const { place, before } of done) renameSync(writeBeside(place, place, before), place);
    for (const file of prepared) rmSync(file, { force: true });
    throw error;
  }
}

/** Writes a file next to `place`, with its permissions, and gives its name. */
function writeBeside(path: string, place: string, bytes: Buffer): string {
  const { mode } = statSync(place);
  if ((mode & 0o222) === 0) throw new UserError(`${path} is read-only. Nothing was written.`);
  accessSync(place, constants.W_OK);
  const file = join(dirname(place), `.${basename(place).slice(0, 100)}.${process.pid}.tmp`);
  writeWhole(openSync(file, 'wx', mode & 0o777), file, bytes);
  // What the umask took away.
  chmodSync(file, mode & 0o777);
  return file;
}
