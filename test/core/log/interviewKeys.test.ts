// Front matter as people write it: when the interview was under a word for it, and whom they met under a plain word.
import assert from 'node:assert/strict';
import { logOf } from '../logOf.ts';

const read = (lines: string) => {
  const text = `---\ncompany: Acme\n${lines}\n---\n`;
  const [entry] = logOf({ 'a.md': text }).entries;
  const range = entry?.date?.range;
  return {
    date: range && text.slice(range.start, range.end),
    met: entry?.interviewers.map(({ name }) => name),
  };
};

describe('a word for an interview as a key', () => {
  for (const [line, written] of [
    ['interview: 2026-11-25', '2026-11-25'],
    ['Vorstellungsgespräch: 25.11.2026, 14 Uhr', '25.11.2026, 14 Uhr'],
    ['entretien: 2026-11-25', '2026-11-25'],
    ['entrevista: 19/11/2026 12:00', '19/11/2026 12:00'],
    ['面接: 2026年11月27日 13時', '2026年11月27日 13時'],
    ['interview: video call', undefined],
    ['entretien: par téléphone', undefined],
  ] as const)
    it(`is ${written ? 'its day' : 'no day'} in ${line}`, () => assert.equal(read(line).date, written));

  it('leaves the day to the field that says it more plainly', () =>
    assert.equal(read('date: 2026-11-24\ninterview: onsite').date, '2026-11-24'));
});

describe('whom people met', () => {
  it('is who a Japanese word for an interview names, and a round is nobody', () => {
    assert.deepEqual(read('面接: 三浦 のり子 園長、田代 翔 主任\n日付: 2026-11-25').met, [
      '三浦 のり子 園長',
      '田代 翔 主任',
    ]);
    assert.deepEqual(read('面接: 二次 対面\n日付: 2026-11-25').met, []);
  });

  for (const line of [
    'with: Dana Okafor and Luis Pereira',
    'with: [Dana Okafor, Luis Pereira]',
    'met: Dana Okafor, Luis Pereira',
    'people: [Dana Okafor, Luis Pereira]',
    'ppl: Dana Okafor, Luis Pereira',
    'spoke-to: [Dana Okafor, Luis Pereira]',
    'Gespräch mit: [Dana Okafor, Luis Pereira]',
    'mit: Dana Okafor und Luis Pereira',
    'avec: Dana Okafor et Luis Pereira',
    'con: Dana Okafor y Luis Pereira',
    'com: Dana Okafor e Luis Pereira',
  ])
    it(`is read from ${line}`, () =>
      assert.deepEqual(read(`date: 2026-11-25\n${line}`).met, ['Dana Okafor', 'Luis Pereira']));

  it('is whom the field’s own name gives, where both are there', () =>
    assert.deepEqual(read('date: 2026-11-25\nwith: Bo Li\ninterviewers: Dana Okafor').met, ['Dana Okafor']));
});
