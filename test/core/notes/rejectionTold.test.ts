import assert from 'node:assert/strict';
import { tellsOfRejection } from '../../../src/core/notes/rejectionTold.ts';

describe('notes of a no', () => {
  for (const notes of [
    '**Update 29 Nov:** rejection, by email, Enid herself.',
    'Rejected 27 Nov, form mail.',
    '- 2026-11-29: they said no',
    'Edit: turned me down, too junior.',
    'Good talk.\n\nSa 28.11.: Absage per Mail',
    'went with somebody internal',
    'Refus, par mail.',
    'me dijeron que no',
    'não fui selecionado',
    'お見送り',
    "mon 30: long email from Margot, they've gone with someone from inside",
    '19/11 – Tariq: no, need someone for nights.',
  ])
    it(`say so: ${notes}`, () => assert.equal(tellsOfRejection(notes), true));

  for (const notes of [
    'Rejection rate in the line is 3 %.',
    'rejected?',
    'Afraid of a rejection.',
    'She told me that they rejected the first design.',
    'Rejection of parts is done by hand.',
    '19/11 – Tariq: no problem with nights',
    'afraid they have gone with someone else',
    'Said no to the weekend shift.',
    'If rejected, ask for feedback.',
    'Absage an den Zahnarzt nicht vergessen',
    'No offers before January, they said.',
  ])
    it(`say nothing of one: ${notes}`, () => assert.equal(tellsOfRejection(notes), false));
});
