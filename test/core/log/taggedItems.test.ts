import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { entriesIn } from '../../../src/core/log/logFile.ts';
import { outcomeReader } from '../../../src/core/log/outcomeReading.ts';
import { readLogFile } from '../../../src/core/log/readLogFile.ts';

const today = Temporal.PlainDate.from('2026-12-01');

function readIn(path: string, text: string): readonly string[] {
  return entriesIn(readLogFile(path, text, outcomeReader(), today)).map(({ company, date, interviewers }) =>
    [
      company?.value,
      date?.value.date.toString(),
      date?.value.time?.toString({ smallestUnit: 'minute' }) ?? '-',
      interviewers.map(({ name }) => name).join(', '),
    ].join(' | '),
  );
}

const day = 'journals/2026_11_16.md';

describe('an item of a daily note with a tag for an interview', () => {
  for (const [name, path, text, ...expected] of [
    [
      'the people below it',
      day,
      '- [[Tidewrack Theatre]] #interview 2:30p in the house\n\t- [[Gil Farrow]] (prod mgr), [[Sunniva]] head of sound\n\t- 22 chan\n- groceries\n',
      'Tidewrack Theatre | 2026-11-16 | 14:30 | Gil Farrow',
    ],
    [
      'properties of a block',
      day,
      '- [[Quillfeather Audio]] #interview\n  stage:: first call\n  with:: [[Imani Prewitt]]\n  at:: 11:00\n\t- post house\n',
      'Quillfeather Audio | 2026-11-16 | 11:00 | Imani Prewitt',
    ],
    [
      'people in the line itself',
      day,
      '- ran errands\n- round 2 at [[Quillfeather Audio]] with [[Imani Prewitt]] + [[Bart Lindqvist]] #[[job interview]]\n',
      'Quillfeather Audio | 2026-11-16 | - | Imani Prewitt, Bart Lindqvist',
    ],
    [
      'whom the writer doubts',
      day,
      '- [[Parallax]] #interview 10:00\n\t- [[Dustin Coyle]]?? no, the client. interviewer = [[Marisela Tovar]], ops\n',
      'Parallax | 2026-11-16 | 10:00 | Marisela Tovar',
    ],
    [
      'German',
      day,
      '- [[Meridian]] #Vorstellungsgespräch 10 Uhr mit Ruth Cole\n',
      'Meridian | 2026-11-16 | 10:00 | Ruth Cole',
    ],
    ['a note of no day', 'pages/Acme.md', '- [[Acme]] #interview 10:00\n'],
    ['two companies', day, '- [[Acme Foods]] or [[Moss Works]] #interview?\n'],
    ['another tag', day, '- [[Acme Foods]] #interview-prep 10:00\n'],
    ['nobody but people', day, '- [[Kim Park]] #interview tips\n'],
  ] as const)
    it(`${expected.length === 0 ? 'is none' : 'is read'}: ${name}`, () =>
      assert.deepEqual(readIn(path, text), expected));
});
