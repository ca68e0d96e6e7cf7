import assert from 'node:assert/strict';
import { letterLanguage, rememberLanguage } from '../../../../src/core/actions/draftLetter.ts';
import { evaluate } from '../../../../src/core/index.ts';
import { languagesThere } from '../../../../src/core/letters/languages/languagesThere.ts';
import { languageOfNotes } from '../../../../src/lazy/noteLanguage.ts';
import { contextAt, interviewsOf, logOf } from '../../logOf.ts';

const entryText = (fields: string, notes = '') => `---\n${fields}\ndate: 2026-11-17\n---\n${notes}`;

describe('the languages in which people at a company write', () => {
  const rows: readonly (readonly [fields: string, languages: readonly string[]])[] = [
    ['company: Northwind', []],
    ['company: Northwind Inc.', []],
    ['company: Häberle GmbH', ['de']],
    ['company: Siemens AG', ['de']],
    ['company: Agora Labs', []],
    ['company: Delattre SARL', ['fr']],
    ['company: Grupo Treviño S.A. de C.V.', ['es']],
    ['company: Vértice Ltda.', ['pt', 'es']],
    ['company: 株式会社サンプル', ['ja']],
    ['company: Contoso\ncountry: DE-BY', ['de']],
    ['company: Contoso\ncountry: Switzerland', ['de', 'fr']],
    ['company: Contoso\ncountry: CH-GE', ['fr']],
    ['company: Contoso\ncountry: CA', ['en', 'fr']],
    ['company: Contoso\ncountry: CA-QC', ['fr']],
    ['company: Contoso\ncountry: India', ['en']],
    ['company: Contoso\ncountry: Mexico', ['es']],
    // No letters are written in Dutch, nor in the Portuguese of Portugal.
    ['company: Contoso\ncountry: NL', []],
    ['company: Contoso\ncountry: Portugal', []],
    ['company: Contoso\ncontact: Mika Sander <mika@contoso.de>', ['de']],
    ['company: Contoso\ncontact: Mika Sander <mika@contoso.com.br>', ['pt']],
    ['company: Contoso\ncontact: Mika Sander <mika@contoso.co.uk>', ['en']],
    ['company: Contoso\ncontact: Mika Sander <mika@contoso.io>', []],
    ['company: Contoso\ncontact: Mika Sander <mika@contoso.eu>', []],
    ['company: Contoso\ncontact: Frau Sander', ['de']],
    ['company: Contoso\ncontact: Mme Roy', ['fr']],
    ['company: Contoso\ninterviewers: [Sra. Soriano, Dana Okafor]', ['es', 'pt']],
    ['company: Contoso\ncontact: 菅原様', ['ja']],
    ['company: Contoso\nrole: Fitter (m/w/d)', ['de']],
    ['company: Contoso\nrole: Libraire H/F', ['fr']],
  ];

  for (const [fields, languages] of rows) {
    it(`are ${languages.join(', ') || 'unknown'} for ${fields.replaceAll('\n', ', ')}`, () => {
      const [process] = logOf({ 'interviews/a.md': entryText(fields) }).processes;
      assert.deepEqual(process && languagesThere(process), languages);
    });
  }
});

const german = 'Umstellung der Steuerung auf ein neues System im Frühjahr besprochen';
const english = `- ${'We talked about the new pilot line and what it takes to run it through the night. '.repeat(3)}`;

function choiceFor(files: Readonly<Record<string, string>>, letterLanguageSetting = '', asked?: string) {
  const log = logOf(files);
  const base = contextAt('2026-11-18T10:00');
  const context = { ...base, settings: { ...base.settings, letterLanguage: letterLanguageSetting } };
  const evaluation = evaluate([...log.files.values()], context);
  const interview = evaluation.interviewWith('interviews/a.md');
  assert.ok(interview);
  const text = files['interviews/a.md'] ?? '';
  return letterLanguage(evaluation, interview, { text, asked, detect: languageOfNotes });
}

describe('the language that is asked for once', () => {
  const gmbh = 'company: Häberle GmbH';

  const rows: readonly {
    readonly name: string;
    readonly text: string;
    readonly setting?: string;
    readonly language: string;
    readonly unsureOf: readonly string[];
  }[] = [
    {
      name: 'English notes and nothing abroad',
      text: entryText('company: Contoso', english),
      language: 'en',
      unsureOf: [],
    },
    {
      name: 'no notes and nothing abroad',
      text: entryText('company: Contoso'),
      language: 'en',
      unsureOf: [],
    },
    { name: 'a company abroad', text: entryText(gmbh, english), language: 'en', unsureOf: ['de'] },
    {
      name: 'a company abroad, whatever the settings say of others',
      text: entryText('company: Contoso\ncountry: US', english),
      setting: 'de',
      language: 'de',
      unsureOf: ['en'],
    },
    {
      name: 'a company in the language of the settings',
      text: entryText(gmbh, english),
      setting: 'de-CH',
      language: 'de-CH',
      unsureOf: [],
    },
    {
      name: 'short notes in another language',
      text: entryText('company: Contoso', german),
      language: 'en',
      unsureOf: ['de'],
    },
    {
      name: 'short notes that agree with the company',
      text: entryText(gmbh, german),
      language: 'de',
      unsureOf: [],
    },
    {
      name: 'what the entry says',
      text: entryText(`${gmbh}\nletter-language: en`, english),
      language: 'en',
      unsureOf: [],
    },
  ];

  for (const { name, text, setting, language, unsureOf } of rows) {
    it(`is ${unsureOf.length > 0 ? 'asked for' : 'known'} with ${name}`, () => {
      const choice = choiceFor({ 'interviews/a.md': text }, setting);
      assert.deepEqual([choice.language, choice.unsureOf], [language, unsureOf]);
    });
  }

  it('is known once another round of the process says it', () => {
    const other = entryText(`${gmbh}\nletter-language: fr`).replace('11-17', '11-10');
    const choice = choiceFor({ 'interviews/a.md': entryText(gmbh, english), 'interviews/b.md': other });
    assert.deepEqual([choice.language, choice.unsureOf], ['fr', []]);
  });

  it('stays unsure while somebody asks for another one', () => {
    const choice = choiceFor({ 'interviews/a.md': entryText(gmbh, english) }, '', 'es');
    assert.deepEqual([choice.language, choice.unsureOf], ['es', ['de']]);
  });

  it('is remembered in the entry, or in its own part of a file', () => {
    const log = logOf({ 'interviews/a.md': entryText(gmbh) });
    const [interview] = interviewsOf(log, contextAt('2026-11-18T10:00'));
    assert.ok(interview);
    const part = { ...interview, entry: { ...interview.entry, part: '2026-11-17' } };
    const change = { kind: 'set-field', field: 'letter-language' };
    assert.deepEqual(rememberLanguage(interview, 'de-CH')?.changes, [{ ...change, value: 'de-CH' }]);
    assert.deepEqual(rememberLanguage(interview, 'Deutsch')?.changes, [{ ...change, value: 'de' }]);
    assert.equal(rememberLanguage(interview, 'it'), undefined);
    assert.equal(rememberLanguage(interview, 'tlh'), undefined);
    assert.deepEqual(rememberLanguage(part, 'de')?.changes, [
      { ...change, value: 'de', interview: '2026-11-17' },
    ]);
  });
});
