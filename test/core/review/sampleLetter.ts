import type { LetterKind } from '../../../src/core/kinds/index.ts';
import { reviewed } from './reviewed.ts';

export const northwind = `---
company: Northwind Robotics
role: Controls Engineer
date: 2026-11-19T14:00
round: onsite
outcome: waiting
interviewers:
  - Dana Okafor <dana@northwind.example>
  - Luis Pereira
---
## Highlights
- the pilot line that builds its own spare parts
## Promised
- [ ] Send Dana the commissioning checklist
- [ ] Send Luis the gripper data
`;
export const halden = `---
company: Halden
role: Test Manager
date: 2026-11-10
outcome: waiting
interviewers: Mei Lin
---
`;
export const sentences = {
  thanks: 'Thank you for the visit on Thursday 19 November, and for the time you took to show me around.',
  detail:
    'The pilot line that builds its own spare parts stayed with me, because I spent four years keeping a line alive whose parts nobody made any more, and I would have liked to have such a thing at hand.',
  more: 'What you told me about the shift handover fits how I like to work: short, on paper, and with the people who were there.',
  promise: 'I will send you the commissioning checklist that we spoke about before the end of the week.',
  end: 'If anything is open on your side, please write or call. I look forward to hearing how you decide.',
};

export interface Change {
  readonly kind?: LetterKind;
  readonly to?: string;
  readonly subject?: string;
  readonly sent?: string;
  readonly greeting?: string;
  readonly body?: string;
  /** Other files of the log, or the entry as it is instead. */
  readonly files?: Readonly<Record<string, string>>;
}

export const thankYou = Object.values(sentences).join('\n\n');

export function letter(change: Change = {}): string {
  const {
    kind = 'thank-you',
    to = 'Dana Okafor',
    subject = 'Thank you: Controls Engineer interview',
  } = change;
  const { sent = '', greeting = 'Dear Dana,', body = thankYou } = change;
  return `---\nletter: ${kind}\nentry: ../visit.md\nto: ${to}\nsubject: ${JSON.stringify(subject)}\nsent: ${sent}\n---\n${greeting}\n\n${body}\n\nKind regards,\nRobin Vale\n`;
}

/** \`code: the words it is about\`, of a letter in the log. */
export function review(text: string, more: Readonly<Record<string, string>> = {}): readonly string[] {
  const path = 'letters/a.md';
  const files = { 'visit.md': northwind, 'halden.md': halden, [path]: text, ...more };
  return reviewed(files, path).map(({ code, range }) => `${code}: ${text.slice(range.start, range.end)}`);
}

export const added = (sentence: string) => ({ body: `${thankYou}\n\n${sentence}` });
export const second = (body: string): Change => ({
  kind: 'check-in',
  subject: 'Controls Engineer: where things stand',
  body,
});
export const checkIn =
  'Thank you again for the visit on Thursday, 19 November. You expected to know more in these days, and I know that such dates move. I have since read the paper on cell control that you named, and it answered a question of mine about the hand-over between the cells. Could you tell me how things stand with the Controls Engineer role?';
export const leaving = (body: string): Change => ({
  kind: 'withdrawal',
  subject: 'Controls Engineer: my application',
  body,
});

/** An entry of another process. */
export const other = (company: string, role = 'Test Manager', people = 'Mei Lin') => ({
  'other.md': `---\ncompany: ${company}\nrole: ${role}\ndate: 2026-11-10\noutcome: waiting\ninterviewers: ${people}\n---\n`,
});
/** The entry itself, written otherwise. */
export const visit = (from: string | RegExp, to: string) => ({ 'visit.md': northwind.replace(from, to) });
export const earlier = {
  'call.md': northwind.replaceAll('2026-11-19', '2026-11-10').replace('onsite', 'phone'),
};
