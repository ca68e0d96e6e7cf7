import { readFileSync } from 'node:fs';
import {
  applyEdits,
  editsOf,
  english,
  type FileChange,
  spoken,
  type TextEdit,
  writtenByHand,
} from '../core/index.ts';
import { UserError, withReason } from './errors.ts';
import type { OpenLog } from './openLog.ts';
import { decodeText } from './readFiles.ts';
import { type FileRewrite, rewriteFiles } from './writeFiles.ts';

/** Makes changes that were decided by what the files said when the log was read, all of them or none. */
export function applyChanges(log: OpenLog, changes: readonly FileChange[]): void {
  rewriteFiles(rewritesOf(log, changes));
}

/**
 * What making these changes would write. Throws `UserError` where a file says something else than the log was read from: it may hold by now
 * what is to be added.
 */
export function rewritesOf(log: OpenLog, changes: readonly FileChange[]): readonly FileRewrite[] {
  return changes.map(({ path, changes: ofFile }) =>
    rewriteOf(log, path, (text) => {
      if (text !== log.textOf(path))
        throw new UserError(
          `${path} was changed by another program meanwhile. Nothing was written; run it again.`,
        );
      const edits = editsOf(text, ofFile);
      if (edits) return edits;
      throw new UserError(
        `${path} stays as it is, as a change could damage what stands there. Write this between its lines of dashes: ${byHand(text, ofFile)}.`,
      );
    }),
  );
}

/** What to write into a text where no edit of it is safe. */
export function byHand(text: string, changes: FileChange['changes']): string {
  const lines = writtenByHand(text, changes).map((line) => spoken(line, english));
  return english.list(lines, 'conjunction');
}

function rewriteOf(log: OpenLog, path: string, editsFor: (text: string) => readonly TextEdit[]): FileRewrite {
  const place = log.placeOf(path);
  if (place === undefined) throw new UserError(`${path} is not in the log.`);
  const before = withReason(`${path} cannot be read`, () => readFileSync(place));
  const text = decodeText(before);
  const mark = before.subarray(0, 3).equals(byteOrderMark) ? byteOrderMark : Buffer.alloc(0);
  if (!Buffer.concat([mark, Buffer.from(text)]).equals(before)) {
    throw new UserError(
      `${path} is not valid UTF-8, so a change could lose some of it. Save it as UTF-8 first.`,
    );
  }
  return { path, place, before, after: Buffer.concat([mark, Buffer.from(applyEdits(text, editsFor(text)))]) };
}

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);
