import assert from 'node:assert/strict';
import { letterPath } from '../../../src/core/letters/fileName.ts';
import { contextAt, interviewsOf, logOf } from '../logOf.ts';

interface Place {
  readonly path?: string;
  readonly company?: string;
  readonly to?: string;
  readonly lettersFolder?: string;
  readonly taken?: readonly string[];
}

function pathOf({ path = 'jobs/a.md', company = 'Acme', to, lettersFolder = 'letters', taken = [] }: Place) {
  const log = logOf({ [path]: `---\ncompany: ${JSON.stringify(company)}\ndate: 2026-11-17\n---\n` });
  const context = contextAt('2026-11-20T10:00');
  const [interview] = interviewsOf(log, context);
  assert.ok(interview);
  return letterPath({
    interview,
    letter: 'thank-you',
    to: to === undefined ? undefined : { name: to, range: { start: 0, end: 0 } },
    now: context.now,
    lettersFolder,
    taken: (candidate) => taken.includes(candidate),
  });
}

const cases: readonly (readonly [place: Place, path: string])[] = [
  [{ to: 'Dana Okafor' }, 'jobs/letters/2026-11-20-acme-thank-you-dana-okafor.md'],
  [{}, 'jobs/letters/2026-11-20-acme-thank-you.md'],
  [{ path: 'a.md' }, 'letters/2026-11-20-acme-thank-you.md'],
  [{ path: 'jobs/2026/a.md' }, 'jobs/2026/letters/2026-11-20-acme-thank-you.md'],
  [{ lettersFolder: '' }, 'jobs/2026-11-20-acme-thank-you.md'],
  [{ lettersFolder: 'out\\to/' }, 'jobs/out/to/2026-11-20-acme-thank-you.md'],
  [{ company: 'Ash & Sons, Ltd.' }, 'jobs/letters/2026-11-20-ash-sons-ltd-thank-you.md'],
  [{ company: '???' }, 'jobs/letters/2026-11-20-thank-you.md'],
  [{ company: '../../etc', to: '/x' }, 'jobs/letters/2026-11-20-etc-thank-you-x.md'],
  [{ to: 'jobs@acme.example' }, 'jobs/letters/2026-11-20-acme-thank-you-jobs.md'],
  // In bytes, with room for a number; a cut name ends with no hyphen.
  [{ company: 'ж'.repeat(90) }, `jobs/letters/2026-11-20-${'ж'.repeat(41)}.md`],
  [{ company: `${'a'.repeat(82)} & b` }, `jobs/letters/2026-11-20-${'a'.repeat(82)}.md`],
  [
    {
      taken: ['jobs/letters/2026-11-20-acme-thank-you.md', 'jobs/letters/2026-11-20-acme-thank-you-2.md'],
    },
    'jobs/letters/2026-11-20-acme-thank-you-3.md',
  ],
];

describe('where a letter goes', () => {
  for (const [place, path] of cases)
    it(JSON.stringify(place).slice(0, 70), () => assert.equal(pathOf(place), path));
});
