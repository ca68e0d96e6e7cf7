import assert from 'node:assert/strict';
import { globTest } from '../../src/cli/glob.ts';

describe('glob patterns', () => {
  const cases: readonly (readonly [pattern: string, yes: string, no: string])[] = [
    ['*.md', 'a.md,.md', 'a/b.md a.txt'],
    ['**/*.md', 'a.md,a/b.md,a/b/c.md', 'a.mdx a/b'],
    ['archive', 'archive,archive/a.md,archive/x/y.md', 'archives a/archive'],
    ['archive/', 'archive,archive/a.md', 'archived.md'],
    ['./archive/**', 'archive/a.md,archive/b/c.md', 'a/archive/b'],
    ['**/archive', 'archive,a/archive,a/b/archive/c.md', 'a/archives'],
    ['a/**/z.md', 'a/z.md,a/b/z.md,a/b/c/z.md', 'z.md a/z a/b.md'],
    ['?.md', 'a.md,ä.md,\u{1F600}.md', '.md ab.md a/b'],
    ['[a-c1].md', 'a.md,c.md,1.md', 'd.md -.md'],
    ['[!a-c].md', 'd.md,-.md', 'a.md'],
    ['*.{draft,old}.md', 'a.draft.md,b.old.md', 'a.md a.new.md'],
    ['{a,b/{c,d}}/e', 'a/e,b/c/e,b/d/e', 'b/e c/e'],
    ['a+(b).md', 'a+(b).md', 'aab.md ab.md'],
    ['*a*b*', 'ab,xaxbx', 'ba axx'],
  ];
  for (const [pattern, yes, no] of cases) {
    it(pattern, () => {
      const test = globTest([pattern]);
      for (const path of yes.split(',')) assert.ok(test(path), path);
      for (const path of no.split(' ')) assert.ok(!test(path), path);
    });
  }

  it('nothing matches no pattern, or a blank one', () => {
    assert.ok(!globTest([])('a.md'));
    assert.ok(!globTest([''])('a.md'));
  });

  it('is quick with patterns made to be slow', () => {
    const name = 'a'.repeat(250);
    assert.ok(!globTest(['*a*a*a*a*a*a*a*a*a*a*a*b'])(name));
    assert.ok(!globTest(['**/a/**/a/**/a/**/a/**/a/b'])(name.split('').join('/')));
    assert.ok(!globTest(['{a,b}'.repeat(40)])(name));
  });
});
