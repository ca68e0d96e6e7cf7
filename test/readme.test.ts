import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { evaluate } from '../src/core/index.ts';
import { letterFor } from './core/letters/letters.ts';
import { contextAt, logOf } from './core/logOf.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const path = 'interviews/contoso-cloud.md';
const now = '2026-11-30T10:00';

/** The notes and the letter as they stand beside each other in the table. */
const [notes = '', letter = ''] = (/^\| (`---`<br>.*) \|$/m.exec(readme)?.[1] ?? '')
  .replaceAll('<br>', '\n')
  .split(' | ');
const text = `${notes.replaceAll('`', '')}\n`;

describe('the README', () => {
  it('shows the letter that its notes give', () => {
    const written = letterFor({ text, path, now, letter: 'thank-you', to: 'Mia Chen' }).text;
    const shown = letter.replace(/\s*\.\.\.$/, '');
    assert.ok(shown.length > 200 && written.includes(shown), `${shown}\n\nbut the letter is\n\n${written}`);
  });

  it('shows the warning that its notes give', () => {
    const { findings } = evaluate([...logOf({ [path]: text }).files.values()], contextAt(now));
    const shown = /^> \*\*(.*?)\*\* (.*)$/m.exec(readme)?.slice(1).join(' ');
    assert.deepEqual(
      findings.filter(({ code }) => code === 'follow-up-overdue').map(({ message }) => message),
      [shown],
    );
  });
});
