import assert from 'node:assert/strict';
import { tellsOfTaking } from '../../../src/core/notes/offerAnswered.ts';

/** How people note under the notes of an interview that they took the offer. */
const taken: readonly string[] = [
  '(update 11/30) signed!!!!! start 12/14.',
  'Signed the contract on Friday.',
  '30/11: accepted',
  'I accepted by phone, start in January',
  '- accepted!',
  'Offer came, 31k. Said yes to them the same evening.',
  'I took the job.',
  "I'm taking it!",
  'handed in my notice today',
  '- [x] signed, sent back',
  'Hab unterschrieben.',
  '28.11. zugesagt!',
  "J'ai signé.",
  'J’ai dit oui.',
  'Firmado.',
  'Acepté.',
  'Aceitei!',
  '内定承諾しました',
];

/** Lines of notes that hold such words, and tell of something else. */
const others: readonly string[] = [
  'not signed yet',
  "I haven't accepted",
  'need to think before I sign',
  'if I accepted I would have to move',
  'said yes to weekends',
  'she signed off early',
  'they accepted my references',
  'accepted into the second round by Dana',
  'signed an NDA at the door',
  'they asked whether I had signed a contract elsewhere',
  'noch nicht unterschrieben',
  'pas encore signé',
  'todavía no he firmado',
  'the last one took the job and left',
];

describe('notes that the writer took an offer', () => {
  for (const line of taken)
    it(`tell it: ${line}`, () => assert.ok(tellsOfTaking(`They make looms.\n${line}\n`)));
  for (const line of others)
    it(`do not: ${line}`, () => assert.ok(!tellsOfTaking(`They make looms.\n${line}\n`)));
});
