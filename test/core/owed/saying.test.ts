import assert from 'node:assert/strict';
import { isOwed } from '../../../src/core/owed/obligation.ts';
import { sayStandingBriefly, sayTitle } from '../../../src/core/owed/saying.ts';
import { english, spoken } from '../../../src/core/speech.ts';
import { moment } from '../logOf.ts';
import { entry, obligations, whyOf } from './owed.ts';

describe('obligations: in words', () => {
  it('says why and until when, in the entry’s own zone', () => {
    const files = {
      'a.md': entry(
        'date: 2026-11-19T14:00\ntime-zone: Asia/Tokyo\noutcome: waiting\ninterviewers: Aiko Mori',
      ),
    };
    assert.equal(
      whyOf(obligations(files, '2026-11-19T05:00')[0], '2026-11-19T05:00'),
      'You met on Thu 19 Nov. Best by Fri 20 Nov, 15:00 (Asia/Tokyo).',
    );
  });

  it('says that one met somebody of those alone whom one met', () => {
    const because = (fields: string, now: string) =>
      obligations({ 'a.md': entry(fields) }, now)
        .filter(({ letter }) => letter === 'thank-you')
        .map((one) => spoken(one.because, english, moment(now)));
    const agency =
      'date: 2026-11-12T14:00\noutcome: waiting\nvia-agency: yes\ncontact: Hays\ninterviewers: Dana';
    assert.deepEqual(because(agency, '2026-11-12T16:00'), ['The interview was on Thu 12 Nov.']);
    const toCome = 'date: 2026-11-12T14:00\noutcome: waiting\ninterviewers: Dana';
    assert.deepEqual(because(toCome, '2026-11-12T13:00'), ['The interview is on Thu 12 Nov.']);
    assert.deepEqual(because(toCome, '2026-11-12T16:00'), ['You met on Thu 12 Nov.']);
  });

  it('names promises with what was promised alone, and a letter by whom it goes to', () => {
    const all = obligations(
      {
        'a.md': entry(
          'date: 2026-11-12T14:00\noutcome: waiting\ninterviewers: Dana\nfollow-ups: [2026-11-12]',
          '## Promised\n- [ ] Send the plan\n',
        ),
        'b.md': '---\ncompany: Contoso\ndate: 2026-11-12T14:00\n---\n',
      },
      '2026-11-13T09:00',
    );
    assert.deepEqual(
      all
        .map((one) => `${sayTitle(one, english)}: ${one.promises.map(({ text }) => text).join()}`)
        .toSorted(),
      [
        'Check-in to Contoso: ',
        'Check-in to Dana: ',
        'Promised material to Dana: Send the plan',
        'Thank-you to Contoso: ',
        'Thank-you to Dana: ',
      ],
    );
  });

  it('says in a narrow row how many days are left, or how late a letter is', () => {
    const thanks = entry('date: 2026-11-12T14:00\ninterviewers: Dana');
    // The day of the rejection is unknown, so nothing is due on a day.
    const reply = entry('date: 2026-11-04T14:00\ninterviewers: Dana\noutcome: rejected');
    const brief = (file: string, now: string, settings = {}) =>
      obligations({ 'a.md': file }, now, settings)
        .filter(isOwed)
        .map((one) => sayStandingBriefly(one, { speech: english, now: moment(now) }));
    assert.deepEqual(brief(thanks, '2026-11-12T16:00'), ['1 day left']);
    assert.deepEqual(brief(thanks, '2026-11-13T09:00'), ['due today']);
    assert.deepEqual(brief(thanks, '2026-11-16T09:00'), ['3 days late']);
    assert.deepEqual(brief(thanks, '2026-11-12T16:00', { etiquette: 'de' }), ['optional']);
    assert.deepEqual(brief(reply, '2026-11-16T09:00'), ['30 days left']);
    assert.deepEqual(brief(reply, '2026-12-16T09:00'), ['last day']);
  });

  it('says why an overdue letter is, and until when it still helps', () => {
    const [one] = obligations({ 'a.md': entry('date: 2026-11-12T14:00') }, '2026-11-16T09:00');
    assert.match(
      whyOf(one, '2026-11-16T09:00'),
      / Best by Fri 13 Nov, 15:00; still welcome until Thu 19 Nov\.$/,
    );
  });

  it('says from when a letter makes sense that cannot be written yet', () => {
    const [one] = obligations(
      { 'a.md': entry('date: 2026-11-12T14:00\noutcome: waiting\nfollow-ups: 2026-11-12') },
      '2026-11-13T09:00',
    ).filter(({ state }) => state === 'upcoming');
    assert.equal(
      whyOf(one, '2026-11-13T09:00'),
      'No word since Thu 12 Nov. It makes sense from Thu 19 Nov, 09:00.',
    );
  });
});
