import assert from 'node:assert/strict';
import { tellsOfAbsence } from '../../../src/core/notes/absence.ts';

describe('notes of an interview to which nobody came', () => {
  for (const notes of [
    'Nobody turned up.',
    'She never joined the call. Waited on Teams, nothing.',
    'waited 25 min in the lobby then left',
    "They didn't show, no email either.",
    'Dana never dialled in.',
    'no-show',
    'It was a no-show again.',
    'No one joined. Wrote to the recruiter.',
    'The recruiter did not show up.',
    'got stood up lol',
    'sat in the zoom for half an hour, gave up',
  ])
    it(`say so: ${notes}`, () => assert.equal(tellsOfAbsence(notes), true));

  for (const notes of [
    'Nobody showed me round, but Dana asked about Rust.',
    'I never came up with an answer.',
    'She never joined the union.',
    'no show rate on demos is 40%',
    'Nobody came up with that before, she said.',
    'Waited 10 min, then Dana came and we talked about the plant.',
    'They never showed the dashboard.',
    "He didn't turn up the volume.",
    'Nobody joined at first. Eventually Sam joined and asked about my last project.',
    'Said they never called back the last one.',
    '',
    `Nobody turned up. ${'A long talk. '.repeat(200)}`,
  ])
    it(`do not: ${notes.slice(0, 60)}`, () => assert.equal(tellsOfAbsence(notes), false));
});
