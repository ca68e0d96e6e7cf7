// Posts of a blog, whose date is when they came out, and files that call the company otherwise.
import assert from 'node:assert/strict';
import { logOf } from '../logOf.ts';

function whenIn(path: string, frontMatter: string): readonly (string | undefined)[] {
  return logOf({ [path]: `---\n${frontMatter}\n---\nThe interview.\n` }).entries.map(({ date }) =>
    [date?.value.date.toString(), date?.value.time?.toString({ smallestUnit: 'minute' })]
      .filter(Boolean)
      .join(' '),
  );
}

describe('the posts of a blog', () => {
  const post = 'layout: post\ndate: 2026-11-19 21:40:00 +0100\ncompany: Acme';

  it('are no interview at the hour at which they were written', () => {
    assert.deepEqual(whenIn('a.md', `${post}\ninterviewers: [Dana Okafor]`), ['2026-11-19']);
    assert.deepEqual(whenIn('a.md', `${post}\ninterviewers: [Dana Okafor]\ntime: "12:00"`), [
      '2026-11-19 12:00',
    ]);
    assert.deepEqual(
      whenIn('_posts/2026-11-19-a.md', 'date: 2026-11-19T21:40\ncompany: Acme\nround: phone'),
      ['2026-11-19'],
    );
    assert.deepEqual(
      whenIn('a.md', 'layout: post\ninterview_date: 2026-11-19T14:00\ncompany: Acme\nround: phone'),
      ['2026-11-19 14:00'],
    );
  });

  it('are no interview where nothing tells that it was on that day', () =>
    assert.deepEqual(whenIn('_posts/2026-11-27-no.md', post), []));
});

describe('a company that is called otherwise', () => {
  const companies = (lines: string) =>
    logOf({ 'a.md': `---\ndate: 2026-11-19\n${lines}\n---\n` }).entries.map(({ company }) => company?.value);

  it('is read beside those whom one met', () => {
    assert.deepEqual(companies('org: "[[Acme]]"\ninterviewers: [Dana Okafor]'), ['Acme']);
    assert.deepEqual(companies('where: [[Acme]]\ninterviewers: [Dana Okafor]'), ['Acme']);
  });

  it('is left open where it may be a place, or two are named', () => {
    assert.deepEqual(companies('where: Room 4\ninterviewers: [Dana Okafor]'), [undefined]);
    assert.deepEqual(companies('org: Acme\nat: "[[Contoso]]"\ninterviewers: [Dana Okafor]'), [undefined]);
    assert.deepEqual(companies('org: Acme'), []);
  });
});
