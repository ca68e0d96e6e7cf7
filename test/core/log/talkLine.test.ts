// Files from which nothing is read: lines of them that may be about an interview are told of, and no file of another life is.
import assert from 'node:assert/strict';
import { applyEdits, editsOf, evaluate } from '../../../src/core/index.ts';
import { contextAt, filesOf, logOf } from '../logOf.ts';

function findingsIn(path: string, text: string) {
  return evaluate(filesOf({ [path]: text }), contextAt('2026-11-30T17:30')).findings;
}

/** Each with the line that is told of. */
const told: Readonly<Record<string, readonly [path: string, text: string, ...lines: string[]]>> = {
  'prose below days without a month': [
    'diario noviembre.md',
    '**lunes 16**\nNada. Mandé tres currículums.\n\n**miércoles 18**\nEntrevista en *Casa Amparo*, a las cinco. La jefa se llama Nuria Escrivà.\n',
    'Entrevista en *Casa Amparo*, a las cinco. La jefa se llama Nuria Escrivà.',
  ],
  'a weekday with a day in a line': [
    'jobs.md',
    'jobs nov\n\nhadleys fab, hebburn. thurs 12th half 8. spoke to gaffer (Ronnie Tait)\n',
    'hadleys fab, hebburn. thurs 12th half 8. spoke to gaffer (Ronnie Tait)',
  ],
  'lines below a day of a month in a heading': [
    'journal.md',
    '# NOV\n\n## 24 T\n\n- job hunt: Oakfield Trust, 10.30, Mrs Hale\n',
    '- job hunt: Oakfield Trust, 10.30, Mrs Hale',
  ],
  'a day as the name of a note': [
    '2026_11_20.md',
    '- out of milk\n- [[Paperfox]] 13:00, Simone asked about queues #jobsearch\n',
    '- [[Paperfox]] 13:00, Simone asked about queues #jobsearch',
  ],
  'rows with a day of a round, and none of an application or of an agent': [
    '転職.md',
    '# 転職まとめ\n\n| 会社 | 応募 | 一次 | 状況 |\n|---|---|---|---|\n| 湊冷食 | 10/22 | 11/10 15:00 | 通過 |\n| 北都乳業 | 10/30 | 11/16 | 通過 |\n| マルヨ | 11/2 | | 書類落ち |\n\nエージェント面談(大槻さん)11/15。← これは会社の面接じゃない\n',
    '| 湊冷食 | 10/22 | 11/10 15:00 | 通過 |',
    '| 北都乳業 | 10/30 | 11/16 | 通過 |',
  ],
  'a call-out with whom the writer met below it': [
    'pukeko.md',
    '# Pukeko Medical\n\nPractice nurse, Te Awamutu, 4 days\n\n> [!question] Phone w practice manager — 11 Nov\n> Glenys Cartwright. Twenty mins.\n\n> [!failure] 18 Nov\n> appointed a nurse already living locally\n',
    '> [!question] Phone w practice manager — 11 Nov',
  ],
  'a diary of everything': [
    'nov.md',
    "# Nov\n\n**13/11** Meridian Foods rang at 12.15, Mr Goh Wei Jie hiring mgr direct, no HR.\n\n**18/11** Dan's bday, buy cake\n\n**20/11** Changi Cold Chain, 4pm, Loyang office. Ms Pereira. They got 3 more ppl to see.\n",
    '**13/11** Meridian Foods rang at 12.15, Mr Goh Wei Jie hiring mgr direct, no HR.',
    '**20/11** Changi Cold Chain, 4pm, Loyang office. Ms Pereira. They got 3 more ppl to see.',
  ],
  'a table with columns of its own': [
    "where i've been.md",
    '| Outfit | What as | Sat down with | Went in | Clock |\n|---|---|---|---|---|\n| Rook & Gantry | stage hand | Mo Delacroix | 5 Nov | 9am |\n| Solent | carpenter | Ebony Trask | 17 Nov | 10:30 |\n| Pier | foreman | Tracey Iqbal | 2 Dec | 11 |\n',
    '| Rook & Gantry | stage hand | Mo Delacroix | 5 Nov | 9am |',
    '| Solent | carpenter | Ebony Trask | 17 Nov | 10:30 |',
    '| Pier | foreman | Tracey Iqbal | 2 Dec | 11 |',
  ],
  'a German list': [
    'tagebuch.md',
    '# Jobsuche\n\nDi 24.11. bei Holz Krüger in Fulda, Werkstatt gezeigt.\nDo 3.12. 10 Uhr Möbel Brandt, Frau Seidel.\n',
    'Do 3.12. 10 Uhr Möbel Brandt, Frau Seidel.',
  ],
  'a German diary called after applications': [
    'Tagebuch.md',
    '# Bewerbungstagebuch\n\n**Mo 9.11.** Vorstellung bei *Feldhase*, 10 Uhr, mit Tjark.\n',
    '**Mo 9.11.** Vorstellung bei *Feldhase*, 10 Uhr, mit Tjark.',
  ],
  'a Japanese list': [
    '転職.md',
    '# 転職メモ\n\n11月24日 14時 みどり製薬 田中部長と話した。\n',
    '11月24日 14時 みどり製薬 田中部長と話した。',
  ],
  'items of front matter under keys of their own': [
    'saltbox.md',
    '---\noutfit: Saltbox Insurance\ngig: claims handler\ngoes:\n  - nr: 1\n    whenish: "Mon 16 Nov, 11.20"\n    face: Bernadette Cole\n---\n',
    'whenish: "Mon 16 Nov, 11.20"',
  ],
  'tables of TOML': [
    'content/jobs/greyloft.md',
    '+++\ntitle = "Greyloft"\n\n[[params.rounds]]\nwhen = 2026-11-26T09:00:00+01:00\nwho = ["Lotte Declercq"]\n+++\nHm.\n',
    'when = 2026-11-26T09:00:00+01:00',
  ],
  'the tasks of an org file': [
    'jobs.md',
    '* 2026-11-16 Mon\n** DONE 13:00 phone, Greta Lindholm, Tallow Street (sous chef)\n',
    '** DONE 13:00 phone, Greta Lindholm, Tallow Street (sous chef)',
  ],
  'a day whose people stand below it': [
    'foldwork.md',
    '# Foldwork\n\nJunior designer, 32k.\n\n- 2026-11-24 10:30, studio\n  Lena Marsh, Oli\n',
    '- 2026-11-24 10:30, studio',
  ],
  'a post of a blog': [
    '_posts/2026-11-25-two-chairs.md',
    '---\nlayout: post\ndate: 2026-11-25\ncategories: jobhunt\n---\n\nI sat across from somebody at **Bramwell & Daughters**. No questions about computers.\n',
    'I sat across from somebody at **Bramwell & Daughters**. No questions about computers.',
  ],
  'columns that are called anything': [
    'track.md',
    '# hunting\n\n| Where | Talk 1 | Talk 2 | Who |\n|---|---|---|---|\n| Larkfield Bakery | 12 Nov | 20 Nov 3pm | Mona Friis |\n| Old Mill | | | |\n',
    '| Larkfield Bakery | 12 Nov | 20 Nov 3pm | Mona Friis |',
  ],
  'a numbered list that says little of a search': [
    'numbers.md',
    '1. Oakmere Council – 11 Nov, Teams, Judith Parr + one more. Panel on 19 Nov 1.30 Town Hall (Judith, Sam Oduya). Hear by 30th\n2. Bright Sparks Nursery – trial morning 17/11 with Fay\n3. Tesco, applied online\n',
    '1. Oakmere Council – 11 Nov, Teams, Judith Parr + one more. Panel on 19 Nov 1.30 Town Hall (Judith, Sam Oduya). Hear by 30th',
  ],
  'a board of headings': [
    'board.md',
    '## Doing\n\n### Corvid Legal\nparalegal, met Joan Sykes 17 nov @ their office, 2pm\n\n## Done\n\n### Penhale Estates\nphone 12 nov w/ Nick. no\n',
    'paralegal, met Joan Sykes 17 nov @ their office, 2pm',
    'phone 12 nov w/ Nick. no',
  ],
  'each day with an interview below one heading': [
    'kim.md',
    '# Interviews\n\n- 2026-11-12 interview Oakfield, Kim Park\n  - 2026-11-19 second interview, Lee Wong\n  - 2026-11-19 parking was bad\n',
    '- 2026-11-12 interview Oakfield, Kim Park',
    '- 2026-11-19 second interview, Lee Wong',
  ],
  'a week log, whoever called': [
    '2026-S46.md',
    '# Semana 46 (9–15 nov)\n\n**Martes.** CV a Trazalia.\n**Jueves.** Me llaman de Trazalia, entrevista corta por teléfono con Begoña (RRHH).\n**Viernes.** Moncayo por fin. Óscar Buisán, jefe de obra. Dicen algo en diciembre, respuesta por correo.\n',
    '**Jueves.** Me llaman de Trazalia, entrevista corta por teléfono con Begoña (RRHH).',
    '**Viernes.** Moncayo por fin. Óscar Buisán, jefe de obra. Dicen algo en diciembre, respuesta por correo.',
  ],
  'two words that others write, too': [
    'diary.md',
    "## Tuesday 24 November\nRedundant since May. Went to see Mr Harrow about the storeman's job.\n",
    "Redundant since May. Went to see Mr Harrow about the storeman's job.",
  ],
};

/** Of people who do not look for work, or of nothing that was a talk. */
const silent: Readonly<Record<string, readonly [path: string, text: string]>> = {
  'calls with buyers': [
    'week 47.md',
    '# Week 47\n\n- Tue 24/11 2pm call with Dana Reyes, Acme (buyer) about the renewal\n- Thu 26 Nov 10:00 demo for **Contoso**\n',
  ],
  'pages about customers': [
    'acme.md',
    '---\naccount: Acme\n---\n## 2026-11-19 Second call\nSpoke with Dana Okafor (procurement lead). Salary tools, 200 seats.\n',
  ],
  'a board of somebody who sells': [
    'Board.md',
    '---\nkanban-plugin: board\n---\n\n## Contacted\n\n- [ ] **Acme** second call, Kim Park @{2026-11-27}\n',
  ],
  candidates: [
    'hiring/backend.md',
    '# Backend engineer\n\n- 2026-11-19 10:00 Priya Nair, phone screen (me + Tom)\n',
  ],
  'a sheet of candidates': [
    'Scoring.md',
    '| Candidate | Date | Total |\n|---|---|---|\n| L. Pickersgill | 2026-11-26 interview | 17 |\n',
  ],
  'sources of a story': [
    'council.md',
    '# Council budget\n\nInterviews:\n- 2026-11-18 11:00 Cllr Jane Whitby, Town Hall, on record\n',
  ],
  'a notebook of a reporter': [
    'notebook.md',
    '# November\n\n## 19 Nov\nSpoke to Karen Ellis, head of the food bank. 40% more people laid off.\n',
  ],
  'users of a product': [
    'study.md',
    '# User interviews\n\n- 2026-11-18 10:00, P1, nurse: finds the form long\n',
  ],
  'meetings of an office': [
    '2026-11-19.md',
    '- 09:30 stand-up\n- 11:00 Kim Park, roadmap for Q1\n- 14:00 call with Acme (customer), Dana joined\n',
  ],
  'talks with a team': [
    '1on1 Tom.md',
    '# Tom\n\n## 2026-11-19\nTalked about his promotion. He wants more salary.\n\n## 2026-11-26\nMet with Tom and Sara Bell about the job offer he has.\n',
  ],
  'a private diary': [
    'november.md',
    '# November\n\n## 19 Thu\n14:30 Oakfield School, Mrs Petrie, about reading\n\n## 20 Fri\nCoffee with Anna, she has a new job as a nurse.\n',
  ],
  'flats to rent': [
    'flats.md',
    '# Flat viewings\n\n- Thu 19 Nov 17:00 Elm Road 4, Mr Novak (agent)\n- applied for Elm Road, they want salary slips\n',
  ],
  'a page about somebody': [
    'people/kim park.md',
    '# Kim Park\n\nProduct manager at Acme.\n\n- 2026-11-19 coffee at 15:00, talked about her team\n',
  ],
  'what was no interview': [
    'Uncle Raj.md',
    '# Uncle Raj\n\nHe "interviewed" me on 2026-11-29. Not an interview, he says.\n',
  ],
  'letters of a search': [
    'jobs.md',
    'Jobs\n\n- 2026-11-02 applied at Marl Museum, Jane Fisk\n- 2026-11-03 dentist, Dr Patel\n',
  ],
  'days of a search with nobody': ['jobs.md', 'Jobs\n\n- 2026-11-02 at 10, nothing\n- 14:00\n'],
  'a page of a form about an application': [
    'Moorhen 90c2.md',
    '# Moorhen Mutual\n\nRole: Clerk\nStage: 1 · Applied\nInterview date: \nWho: \nCreated: November 22, 2026 9:55 PM\n',
  ],
  'a meeting of a team': [
    '2026-11-26 Team meeting.md',
    '- panel for the supervisor post: Leila and me, interviews on 7 Dec\n',
  ],
  'a table of plants': [
    'garden.md',
    '| Plant | Sown | Harvested |\n|---|---|---|\n| Beans | 12 Nov | 20 Nov |\n',
  ],
  'places for a wedding': [
    'venues.md',
    '# wedding venues\n\n| Venue | call 1 | call 2 | who |\n|---|---|---|---|\n| Larkfield Barn | 12 Nov | 20 Nov 3pm | Mona Friis |\n',
  ],
  'an appointment where nothing else tells of a search': [
    'Moss Lane Surgery.md',
    'practice nurse. Weds 25 Nov 12.40 Dr Hussain and practice manager Bev Tranter\n',
  ],
  'a read-me': ['README.md', '# Job search\n\n- 2026-11-24 10:30 met Lena Marsh\n'],
};

describe('files from which nothing is read', () => {
  for (const [name, [path, text, ...lines]] of Object.entries(told))
    it(`are told of: ${name}`, () => {
      const found = findingsIn(path, text);
      assert.deepEqual(
        found.map(({ code, range }) => [code, text.slice(range.start, range.end).trim()]),
        lines.map((line) => ['interview-not-read', line]),
      );
    });

  for (const [name, [path, text]] of Object.entries(silent))
    it(`are left alone: ${name}`, () => assert.deepEqual(findingsIn(path, text), []));

  it('become entries where a page about a company tells of one day', () => {
    const text =
      '# Wind & Weir\n\nRole: hydrology technician.\n\n- 2026-11-20 at 3pm, [[Nadia Belkacem]], teams\n- wrote her a thank-you note\n';
    const [finding] = findingsIn('wind-and-weir.md', text);
    const [fix] = finding?.fixes ?? [];
    assert.ok(fix?.kind === 'change');
    const made = applyEdits(text, editsOf(text, fix.changes) ?? []);
    const [entry] = logOf({ 'wind-and-weir.md': made }).entries;
    assert.equal(entry?.company?.value, 'Wind & Weir');
    assert.equal(entry.date?.value.date.toString(), '2026-11-20');
  });

  it('get fields behind a line that names company and day, or a heading above it', () => {
    for (const [text, day, made] of [
      [
        '# Job search\n\n- 2026-11-20 10:00 interview at Kite with Nadia Belkacem\n- 2026-11-21 11:00 call, **Moss**, Amir\n',
        ['Kite 2026-11-20', 'Moss 2026-11-21'],
        '- 2026-11-20 10:00 interview at Kite with Nadia Belkacem [company:: Kite] [date:: 2026-11-20T10:00] [with:: Nadia Belkacem]',
      ],
      [
        '# Job search\n\n## Kite Mill\n\nInterview Thurs 19 Nov, 10am, Nadia.\n',
        ['Kite Mill 2026-11-19'],
        '### 2026-11-19T10:00 Interview at Kite Mill\n\nInterview Thurs 19 Nov, 10am, Nadia.',
      ],
    ] as const) {
      const changes = findingsIn('jobs.md', text).flatMap(({ fixes }) =>
        fixes.flatMap((fix) => (fix.kind === 'change' ? fix.changes : [])),
      );
      const after = applyEdits(text, editsOf(text, changes) ?? []);
      assert.ok(after.includes(made), after);
      assert.deepEqual(
        logOf({ 'jobs.md': after }).entries.map(
          ({ company, date }) => `${company?.value} ${date?.value.date.toString()}`,
        ),
        day,
      );
      assert.deepEqual(
        findingsIn('jobs.md', after).filter(({ code }) => code === 'interview-not-read'),
        [],
      );
    }
  });

  it('are told of beside interviews of other companies that notes tell of', () => {
    const read = '# Acme\n\nInterview date: 2026-11-27\nInterviewer: Dana Okafor\n';
    const files = {
      'acme.md': read,
      '2026-11-26.md': '- interview at Kite, 10:00\n',
      '2026-11-27.md': '- interview at Acme, 14:00\n',
    };
    const told = (all: Readonly<Record<string, string>>) =>
      evaluate(filesOf(all), contextAt('2026-11-30T17:30')).findings.flatMap(({ code, path: at }) =>
        code === 'interview-not-read' ? [at] : [],
      );
    assert.deepEqual(told(files), ['2026-11-26.md']);
    assert.deepEqual(told({ ...files, 'own.md': '---\ncompany: Moss\ndate: 2026-11-12\n---\n' }), []);
  });

  it('get the company with which a card begins, not that of its column', () => {
    const text =
      '---\nkanban-plugin: board\n---\n\n## Applied\n\n## Nope\n\n- [x] Gullwing Studio — sr UX, talked to Thom @{2026-11-13}\n';
    assert.deepEqual(
      findingsIn('Board.md', text).flatMap(({ fixes }) => fixes.map(({ title }) => title)),
      ['Write behind this line: [company:: Gullwing Studio] [date:: 2026-11-13] [round:: interview]'],
    );
  });

  it('get no day of March from a Tuesday among weekdays', () => {
    const text =
      "# Recherche d'emploi\n\n## Semaine du 16/11\n\n- lun. 16 : CV refait\n- mar. 17 : **Syndicat du Don**, entretien, 10h, Hélène Pasquier\n";
    assert.deepEqual(
      findingsIn('emploi.md', text).map(({ fixes }) => fixes),
      [[]],
    );
  });

  it('get no fix where company or day stay open', () => {
    for (const [path, text] of [
      ['notes.md', 'Job search.\n\n- 2026-11-20 10:00 Nadia\n'],
      ['notes.md', '# Kite\n\nJob search.\n\n- 2026-11-20 10:00 Nadia\n- 2026-11-21 11:00 Amir\n'],
      ['notes.md', '# Kite\n\nJob search.\n\n- 20 Nov 10:00 Nadia\n'],
      ['notes.md', '---\ndate: 2026-11-02\n---\n# Kite\n\nJob search.\n\n- 2026-11-20 10:00 Nadia\n'],
    ] as const)
      assert.deepEqual(
        findingsIn(path, text).flatMap(({ fixes }) => fixes),
        [],
        text,
      );
  });
});

describe('interviewers among whom the writer is', () => {
  for (const written of ['[me, Harpreet Soomal]', 'Harpreet Soomal and me', 'Me'])
    it(`make no interview of one's own: ${written}`, () =>
      assert.deepEqual(
        logOf({
          'a.md': `---\ncompany: Acme\ndate: 2026-11-26\ninterviewers: ${written}\noutcome: waiting\n---\n`,
        }).entries,
        [],
      ));

  it('are left out where others were there, too', () => {
    const { entries } = logOf({
      'a.md': '---\ncompany: Acme\ndate: 2026-11-26\nwith: [me, Dana Okafor, someone from HR]\n---\n',
    });
    assert.deepEqual(
      entries[0]?.interviewers.map(({ name }) => name),
      ['Dana Okafor'],
    );
  });

  it('count as faint signs beside an interview', () => {
    const files = {
      'Moss Lane Surgery.md':
        'practice nurse. Weds 25 Nov 12.40 Dr Hussain and practice manager Bev Tranter\n',
      'acme.md': '---\ncompany: Acme\ndate: 2026-11-29\noutcome: waiting\n---\n',
    };
    const { findings } = evaluate(filesOf(files), contextAt('2026-11-30T17:30'));
    const [found] = findings.filter(({ code }) => code === 'interview-not-read');
    assert.deepEqual(
      found?.fixes.map(({ title }) => title),
      [
        'Make this note an interview: company: Moss Lane Surgery, date: "2026-11-25T12:40", interviewers: "Dr Hussain, Bev Tranter", outcome:',
      ],
    );
  });
});
