import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { YamlNode, YamlPair } from '../../src/core/frontMatter/frontMatter.ts';
import { formatScalar, removePair } from '../../src/core/frontMatter/pairEdits.ts';
import { readFrontMatter } from '../../src/core/frontMatter/readFrontMatter.ts';
import { type Change, editsOf } from '../../src/core/log/change.ts';
import { fieldOf } from '../../src/core/log/fieldOf.ts';
import {
  type EntryField,
  entryFields,
  type LetterField,
  letterFieldOf,
  letterFields,
} from '../../src/core/log/fields.ts';
import { outcomeReader } from '../../src/core/log/outcomeReading.ts';
import { readLogFile } from '../../src/core/log/readLogFile.ts';
import type { NewRecord } from '../../src/core/log/records.ts';
import { applyEdits, type TextEdit } from '../../src/core/text.ts';
import { editsIn, problemsOf } from '../core/problems.ts';
import { files, filesToMend, filesWithRecords, wantedTexts } from './anyFrontMatter.ts';
import { itHolds } from './cases.ts';

const readOutcome = outcomeReader();

/** What a value says, with neither places nor quotes. */
type Data = string | undefined | readonly Data[] | { readonly pairs: readonly Pair[] };
type Pair = readonly [key: string, data: Data];

function dataOf(node: YamlNode | undefined): Data {
  if (node?.kind === 'scalar') return node.text;
  if (node?.kind === 'list') return node.items.map(dataOf);
  return node && { pairs: node.pairs.map(({ key, value }) => [key, dataOf(value)] as const) };
}

function pairsIn(text: string): readonly YamlPair[] {
  const reading = readFrontMatter(text);
  assert.equal(reading.kind, 'read');
  const pairs = reading.kind === 'read' ? reading.frontMatter.pairs : [];
  // What `<<` merges is written within another pair.
  const isWithin = ({ keyRange }: YamlPair, { range }: YamlPair) =>
    range.start <= keyRange.start && keyRange.end <= range.end;
  return pairs.filter((pair) => !pairs.some((other) => other !== pair && isWithin(pair, other)));
}

const saidBy = (text: string): readonly Pair[] => pairsIn(text).map(({ key, value }) => [key, dataOf(value)]);

function bodyOf(text: string): string {
  const reading = readFrontMatter(text);
  return reading.kind === 'read' ? text.slice(reading.frontMatter.bodyStart) : '';
}

/** The edits that take `edits` back. */
function inverseOf(text: string, edits: readonly TextEdit[]): readonly TextEdit[] {
  let moved = 0;
  return edits
    .toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end)
    .map(({ range, text: written }) => {
      const start = range.start + moved;
      moved += written.length - (range.end - range.start);
      return { range: { start, end: start + written.length }, text: text.slice(range.start, range.end) };
    });
}

/** The text after the changes, where they can be made: taken back it is the old one, and body and comments are as they were. */
function changed(text: string, changes: readonly Change[]): string | undefined {
  const edits = editsOf(text, changes);
  if (!edits) return undefined;
  const after = applyEdits(text, edits);
  assert.equal(applyEdits(after, inverseOf(text, edits)), text);
  assert.equal(bodyOf(after), bodyOf(text));
  for (const comment of text.match(/#c\d+/g) ?? []) assert.ok(after.includes(comment), `${comment} is lost`);
  const ends = (written: string) => written.match(/\r?\n/g) ?? [];
  if (new Set(ends(text)).size === 1) assert.deepEqual(new Set(ends(after)), new Set(ends(text)));
  return after;
}

const day = fc
  .integer({ min: 0, max: 400 })
  .map((days) => Temporal.PlainDate.from('2026-01-01').add({ days }));
const subject = fc.record({
  letter: fc.constantFrom('thank-you', 'check-in'),
  to: fc.option(wantedTexts, { nil: undefined }),
});
const newRecords: fc.Arbitrary<NewRecord> = fc.oneof(
  fc.tuple(subject, day, wantedTexts).map(([about, sent, file]) => ({ ...about, sent, file })),
  fc.tuple(subject, day).map(([about, sent]) => ({ ...about, sent })),
  fc.tuple(subject, wantedTexts).map(([about, waived]) => ({ ...about, waived })),
  fc.tuple(subject, day).map(([about, snoozed]) => ({ ...about, snoozed })),
  day.map((replied) => ({ replied })),
);
const entryFieldNames = Object.keys(entryFields).filter((name): name is EntryField => name in entryFields);
const letterFieldNames = Object.keys(letterFields).filter(
  (name): name is LetterField => name in letterFields,
);

/** Says that one pair changed as `isRight` tells, or came at the end, and that all others say what they said. */
function onePairChanged(
  text: string,
  after: string,
  isRight: (before: Pair | undefined, now: Pair) => boolean,
): void {
  const [before, now] = [saidBy(text), saidBy(after)];
  const same = (index: number) => JSON.stringify(before[index]) === JSON.stringify(now[index]);
  const different = now.map((_, index) => index).filter((index) => !same(index));
  if (now.length === before.length && different.length === 0) {
    assert.ok(now.some((pair) => isRight(pair, pair)));
    return;
  }
  assert.equal(different.length, 1, JSON.stringify([before, now]));
  const [at = 0] = different;
  assert.ok(now.length === before.length || at === before.length, 'what is new comes last');
  const changedPair = now[at];
  assert.ok(changedPair && isRight(before[at], changedPair), JSON.stringify([before[at], changedPair]));
}

/** How a record that is added reads. */
function recordPairs(record: NewRecord): readonly Pair[] {
  return Object.entries(record)
    .map(([name, value]) => [name, value?.toString().replace(/\s+/g, ' ').trim() ?? ''] as const)
    .filter(([, value]) => value !== '');
}

const isList = (data: Data): data is readonly Data[] => Array.isArray(data);

/** Values as a list; an empty map is a list without items. */
function listed(data: Data): readonly Data[] {
  if (isList(data)) return data;
  if (typeof data === 'object' && data.pairs.length === 0) return [];
  return data === undefined ? [] : [data];
}

describe('editing', () => {
  itHolds(
    'a field says what it is set to, and all else what it said',
    [files, fc.constantFrom(...entryFieldNames), wantedTexts],
    (text, field, value) => {
      const after = changed(text, [{ kind: 'set-field', field, value }]);
      fc.pre(after !== undefined);
      onePairChanged(text, after, (_, [, data]) => data === value);
      assert.ok(
        pairsIn(after).some(
          (pair) =>
            dataOf(pair.value) === value &&
            (fieldOf(pair, readOutcome) === field || pair.key === 'stage' || pair.key === 'estado'),
        ),
      );
    },
  );

  itHolds(
    'a field of a letter says what it is set to, and all else what it said',
    [files, fc.constantFrom(...letterFieldNames), wantedTexts],
    (text, field, value) => {
      const after = changed(text, [{ kind: 'set-letter-field', field, value }]);
      fc.pre(after !== undefined);
      onePairChanged(text, after, (_, [key, data]) => letterFieldOf(key) === field && data === value);
    },
  );

  itHolds('a record is added, and all else says what it said', [files, newRecords], (text, record) => {
    const after = changed(text, [{ kind: 'add-record', record }]);
    fc.pre(after !== undefined);
    onePairChanged(text, after, (before, [, data]) => {
      assert.deepEqual(data, [...listed(before?.[1]), { pairs: recordPairs(record) }]);
      return true;
    });
  });

  itHolds(
    'the file of records is set, and all else says what it said',
    [filesWithRecords, fc.constantFrom('l.md', 'm.md'), wantedTexts],
    (text, file, value) => {
      const after = changed(text, [{ kind: 'set-record-file', file, value }]);
      fc.pre(after !== undefined);
      const moved = (data: Data): Data => {
        if (isList(data)) return data.map(moved);
        if (typeof data !== 'object') return data;
        return {
          pairs: data.pairs.map(([key, said]) => [key, key === 'file' && said === file ? value : said]),
        };
      };
      onePairChanged(text, after, (before, [, data]) => {
        assert.deepEqual(data, file === value ? before?.[1] : moved(before?.[1]));
        return true;
      });
    },
  );

  const otherChanges: fc.Arbitrary<Change> = fc.oneof(
    fc
      .tuple(fc.constantFrom(...entryFieldNames), wantedTexts)
      .map(([field, value]) => ({ kind: 'set-field' as const, field, value })),
    fc
      .tuple(fc.constantFrom(...letterFieldNames), wantedTexts)
      .map(([field, value]) => ({ kind: 'set-letter-field' as const, field, value })),
    newRecords.map((record) => ({ kind: 'add-record' as const, record })),
  );
  const moves: fc.Arbitrary<readonly Change[]> = fc
    .option(wantedTexts)
    .map((value) => (value === null ? [] : [{ kind: 'set-record-file', file: 'l.md', value }]));
  itHolds(
    'changes of a file are all made, or none',
    [fc.oneof(files, filesWithRecords), moves, fc.array(otherChanges, { minLength: 1, maxLength: 4 })],
    (text, first, others) => {
      const changes = [...first, ...others];
      const oneByOne = changes.reduce<string | undefined>((soFar, change) => {
        const edits = soFar === undefined ? undefined : editsOf(soFar, [change]);
        return edits && applyEdits(soFar ?? '', edits);
      }, text);
      assert.equal(changed(text, changes), oneByOne);
    },
  );

  itHolds(
    'an edit is made where the text is still what it replaces',
    [files, fc.nat(), fc.nat(), fc.string()],
    (text, from, length, put) => {
      const start = from % (text.length + 1);
      const end = start + (length % (text.length - start + 1));
      const edit = { range: { start, end }, text: put };
      const replaces = text.slice(start, end);
      const edits = editsOf(text, [{ kind: 'edit', edit, replaces }]);
      assert.deepEqual(edits, [edit]);
      assert.equal(applyEdits(text, edits), text.slice(0, start) + put + text.slice(end));
      assert.equal(applyEdits(applyEdits(text, edits), inverseOf(text, edits)), text);
      const meanwhile = `${text.slice(0, start)}\u0001${text.slice(start)}`;
      const late = editsOf(meanwhile, [{ kind: 'edit', edit, replaces }]);
      assert.equal(late !== undefined, replaces === '');
    },
  );

  itHolds('a pair is removed, and all else says what it said', [files, fc.nat(5)], (text, at) => {
    const pair = pairsIn(text)[at];
    const edit = pair && removePair(text, pair);
    fc.pre(edit !== undefined);
    const after = applyEdits(text, [edit]);
    assert.deepEqual(saidBy(after), saidBy(text).toSpliced(at, 1));
    assert.equal(applyEdits(after, inverseOf(text, [edit])), text);
  });

  itHolds('a problem is mended, and all else says what it said', [filesToMend], (text) => {
    const file = readLogFile('2026-11-19-a.md', text, readOutcome);
    if (file.reading.kind !== 'entries') return;
    const before = saidBy(text);
    for (const { code, fixes } of problemsOf(file)) {
      for (const { edit, replaces } of editsIn(fixes)) {
        const after = changed(text, [{ kind: 'edit', edit, replaces }]);
        assert.ok(after !== undefined);
        if (code !== 'field-duplicate') onePairChanged(text, after, (old, [key]) => key === old?.[0]);
        else {
          const now = JSON.stringify(saidBy(after));
          assert.ok(before.some((_, at) => JSON.stringify(before.toSpliced(at, 1)) === now));
        }
      }
    }
  });

  itHolds(
    'any text is written so that it reads back',
    [wantedTexts, fc.constantFrom('plain', 'single', 'double', 'block')],
    (value, style) => {
      assert.deepEqual(saidBy(`---\nkey: ${formatScalar(value, style)}\n---\n`), [['key', value]]);
      const inFlow = `---\nkey: [{a: ${formatScalar(value, style)}, b: c}]\n---\n`;
      assert.deepEqual(saidBy(inFlow), saidBy(`---\nkey:\n- a: ${JSON.stringify(value)}\n  b: c\n---\n`));
    },
  );
});
