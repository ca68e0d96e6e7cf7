import { close, open, read } from 'node:fs';
import type { FoundFile } from './walk.ts';

/** What was read of a file: its text as far as the log needs it, or why not. */
export type FileText =
  | { readonly text: string }
  | { readonly error: unknown }
  | { readonly otherEncoding: true };

/** The figures of docs/performance.md: so many files at once, so many bytes to begin with. */
const filesAtOnce = 32;
const headBytes = 16_384;

/**
 * Reads files, several at once, and hands each to `take` as it comes. Of a long file without front matter only the head is
 * read. The text is without a byte order mark.
 */
export function readFiles(
  files: readonly FoundFile[],
  take: (file: FoundFile, read: FileText) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let next = 0;
    let running = 0;
    const work = (buffer: Buffer): void => {
      const file = files[next];
      next += 1;
      if (!file) {
        running -= 1;
        if (running === 0) resolve();
        return;
      }
      readText(file.place, buffer, (text) => {
        try {
          take(file, text);
        } catch (error) {
          reject(error);
          return;
        }
        work(buffer);
      });
    };
    running = Math.min(filesAtOnce, files.length);
    if (running === 0) resolve();
    for (let count = running; count > 0; count--) work(Buffer.allocUnsafe(headBytes));
  });
}

function readText(place: string, buffer: Buffer, done: (read: FileText) => void): void {
  open(place, 'r', (openError, file) => {
    if (openError) {
      done({ error: openError });
      return;
    }
    const finish = (result: FileText) => close(file, () => done(result));
    read(file, buffer, 0, buffer.length, 0, (readError, count) => {
      if (readError) finish({ error: readError });
      else if (hasOtherEncoding(buffer, count)) finish({ otherEncoding: true });
      else if (count < buffer.length || !mayHaveFrontMatter(buffer))
        finish(decoded([buffer.subarray(0, count)]));
      else readRest(file, [Buffer.from(buffer)], count, finish);
    });
  });
}

function readRest(file: number, chunks: Buffer[], offset: number, finish: (result: FileText) => void): void {
  const chunk = Buffer.allocUnsafe(headBytes * 4);
  read(file, chunk, 0, chunk.length, offset, (error, count) => {
    if (error) finish({ error });
    else if (count === 0) finish(decoded(chunks));
    else readRest(file, [...chunks, chunk.subarray(0, count)], offset + count, finish);
  });
}

function decoded(chunks: readonly Buffer[]): FileText {
  try {
    const [only] = chunks;
    return { text: decodeText(chunks.length === 1 && only ? only : Buffer.concat(chunks)) };
  } catch (error) {
    return { error };
  }
}

const utf8 = new TextDecoder();

/** Bytes as text, as the editor would show them: UTF-8 without its byte order mark. */
export function decodeText(bytes: Uint8Array): string {
  return utf8.decode(bytes);
}

/** UTF-16, by its byte order mark. */
function hasOtherEncoding(buffer: Buffer, count: number): boolean {
  const mark = count < 2 ? 0 : buffer.readUInt16BE(0);
  return mark === 0xfffe || mark === 0xfeff;
}

/** Front matter of any kind starts with one of these (after a byte order mark): `---`, `+++`, `;;;`, `{`. */
function mayHaveFrontMatter(buffer: Buffer): boolean {
  const start = buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf ? 3 : 0;
  return '-+;{'.includes(String.fromCharCode(buffer[start] ?? 0));
}
