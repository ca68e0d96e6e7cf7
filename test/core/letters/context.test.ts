import assert from 'node:assert/strict';
import type { LetterKind } from '../../../src/core/kinds/index.ts';
import { bodyOf, letterFor } from './letters.ts';

const panel = `---
company: Northwind
role: Fitter
date: 2026-11-17T14:00
round: phone
outcome: waiting
offer-by: 2026-12-01
interviewers: [Dana Okafor, Luis Pereira, Mei Lin]
contact: Ana Ruiz
---
`;
const withPromise = (promise: string, entry = panel) => `${entry}\n## Promised\n\n${promise}\n`;

/** What a letter says was promised, whatever sentence it stands in. */
function promised(text: string, to: string, more: Readonly<Record<string, string>> = {}): string | undefined {
  const body = bodyOf(letterFor({ text, letter: 'thank-you', to, more }));
  const found =
    /^(?:(?:As promised|As I said), I will (.*)\.|I will (.*), as (?:promised|I said)\.|I have not forgotten what I promised: (.*)\.)$/m.exec(
      body,
    );
  return found?.slice(1).find((words) => words !== undefined);
}

describe('what a letter promises', () => {
  const rows: readonly (readonly [promise: string, to: string, words: string])[] = [
    ['- [ ] Send Luis the plan', 'Luis Pereira', 'send you the plan'],
    ['- [ ] Luis: the plan', 'Luis Pereira', 'send you the plan'],
    ['- [ ] Luis: send the plan', 'Luis Pereira', 'send you the plan'],
    ['### Luis\n\n- [ ] Send the plan', 'Luis Pereira', 'send you the plan'],
    ['- [ ] Send Ana the plan', 'Ana Ruiz', 'send you the plan'],
    // As in what is owed: what names nobody was promised to the first of them.
    ['- [ ] Send the plan', 'Dana Okafor', 'send you the plan'],
    ['- [ ] references!!', 'Dana Okafor', 'send you my references'],
  ];
  const toSeveral: readonly (readonly [promise: string, readers: readonly string[], words: string])[] = [
    ['- [ ] send Dana and Luis the plan', ['Dana Okafor', 'Luis Pereira'], 'send you the plan'],
    ['- [ ] Dana, Luis: the plan', ['Dana Okafor', 'Luis Pereira'], 'send you the plan'],
    ['- [ ] send the plan to Dana Okafor & Luis P.', ['Dana Okafor', 'Luis Pereira'], 'send you the plan'],
    ['- [ ] @Luis @Dana: send a link', ['Dana Okafor', 'Luis Pereira'], 'send you a link'],
    ['### Dana and Luis\n\n- [ ] Send the plan', ['Dana Okafor', 'Luis Pereira'], 'send you the plan'],
    ['### Dana / Luis\n\n- [ ] Send the plan', ['Dana Okafor', 'Luis Pereira'], 'send you the plan'],
    ['### Dana und Luis\n\n- [ ] Send the plan', ['Dana Okafor', 'Luis Pereira'], 'send you the plan'],
    // Of several who are no list, the first: as in what is owed.
    ['- [ ] introduce Dana to Luis', ['Dana Okafor'], 'introduce you to Luis'],
    ['- [ ] introduce Dana and Luis', ['Dana Okafor'], 'introduce you and Luis'],
    ['- [ ] send Dana the plan that Luis made', ['Dana Okafor'], 'send you the plan that Luis made'],
  ];
  for (const [promise, readers, words] of toSeveral)
    it(`${JSON.stringify(promise)}: to ${readers.join(' and to ')}`, () => {
      for (const to of ['Dana Okafor', 'Luis Pereira', 'Ana Ruiz']) {
        assert.equal(promised(withPromise(promise), to), readers.includes(to) ? words : undefined, to);
      }
    });

  for (const [promise, reader, words] of rows) {
    it(`${JSON.stringify(promise)}: to ${reader} alone`, () => {
      for (const to of ['Dana Okafor', 'Luis Pereira', 'Mei Lin', 'Ana Ruiz'])
        assert.equal(promised(withPromise(promise), to), to === reader ? words : undefined, to);
    });
  }

  it('goes to the contact alone where letters go through an agency', () => {
    const text = withPromise('- [ ] Send the plan', panel.replace('round:', 'via-agency: yes\nround:'));
    const more = { 'interviews/later.md': panel.replaceAll('2026-11-17', '2026-11-20') };
    assert.equal(promised(text, 'Ana Ruiz', more), 'send you the plan');
  });

  it('is nothing that is done', () => {
    assert.equal(promised(withPromise('- [x] Send the plan'), 'Dana Okafor'), undefined);
  });
});

describe('what a letter knows of the interview', () => {
  const bodyTo = (to: string | undefined, letter: LetterKind, text = panel) =>
    bodyOf(letterFor({ text, letter, to }));

  for (const [to, meeting] of [
    ['Dana Okafor', 'our call'],
    ['Mei Lin', 'our call'],
    ['Ana Ruiz', 'the call'],
  ] as const) {
    it(`names the day, and the meeting to ${to}`, () => {
      assert.match(
        bodyTo(to, 'follow-up'),
        new RegExp(`^I am writing about the Fitter role and ${meeting} on Tuesday 17 November\\.`, 'm'),
      );
    });
  }

  it('was there where the entry names nobody', () => {
    const text = panel.replace(/interviewers.*\ncontact.*\n/, '');
    assert.match(bodyTo(undefined, 'follow-up', text), /and our call on Tuesday/);
  });

  it('names the company as its own entry does, and the role that another round knows', () => {
    const text = panel.replace('Northwind', 'NorthWind').replace('role: Fitter\n', '');
    const more = { 'interviews/later.md': panel.replaceAll('2026-11-17', '2026-11-18') };
    const body = bodyOf(letterFor({ text, letter: 'withdrawal', to: 'Ana Ruiz', more }));
    assert.match(body, /the Fitter role at NorthWind\./);
  });

  it('says by when they get an answer', () => {
    assert.match(bodyTo('Ana Ruiz', 'offer-thanks'), /my answer by Tuesday 1 December at the latest\./);
  });

  it('knows of thanks that were sent, in a letter that nobody asked for, too', () => {
    const thanks = (record: string) =>
      /Thank you also for/.test(
        bodyTo(
          'Ana Ruiz',
          'rejection-reply',
          panel.replace('contact:', `follow-ups: [${record}, {replied: 2026-11-18}]\ncontact:`),
        ),
      );
    assert.equal(thanks('{letter: thank-you, sent: 2026-11-18}'), false);
    assert.equal(thanks('{letter: thank-you, waived: met again}'), true);
    assert.equal(thanks('{letter: check-in, sent: 2026-11-18}'), true);
  });

  it('ends with whom it is from, or with a blank for it', () => {
    assert.match(bodyTo('Ana Ruiz', 'withdrawal'), /\n\nKind regards,\nRobin Vale\n\+1 555 010\n$/);
    const nobody = bodyOf(letterFor({ text: panel, letter: 'withdrawal', profile: undefined }));
    assert.match(nobody, /\n\nKind regards,\n\[your name\]\n$/);
  });
});
