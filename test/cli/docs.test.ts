import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandRows, helpText } from '../../src/cli/usage.ts';

describe('docs/cli.md', () => {
  const docs = readFileSync(join(import.meta.dirname, '../../docs/cli.md'), 'utf8');

  for (const name of [undefined, ...Object.keys(commandRows)]) {
    it(`shows the help of ${name ?? 'the program'} as it is`, () => {
      const marker = name === undefined ? '<!-- help -->' : `<!-- help ${name} -->`;
      const shown = docs.split(`${marker}\n\`\`\`text\n`)[1]?.split('```\n')[0];
      assert.equal(shown, helpText(name));
    });
  }
});
