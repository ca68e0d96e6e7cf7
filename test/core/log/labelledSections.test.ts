// Notes that tell of interviews by labels and headings instead of front matter, and those of other lives.
import assert from 'node:assert/strict';
import { applyEdits, editsOf, evaluate } from '../../../src/core/index.ts';
import type { EntryField } from '../../../src/core/log/fields.ts';
import { contextAt, filesOf, logOf } from '../logOf.ts';

function readIn(path: string, text: string): readonly string[] {
  return logOf({ [path]: text }).entries.map(({ company, date, interviewers, outcome, records }) => {
    const time = date?.value.time?.toString({ smallestUnit: 'minute' });
    const day = `${date?.value.date.toString()}${time ? ` ${time}` : ''}`;
    const people = interviewers.map(({ name }) => name).join(' + ');
    const state = typeof outcome === 'string' ? outcome : outcome.value;
    return [company?.value, day, people, state, records.length > 0 ? 'thanked' : '']
      .filter(Boolean)
      .join(' | ');
  });
}

/** Each with the interviews that are read. */
const read: Readonly<Record<string, readonly [path: string, text: string, ...interviews: string[]]>> = {
  'fields in bold': [
    'a.md',
    '**Company:** Acme\n**Interview Date:** 2026-11-19\n\nAn interview.\n',
    'Acme | 2026-11-19 | blank',
  ],
  'inline fields of Dataview': [
    'Acme.md',
    '---\ntags: [job/interview]\n---\ncompany:: [[Acme]]\ninterviewed:: 2026-11-19T10:30\npeople:: [[Dana Okafor]], [[Luis Pereira]]\noutcome:: waiting\nthanked:: 2026-11-20\n\nLong.\n',
    'Acme | 2026-11-19 10:30 | Dana Okafor + Luis Pereira | waiting | thanked',
  ],
  'the page of a database': [
    'Acme 1b2c3d4e5f6a7b8c9d0e1f2a3b4c5d6e.md',
    '# Acme\n\nRole: Clerk\nStage: 6 · Rejected\nInterview date: November 12, 2026 10:00 AM\nWho: Dana Okafor\nThank you sent?: Yes\nCreated: October 20, 2026 7:40 PM\n\n## Notes\n\n- long\n',
    'Acme | 2026-11-12 10:00 | Dana Okafor | rejected | thanked',
  ],
  'a later round under its number': [
    'Acme 1b2c3d.md',
    '# Acme\n\nEstado: En proceso\nCargo: Arquitecta\nContacto: Lucía Paz\nEntrevista: 12 de noviembre de 2026 10:00\nSegunda: 3 de diciembre de 2026 9:00\n\n## Notas\n\nLargo.\n',
    'Acme | 2026-11-12 10:00 | advanced',
    'Acme | 2026-12-03 09:00 | waiting',
  ],
  'stages of a process, of which a form leaves one blank': [
    'applications/acme.md',
    '# Application: Acme - Clerk\n\n## Details\n- **Company:** Acme\n- **Role:** Clerk\n- **Status:** Rejected\n\n### Stage 1: Screening\n- **Date:** 2026-11-10, 17:00\n- **People:** Dana Okafor (talent)\n\n### Stage 2: Call\n- **Date:** 2026-11-17\n- **People:** Luis Pereira\n\n### Stage 3: [Final]\n- **Date:** [When]\n- **People:** [Who]\n',
    'Acme | 2026-11-10 17:00 | Dana Okafor | advanced',
    'Acme | 2026-11-17 | Luis Pereira | rejected',
  ],
  'a heading for each company': [
    '転職.md',
    '# 転職メモ\n\n## 青嵐製作所（品質管理）\n- 日時：2026年11月26日（木）14:00\n- 面接官：佐原 美智子 様\n- お礼メール：未送信\n- 結果：12月8日までに連絡\n\n## 緑ヶ丘電子\n- 日時：2026年12月4日（金）15:00 予定\n',
    '青嵐製作所 | 2026-11-26 14:00 | 佐原 美智子 様 | blank',
    '緑ヶ丘電子 | 2026-12-04 | blank',
  ],
  'headings with company, day and people': [
    'log.md',
    '# Job search\n\n## 2026-11-19 Interview at Acme with Dana Okafor\nLong.\n\n## Contoso - phone screen (2026-11-20)\nwith Luis Pereira\n\n## Visit to the museum 2026-11-21\n',
    'Acme | 2026-11-19 | Dana Okafor | blank',
    'Contoso | 2026-11-20 | Luis Pereira | blank',
  ],
  'the day below a heading': [
    'recorded.md',
    '# Interview – Senior Buyer – Pomeroy Outdoor\n\n**Tue, Nov 24, 2026 · 3:00 PM – 3:48 PM · recorded**\n\n**Attendees:** Dana Okafor, You\n',
    'Pomeroy Outdoor | 2026-11-24 | Dana Okafor | blank',
  ],
  'a form with questions': [
    'workbook.md',
    '# Interview workbook\n\n## Page 1\n**Organisation I interviewed with:** Peverell Hospice  \n**Date & time:** Tues 24 November 2026  \n**Who was in the room (names & titles):** Judith Amankwah, Crispin Tate  \n**Thank-you note sent?** Yes\n\n## Page 2\n**Organisation I interviewed with:** ______\n**Date & time:** ______\n',
    'Peverell Hospice | 2026-11-24 | Judith Amankwah + Crispin Tate | blank | thanked',
  ],
};

/** Nothing is read from these. */
const unread: Readonly<Record<string, readonly [path: string, text: string]>> = {
  'a page without an interview yet': [
    'a.md',
    '# Acme\n\nStatus: Applied\nInterview date: \nPeople: \nCreated: November 26, 2026\n',
  ],
  'a page without a name': ['a.md', '# Untitled\n\nInterview date: November 27, 2026\nPeople: Kit\n'],
  'a template': ['_TEMPLATE.md', '# Interview at Acme\n\nDate: 2026-11-19\nWith: Dana Okafor\n'],
  'two days in a heading': ['jobs.md', '## 2026-11-19 or 2026-11-20 Interview at Acme\n'],
  'stages without a company': [
    'a.md',
    '# Interviews\n\n### Stage 1: Screening\n- **Date:** 2026-11-10\n- **People:** Dana Okafor\n',
  ],
  'another step in a heading': ['jobs.md', '# Interviews\n\n## 2026-11-19 Offer from Acme\n'],
  'somebody where a company may stand': ['jobs.md', '## 2026-11-19 Interview with Dana Okafor\n'],
  'a candidate': [
    'candidates/Jesper Holt.md',
    '# Jesper Holt\n\nCandidate: Jesper Holt\nCompany: Wendover\nInterview date: 2026-11-26\nPanel: Oona\n',
  ],
  'users of a product': [
    'study.md',
    '# User interviews\n\n## P1\nCompany: Acme\nInterview date: 2026-11-26\nWith: Dana Okafor\n',
  ],
  'a visit of somebody who sells': [
    'Acme.md',
    '# Acme\n\nCompany: Acme\nDate: 2026-11-26\nWith: Dana Okafor\n\n- wants 40 ovens\n',
  ],
  'the source of a story': [
    'council.md',
    '# Council budget\n\nOn the record.\n\n## 2026-11-26 Interview at Town Hall with Dana Okafor\n',
  ],
};

describe('notes that tell of interviews by labels and headings', () => {
  for (const [name, [path, text, ...interviews]] of Object.entries(read))
    it(`are read: ${name}`, () => assert.deepEqual(readIn(path, text), interviews));

  for (const [name, [path, text]] of Object.entries(unread))
    it(`are none: ${name}`, () => assert.deepEqual(readIn(path, text), []));

  const page = '# Acme\n\nStatus: waiting\nInterview date: 2026-11-19\nInterviewer: Dana Okafor\n\nLong.\n';

  it('are changed where a label says it, else in front matter', () => {
    const set = (field: EntryField, value: string) => {
      const edits = editsOf(page, [{ kind: 'set-field', field, value, interview: '2026-11-19-acme' }]);
      return edits && applyEdits(page, edits);
    };
    assert.equal(set('outcome', 'rejected'), page.replace('waiting', 'rejected'));
    assert.equal(set('date', '2026-11-20'), page.replace('2026-11-19', '2026-11-20'));
    const since = set('outcome-since', '2026-11-24') ?? '';
    assert.ok(since.startsWith('---\ninterviews:'), since);
    assert.equal(logOf({ 'a.md': since }).entries[0]?.outcomeSince?.value.toString(), '2026-11-24');
  });

  it('have what stands below the labels as notes', () => {
    const [entry] = logOf({ 'a.md': page }).entries;
    assert.equal(page.slice(entry?.notes.start, entry?.notes.end), 'Long.\n');
  });

  it('count beside files of their company, but for interviews that these hold', () => {
    const own = '---\ncompany: Acme\ndate: 2026-11-12\noutcome: advanced\n---\n';
    const rounds = (text: string) => logOf({ 'a.md': page, 'own.md': text }).processes[0]?.rounds.length;
    assert.equal(rounds(own), 2);
    assert.equal(rounds(own.replace('2026-11-12', '2026-11-19')), 1);
  });

  it('say which year a day is missing, with the nearest one as fix', () => {
    const text = page.replace('2026-11-19', '19th November');
    const { findings } = evaluate(filesOf({ 'a.md': text }), contextAt('2026-11-30T09:00'));
    assert.deepEqual(
      findings.map(({ code }) => code),
      ['interview-unclear'],
    );
    const [fix] = findings[0]?.fixes ?? [];
    const made = fix?.kind === 'change' ? applyEdits(text, editsOf(text, fix.changes) ?? []) : '';
    assert.equal(made, page);
  });

  it('say of a row that its day cannot be read', () => {
    const text =
      '| Company | Interview date | With | Status |\n|---|---|---|---|\n| Acme | 2026-11-19 | Dana Okafor | waiting |\n| Contoso | the 45th of 11 | Luis Pereira | waiting |\n| Moss | soon | Amir Haddad | waiting |\n';
    const { findings } = evaluate(filesOf({ 'a.md': text }), contextAt('2026-11-19T09:00'));
    assert.deepEqual(
      findings.flatMap(({ code, range }) =>
        code === 'interview-unclear' ? [text.slice(range.start, range.end)] : [],
      ),
      ['the 45th of 11'],
    );
  });
});

describe('sections with labels of other languages', () => {
  it('are read where a weekday tells the year, the hour and how it ended with them', () => {
    const text =
      '# Suivi boulot\n\n## Fournil des Arceaux\n- **quand** : jeudi 12/11, 16h\n- **qui** : M. Thierry Lacaze (patron)\n- **état** : refusé le 27/11 par sms\n\n## Maison Quillérac\n- **quand** : mardi 17/11 à 5h du mat (essai au four)\n- **qui** : Solène Quillérac\n- **état** : en attente\n\n## Hyper Grandval\n- **quand** : 03/12 à 11h00, Mme Pujol RH\n- **état** : à venir\n\n## Atelier Brunoy\ncandidature le 4/11, silence\n';
    const { entries } = logOf({ 'suivi.md': text });
    assert.deepEqual(
      entries.map(({ company, date, outcome, outcomeSince }) => [
        company?.value,
        `${date?.value.date} ${date?.value.time}`,
        typeof outcome === 'string' ? outcome : outcome.value,
        outcomeSince?.value.toString(),
      ]),
      [
        ['Fournil des Arceaux', '2026-11-12 16:00:00', 'rejected', '2026-11-27'],
        ['Maison Quillérac', '2026-11-17 05:00:00', 'waiting', undefined],
        ['Hyper Grandval', '2026-12-03 11:00:00', 'blank', undefined],
      ],
    );
  });
});
