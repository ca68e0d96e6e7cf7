import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSimpleFrontMatter } from '../../../src/core/log/simpleFrontMatter.ts';

// That it reads as YAML does: test/properties/simple.test.ts.
describe('simple front matter', () => {
  it('is what most of the sample log has', () => {
    const folder = join(import.meta.dirname, '../../fixtures/sample/interviews');
    const texts = readdirSync(folder)
      .filter((file) => file.endsWith('.md'))
      .map((file) => readFileSync(join(folder, file), 'utf8'));
    assert.ok(texts.filter(readSimpleFrontMatter).length > texts.length / 2);
  });

  for (const [text, why] of [
    ['---\nnotes: |\n  a: b\n---\n', 'a text of several lines'],
    ['---\ncompany: &a Acme\n---\n', 'a name for a value'],
    ['---\ncompany: Acme: North\n---\n', 'a map in a map, which is an error'],
    ['---\ncompany: Acme\n---x\n', 'a fence that is none'],
    ['---\ncompany: Acme\n', 'no closing fence'],
    ['---js\nmodule.exports = {}\n---\n', 'another language'],
  ] as const) {
    it(`is not ${why}`, () => assert.equal(readSimpleFrontMatter(text), undefined));
  }

  it('is none where a file starts with text', () =>
    assert.deepEqual(readSimpleFrontMatter('# Notes\n'), { kind: 'none' }));
});
