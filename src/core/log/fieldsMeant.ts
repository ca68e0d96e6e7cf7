import { readSimpleFrontMatter } from '../frontMatter/simpleFrontMatter.ts';
import { lineEndOf, type TextEdit } from '../text.ts';
import { entryFieldOf } from './fields.ts';

/** A block between fences, as large as people write one. */
const block = /^---[ \t]*\r?\n((?:(?!---)[^\r\n]{0,300}\r?\n){1,40})---[ \t]*(?:\r?\n|$)/;

/** A name and its value, whatever parts them: `company:Acme`, `company - Acme`, `company = Acme`. */
const pair = /^(\p{L}[\p{L} _-]{0,40}?)(?:[ \t]*:[ \t]*|[ \t]+[-–—=][ \t]+|[ \t]*=[ \t]*)(.*)$/u;

/**
 * The fields that a block at the top means where it is no YAML because of what parts names and values, and the edit that writes them so.
 * Undefined where anything else is wrong with it, or where it gives no company and no day.
 */
export function fieldsMeant(
  text: string,
): { readonly edit: TextEdit; readonly lines: readonly string[] } | undefined {
  const [whole = '', written = ''] = block.exec(text) ?? [];
  if (written === '') return undefined;
  const pairs = written
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => pair.exec(line));
  const lines = pairs.flatMap((found) => (found ? [`${found[1]}: ${found[2]}`.trimEnd()] : []));
  const fields = pairs.map((found) => entryFieldOf(found?.[1] ?? ''));
  if (lines.length < pairs.length || !fields.includes('company') || !fields.includes('date'))
    return undefined;
  const end = lineEndOf(text);
  const start = whole.indexOf(written);
  const edit = {
    range: { start, end: start + written.length },
    text: lines.map((line) => line + end).join(''),
  };
  const repaired = `${text.slice(0, start)}${edit.text}${text.slice(edit.range.end)}`;
  return readSimpleFrontMatter(repaired)?.kind === 'read' ? { edit, lines } : undefined;
}
