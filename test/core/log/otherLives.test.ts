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
    ['10 - Interviews/1_Candidates/dita.md', '# Dita Horakova\n\nInterview 2026-12-01\n'],
    ['research/synthesis.md', '# Synthesis\n\n12 interviews, 2 to 10 November 2026\n'],
    ['misc/interview w survey.md', 'They rang 19 Nov to ask if they may interview me about the course.'],
    ['misc/agm.md', '# AGM\n\nDate: 12 Nov 2026\nOutcome: interview of 3 cleaners on 28 Nov\n'],
    ['profiles/maker.md', '# Bagpipe maker\n\nInterview Mon 23 Nov, his workshop. Ewan MacAskill, 71.\n'],
    ['cv/cover letter acme.md', 'To whom it may concern,\n\nI look forward to an interview.'],
    [
      'cv/acme.md',
      'Dear Ms Pereira,\n\nI am writing to apply. I look forward to an interview after 2 November 2026.',
    ],
  ];
  for (const [path, text] of others)
    it(`are known: ${path}`, () => assert.equal(isOfOtherInterviews(path, text), true));

  const own: readonly (readonly [path: string, text: string])[] = [
    ['jobs/acme.md', '# Acme\n\nInterview on 25 Nov with Dana, hiring manager. They asked about PPC and Q4.'],
    ['jobs/nov.md', '**13/11** Meridian rang at 12.15, Mr Goh, hiring mgr direct, no HR.'],
    ['jobs/acme.md', '# Acme\n\n## research\n- app store rating 2.9\n\n## screen on 16 Nov with Dana'],
    ['search.md', 'P&G: interview 24 Nov, 10:00, wrote a few words of thanks'],
  ];
  for (const [path, text] of own)
    it(`are not taken for them: ${path}`, () => assert.equal(isOfOtherInterviews(path, text), false));
});
