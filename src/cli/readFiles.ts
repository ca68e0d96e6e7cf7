import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { FoundFile } from './walk.ts';

/** What was read of a file: its text as far as the log needs it, or why not. */
export type FileText =
  | { readonly text: string }
  | { readonly error: unknown }
  | { readonly otherEncoding: true };

/** How much of a file is read to begin with: most are shorter. */
const headBytes = 16_384;

/** What a warm cache answers within, in milliseconds a file; a disk that has to be asked takes longer. */
const slow = 0.25;
const trial = 64;

/** How many files a slow disk is asked for at once. */
const filesAtOnce = 32;

/**
 * Reads files and hands each to `take` as it comes: one after another as long as a warm cache answers, which is quickest
 * there, else several at once. Of a long file without front matter only the head is read. The text is without a byte order
 * mark.
 */
export async function readFiles(
  files: readonly FoundFile[],
  take: (file: FoundFile, read: FileText) => void,
): Promise<void> {
  const buffer = Buffer.allocUnsafe(headBytes);
  for (let start = 0; start < files.length; start += trial) {
    const group = files.slice(start, start + trial);
    const before = performance.now();
    const texts = group.map(({ place }) => readText(place, buffer));
    const took = performance.now() - before;
    for (const [index, file] of group.entries()) {
      const read = texts[index];
      if (read) take(file, read);
    }
    if (took > slow * trial) return readAtOnce(files.slice(start + trial), take);
  }
}

/** The same from a slow disk. */
async function readAtOnce(
  files: readonly FoundFile[],
  take: (file: FoundFile, read: FileText) => void,
): Promise<void> {
  const rest = files.values();
  const work = async (): Promise<void> => {
    for (const file of rest) take(file, await readTextLater(file.place));
  };
  await Promise.all(Array.from({ length: filesAtOnce }, work));
}

function readText(place: string, buffer: Buffer): FileText {
  try {
    const file = openSync(place, 'r');
    try {
      const count = readSync(file, buffer, 0, buffer.length, 0);
      const isEnough = count < buffer.length || !mayHaveFrontMatter(buffer);
      return decoded(isEnough ? buffer.subarray(0, count) : readFileSync(file));
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return { error };
  }
}

async function readTextLater(place: string): Promise<FileText> {
  try {
    return decoded(await readFile(place));
  } catch (error) {
    return { error };
  }
}

function decoded(bytes: Buffer): FileText {
  return hasOtherEncoding(bytes) ? { otherEncoding: true } : { text: decodeText(bytes) };
}

const utf8 = new TextDecoder();

/** Bytes as text, as the editor would show them: UTF-8 without its byte order mark. */
export function decodeText(bytes: Uint8Array): string {
  return utf8.decode(bytes);
}

/** UTF-16, by its byte order mark. */
function hasOtherEncoding(bytes: Buffer): boolean {
  const mark = bytes.length < 2 ? 0 : bytes.readUInt16BE(0);
  return mark === 0xfffe || mark === 0xfeff;
}

/** Front matter of any kind starts with one of these (after a byte order mark): `---`, `+++`, `;;;`, `{`. */
function mayHaveFrontMatter(buffer: Buffer): boolean {
  const start = buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf ? 3 : 0;
  return '-+;{'.includes(String.fromCharCode(buffer[start] ?? 0));
}
