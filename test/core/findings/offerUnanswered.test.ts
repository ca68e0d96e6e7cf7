import assert from 'node:assert/strict';
import { evaluate } from '../../../src/core/incremental/evaluation.ts';
import { contextAt, filesOf } from '../logOf.ts';

/** An offer of a Thursday, to be answered by Friday a week later. */
const offer = {
  company: 'Oak',
  date: '2026-11-10T14:00',
  outcome: 'offer',
  'outcome-since': '2026-11-12',
  'offer-by': '2026-11-20',
};
const asks = 'The offer from Oak must be answered by Fri 20 Nov: yes, no, or a request for more time.';
const was = 'The offer from Oak was to be answered by Fri 20 Nov. What did you say?';

function entry(fields: Readonly<Record<string, string | undefined>>): string {
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []));
  return `---\n${lines.join('\n')}\n---\n`;
}

function evaluated(files: Readonly<Record<string, string>>, now: string) {
  return evaluate(filesOf(files), contextAt(now));
}

function said(files: Readonly<Record<string, string>>, now: string): readonly string[] {
  const { findings } = evaluated(files, now);
  return findings.filter(({ code }) => code === 'offer-unanswered').map(({ message }) => message);
}

describe('an offer to be answered', () => {
  const moments: readonly (readonly [now: string, message: string | undefined])[] = [
    ['2026-11-12T10:00', undefined],
    ['2026-11-18T11:59', undefined],
    ['2026-11-18T12:00', asks],
    ['2026-11-20T18:00', asks],
    ['2026-11-20T18:01', was],
    ['2026-12-04T17:59', was],
    ['2026-12-04T18:00', undefined],
    ['2027-11-20T10:00', undefined],
  ];
  for (const [now, message] of moments)
    it(`at ${now}: ${message ?? 'nothing'}`, () => {
      assert.deepEqual(said({ 'a.md': entry(offer) }, now), message ? [message] : []);
    });

  const quiet: readonly (readonly [name: string, changed: Readonly<Record<string, string | undefined>>])[] = [
    ['it names no day', { 'offer-by': undefined }],
    ['it was accepted', { outcome: 'accepted' }],
    ['it was refused', { outcome: 'offer declined' }],
    ['a yes went out', { 'follow-ups': '[{letter: acceptance, sent: 2026-11-18}]' }],
    ['a no went out', { 'follow-ups': '[{letter: offer-decline, sent: 2026-11-18}]' }],
    ['a no was said by phone', { 'follow-ups': '[{letter: offer-decline, waived: told them by phone}]' }],
    ['one is not interested, and owes a withdrawal', { interested: 'no' }],
    ['one withdrew', { 'follow-ups': '[{letter: withdrawal, sent: 2026-11-18}]' }],
  ];
  for (const [name, changed] of quiet)
    it(`is quiet where ${name}`, () => {
      assert.deepEqual(said({ 'a.md': entry({ ...offer, ...changed }) }, '2026-11-19T10:00'), []);
    });

  it('still asks where a request for more time went out', () => {
    const records = '[{letter: offer-extension, sent: 2026-11-18}]';
    const files = { 'a.md': entry({ ...offer, 'follow-ups': records }) };
    assert.deepEqual(said(files, '2026-11-19T10:00'), [asks]);
  });

  it('asks for the offer of a later round, unless the yes is written into an earlier one', () => {
    const earlier = (records: string) =>
      entry({ company: 'Oak', date: '2026-11-02T14:00', outcome: 'advanced', 'follow-ups': records });
    const log = (records: string) => ({ 'a.md': earlier(records), 'b.md': entry(offer) });
    assert.deepEqual(said(log('[{letter: thank-you, sent: 2026-11-02}]'), '2026-11-19T10:00'), [asks]);
    assert.deepEqual(said(log('[{letter: acceptance, sent: 2026-11-18}]'), '2026-11-19T10:00'), []);
  });

  it('still asks where the yes is only put off', () => {
    const files = {
      'a.md': entry({ ...offer, 'follow-ups': '[{letter: acceptance, snoozed: 2026-11-23}]' }),
    };
    assert.deepEqual(said(files, '2026-11-19T10:00'), [asks]);
  });

  it('is quiet where a later round took its place, or says yes', () => {
    const later = (outcome: string) =>
      entry({ company: 'Oak', date: '2026-11-16T14:00', outcome, 'outcome-since': '2026-11-17' });
    for (const outcome of ['waiting', 'accepted'])
      assert.deepEqual(said({ 'a.md': entry(offer), 'b.md': later(outcome) }, '2026-11-19T10:00'), []);
  });

  it('asks where the later round is still to come, or was called off', () => {
    const later = (date: string, outcome: string) => entry({ company: 'Oak', date, outcome });
    for (const [date, outcome] of [
      ['2026-11-24T14:00', 'upcoming'],
      ['2026-11-24T14:00', ''],
      ['2026-11-17T14:00', 'cancelled'],
    ] as const)
      assert.deepEqual(
        said({ 'a.md': entry(offer), 'b.md': later(date, outcome) }, '2026-11-19T10:00'),
        [asks],
        `${date} ${outcome}`,
      );
  });

  it('counts business days of the country, in the zone of the entry', () => {
    const abroad = { ...offer, 'offer-by': '2026-11-30', country: 'US', 'time-zone': 'America/Los_Angeles' };
    const files = { 'a.md': entry(abroad) };
    // Thanksgiving is Thu 26 Nov; noon in Los Angeles is 15:00 in New York.
    assert.deepEqual(said(files, '2026-11-25T14:59'), []);
    assert.equal(said(files, '2026-11-25T15:00').length, 1);
  });

  it('stands on the day of the offer, and offers the answers', () => {
    const text = entry(offer);
    const [finding] = evaluated({ 'a.md': text }, '2026-11-19T10:00').findings.filter(
      ({ code }) => code === 'offer-unanswered',
    );
    assert.ok(finding);
    assert.equal(text.slice(finding.range.start, finding.range.end), '2026-11-20');
    assert.deepEqual(
      finding.fixes.map(({ title }) => title),
      ['Set outcome to accepted', 'Set outcome to offer declined', 'Set outcome to offer withdrawn'],
    );
  });

  for (const [from, to] of [
    ['2026-11-18T11:00', '2026-11-18T12:00'],
    ['2026-11-20T17:00', '2026-11-20T18:00'],
    ['2026-12-04T17:00', '2026-12-04T18:00'],
  ] as const)
    it(`is decided anew at ${to}`, () => {
      const { holdsUntil } = evaluated({ 'a.md': entry(offer) }, from);
      assert.equal(holdsUntil, contextAt(to).now.epochMilliseconds);
    });
});
