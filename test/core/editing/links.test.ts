import assert from 'node:assert/strict';
import { linksOf } from '../../../src/core/editing/links.ts';
import { logOf } from '../logOf.ts';

const letter = (entry: string) =>
  `---\nletter: thank-you\nentry: ${entry}\nto: Dana Okafor\n---\nDear Dana,\n`;
const entry = (records = '') => `---\ncompany: Acme\ndate: 2026-11-13\noutcome: waiting\n${records}---\n`;

/** What is underlined in a file and where it leads, as `text > path`. */
function linksIn(files: Readonly<Record<string, string>>, path: string): readonly string[] {
  return linksOf(logOf(files), path).map(
    ({ range, target }) => `${files[path]?.slice(range.start, range.end)} > ${target}`,
  );
}

describe('links between files of a log', () => {
  for (const [written, underlined] of [
    ['../acme.md', '../acme.md'],
    ['../acme', '../acme'],
    ['"[[acme]]" # the onsite', '"[[acme]]"'],
  ] as const) {
    it(`lead from a letter to its entry: ${written}`, () => {
      const files = { 'log/acme.md': entry(), 'log/letters/thanks.md': letter(written) };
      assert.deepEqual(linksIn(files, 'log/letters/thanks.md'), [`${underlined} > log/acme.md`]);
    });
  }

  it('lead from records to their letters', () => {
    const files = {
      'log/acme.md': entry(`follow-ups:
  - {letter: thank-you, sent: 2026-11-14, file: letters/thanks.md}
  - letter: check-in
    sent: 2026-11-20
    file: 'log/letters/check in.md'
  - {letter: thank-you, sent: 2026-11-14}
`),
      'log/letters/thanks.md': letter('../acme.md'),
      'log/letters/check in.md': letter('../acme.md').replace('thank-you', 'check-in'),
    };
    assert.deepEqual(linksIn(files, 'log/acme.md'), [
      'letters/thanks.md > log/letters/thanks.md',
      "'log/letters/check in.md' > log/letters/check in.md",
    ]);
  });

  for (const elsewhere of ['../gone.md', '../../../etc/passwd', 'https://example.com/acme.md', '']) {
    it(`lead nowhere but to files of the log: ${elsewhere || 'blank'}`, () => {
      const files = {
        'log/acme.md': entry(`follow-ups: [{letter: thank-you, sent: 2026-11-14, file: "${elsewhere}"}]\n`),
        'log/letters/thanks.md': letter(`"${elsewhere}"`),
      };
      assert.deepEqual(linksIn(files, 'log/letters/thanks.md'), []);
      assert.deepEqual(linksIn(files, 'log/acme.md'), []);
    });
  }
});
