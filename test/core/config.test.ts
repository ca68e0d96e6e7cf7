import assert from 'node:assert/strict';
import { defaultSettings, readSettings, settingNames } from '../../src/core/config.ts';
import { english, spoken } from '../../src/core/speech.ts';

const wrong: readonly (readonly [setting: string, value: unknown, problem: RegExp])[] = [
  ['folder', '../out', /folder must be a folder inside the log/],
  ['folder', '..', /inside the log/],
  ['folder', 'a/..', /inside the log/],
  ['folder', 'a/../../out', /inside the log/],
  ['folder', '..\\out', /inside the log/],
  ['folder', '/etc', /inside the log/],
  ['folder', '\\\\server\\share', /inside the log/],
  ['folder', 'C:\\Users', /inside the log/],
  ['folder', 'C:evil', /inside the log/],
  ['lettersFolder', 'CON', /a folder name that every system can hold/],
  ['lettersFolder', 'a/nul.txt', /every system/],
  ['lettersFolder', 'com1', /every system/],
  ['lettersFolder', 'LPT9', /every system/],
  ['lettersFolder', 'letters.', /every system/],
  ['lettersFolder', '.letters.', /every system/],
  ['lettersFolder', 'letters ', /every system/],
  ['lettersFolder', 'a:b', /every system/],
  ['lettersFolder', 'a\u0000b', /every system/],
  ['folder', 3, /folder is not valid/],
  ['ignore', 'x', /ignore must be a list of texts/],
  ['ignore', [3], /must be text/],
  ['timeZone', 'Mars/Crater', /IANA time zone/],
  ['country', 'Germany', /must be a country/],
  ['weekend', [8], /day from 1/],
  ['weekend', [1, 2, 3, 4, 5, 6, 7], /leave a business day/],
  ['workingHours', { start: '9', end: '18:00' }, /time such as/],
  ['workingHours', { start: '18:00', end: '09:00' }, /end after they start/],
  ['workingHours', { start: '09:00', end: '09:00' }, /end after they start/],
  ['etiquette', 'mars', /must be one of/],
  ['timing', { 'thank-you': { due: 'soon' } }, /timing\.thank-you\.due must be a duration/],
  ['timing', { 'thank-you': { dew: '1 h' } }, /timing/],
  ['onHoldDays', 0, /from 1 to 365/],
  ['onHoldDays', 366, /from 1 to 365/],
  ['onHoldDays', 1.5, /from 1 to 365/],
  ['onHoldDays', 'x', /must be a number/],
  ['settledBefore', '2026-02-30', /must be a date/],
  ['settledBefore', '2026-01-31T14:00', /must be a date/],
  ['settledBefore', ' 2026-01-31', /must be a date/],
  ['severity', { x: 'loud' }, /must be one of/],
  ['outcomeWords', { waiting: 'limbo' }, /must be a list/],
  ['codeLens', 'yes', /true or false/],
  ['tone', 'rude', /must be one of/],
];
const fine: readonly (readonly [setting: string, value: unknown])[] = [
  ['folder', ''],
  ['folder', 'a/b c/日本'],
  ['folder', 'console'],
  ['folder', 'falcon'],
  ['folder', './jobs'],
  ['lettersFolder', 'a\\b'],
  ['lettersFolder', '.letters'],
  ['timing', { 'thank-you': { due: '36 h', closes: '5bd' } }],
  ['onHoldDays', 1],
  ['onHoldDays', 365],
  ['settledBefore', '2026-01-31'],
  ['weekend', []],
];

describe('settings', () => {
  for (const [setting, value, problem] of wrong) {
    it(`${setting} ${JSON.stringify(value)} is a problem, and the default stands`, () => {
      const { settings, problems } = readSettings({
        [setting]: value,
        tone: setting === 'tone' ? value : 'warm',
      });
      assert.match(problems.map(({ message }) => spoken(message, english)).join('\n'), problem);
      assert.deepEqual(settings, { ...defaultSettings, ...(setting !== 'tone' && { tone: 'warm' }) });
    });
  }
  for (const [setting, value] of fine) {
    it(`${setting} ${JSON.stringify(value)} is fine`, () => {
      const { settings, problems } = readSettings({ [setting]: value });
      assert.deepEqual(problems, []);
      assert.deepEqual(new Map<string, unknown>(Object.entries(settings)).get(setting), value);
    });
  }
  for (const raw of [[], null, 'x', 3, undefined]) {
    it(`${JSON.stringify(raw)} is no object of settings`, () =>
      assert.deepEqual(readSettings(raw).problems, [
        { setting: '', message: { text: 'Settings must be a JSON object.', values: [] } },
      ]));
  }
  it('names what is no setting, and lets a schema be named', () => {
    assert.deepEqual(readSettings({ $schema: 'x', colour: 'red' }).problems, [
      { setting: 'colour', message: { text: 'There is no setting {0}.', values: ['colour'] } },
    ]);
  });
  it('names the setting that was meant, where one is spelled nearly so', () => {
    for (const [written, meant] of [
      ['timezone', 'timeZone'],
      ['dayOff', 'daysOff'],
    ] as const)
      assert.deepEqual(readSettings({ [written]: 'x' }).problems, [
        {
          setting: written,
          message: { text: 'There is no setting {0}. Did you mean {1}?', values: [written, meant] },
        },
      ]);
  });
  it('has a default for each', () => assert.deepEqual(Object.keys(defaultSettings), settingNames));
});
