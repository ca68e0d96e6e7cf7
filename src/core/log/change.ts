import { applyEdits, type TextEdit } from '../text.ts';
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

/** A change that finds its place by itself. */
type Worded = Exclude<Change, { kind: 'edit' }>;

/**
 * The smallest edits of `text` that make `changes`, all of them or (undefined) none: where the front matter does not read,
 * or no edit is safe. Edits refer to `text` as given.
 */
export function editsOf(text: string, changes: readonly Change[]): readonly TextEdit[] | undefined {
  const placed: TextEdit[] = [];
  const worded: Worded[] = [];
  for (const change of changes) {
    if (change.kind === 'set-record-file') {
      // Two files may swap their names: each is looked for in the text as it is.
      const edits = editsOfOne(text, change);
      if (!edits) return undefined;
      placed.push(...edits);
    } else if (change.kind !== 'edit') worded.push(change);
    else if (replacesStill(text, change)) placed.push(change.edit);
    else return undefined;
  }
  const [only, ...others] = worded;
  if (!only) return placed;
  if (others.length === 0 && placed.length === 0) return editsOfOne(text, only);
  return editsOfSeveral(text, placed, worded);
}

/** That each of several edits is safe says nothing of all of them: they are made one after another, and have to come to the same. */
function editsOfSeveral(
  text: string,
  placed: readonly TextEdit[],
  worded: readonly Worded[],
): readonly TextEdit[] | undefined {
  const together = [...placed];
  let after = applyEdits(text, placed);
  for (const change of worded) {
    const edits = editsOfOne(after, change);
    if (!edits) return undefined;
    after = applyEdits(after, edits);
    together.push(...(editsOfOne(text, change) ?? []));
  }
  return applyEdits(text, together) === after ? together : [difference(text, after)];
}

/** The one edit that turns `before` into `after`. */
function difference(before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let kept = 0;
  while (kept < shorter - start && before.at(-1 - kept) === after.at(-1 - kept)) kept++;
  return { range: { start, end: before.length - kept }, text: after.slice(start, after.length - kept) };
}

function replacesStill(text: string, { edit, replaces }: Extract<Change, { kind: 'edit' }>): boolean {
  return text.slice(edit.range.start, edit.range.end) === replaces;
}

function editsOfOne(text: string, change: Worded): readonly TextEdit[] | undefined {
  const records = () => keyOf(text, 'follow-ups');
  switch (change.kind) {
    case 'set-record-file':
      return setInRecords(text, records(), 'file', change.file, change.value);
    case 'add-record':
      return listOf(addRecord(text, records(), recordValues(change.record)));
    case 'set-field':
      return listOf(setField(text, keyOf(text, change.field), change.value));
    case 'set-letter-field':
      return listOf(setField(text, letterKeyOf(text, change.field), change.value));
  }
}

function listOf(edit: TextEdit | undefined): readonly TextEdit[] | undefined {
  return edit && [edit];
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
