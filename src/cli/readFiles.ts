import { close, closeSync, open, openSync, read, readFile, readFileSync, readSync } from 'node:fs';
import { promisify } from 'node:util';
import type { FoundFile } from './walk.ts';

/** What was read of a file: its text, or why there is none. */
export type FileText = { readonly text: string } | { readonly error: unknown };

/** How much of a file is read at first, in bytes: most are shorter. */
const firstBytes = 16_384;

/** What a warm cache answers within, in milliseconds a file; a disk that has to be asked takes longer, and so does a busy machine. */
const slow = 0.05;
/** How often a process waits for a file that is not in memory; Windows does not count. */
const waitsOfDisk = 0.5;
const trial = 64;

/** How many files a slow disk is asked for at once, and how many before it is tried again. */
const filesAtOnce = 32;
const filesAside = 512;

/**
 * Reads files and hands each to `take` as it comes: one after another as long as a warm cache answers, which is quickest
 * there, else several at once. The text is without a byte order mark.
 */
export async function readFiles(files: readonly FoundFile[], take: Take): Promise<void> {
  const buffer = Buffer.allocUnsafe(firstBytes);
  // To ask how often the process waited takes as long as to read some files: it is asked after a group that took long.
  let isWatched = false;
  for (let start = 0; start < files.length; ) {
    const group = files.slice(start, start + trial);
    const waitsBefore = isWatched ? waits() : 0;
    const before = performance.now();
    const texts = group.map(({ place }) => readText(place, buffer));
    const isSlow = performance.now() - before > slow * group.length;
    const isBusy = waitsBefore > 0 && waits() - waitsBefore < waitsOfDisk * group.length;
    for (const [index, file] of group.entries()) {
      const read = texts[index];
      if (read) take(file, read);
    }
    start += trial;
    const asks = isSlow && isWatched && !isBusy;
    isWatched = isSlow;
    if (!asks) continue;
    await readAtOnce(files.slice(start, start + filesAside), take);
    start += filesAside;
  }
}

/** How often this process gave its processor away, as it does to wait for a disk. */
function waits(): number {
  return process.resourceUsage().voluntaryContextSwitches;
}

type Take = (file: FoundFile, read: FileText) => void;

/** The same from a slow disk. */
async function readAtOnce(files: readonly FoundFile[], take: Take): Promise<void> {
  const rest = files.values();
  const work = async (): Promise<void> => {
    const buffer = Buffer.allocUnsafe(firstBytes);
    for (const file of rest) take(file, await readTextLater(file.place, buffer));
  };
  await Promise.all(Array.from({ length: filesAtOnce }, work));
}

function readText(place: string, buffer: Buffer): FileText {
  try {
    const file = openSync(place, 'r');
    try {
      const count = readSync(file, buffer, 0, buffer.length, 0);
      return { text: decodeText(count < buffer.length ? buffer.subarray(0, count) : readFileSync(file)) };
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return { error };
  }
}

// Those of `node:fs/promises` take twice the time.
const openLater = promisify(open);
const readLater = promisify(read);
const readAllLater = promisify(readFile);
const closeLater = promisify(close);

async function readTextLater(place: string, buffer: Buffer): Promise<FileText> {
  try {
    const file = await openLater(place, 'r');
    try {
      const { bytesRead } = await readLater(file, buffer, 0, buffer.length, 0);
      const isWhole = bytesRead < buffer.length;
      return { text: decodeText(isWhole ? buffer.subarray(0, bytesRead) : await readAllLater(file)) };
    } finally {
      await closeLater(file);
    }
  } catch (error) {
    return { error };
  }
}

const utf8 = new TextDecoder();

/** Bytes as text, as the editor would show them: UTF-8 without its byte order mark. */
export function decodeText(bytes: Uint8Array): string {
  return utf8.decode(bytes);
}
