// What is proposed for any message of the corpus, whatever the log holds already.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { evaluate } from '../../../src/core/incremental/evaluation.ts';
import { editsOf } from '../../../src/core/log/change.ts';
import { messageKinds, proposalOf } from '../../../src/core/messages/index.ts';
import type { MessageKind, MessageReading } from '../../../src/core/messages/reading.ts';
import { applyEdits } from '../../../src/core/text.ts';
import { contextAt, filesOf, logOf } from '../../core/logOf.ts';
import { readSamples, type Sample } from './corpus.ts';

const today = Temporal.PlainDate.from('2026-12-01');
const zone = 'Europe/Berlin';
const corpus = join(import.meta.dirname, '../../fixtures/messages');

/** Logs that may know the company of a message, as files. */
const logs: Readonly<Record<string, (reading: MessageReading) => Readonly<Record<string, string>>>> = {
  'an empty log': () => ({}),
  'a log of others': () => ({
    'other.md': '---\ncompany: Contoso\ndate: 2026-11-10\noutcome: waiting\n---\n\nMine.\n',
  }),
  'an entry that waits': (reading) => ({ 'a.md': entryOf(reading, 'date: 2026-11-10\noutcome: waiting') }),
  'an entry without a day': (reading) => ({ 'a.md': entryOf(reading, 'outcome: upcoming') }),
  'the interview itself': (reading) => ({ 'a.md': entryOf(reading, `date: ${startOf(reading)}`) }),
  'the interview, called off': (reading) => ({
    'a.md': entryOf(reading, `date: ${startOf(reading)}\noutcome: cancelled`),
  }),
  'two roles of a company': (reading) => ({
    'a.md': entryOf(reading, 'role: Baker\ndate: 2026-11-10\noutcome: waiting'),
    'b.md': entryOf(reading, 'role: Miller\ndate: 2026-11-11\noutcome: waiting'),
  }),
  'several interviews in a file': (reading) => ({
    'a.md': entryOf(
      reading,
      `interviews:\n  - {date: 2026-11-10, round: phone}\n  - date: ${startOf(reading)}\n    round: onsite`,
    ),
  }),
  'headings in a file': (reading) => ({
    'a.md': `${entryOf(reading, '')}\n## Round 1 - phone (2026-11-10)\n\n## Round 2 - onsite (2026-11-18)\n`,
  }),
};

const quoted = (text: string) => JSON.stringify(text.replace(/[^\p{L}\p{N} .&-]/gu, ' '));

function entryOf({ company }: MessageReading, fields: string): string {
  return `---\ncompany: ${quoted(company?.value ?? 'Northwind')}\n${fields}\n---\n\nMine.\n`;
}

function startOf({ start }: MessageReading): string {
  return start?.value.date.toString() ?? '2026-11-18';
}

describe('what is proposed', function () {
  this.timeout(120_000);
  let samples: readonly Sample[] = [];
  before(async () => {
    samples = await readSamples(corpus);
  });

  const hold = (reading: MessageReading, files: Readonly<Record<string, string>>, kind?: MessageKind) => {
    const evaluation = evaluate(filesOf(files), contextAt('2026-11-30T10:00', zone));
    const named = [undefined, evaluation.interviewWith(evaluation.log.entries.at(-1)?.id ?? '')];
    for (const interview of named) {
      const { changes, sources, newEntry, round } = proposalOf(reading, {
        evaluation,
        interview,
        today,
        zone,
        kind,
        textOf: (path) => files[path],
      });
      for (const { path, changes: ofFile } of changes) {
        const text = files[path] ?? '';
        const edits = editsOf(text, ofFile);
        assert.ok(edits, 'what is proposed can be written');
        const after = applyEdits(text, edits);
        assert.ok(after.includes('Mine.') || after.includes('## Round'), 'what was written stays');
        assert.equal(logOf({ [path]: after }).entries.length, logOf({ [path]: text }).entries.length);
        assert.ok(round && path === round.entry.path);
      }
      const outcomes = sources.filter(({ field }) => field === 'outcome');
      assert.ok(outcomes.length === 0 || kind !== undefined || reading.kind.certainty === 'certain');
      for (const { value } of sources) assert.ok(value.trim() !== '');
      if (!newEntry || newEntry.entry.company === '' || newEntry.entry.date === '') continue;
      const [made] = logOf({ 'new.md': newEntry.text }).entries;
      assert.equal(made?.company?.value, newEntry.entry.company);
      assert.equal(made?.date?.value.date.toString(), newEntry.entry.date.slice(0, 10));
    }
  };

  for (const [name, filesOf] of Object.entries(logs)) {
    it(`can be written and changes nothing else, in ${name}`, () => {
      for (const { reading } of samples) hold(reading, filesOf(reading));
    });

    it(`is so whatever the person says it is, in ${name}`, () => {
      for (const [index, { reading }] of samples.entries()) {
        const kind = messageKinds[index % messageKinds.length];
        for (const one of [kind, messageKinds[(index + 3) % messageKinds.length]])
          hold(reading, filesOf(reading), one);
      }
    });
  }
});
