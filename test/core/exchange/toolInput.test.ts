import assert from 'node:assert/strict';
import { mcpTools, readToolInput } from '../../../src/core/exchange/tools.ts';

describe('what is wrong with the input of a tool', () => {
  const kinds = /^kind: "poem" is none of thank-you, check-in, .*follow-up$/;
  for (const [written, said] of [
    [undefined, 'the input: it has to be an object'],
    [{}, 'entry: it is missing'],
    [{ entry: 5 }, 'entry: it has to be text'],
    [{ entry: '' }, 'entry: it is empty'],
    [{ entry: 'x'.repeat(1001) }, 'entry: it is longer than 1000 characters'],
    [{ entry: 'a.md', kind: 'poem' }, kinds],
    [{ entry: 'a.md', path: 'b.md' }, 'path: the tool takes nothing of this name, so leave it out'],
  ] as const)
    it(`is said plainly: ${JSON.stringify(written)?.slice(0, 40)}`, () => {
      const read = readToolInput(mcpTools.explain.input, written);
      const problem = 'problem' in read ? read.problem : '';
      const inside = /^The input is not valid\. (.*)\. Call the tool again with that mended\.$/s.exec(
        problem,
      )?.[1];
      if (typeof said === 'string') assert.equal(inside, said);
      else assert.match(inside ?? '', said);
    });
});
