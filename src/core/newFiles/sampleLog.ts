import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from '../calendar.ts';
import { moveDates } from './moveDates.ts';

/** A file of the sample log; the path is inside the log's folder. */
interface SampleFile {
  readonly path: string;
  readonly text: string;
}

/** The Wednesday on which the sample's story is told. */
const toldOn = Temporal.PlainDate.from('2026-11-18');

const panelLetter = '2026-11-13-halden-automation-thank-you-ana-lindqvist.md';

/** One person's week, made up: companies, people and addresses do not exist. */
const told: readonly SampleFile[] = [
  {
    path: '2026-11-17-northwind-robotics-onsite.md',
    text: `---
company: Northwind Robotics
role: Controls Engineer
date: 2026-11-17T14:00
round: onsite
outcome: waiting
interviewers:
  - Dana Okafor <dana.okafor@northwind.example>
  - Luis Pereira (Staff Engineer)
contact: Mei Lin <mei.lin@northwind.example>
decision-by: 2026-12-04   # Mei said two weeks, give or take
---

## Highlights

- Dana: your plan to split the cell controller from the line scheduler
- Luis: the way you test motion profiles against a simulated gripper

## Unsaid

- I moved a packaging line from relay logic to structured text without a day of downtime

## Promised

- [ ] Send Luis the test plan for the gripper simulator

## Questions

- Who owns the safety case once the pilot line is handed over?
`,
  },
  {
    path: '2026-11-13-halden-automation-panel.md',
    text: `---
company: Halden Automation
role: Senior PLC Developer
date: 2026-11-13T09:30
round: panel
outcome: waiting
interviewers:
  - Ana Lindqvist (Head of Engineering)
  - Ben Whitlock <ben.whitlock@halden.example>
decision-by: 2026-12-01
follow-ups:
  - {letter: thank-you, to: Ana Lindqvist, sent: 2026-11-13, file: letters/${panelLetter}}
---

## Highlights

- Ana: the code review every change of the filling line goes through
- Ben: your on-call rota, which keeps the same person on a fault until it is understood

## Unsaid

- I wrote the interlock tests for a bottling plant in Graz and they caught two faults before start-up
`,
  },
  {
    path: `letters/${panelLetter}`,
    text: `---
letter: thank-you
entry: ../2026-11-13-halden-automation-panel.md
to: Ana Lindqvist
subject: "Thank you: Senior PLC Developer interview"
sent: 2026-11-13
---

Dear Ana,

Thank you for the hour with Ben and you today, and for walking me through the filling line.

The code review that every change goes through stayed with me. I have seen lines where the last person to touch the panel was
the only one who knew what it did, and I would like to work where that cannot happen. It also fits how I work: the interlock
tests I wrote for a bottling plant in Graz came out of exactly such a review, and caught two faults before start-up.

Please tell Ben that I would be glad to hear more about the rota. If anything is open from your side, I am easy to reach.

Kind regards,
Robin Vale
`,
  },
  {
    path: '2026-11-10-meridian-labs-video.md',
    text: `---
company: Meridian Labs
role: Test Automation Lead
date: 2026-11-10T15:00
round: video
outcome: waiting
contact: Iris Koch <iris@meridian.example>
follow-ups:
  - {letter: thank-you, sent: 2026-11-10}
---

## Highlights

- a small team that ships every week
`,
  },
  {
    path: '2026-11-23-verdant-grid-onsite.md',
    text: `---
company: Verdant Grid
role: Controls Engineer
date: 2026-11-23T10:00
round: onsite
outcome: upcoming
interviewers:
  - Sofia Brandt (Head of Controls)
---

## Questions

- How do you test a change of the grid model before it goes live?
`,
  },
  {
    path: 'profile.md',
    text: `---
name: Robin Vale
email: robin.vale@mail.example
phone: +1 555 010 4477
skills:
  - motion control in structured text
  - teaching technicians to read ladder logic
---

Your name, your address and what you can do: letters are signed with it. This one is made up, as is the whole sample.
`,
  },
];

/** The sample log as of `today`: some letters are owed, one is late, one is sent. The first file is the one to show. */
export function sampleLog(today: PlainDate): readonly SampleFile[] {
  return told.map(({ path, text }) => ({
    path: moveDates(path, toldOn, today),
    text: moveDates(text, toldOn, today),
  }));
}
