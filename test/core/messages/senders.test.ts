// Who wrote: the organisation behind an address, programs that write for companies, departments.
import assert from 'node:assert/strict';
import {
  coverage,
  domainLabel,
  isDepartment,
  isOrganisation,
  isProgram,
  isRobot,
  withoutDepartment,
  withoutLegalForm,
} from '../../../src/core/messages/senders.ts';

const labels: readonly (readonly [address: string, label: string | undefined])[] = [
  ['hr@mail.heliotrop.example', 'heliotrop'],
  ['jobs@marlbrook.co.uk', 'marlbrook'],
  ['people@health.vic.gov.au', 'health'],
  ['kim@gmail.com', undefined],
  ['no-reply@acme.greenhouse.io', undefined],
  ['kim@localhost', undefined],
  ['nobody', undefined],
  ['', undefined],
];

describe('senders', () => {
  for (const [address, label] of labels)
    it(`"${address}" is ${label === undefined ? 'the address of no organisation' : `of ${label}`}`, () => {
      assert.equal(domainLabel(address), label);
    });

  it('tell programs and robots from people', () => {
    const from = (address: string, name = '') => ({ address, name });
    assert.ok(isRobot(from('no-reply@acme.example')));
    assert.ok(isRobot(from('hi@acme.example', 'Notifications')));
    assert.ok(!isRobot(from('dana@acme.example', 'Dana Okafor')));
    assert.ok(isProgram(from('acme@hire.lever.co')));
    assert.ok(isProgram(from('', 'Calendly')));
    assert.ok(!isProgram(from('dana@acme.example', 'Dana Okafor')));
    assert.ok(!isProgram(from('', '')));
  });

  it('tell departments and organisations by their words', () => {
    assert.ok(isDepartment('People Team'));
    assert.ok(isDepartment('Hays Temp Desk'));
    assert.ok(isDepartment('Büro Hofstätter'));
    assert.ok(isDepartment('Equipe Acme'));
    assert.ok(!isDepartment('Dana Okafor'));
    assert.equal(withoutDepartment('Cobalt Orchard Talent Team'), 'Cobalt Orchard');
    assert.equal(withoutDepartment('Time de Gente da Marejada'), 'Marejada');
    assert.ok(isOrganisation('Quarrystone Ltd'));
    assert.ok(isOrganisation('Marlow & Sons'));
    assert.ok(!isOrganisation('Dana Okafor'));
    assert.equal(withoutLegalForm('Quarrystone Ltd.'), 'Quarrystone');
    assert.equal(withoutLegalForm('GmbH'), 'GmbH');
  });

  it('say how much of an address a name makes up', () => {
    assert.ok(coverage('marlbrook-ha', 'Marlbrook Housing Association') > 0.8);
    assert.ok(coverage('northwind', 'Acme') < 0.5);
    assert.ok(coverage('mueller', 'Müller') > 0.9);
    assert.equal(coverage('--', 'Acme'), 0);
  });
});
