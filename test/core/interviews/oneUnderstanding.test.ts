import assert from 'node:assert/strict';
import { evaluate } from '../../../src/core/incremental/evaluation.ts';
import { sayWhy } from '../../../src/core/owed/saying.ts';
import { bodyOf, letterFor } from '../letters/letters.ts';
import { contextAt, filesOf } from '../logOf.ts';
import { reviewed } from '../review/reviewed.ts';

type Files = Readonly<Record<string, string>>;

/** What is owed at a moment, as `file: letter to whom state`. */
function owed(files: Files, now: string): readonly string[] {
  return evaluate(filesOf(files), contextAt(now))
    .obligations.filter(({ state }) => state === 'open' || state === 'overdue')
    .map(({ interview, letter, to, state }) => `${interview.entry.path}: ${letter} to ${to?.name} ${state}`);
}

/** The body of a letter of one of the files. */
function body(
  files: Files,
  path: string,
  letter: 'thank-you' | 'check-in' | 'offer-thanks',
  to: string,
  now: string,
) {
  const { [path]: text = '', ...more } = files;
  return bodyOf(letterFor({ path, text, letter, to, now, more }));
}

describe('every part understands an interview alike', () => {
  const rounds = {
    'interviews/1.md':
      '---\ncompany: Acme\nrole: Fitter\ndate: 2026-11-10T14:00\noutcome: advanced\ncontact: Mei Lin\ninterviewers: Mei Lin\nfollow-ups: 2026-11-11\n---\n',
    'interviews/2.md':
      '---\ncompany: Acme\nrole: Fitter\ndate: 2026-11-19T14:00\noutcome: waiting\ninterviewers: Dana Okafor\n---\n## Promised\n- [ ] Send Mei the references\n',
  };

  it('a promise to the contact of another round is owed to the contact, and in no letter to anybody else', () => {
    const now = '2026-11-20T09:00';
    const toDana = body(rounds, 'interviews/2.md', 'thank-you', 'Dana Okafor', now);
    assert.doesNotMatch(toDana, /references/);
    assert.ok(owed(rounds, now).includes('interviews/2.md: promised-material to Mei Lin open'));
  });

  it('a promise that names two is in the letter to the first, and missed in no other', () => {
    const files = {
      'interviews/1.md':
        '---\ncompany: Acme\ndate: 2026-11-19T14:00\noutcome: waiting\ninterviewers: [Dana Okafor, Luis Pereira]\n---\n## Promised\n- [ ] Introduce Dana to Luis at the meetup\n',
    };
    const now = '2026-11-20T09:00';
    for (const [to, isThere] of [
      ['Dana Okafor', true],
      ['Luis Pereira', false],
    ] as const) {
      const [path, text] = Object.entries(files)[0] ?? [];
      const letter = letterFor({ path: path ?? '', text: text ?? '', letter: 'thank-you', to, now });
      assert.equal(/introduce you to Luis/.test(letter.text), isThere, to);
      const found = reviewed({ ...files, [letter.path]: letter.text }, letter.path);
      assert.ok(!found.some(({ code }) => code === 'promise-missing'), to);
    }
  });

  it('a day that they named is over for everybody once they said something else', () => {
    const files = {
      'interviews/1.md':
        '---\ncompany: Acme\ndate: 2026-11-12T14:00\noutcome: waiting\ncontact: Mei Lin\ndecision-by: 2026-11-20\nfollow-ups: 2026-11-13\n---\n',
      'interviews/2.md':
        '---\ncompany: Acme\ndate: 2026-11-27T14:00\noutcome: cancelled\noutcome-since: 2026-11-23\n---\n',
    };
    const now = '2026-12-03T10:00';
    const context = contextAt(now);
    const [checkIn] = evaluate(filesOf(files), context).obligations.filter(
      ({ letter, state }) => letter === 'check-in' && (state === 'open' || state === 'overdue'),
    );
    assert.ok(checkIn);
    assert.match(sayWhy(checkIn, context), /^No word since Mon 23 Nov\./);
    assert.doesNotMatch(body(files, 'interviews/1.md', 'check-in', 'Mei Lin', now), /20 November/);
  });

  it('thanks that only the file of the letter records are thanks', () => {
    const files = {
      'interviews/1.md':
        '---\ncompany: Acme\ndate: 2026-11-12T14:00\noutcome: offer\noutcome-since: 2026-11-17\ncontact: Mei Lin\n---\n',
      'interviews/letters/t.md':
        '---\nletter: thank-you\nentry: ../1.md\nto: Mei Lin\nsent: 2026-11-13\n---\nDear Mei,\n',
    };
    const thanksAgain = /Thank you also/;
    const now = '2026-11-18T10:00';
    assert.doesNotMatch(body(files, 'interviews/1.md', 'offer-thanks', 'Mei Lin', now), thanksAgain);
    const { 'interviews/1.md': alone } = files;
    assert.match(
      body({ 'interviews/1.md': alone }, 'interviews/1.md', 'offer-thanks', 'Mei Lin', now),
      thanksAgain,
    );
  });

  for (const [name, record, isOwed] of [
    ['before it began', 'sent: 2026-11-10', true],
    ['on its day', 'sent: 2026-11-19', false],
    ['after it', 'sent: 2026-11-20', false],
  ] as const) {
    it(`thanks that went out ${name} ${isOwed ? 'settle nothing, and a finding says so' : 'settle it'}`, () => {
      const files = {
        'a.md': `---\ncompany: Acme\ndate: 2026-11-19T14:00\noutcome: waiting\ninterviewers: Dana Okafor\nfollow-ups: [{letter: thank-you, to: Dana Okafor, ${record}}]\n---\n`,
      };
      const { obligations, findings } = evaluate(filesOf(files), contextAt('2026-11-20T09:00'));
      const [thanks] = obligations.filter(({ letter }) => letter === 'thank-you');
      assert.equal(thanks?.state, isOwed ? 'open' : 'sent');
      assert.equal(
        findings.some(({ code }) => code === 'sent-too-early'),
        isOwed,
      );
    });
  }
});

describe('nobody waits for tomorrow with what is due today', () => {
  const accepted = (records: string) => ({
    'a.md': `---\ncompany: Acme\ndate: 2026-11-12T14:00\noutcome: accepted\noutcome-since: 2026-11-23\noffer-by: 2026-11-23\ncontact: Ann Wu\nfollow-ups: [${records}]\n---\n`,
  });

  it('an acceptance on the day of its deadline, though thanks went out in the morning', () => {
    const files = accepted('{letter: offer-thanks, to: Ann Wu, sent: 2026-11-23}');
    assert.deepEqual(owed(files, '2026-11-23T13:00'), ['a.md: acceptance to Ann Wu open']);
  });

  it('what waits is still there, and says so', () => {
    const files = {
      'a.md':
        '---\ncompany: Acme\ndate: 2026-11-12T14:00\noutcome: accepted\noutcome-since: 2026-11-23\noffer-by: 2026-11-30\ncontact: Ann Wu\nfollow-ups: [{letter: offer-thanks, to: Ann Wu, sent: 2026-11-23}]\n---\n',
    };
    const context = contextAt('2026-11-23T13:00');
    const { obligations, findings } = evaluate(filesOf(files), context);
    const [acceptance] = obligations.filter(({ letter }) => letter === 'acceptance');
    assert.equal(acceptance?.waits, true);
    assert.match(acceptance ? sayWhy(acceptance, context) : '', /It can wait until tomorrow/);
    assert.deepEqual(
      findings.filter(({ code }) => code.startsWith('follow-up')),
      [],
    );
  });
});
