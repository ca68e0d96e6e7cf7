import assert from 'node:assert/strict';
import { isOfOtherInterviews } from '../../../src/core/log/otherLives.ts';

describe('notes about the interviews of others', () => {
  const others: readonly (readonly [path: string, text: string])[] = [
    ['research/P3 Abel.md', '# P3 Abel, interview 2026-11-25 09:30\n\nCompany: Roundhay Haulage\n'],
    ['ferry.md', 'Method: 45-min moderated interviews, remote. Researcher: me.'],
    ['Sales calls wk 48.md', '| Company | Contact | Call |\n'],
    ['Stories/Q and A - Hallissey.md', '**Q: How long have you had the job?**'],
    ['Stories/canal.md', '# Canal closure (feature, 1800 words)\n\nInterviews:\n'],
    ['Hiring/anna.md', 'Interview with the candidate'],
  ];
  for (const [path, text] of others)
    it(`are known: ${path}`, () => assert.equal(isOfOtherInterviews(path, text), true));

  const own: readonly (readonly [path: string, text: string])[] = [
    ['jobs/acme.md', '# Acme\n\nInterview on 25 Nov with Dana, hiring manager. They asked about PPC and Q4.'],
    ['search.md', 'P&G: interview 24 Nov, 10:00, wrote a few words of thanks'],
  ];
  for (const [path, text] of own)
    it(`are not taken for them: ${path}`, () => assert.equal(isOfOtherInterviews(path, text), false));
});
