import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { letterNames, readSample } from './corpus.ts';

const golden = join(import.meta.dirname, 'golden.json');

/** What the review says of a letter of the corpus, as a face shows it: the words, the sentence, and what a fix puts there. */
function said(name: string): readonly string[] {
  const { text, findings } = readSample(name);
  return findings.map(({ code, severity, range, message, fixes }) => {
    const mended = fixes.flatMap((fix) =>
      fix.kind === 'change'
        ? fix.changes.map((change) =>
            change.kind === 'edit'
              ? ` (${fix.title}: "${change.replaces}" to "${change.edit.text}"${fix.certain ? ', certain' : ''})`
              : change.kind,
          )
        : fix.kind,
    );
    return `${severity} ${code} "${text.slice(range.start, range.end)}": ${message}${mended.join('')}`;
  });
}

describe('the review word for word', () => {
  // UPDATE_GOLDEN=1 writes it anew, to be read in the diff.
  if (process.env.UPDATE_GOLDEN) {
    const texts = Object.fromEntries(letterNames.map((name) => [name, said(name)]));
    writeFileSync(golden, `${JSON.stringify(texts, null, 2)}\n`);
  }
  const texts: Readonly<Record<string, unknown>> = JSON.parse(readFileSync(golden, 'utf8'));

  for (const name of letterNames) it(name, () => assert.deepEqual(said(name), texts[name]));
});
