import { setField } from '../frontMatter/frontMatterEdits.ts';
import { formatScalar } from '../frontMatter/pairEdits.ts';
import { readFrontMatter } from '../frontMatter/readFrontMatter.ts';
import { applyEdits, lineEndNear, type Sentence, sentence, type TextEdit, withLineFeeds } from '../text.ts';
import { isPartOfRow } from './companyRows.ts';
import { fieldOf, inOrder } from './fieldOf.ts';
import { type EntryField, entryFields, type LetterField, letterFieldOf } from './fields.ts';
import { setItemField } from './itemEdits.ts';
import { outcomeReader } from './outcomeReading.ts';
import { addRecord, flowRecord, setInRecords } from './recordEdits.ts';
import { type NewRecord, recordValues } from './records.ts';
import { setRowField } from './rowEdits.ts';

/**
 * A change of one file as data, so that the editor, the CLI and the tests make the same one, against the text as it is when
 * it is made.
 */
export type Change =
  /** Made only where the text still says what the edit `replaces`. */
  | { readonly kind: 'edit'; readonly edit: TextEdit; readonly replaces: string }
  | {
      readonly kind: 'set-field';
      readonly field: EntryField;
      readonly value: string;
      /** Whose field it is, where not that of the file as a whole. */
      readonly interview?: string;
    }
  | { readonly kind: 'set-letter-field'; readonly field: LetterField; readonly value: string }
  | { readonly kind: 'add-record'; readonly record: NewRecord }
  /** Of every record that names `file`. */
  | { readonly kind: 'set-record-file'; readonly file: string; readonly value: string }
  /** Of every record that names `interview`. */
  | { readonly kind: 'set-record-interview'; readonly interview: string; readonly value: string };

/** Changes of one file. */
export interface FileChange {
  readonly path: string;
  readonly changes: readonly Change[];
}

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
    if (change.kind !== 'edit') worded.push(change);
    else if (replacesStill(text, change)) placed.push(change.edit);
    else return undefined;
  }
  const steps = stepsOf(worded);
  const [only, ...others] = steps;
  if (!only) return placed;
  if (others.length === 0 && placed.length === 0) return only(text);
  return editsOfSeveral(text, placed, steps);
}

/**
 * What a person writes into a text where no edit of it is safe: `outcome: rejected`, or a line below the list that is there already. A second
 * key of that name would hide the first.
 */
export function writtenByHand(text: string, changes: readonly Change[]): readonly Sentence[] {
  return changes.map((change) => {
    switch (change.kind) {
      case 'edit':
        return sentence('{0}', change.edit.text.trim());
      case 'add-record': {
        const key = keyOf(text, 'follow-ups');
        const record = flowRecord(recordValues(change.record));
        return namesKey(text, key)
          ? sentence('the line "{0}" below "{1}"', `- ${record}`, `${key}:`)
          : sentence('{0}', `${key}: [${record}]`);
      }
      case 'set-record-file':
        return sentence('{0}', `file: ${formatScalar(change.value)}`);
      case 'set-record-interview':
        return sentence('{0}', `interview: ${formatScalar(change.value)}`);
      default: {
        const { value } = change;
        const key = change.kind === 'set-field' ? keyOf(text, change.field) : letterKeyOf(text, change.field);
        const line = `${key}: ${formatScalar(value)}`;
        return namesKey(text, key)
          ? sentence('"{0}" in place of what "{1}" says now', line, `${key}:`)
          : sentence('{0}', line);
      }
    }
  });
}

/** Whether a text has a line with a key, also where its front matter does not read. */
function namesKey(text: string, key: string): boolean {
  return text.split(/\r\n?|\n/).some((line) => line.startsWith(`${key}:`));
}

/** The edits that make a change of a text. */
type Step = (text: string) => readonly TextEdit[] | undefined;

/** The files that records name are set together, as two may swap their names, and so are their interviews; any other change is a step. */
function stepsOf(changes: readonly Worded[]): readonly Step[] {
  const files = new Map<string, string>();
  const interviews = new Map<string, string>();
  const steps: Step[] = [];
  for (const change of changes) {
    if (change.kind === 'set-record-file') files.set(change.file, change.value);
    else if (change.kind === 'set-record-interview') interviews.set(change.interview, change.value);
    else steps.push((text) => listOf(editOf(text, change)));
  }
  const renaming = [
    ['file', files],
    ['interview', interviews],
  ] as const;
  const renames = renaming
    .filter(([, moved]) => moved.size > 0)
    .map(
      ([name, moved]): Step =>
        (text) =>
          setInRecords(text, keyOf(text, 'follow-ups'), name, moved),
    );
  return [...renames, ...steps].map(withReturns);
}

/** A step for texts with lone CRs, too, as of old Macs: what is added after such a line ends in one. None where two line ends would become one. */
function withReturns(step: Step): Step {
  return (text) => {
    const plain = withLineFeeds(text);
    if (plain === text) return step(text);
    const steps = step(plain);
    const edits = steps?.map((edit) =>
      lineEndNear(text, edit.range.start) === '\r'
        ? { ...edit, text: edit.text.replaceAll('\n', '\r') }
        : edit,
    );
    return edits && withLineFeeds(applyEdits(text, edits)) === applyEdits(plain, steps ?? [])
      ? edits
      : undefined;
  };
}

/** That each of several edits is safe says nothing of all of them: they are made one after another, and have to come to the same. */
function editsOfSeveral(
  text: string,
  placed: readonly TextEdit[],
  steps: readonly Step[],
): readonly TextEdit[] | undefined {
  const together = [...placed];
  let after = applyEdits(text, placed);
  for (const step of steps) {
    const edits = step(after);
    if (!edits) return undefined;
    after = applyEdits(after, edits);
    together.push(...(step(text) ?? []));
  }
  const isSame = !overlap(together) && applyEdits(text, together) === after;
  return isSame ? together : [difference(text, after)];
}

function overlap(edits: readonly TextEdit[]): boolean {
  const sorted = edits.toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  return sorted.some(({ range }, index) => range.start < (sorted[index - 1]?.range.end ?? 0));
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

function editOf(
  text: string,
  change: Exclude<Worded, { kind: 'set-record-file' | 'set-record-interview' }>,
): TextEdit | undefined {
  switch (change.kind) {
    case 'add-record':
      return addRecord(text, keyOf(text, 'follow-ups'), recordValues(change.record));
    case 'set-field': {
      const { interview, field, value } = change;
      if (interview === undefined) return withNumber(text, change, setField(text, keyOf(text, field), value));
      const setOne = isPartOfRow(interview) ? setRowField : setItemField;
      return withNumber(text, change, setOne(text, { interview, field, value }));
    }
    case 'set-letter-field':
      return setField(text, letterKeyOf(text, change.field), change.value);
  }
}

/** The same edit with a number as YAML writes numbers, `duration: 60`, which reads the same; whoever quoted it keeps the quotes. */
function withNumber(
  text: string,
  { field, value }: Extract<Change, { kind: 'set-field' }>,
  edit: TextEdit | undefined,
): TextEdit | undefined {
  const isNumber =
    ['minutes', 'count'].includes(entryFields[field].type) && /^(?:0|[1-9]\d{0,8})$/.test(value);
  const isQuoted = edit !== undefined && /^["']/.test(text.slice(edit.range.start, edit.range.end));
  return isNumber && edit && !isQuoted ? { ...edit, text: edit.text.replace(`"${value}"`, value) } : edit;
}

function listOf(edit: TextEdit | undefined): readonly TextEdit[] | undefined {
  return edit && [edit];
}

const readOutcome = outcomeReader();

/** The key that gives `field` in this file: the spelling that counts, or the canonical one where there is none. */
function keyOf(text: string, field: EntryField): string {
  const [chosen] = inOrder(
    pairsOf(text).filter((pair) => fieldOf(pair, readOutcome) === field),
    field,
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
