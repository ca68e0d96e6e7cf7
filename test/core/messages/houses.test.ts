// What the organisations that write are called, so that nobody takes them for people.
import assert from 'node:assert/strict';
import { housesOf, isHouse } from '../../../src/core/messages/houses.ts';

/** A name, the sender's name and address, and whether the name is the house's. */
const cases: readonly (readonly [name: string, sender: string, address: string, isIts: boolean])[] = [
  ['Norwick Mutual Insurance', 'Norwick Mutual Careers', 'norwickmutual@myworkday.example', true],
  ['Kornblum Antriebstechnik', 'Recruiting | Kornblum', 'jobs+5512@kornblum.personal-desk.example', true],
  ['Transports Caradec', 'Transports Caradec – Recrutement', 'ne-pas-repondre@recrut.example', true],
  ['Sundial Payments', 'Sundial Payments Recruiting', 'no-reply@us.greenhouse-mail.example', true],
  ['Larkspur Freight', '', 'dana@larkspurfreight.example', true],
  ['The Second Round Club', 'The Second Round Club', 'hello@secondroundclub.example', true],
  ['TAG Sarovar', 'TAG Sarovar', 'tag@sarovarinfotech.example', true],
  ['Kirti Solanki', 'TAG Sarovar', 'tag@sarovarinfotech.example', false],
  ['Jane Harris', 'Jane Harris', 'jane@harris.example', false],
  ['Jochen Brandstätter', 'Jochen Brandstätter', 'jochen@holz-brandstaetter.example', false],
  ['Dana Okafor', 'Dana Okafor', 'messages-noreply@linkedin.example', false],
  ['Dana Okafor', 'Dana Okafor | Talent', 'dana@northwind.example', false],
  ['Ondrej Maly', 'Ondrej Maly via InkPier', 'no-reply@inkpier.example', false],
  ['Dana Okafor', 'HR', 'no-reply@northwind.example', false],
  ['Camila', 'Camila - RH Forno Digital', '', false],
];

describe('houses', () => {
  for (const [name, sender, address, isIts] of cases)
    it(`${name} is ${isIts ? 'the house' : 'somebody'} where ${sender} <${address}> writes`, () => {
      assert.equal(isHouse(name, housesOf([{ name: sender, address }])), isIts);
    });
});
