// The figures of docs/messages.md are made from the corpus: `UPDATE_DOCS=1 npx mocha test/lazy/messages/corpus.long.test.ts` writes them anew.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isWrongWithoutAsking, measures, readSamples, type Sample } from './corpus.ts';

const root = join(import.meta.dirname, '../../..');

describe('the corpus of messages', function () {
  this.timeout(180_000);
  let samples: readonly Sample[] = [];

  before(async () => {
    samples = await readSamples(process.env.MESSAGES ?? join(root, 'test/fixtures/messages'));
  });

  it('is large enough', () => {
    assert.ok(samples.length >= 60 || process.env.MESSAGES !== undefined);
  });

  it('never gets a wrong outcome without a question', () => {
    assert.deepEqual(
      samples.filter(isWrongWithoutAsking).map(({ name }) => name),
      [],
    );
  });

  it('is read as docs/messages.md says', () => {
    const rows = Object.entries(measures).map(([measure, isRight]) => {
      const wrong = samples.filter((sample) => isRight(sample) === false).map(({ name }) => name);
      if (process.env.MESSAGES !== undefined)
        console.log(
          `    ${measure}: ${samples.length - wrong.length} of ${samples.length} ${wrong.join(' ')}`,
        );
      return `| ${measure} | ${samples.length - wrong.length} of ${samples.length} |`;
    });
    if (process.env.MESSAGES !== undefined) return;
    const table = ['| what is read | right |', '| --- | --- |', ...rows].join('\n');
    const path = join(root, 'docs/messages.md');
    const docs = readFileSync(path, 'utf8');
    const [, shown] = /<!-- figures -->\n\n([\s\S]*?)\n\n<!-- end of figures -->/.exec(docs) ?? [];
    if (process.env.UPDATE_DOCS && shown !== undefined)
      writeFileSync(path, docs.replace(`\n\n${shown}\n\n<!-- end`, `\n\n${table}\n\n<!-- end`));
    else assert.equal(shown, table);
  });
});
