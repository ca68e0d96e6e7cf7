import assert from 'node:assert/strict';
import { type Change, letter, northwind, review, sentences, thankYou } from './sampleLetter.ts';

describe('the review of what a letter promises', () => {
  it('asks for the promises to this reader alone', () => {
    const body = thankYou.replace(
      sentences.promise,
      'I will write to you again soon, and I hope that the week after the visit was a good one for all of you.',
    );
    const asked = (promise: string, change: Change = {}) =>
      review(letter({ body, ...change }), {
        'visit.md': northwind.replace(/- \[ \].*/s, `- [ ] ${promise}\n`),
      }).map((one) => one.split(':')[0]);
    const toLuis = { to: 'Luis Pereira', greeting: 'Dear Luis,' };
    const rows: readonly (readonly [promise: string, change: Change, found: readonly string[]])[] = [
      ['Send the commissioning checklist', {}, ['promise-missing']],
      ['Send the commissioning checklist', toLuis, []],
      ['Send Luis the gripper data', {}, []],
      ['Send Luis the gripper data', toLuis, ['promise-missing']],
      ['Luis: the gripper data', toLuis, ['promise-missing']],
      ['Send Dana and Luis the gripper data', {}, ['promise-missing']],
      ['Send Dana and Luis the gripper data', toLuis, ['promise-missing']],
      // It says nothing that a letter could mention.
      ['Ask Dana', {}, []],
      ['CV', {}, []],
    ];
    for (const [promise, change, found] of rows)
      assert.deepEqual(asked(promise, change), found, `${promise} ${change.to}`);
  });

  it('asks for what was promised under the name of a reader, and where nobody is named at all', () => {
    const body = thankYou.replace(
      sentences.promise,
      'I will write to you again soon, and I hope that the week was a good one for all of you.',
    );
    const asked = (entry: string, change: Change = {}) =>
      review(letter({ body, ...change }), { 'visit.md': entry }).filter((one) => one.startsWith('promise'));
    const toLuis = { to: 'Luis Pereira', greeting: 'Dear Luis,' };
    const under = northwind.replace(/- \[ \].*/s, '### Luis\n- [ ] Send the gripper data\n');
    assert.deepEqual(asked(under), []);
    assert.equal(asked(under, toLuis).length, 1);
    assert.equal(asked(northwind.replace(/interviewers:[\s\S]*?---/, '---')).length, 2);
  });

  it('asks for what the notes promise a reader in plain words', () => {
    const body = thankYou.replace(
      sentences.promise,
      'I will write to you again soon, and I hope that the week was a good one for all of you.',
    );
    const found = (written: string, note: string, change: Change = {}) =>
      review(letter({ body: written, ...change }), {
        'visit.md': northwind.replace(/## Promised[\s\S]*$/, note),
      }).filter((one) => one.startsWith('promise'));
    const toLuis = { to: 'Luis Pereira', greeting: 'Dear Luis,' };
    const note = 'Told Luis I would send him the gripper sketches.\n';
    assert.deepEqual(found(body, note), []);
    assert.equal(found(body, note, toLuis).length, 1);
    assert.deepEqual(found(`${body}\n\nI will send you the gripper sketches.`, note, toLuis), []);
    assert.deepEqual(found(body, 'Luis told me he would send the gripper sketches.\n', toLuis), []);
  });
});
