// Notes of a week, in which a weekday stands for a day: lines that may tell of interviews are told of with that day.
import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { outcomeReader } from '../../../src/core/log/outcomeReading.ts';
import { readLogFile } from '../../../src/core/log/readLogFile.ts';

const today = Temporal.PlainDate.from('2026-12-01');

function told(path: string, text: string): readonly string[] {
  const { reading } = readLogFile(path, text, outcomeReader(), today);
  const sighting = reading.kind === 'other' ? reading.sighting : undefined;
  return [...(sighting?.own ? [sighting.own] : []), ...(sighting?.others ?? [])].map(
    ({ day, company, people }) => [day, company, people].join(' | '),
  );
}

describe('the notes of a week', () => {
  for (const [name, path, text, ...expected] of [
    [
      'letters and numbers for days',
      'wk47.md',
      "wk 47  nov 16-22\n\nT17 drove out to Bolt Works. 1pm. Wendy + Lyle Dunn (superintendent). they'll decide by Friday\nW18 am - emailed Wendy and Lyle both a thank you\n    pm - Northgate Hoist, 3:15, Rosanne Pelletier, service manager. asked about shifts\nSu22 curling 3pm with Bob Hill\n",
      '2026-11-17 | Bolt Works | Lyle Dunn',
      '2026-11-18 | Northgate Hoist | Rosanne Pelletier',
    ],
    [
      'weekdays below weeks',
      'november.md',
      '# November\n\n## week 1 (9-13 Nov)\n\n**Wed** Ashby Trust, 10h00, Laura Finch. 38k, hybrid\n\n## week 2 (16-20 Nov)\n\n- **Fri** Blue Crane Trust, panel with Laura Moss and David Hill, second round\n',
      '2026-11-11 | Ashby Trust | Laura Finch',
      '2026-11-20 | Blue Crane Trust | Laura Moss, David Hill',
    ],
    [
      'a week by ISO 8601',
      '2026-W47.md',
      'Tue: Ashby Trust, 2pm, Laura Finch. salary 38k, asked why I leave\n',
      '2026-11-17 | Ashby Trust | Laura Finch',
    ],
  ] as const)
    it(`tell of talks: ${name}`, () => assert.deepEqual(told(path, text), expected));

  for (const [name, text] of [
    ['weekdays of another week', 'wk 47 nov 16-22\n\nT18 Bolt Works, 1pm, Lyle Dunn. salary 38k, hybrid\n'],
    [
      'what is set for another day',
      'wk 47 nov 16-22\n\nT17 Bolt Works 1pm W18, Lyle Dunn. salary 38k, hybrid\n',
    ],
    [
      'who interviews others',
      'wk 47 nov 16-22\n\nF20 Bolt Works, 2pm: sat in on it with Lyle Dunn. salary 38k, hybrid\n',
    ],
    ['nothing of a job', 'wk 47 nov 16-22\n\nT17 Bolt Cinema, 8pm, Lyle Dunn\n'],
  ] as const)
    it(`tell of none: ${name}`, () => assert.deepEqual(told('wk47.md', text), []));
});
