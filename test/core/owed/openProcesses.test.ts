import assert from 'node:assert/strict';
import { acceptedOffers, evaluate } from '../../../src/core/incremental/evaluation.ts';
import { contextAt, filesOf } from '../logOf.ts';

const accepted = 'company: Maple\ndate: 2026-11-12T10:00\noutcome: accepted';
const file = (fields: string) => `---\n${fields}\n---\n`;

/** `the accepted offer: the others that may still count on one`, of a log at a moment. */
function open(files: Readonly<Record<string, string>>, now = '2026-11-23T09:00'): readonly string[] {
  return acceptedOffers(evaluate(filesOf(files), contextAt(now))).map(
    (offer) => `${offer.accepted.entry.path}: ${offer.others.map(({ entry }) => entry.path).join(' ')}`,
  );
}

const others: readonly (readonly [name: string, fields: string, isOpen: boolean])[] = [
  ['waiting', 'date: 2026-11-20\noutcome: waiting', true],
  ['no outcome yet', 'date: 2026-11-20', true],
  ['an interview to come', 'date: 2026-11-30\noutcome: upcoming', true],
  ['on to the next round', 'date: 2026-11-20\noutcome: advanced', true],
  ['on hold', 'date: 2026-11-20\noutcome: on hold', true],
  ['another offer', 'date: 2026-11-20\noutcome: offer', true],
  ['rejected', 'date: 2026-11-20\noutcome: rejected', false],
  ['another offer that was accepted', 'date: 2026-01-20\noutcome: accepted', false],
  ['an outcome that nobody understands', 'date: 2026-11-20\noutcome: perhaps', false],
  ['an interview of which nobody said how it went', 'date: 2026-11-20\noutcome: upcoming', false],
  ['no longer wanted, which is a letter that is owed', 'date: 2026-11-20\ninterested: no', false],
  [
    'a withdrawal that was sent',
    'date: 2026-11-20\noutcome: waiting\nfollow-ups: [{letter: withdrawal, sent: 2026-11-21}]',
    false,
  ],
  [
    'a withdrawal that was waived',
    'date: 2026-11-20\noutcome: waiting\nfollow-ups: [{letter: withdrawal, waived: told them}]',
    false,
  ],
  [
    'a thank-you that was sent',
    'date: 2026-11-20\noutcome: waiting\nfollow-ups: [{letter: thank-you, sent: 2026-11-21}]',
    true,
  ],
  ['59 days ago', 'date: 2026-09-25T10:00\noutcome: waiting', true],
  ['60 days ago', 'date: 2026-09-24T08:00\noutcome: waiting', false],
  ['no date', 'outcome: waiting', false],
];

describe('what is still open beside an accepted offer', () => {
  for (const [name, fields, isOpen] of others) {
    it(`${isOpen ? 'is' : 'is not'}: ${name}`, () => {
      const files = { 'a.md': file(accepted), 'b.md': file(`company: Nutmeg\n${fields}`) };
      assert.deepEqual(open(files), isOpen ? ['a.md: b.md'] : []);
    });
  }

  it('is no earlier round of the same process, and no later one where it was accepted before', () => {
    const earlier = file('company: Maple\ndate: 2026-11-02\noutcome: waiting');
    assert.deepEqual(open({ 'a.md': file(accepted), 'b.md': earlier }), []);
    const later = file('company: Maple\ndate: 2026-11-20\noutcome: waiting');
    assert.deepEqual(open({ 'a.md': file(accepted), 'b.md': later }), []);
  });

  it('is not asked of an offer that was not taken, nor of one that another round followed', () => {
    const other = file('company: Nutmeg\ndate: 2026-11-20\noutcome: waiting');
    const offered = file(accepted.replace('accepted', 'offer'));
    assert.deepEqual(open({ 'a.md': offered, 'b.md': other }), []);
    const later = file('company: Maple\ndate: 2026-11-21\noutcome: waiting');
    assert.deepEqual(open({ 'a.md': file(accepted), 'b.md': other, 'c.md': later }), []);
  });

  it('is nothing that one left after its last round, whichever round tells of that', () => {
    const withLast = (date: string) =>
      open({
        'a.md': file(accepted),
        'b.md': file(
          'company: Nutmeg\ndate: 2026-11-02\noutcome: advanced\nfollow-ups: [{letter: withdrawal, sent: 2026-11-18}]',
        ),
        'c.md': file(`company: Nutmeg\ndate: ${date}\noutcome: waiting`),
      });
    assert.deepEqual(withLast('2026-11-16'), []);
    assert.deepEqual(withLast('2026-11-20'), ['a.md: c.md']);
  });

  it('is another role of the same company', () => {
    const other = file('company: Maple\nrole: Fitter\ndate: 2026-11-20\noutcome: waiting');
    const own = file(`${accepted}\nrole: Welder`);
    assert.deepEqual(open({ 'a.md': own, 'b.md': other }), ['a.md: b.md']);
  });

  it('is the last round of each process, in the order of the log', () => {
    const files = {
      'a.md': file(accepted),
      'b.md': file('company: Nutmeg\ndate: 2026-11-10\noutcome: waiting'),
      'c.md': file('company: Nutmeg\ndate: 2026-11-20\noutcome: waiting'),
      'd.md': file('company: Oak\ndate: 2026-11-20\noutcome: waiting'),
    };
    assert.deepEqual(open(files), ['a.md: c.md d.md']);
  });

  it('is not asked again once a withdrawal is drafted', () => {
    const files = {
      'a.md': file(accepted),
      'b.md': file('company: Nutmeg\ndate: 2026-11-20\noutcome: waiting'),
    };
    const letter = (kind: string) => file(`letter: ${kind}\nentry: b.md\nto: Mei`);
    assert.deepEqual(open({ ...files, 'c.md': letter('withdrawal') }), []);
    assert.deepEqual(open({ ...files, 'c.md': letter('check-in') }), ['a.md: b.md']);
  });

  it('is asked of a recent offer only', () => {
    const files = {
      'a.md': file(accepted),
      'b.md': file('company: Nutmeg\ndate: 2027-01-30\noutcome: upcoming'),
    };
    // It ended on 12 November at 11:00.
    assert.deepEqual(open(files, '2027-01-11T10:59'), ['a.md: b.md']);
    assert.deepEqual(open(files, '2027-01-11T11:00'), []);
  });
});
