// Whose a mailbox is, what its owner is called, and which address reaches somebody.
import assert from 'node:assert/strict';
import { addressOf, isAssistant, isSomebodys, mailboxName } from '../../../src/core/messages/mailboxes.ts';
import { passageOf } from '../../../src/core/messages/passages.ts';

const names: readonly (readonly [written: string, address: string, spoken: string])[] = [
  ['Perrin Odile', 'o.perrin@clinique.example', 'Odile Perrin'],
  ['Berger Martine', 'martine.berger@clinique.example', 'Martine Berger'],
  ['Odile Perrin', 'o.perrin@clinique.example', 'Odile Perrin'],
  ['Okafor, Dana', 'dana.okafor@northwind.example', 'Dana Okafor'],
  ['JOUBERT Cédric', 'c.joubert@groupe.example', 'Cédric Joubert'],
  ['Odile MARCHADIER', '', 'Odile Marchadier'],
  ['Xoan Lamela', 'jobs@northwind.example', 'Xoan Lamela'],
  ['Dana', '', 'Dana'],
];

const owners: readonly (readonly [
  name: string,
  address: string,
  answers: string,
  text: string,
  is: boolean,
])[] = [
  ['Dana Okafor', 'dana@northwind.example', '', '', true],
  ['Talent Team', 'talent@northwind.example', '', '', false],
  ['Harrow Hill School', 'office@harrow.example', '', '', false],
  ['Anna Berger', 'no-reply@greenhouse.example', '', '', true],
  ['Ifeoma Strand', 'no-reply@greenhouse.example', '', '', false],
  ['Ifeoma Strand', 'no-reply@greenhouse.example', 'ifeoma.strand+p8@reply.greenhouse.example', '', true],
  ['Ifeoma Strand', 'no-reply@greenhouse.example', '', 'Write to ifeoma.strand@acme.example', true],
  ['Ifeoma Strand', 'no-reply@greenhouse.example', '', 'Bye,\nIfeoma Strand\nRecruiting Coordinator', true],
  ['Pellworth Health', 'no-reply@greenhouse.example', '', 'Bye,\nPellworth Health\nOslo', false],
  ['Orrery Lighting', 'orrery@workday-mail.example', '', 'your application to Orrery Lighting', false],
  ['Orrery Lighting', 'orrery@workday-mail.example', '', 'Bye,\nOrrery Lighting Talent Acquisition', false],
  ['Ifeoma Strand', 'ifeoma.7fe2@hire.lever.example', '', 'Bye,\nIfeoma Strand\nAcme', true],
  ['Bexley Harriers', 'secretary@bexleyharriers.example', '', '', false],
  ['Oakhurst Family Practice', 'manager@oakhurstpractice.example', '', '', false],
  ['Kita Löwenzahn', 'leitung@kita-loewenzahn-koeln.example', '', '', false],
  ['Jane Harris', 'office@janeharris.example', '', '', true],
  ['Notely AI Notetaker', 'bot@notely.example', '', '', false],
];

describe('mailboxes', () => {
  for (const [name, address, spoken] of names)
    it(`${name} <${address}> is ${spoken}`, () => assert.equal(mailboxName({ name, address }), spoken));

  for (const [name, address, answers, text, is] of owners)
    it(`${name} <${address}> ${is ? 'is' : 'is not'} somebody's: ${answers} ${JSON.stringify(text)}`, () => {
      const replyTo = answers === '' ? undefined : { name: '', address: answers };
      assert.equal(isSomebodys({ name, address }, replyTo, text), is);
    });

  it('are of programs that take notes', () => {
    assert.equal(isAssistant({ name: 'Meeting', address: 'notetaker@x.example' }), true);
    assert.equal(isAssistant({ name: 'Dana Okafor', address: 'dana@x.example' }), false);
  });

  it('reach somebody best where they are made of the name', () => {
    const everybodys = { name: 'Dana Okafor', address: 'Careers@northwind.example' };
    const own = { name: '', address: 'dana.okafor@northwind.example' };
    const relay = { name: 'Dana Okafor', address: '6be5bedf@hire.lever.example' };
    const said = [passageOf('text', 'Tel. 1, d.okafor@northwind.example')];
    assert.equal(addressOf('Dana Okafor', [everybodys], []), 'careers@northwind.example');
    assert.equal(addressOf('Dana Okafor', [everybodys, own], []), 'dana.okafor@northwind.example');
    assert.equal(addressOf('Dana Okafor', [everybodys], said), 'd.okafor@northwind.example');
    assert.equal(addressOf('Dana Okafor', [relay], []), undefined);
    assert.equal(addressOf('Luis Pereira', [everybodys], []), undefined);
  });
});
