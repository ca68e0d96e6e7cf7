import assert from 'node:assert/strict';
import { agendaMarkdown } from '../../../src/core/exchange/agendaMarkdown.ts';
import { evaluate } from '../../../src/core/incremental/evaluation.ts';
import { english } from '../../../src/core/speech.ts';
import { contextAt, filesOf } from '../logOf.ts';

function agenda(files: Readonly<Record<string, string>>): string {
  const context = contextAt('2026-11-20T09:00');
  return agendaMarkdown(evaluate(filesOf(files), context), context.now, english);
}

describe('the agenda as Markdown', () => {
  it('has a part for each state, and shows names as they are written', () => {
    const text = agenda({
      'a.md':
        '---\ncompany: "*A* <b>"\nrole: Fitter_2\ndate: 2026-11-19T14:00\noutcome: waiting\ninterviewers: [Dana, Luis]\n---\n',
      'l.md': '---\nletter: thank-you\nentry: a.md\nto: Dana\n---\n',
      'b.md': '---\ncompany: B\ndate: 2026-08-01\noutcome: waiting\n---\n',
    });
    assert.equal(
      text.replace(/^ {2}.*$/gm, '  ...'),
      `# Follow-ups on Fri 20 Nov, 09:00

## Due

- **Thank-you to Dana** (drafted), \\*A\\* \\<b\\>, Fitter\\_2
  ...
- **Thank-you to Luis**, \\*A\\* \\<b\\>, Fitter\\_2
  ...

## Later

- **Check-in to Dana**, \\*A\\* \\<b\\>, Fitter\\_2
  ...
`,
    );
    assert.match(text, /\n {2}You met on Thu 19 Nov/);
  });

  it('names each part, and a company without a role', () => {
    const of = (company: string, record = '') =>
      `---\ncompany: ${company}\ndate: 2026-11-18T14:00\noutcome: advanced\nfollow-ups: [${record}]\n---\n`;
    const text = agenda({
      'a.md': of('Ash'),
      'b.md': of('Birch', '{letter: thank-you, snoozed: 2026-11-23}'),
      'c.md': of('Cedar', '{letter: thank-you, sent: 2026-11-19}'),
      'd.md': of('Doum', '{letter: thank-you, waived: met again}'),
    });
    assert.deepEqual(text.match(/^(?:##|-) .*/gm), [
      '## Overdue',
      '- **Thank-you to Ash**, Ash',
      '## Snoozed',
      '- **Thank-you to Birch**, Birch',
      '## Sent',
      '- **Thank-you to Cedar**, Cedar',
      '## Waived',
      '- **Thank-you to Doum**, Doum',
    ]);
  });

  it('says first which offer asks for an answer', () => {
    const offer = 'company: "*Ash*"\ndate: 2026-11-10\noutcome: offer\noutcome-since: 2026-11-12';
    const text = agenda({ 'a.md': `---\n${offer}\noffer-by: 2026-11-23\n---\n` });
    assert.deepEqual(text.match(/^(?:##|-) .*/gm), [
      '## To answer',
      '- The offer from \\*Ash\\* must be answered by Mon 23 Nov: yes, no, or a request for more time.',
    ]);
  });

  it('says that nothing is owed', () => {
    assert.equal(
      agenda({ 'b.md': '---\ncompany: B\ndate: 2026-08-01\noutcome: rejected\n---\n' }),
      '# Follow-ups on Fri 20 Nov, 09:00\n\nAll caught up.\n',
    );
  });
});
