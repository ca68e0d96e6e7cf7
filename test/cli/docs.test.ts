import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandRows, helpText } from '../../src/cli/usage.ts';

describe('docs/cli.md', () => {
  const path = join(import.meta.dirname, '../../docs/cli.md');

  for (const name of [undefined, ...Object.keys(commandRows)]) {
    it(`shows the help of ${name ?? 'the program'} as it is`, () => {
      const marker = name === undefined ? '<!-- help -->' : `<!-- help ${name} -->`;
      const docs = readFileSync(path, 'utf8');
      const [before, after] = docs.split(`${marker}\n\`\`\`text\n`);
      const shown = after?.split('```\n')[0];
      if (process.env.UPDATE_DOCS && shown !== undefined && after !== undefined)
        writeFileSync(path, `${before}${marker}\n\`\`\`text\n${helpText(name)}${after.slice(shown.length)}`);
      else assert.equal(shown, helpText(name));
    });
  }
});
