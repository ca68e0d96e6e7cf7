// Interviews of which other notes say that the answer was no: the writer is asked, and no check-in is due until then.
import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { evaluate } from '../../../src/core/index.ts';
import { buildLog, changeLogInSteps } from '../../../src/core/log/log.ts';
import { outcomeReader } from '../../../src/core/log/outcomeReading.ts';
import { readLogFile } from '../../../src/core/log/readLogFile.ts';
import { lastOf } from '../../../src/core/text.ts';
import { contextAt } from '../logOf.ts';

const today = Temporal.PlainDate.from('2026-12-01');
const read = (path: string, text: string) => readLogFile(path, text, outcomeReader(), today);
const interview = (company: string, interviewers: string, more = '') =>
  `---\ncompany: ${company}\ndate: 2026-11-10\ninterviewers: [${interviewers}]\n${more}---\n`;
const files = [
  read('gull.md', interview('Gull Lane Press', 'Ana Teles', 'outcome: waiting\n')),
  read('heron.md', interview('Heron Works', 'Piet Visser')),
  read('ibis.md', interview('Ibis', 'Lindi Radebe', 'outcome: offer\n')),
];

const asked = (path: string, text: string) =>
  evaluate([...files, read(path, text)], contextAt('2026-12-01T09:00')).findings.flatMap(
    ({ code, message }) =>
      code === 'outcome-missing' && message.startsWith('Did they say no?') ? [message] : [],
  );

describe('a no that other notes tell of', () => {
  for (const text of [
    'bad day. [[Gull Lane Press]] no. Walked to the lake',
    'monday - rejection from Gull, ok',
    'Gull Lane: nope',
    '**Gull Lane Press** no',
    'lundi — refus, Gull Lane',
    'Absage von Gull Lane',
    'rejection email from Ana Teles',
  ])
    it(`is asked about: ${text}`, () =>
      assert.deepEqual(asked('diary/2026-11-20.md', text), [
        'Did they say no? diary/2026-11-20.md reads so in line 1. Write the outcome; until then no check-in is due.',
      ]));

  for (const [name, path, text] of [
    ['nobody is named', 'diary/2026-11-20.md', 'rejection. no milk either'],
    ['it is feared', 'diary/2026-11-20.md', 'afraid of a rejection from Gull Lane'],
    ['it comes before the talk', 'diary/2026-11-09.md', 'rejection from Gull Lane'],
    ['nothing says on which day', 'notes.md', 'rejection from Gull Lane'],
    ['another outcome is written', 'diary/2026-11-20.md', 'Ibis: no'],
    ['they said something else', 'diary/2026-11-20.md', 'Gull Lane: no news'],
    ['it quotes', 'diary/2026-11-20.md', '> rejection from Gull Lane'],
  ] as const)
    it(`is not where ${name}`, () => assert.deepEqual(asked(path, text), []));

  it('comes and goes with the note', () => {
    const diary = read('diary/2026-11-20.md', 'rejection from Gull Lane');
    const without = buildLog(files);
    const told = lastOf(changeLogInSteps(without, new Map([[diary.path, diary]])));
    assert.equal(told.entriesAt('gull.md')[0]?.outcome, 'perhaps rejected');
    const again = lastOf(changeLogInSteps(told, new Map([[diary.path, undefined]])));
    assert.deepEqual(again.entriesAt('gull.md'), without.entriesAt('gull.md'));
  });
});
