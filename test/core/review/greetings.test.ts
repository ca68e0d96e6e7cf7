// What the review says of whom a letter greets, and of the company it names.
import assert from 'node:assert/strict';
import { reviewed } from './reviewed.ts';

interface Case {
  readonly greeting: string;
  readonly to?: string;
  readonly company?: string;
  readonly body?: string;
  readonly says: readonly string[];
}

/** The codes of what is said, each with the words that it underlines. */
function saidOf({
  greeting,
  to = 'Dana Okafor',
  company = 'Tidewater Controls',
  body = '',
}: Case): readonly string[] {
  const path = 't.md';
  const text = `---\nletter: thank-you\nentry: a.md\nto: ${to}\n---\nSubject: Thank you for Tuesday\n\n${greeting}\n\nThank you for showing me the pumps on Tuesday, and for the time you took. ${body}\n\nKind regards,\nRobin Vale\n`;
  const files = {
    'a.md': `---\ncompany: ${company}\nrole: Controls Engineer\ndate: 2026-11-17T14:00\ninterviewers: [${to}]\n---\n- the pumps\n`,
    [path]: text,
  };
  return reviewed(files, path)
    .filter(({ code }) => ['wrong-person', 'wrong-company'].includes(code))
    .map(({ code, range }) => `${code}: ${text.slice(range.start, range.end)}`);
}

const cases: readonly Case[] = [
  { greeting: 'Dear Dana,', says: [] },
  { greeting: 'Dear D.,', says: [] },
  { greeting: 'Dear Ms Okafor,', says: [] },
  { greeting: 'Dear Mark,', says: ['wrong-person: Mark'] },
  { greeting: 'Dear Dana Whitfield,', says: ['wrong-person: Dana Whitfield'] },
  { greeting: 'Dear Mark Okafor,', says: ['wrong-person: Mark Okafor'] },
  { greeting: 'Dear Danna,', says: ['wrong-person: Danna'] },
  { greeting: 'Dear Tidewater,', says: [] },
  { greeting: 'Dear hiring team,', says: [] },
  // Another script than the entry's says nothing of who it is.
  { greeting: 'Уважаемая Дана,', says: [] },
  { greeting: 'Dear Jose,', to: 'José García', says: [] },
  { greeting: 'Dear Jörg,', to: 'Jorg Hale', says: [] },
  // Of `Frau Lenz` nobody knows the first name, of `Dana` nobody the last.
  { greeting: 'Dear Petra,', to: 'Frau Lenz', says: [] },
  { greeting: 'Dear Frau Maurer,', to: 'Frau Lenz', says: ['wrong-person: Maurer'] },
  { greeting: 'Dear Ms Whitfield,', to: 'Dana', says: [] },
  { greeting: 'Dear Mark,', to: 'Dana', says: ['wrong-person: Mark'] },
  { greeting: 'Dear Mark Whitfield Hale Stone Moss,', says: [] },
  { greeting: 'Dear Chef,', body: 'I liked how the chef runs it.', says: [] },
  // The company as it is written.
  { greeting: 'Dear Dana,', body: 'I would be glad to join Tidewater.', says: [] },
  {
    greeting: 'Dear Dana,',
    body: 'I would be glad to join Tide Water Controls.',
    says: ['wrong-company: Tide Water'],
  },
  {
    greeting: 'Dear Dana,',
    body: 'I would be glad to join Tidewatr Controls.',
    says: ['wrong-company: Tidewatr'],
  },
  {
    greeting: 'Dear Dana,',
    company: 'Red Kestrel',
    body: 'I would be glad to join Redkestrel.',
    says: ['wrong-company: Redkestrel'],
  },
];

describe('greetings and companies in a letter', () => {
  for (const one of cases)
    it(`${one.greeting} ${one.body ?? ''} to ${one.to ?? 'Dana Okafor'}`, () => {
      assert.deepEqual(saidOf(one), one.says);
    });
});
