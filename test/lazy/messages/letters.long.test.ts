import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import type { MessageReading } from '../../../src/core/messages/index.ts';
import { parseMessage, readMessage } from '../../../src/lazy/messages.ts';

interface Letter {
  readonly kind: string;
  readonly start: string;
  readonly reading: MessageReading;
  readonly subject: string;
}

/** Letters of our own, each behind a line `### kind | start | names`. */
async function letters(): Promise<readonly Letter[]> {
  const stretches = readFileSync(join(import.meta.dirname, 'letters.txt'), 'utf8')
    .split(/^### /m)
    .slice(1);
  return Promise.all(
    stretches.map(async (stretch) => {
      const end = stretch.indexOf('\n');
      const [kind = '', start = ''] = stretch
        .slice(0, end)
        .split('|')
        .map((part) => part.trim());
      const mime =
        'MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\nTo: you@home.test\n';
      const message = await parseMessage(new TextEncoder().encode(mime + stretch.slice(end + 1)));
      const reading = readMessage(message, { today: Temporal.PlainDate.from('2026-12-01') });
      return { kind, start, reading, subject: message.subject };
    }),
  );
}

/** Read otherwise than meant, and asked about. */
const asked = ['Absage des Gesprächs am 10.12.', 'Fwd: recibo'];

describe('letters of our own', function () {
  this.timeout(60_000);
  let all: readonly Letter[] = [];

  before(async () => {
    all = await letters();
  });

  it('are read as the kind they are, or asked about', () => {
    const wrong = all.filter(({ kind, reading }) => reading.kind.value !== kind);
    assert.deepEqual(
      wrong.map(({ subject }) => subject),
      asked,
    );
    assert.ok(wrong.every(({ reading }) => reading.kind.certainty === 'likely'));
  });

  it('say when', () => {
    for (const { start, reading, subject } of all) {
      const value = reading.start?.value;
      const read = value
        ? `${value.date.toString()}T${value.time?.toString({ smallestUnit: 'minute' }) ?? ''}`
        : '';
      if (start !== '') assert.equal(read, start, subject);
    }
  });
});
