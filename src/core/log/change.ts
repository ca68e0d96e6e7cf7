import type { TextEdit } from '../text.ts';
import { fieldOf } from './fieldOf.ts';
import { type EntryField, entryFields, foldKey, type LetterField, letterFieldOf } from './fields.ts';
import { setField } from './frontMatterEdits.ts';
import { outcomeReader } from './outcomes.ts';
import { readFrontMatter } from './readFrontMatter.ts';
import { addRecord, setInRecords } from './recordEdits.ts';
import { type NewRecord, recordValues } from './records.ts';

/**
 * A change of one file as data, so that the editor, the CLI and the tests make the same one, against the text as it is when
 * it is made.
 */
export type Change =
  /** Made only where the text still says what the edit `replaces`. */
  | { readonly kind: 'edit'; readonly edit: TextEdit; readonly replaces: string }
  | { readonly kind: 'set-field'; readonly field: EntryField; readonly value: string }
  | { readonly kind: 'set-letter-field'; readonly field: LetterField; readonly value: string }
  | { readonly kind: 'add-record'; readonly record: NewRecord }
  /** Of every record that names `file`. */
  | { readonly kind: 'set-record-file'; readonly file: string; readonly value: string };

/**
 * The smallest edits of `text` that make `changes`, all of them or (undefined) none: where the front matter does not read,
 * or no edit is safe. Edits refer to `text` as given.
 */
export function editsOf(text: string, changes: readonly Change[]): readonly TextEdit[] | undefined {
  const edits: TextEdit[] = [];
  for (const change of changes) {
    const made =
      change.kind === 'set-record-file'
        ? setInRecords(text, keyOf(text, 'follow-ups'), 'file', change.file, change.value)
        : editOf(text, change);
    if (!made) return undefined;
    edits.push(...[made].flat());
  }
  return edits;
}

function editOf(text: string, change: Exclude<Change, { kind: 'set-record-file' }>): TextEdit | undefined {
  if (change.kind === 'edit') {
    const { start, end } = change.edit.range;
    return text.slice(start, end) === change.replaces ? change.edit : undefined;
  }
  if (change.kind === 'add-record')
    return addRecord(text, keyOf(text, 'follow-ups'), recordValues(change.record));
  if (change.kind === 'set-field') return setField(text, keyOf(text, change.field), change.value);
  return setField(text, letterKeyOf(text, change.field), change.value);
}

const readOutcome = outcomeReader();

/** The key that gives `field` in this file: the spelling that counts, or the canonical one where there is none. */
function keyOf(text: string, field: EntryField): string {
  const spellings: readonly string[] = [field, ...entryFields[field].aliases].map(foldKey);
  const found = pairsOf(text).filter((pair) => fieldOf(pair, readOutcome) === field);
  const [chosen] = found.toSorted(
    (a, b) =>
      Number(a.value === undefined) - Number(b.value === undefined) ||
      spellings.indexOf(foldKey(a.key)) - spellings.indexOf(foldKey(b.key)),
  );
  return chosen?.key ?? field;
}

function letterKeyOf(text: string, field: LetterField): string {
  return pairsOf(text).find(({ key }) => letterFieldOf(key) === field)?.key ?? field;
}

function pairsOf(text: string) {
  const reading = readFrontMatter(text);
  return reading.kind === 'read' ? reading.frontMatter.pairs : [];
}
