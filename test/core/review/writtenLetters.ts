import assert from 'node:assert/strict';
import type { Tone } from '../../../src/core/config.ts';
import { letterKindNames } from '../../../src/core/kinds/index.ts';
import { letterFor } from '../letters/letters.ts';
import { reviewed } from './reviewed.ts';

/** Interviews of which there is much to say, and nothing. */
export const entries = {
  rich: `---
company: Northwind Robotics
role: Controls Engineer
date: 2026-11-17T14:00
round: onsite
outcome: waiting
decision-by: 2026-12-04
offer-by: 2026-12-01
interviewers:
  - Dana Okafor <dana@northwind.example>
  - Luis Pereira (Staff Engineer)
---
## Highlights
- Dana: their plan to split the cell controller from the line scheduler
- Luis: the way you test motion profiles against a simulated gripper
## Unsaid
- I moved a packaging line from relay logic to structured text without a day of downtime
## Promised
- [ ] Send Luis the test plan for the gripper simulator
`,
  bare: '---\ncompany: Northwind\ndate: 2026-11-17\n---\n',
};

/** The review finds nothing but blanks in letters of every kind that the tool writes in these tones. */
export function assertOnlyBlanksIn(...tones: readonly Tone[]): void {
  for (const [name, entry] of Object.entries(entries)) {
    for (const to of name === 'rich' ? ['Dana Okafor', 'Luis Pereira'] : [undefined]) {
      for (const letter of letterKindNames) {
        for (const tone of tones) {
          const { path, text } = letterFor({ text: entry, letter, tone, to });
          const found = reviewed({ 'interviews/a.md': entry, [path]: text }, path).filter(
            ({ code }) => code !== 'unfilled-blank',
          );
          assert.deepEqual(
            found.map(({ code, range }) => `${code}: ${text.slice(range.start, range.end)}`),
            [],
            `${letter}, ${tone}, ${name}, ${to}\n${text}`,
          );
        }
      }
    }
  }
}
