// Letters to those of one interview that other notes tell to have gone out: diaries, lists of what is done, copies of mails.
import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { applyEdits, editsOf, evaluate } from '../../../src/core/index.ts';
import { buildLog, changeLogInSteps, type Log } from '../../../src/core/log/log.ts';
import { outcomeReader } from '../../../src/core/log/outcomeReading.ts';
import { readLogFile } from '../../../src/core/log/readLogFile.ts';
import { lastOf } from '../../../src/core/text.ts';
import { contextAt } from '../logOf.ts';

const today = Temporal.PlainDate.from('2026-12-01');
const read = (path: string, text: string) => readLogFile(path, text, outcomeReader(), today);

const interview = (company: string, date: string, interviewers: string, more = '') =>
  `---\ncompany: ${company}\ndate: ${date}\ninterviewers: [${interviewers}]\n${more}---\n`;

const log = {
  'gull.md': interview('Gull Lane Press', '2026-11-18', 'Ana Teles, Rui Mota'),
  'heron.md': interview('Heron Works', '2026-11-25', 'Ana Brandt'),
  'jay.md':
    '---\ncompany: Jay Grocers\ndate: 2026-11-26\n---\nMet Dana Kowal and Toby Hill. Teams, 45 min.\n',
  'ibis-1.md': interview('Ibis', '2026-11-09', 'Piet Visser'),
  'ibis-2.md': interview('Ibis', '2026-11-23', 'Piet Visser, Lindi Radebe'),
};

/** What entries are told of by other files. */
function toldIn(built: Log): readonly string[] {
  return built.entries.flatMap(({ path, notedLetters }) =>
    notedLetters.map(
      ({ letter, to, sent, told }) =>
        `${path}: ${letter}${to === undefined ? '' : ` to ${to}`}, ${sent} (${told?.path}:${told?.line})`,
    ),
  );
}

const told = (path: string, text: string) =>
  toldIn(buildLog(Object.entries({ ...log, [path]: text }).map(([name, body]) => read(name, body))));

describe('letters that other notes tell to have gone out', () => {
  for (const [name, path, text, ...expected] of [
    [
      'a diary, by the day of its name',
      'diary/2026-11-19.md',
      '# thursday\n\nslept badly\nsent thank you to Rui this morning, short',
      'gull.md: thank-you to Rui Mota, 2026-11-19 (diary/2026-11-19.md:4)',
    ],
    [
      'of two who are called alike, the one met last',
      'diary/2026-11-26.md',
      '- sent thank you to Ana before work',
      'heron.md: thank-you to Ana Brandt, 2026-11-26 (diary/2026-11-26.md:1)',
    ],
    [
      'the one whose company is named',
      'diary/2026-11-26.md',
      'Wrote Ana at Gull Lane Press to thank her, late.',
      'gull.md: thank-you to Ana Teles, 2026-11-26 (diary/2026-11-26.md:1)',
    ],
    [
      'the company, called as its file is',
      'diary/2026-11-27.md',
      "rang the heron people, told them I'm pulling out",
      'heron.md: withdrawal, 2026-11-27 (diary/2026-11-27.md:1)',
    ],
    [
      'the day before that of the diary',
      'diary/2026-11-20.md',
      'thank you mail to Rui yesterday evening went with a typo in his name',
      'gull.md: thank-you to Rui Mota, 2026-11-19 (diary/2026-11-20.md:1)',
    ],
    [
      'headings with days',
      'log.md',
      '## 19 Nov\n\ndentist\n\n## 24 Nov\n\n- emailed Piet and Lindi both a thank you',
      'ibis-2.md: thank-you to Piet Visser, Lindi Radebe, 2026-11-24 (log.md:7)',
    ],
    [
      'a task that is ticked',
      'todo.md',
      '- [ ] gym\n- [x] thank you to Rui',
      'gull.md: thank-you to Rui Mota, unknown (todo.md:2)',
    ],
    [
      'copies of what was sent',
      'outbox.md',
      [
        'copy of what I send',
        '',
        '---',
        '10 Nov → piet.v@',
        'Hi Piet, thanks for the chat yesterday.',
        '',
        '---',
        '24 Nov Lindi, Piet',
        'Hi both. Thank you for yesterday.',
        '',
        '---',
        '30 Nov lindi',
        'Hi Lindi, just checking in on the role.',
      ].join('\n'),
      'ibis-1.md: thank-you to Piet Visser, 2026-11-10 (outbox.md:4)',
      'ibis-2.md: thank-you to Piet Visser, Lindi Radebe, 2026-11-24 (outbox.md:8)',
      'ibis-2.md: check-in to Lindi Radebe, 2026-11-30 (outbox.md:12)',
    ],
    [
      'a mail with its head',
      'mail/thanks.md',
      'To: Rui Mota <rui@gull.example>\nDate: 19 Nov 2026\nSubject: Thank you\n\nDear Rui,\n\nthank you for your time yesterday.',
      'gull.md: thank-you to Rui Mota, 2026-11-19 (mail/thanks.md:1)',
    ],
    [
      'thanks for an offer, which are none for a talk',
      'outbox.md',
      '---\n27 Nov Ana Brandt\nHi Ana, thank you again for the offer.\n',
      'heron.md: offer-thanks to Ana Brandt, 2026-11-27 (outbox.md:2)',
    ],
    [
      'all whom only notes name',
      'diary/2026-11-27.md',
      'emailed Dana and Toby a thank you',
      'jay.md: thank-you to Dana Kowal, Toby Hill, 2026-11-27 (diary/2026-11-27.md:1)',
    ],
    [
      'one who takes leave',
      'diary/2026-11-27.md',
      "Called Ana Brandt (Heron) and told her I'm out. Fine.",
      'heron.md: withdrawal to Ana Brandt, 2026-11-27 (diary/2026-11-27.md:1)',
    ],
    [
      'whom the sentence before names',
      'diary/2026-11-28.md',
      'Ana on Wednesday was class. Wrote to her this morning with three ideas and a thank you. Nothing from Ibis.',
      'heron.md: thank-you to Ana Brandt, 2026-11-28 (diary/2026-11-28.md:1)',
    ],
    [
      'two sentences of which the second says that it was thanks',
      'diary/2026-11-24.md',
      'wrote to Piet and Lindi this morning. short, thanked them both',
      'ibis-2.md: thank-you to Piet Visser, Lindi Radebe, 2026-11-24 (diary/2026-11-24.md:1)',
    ],
    [
      'a list with a day before each line',
      'list.md',
      '- 19/11 thanked Rui, cc Ana',
      'gull.md: thank-you to Ana Teles, Rui Mota, 2026-11-19 (list.md:1)',
    ],
    [
      'German',
      'diary/2026-11-24.md',
      'kurze Mail an Piet und Lindi raus, danke gesagt für gestern',
      'ibis-2.md: thank-you to Piet Visser, Lindi Radebe, 2026-11-24 (diary/2026-11-24.md:1)',
    ],
    [
      'French',
      'diary/2026-11-24.md',
      'merci envoyé à Lindi',
      'ibis-2.md: thank-you to Lindi Radebe, 2026-11-24 (diary/2026-11-24.md:1)',
    ],
    [
      'Spanish',
      'diary/2026-11-24.md',
      'Correo a Piet y Lindi dando las gracias, un poco tarde',
      'ibis-2.md: thank-you to Piet Visser, Lindi Radebe, 2026-11-24 (diary/2026-11-24.md:1)',
    ],
    [
      'Portuguese',
      'diary/2026-11-24.md',
      'mandei agradecimento pra Lindi e pro Piet',
      'ibis-2.md: thank-you to Piet Visser, Lindi Radebe, 2026-11-24 (diary/2026-11-24.md:1)',
    ],
    [
      'one who takes leave before the talk',
      'diary/2026-11-20.md',
      "Heron wrote and I don't want it, told them so today, took my name out",
      'heron.md: withdrawal, 2026-11-20 (diary/2026-11-20.md:1)',
    ],
  ] as const)
    it(`count: ${name}`, () => assert.deepEqual(told(path, text), expected));

  for (const [name, path, text] of [
    ['not done yet', 'diary/2026-11-19.md', 'must send a thank you to Rui tomorrow'],
    ['an open task', 'todo.md', '- [ ] send thank you to Rui'],
    ['somebody else of that first name', 'diary/2026-11-19.md', 'sent thank you to Rui Barbosa for the cake'],
    ['before the interview', 'diary/2026-11-12.md', 'sent thank you to Rui for the invite'],
    ['nobody of the log', 'diary/2026-11-19.md', 'sent thank you note to Grandma'],
    ['one of two whom only notes name', 'diary/2026-11-27.md', 'sent thank you to Dana at Jay Grocers'],
    [
      'whom a later sentence names',
      'diary/2026-11-28.md',
      'Wrote to her this morning with a thank you. Nothing from Ibis.',
    ],
    ['a withdrawal that is not yet told', 'diary/2026-11-20.md', "not yet told Ana I'm out"],
    ['what they wrote', 'mails.md', '---\n19 Nov from Rui\nHi Inês, thank you for coming in.\n'],
    [
      'thanks for an invitation',
      'outbox.md',
      '---\n27 Nov Ana Brandt\nHi Ana, thank you for the invitation.\n',
    ],
  ] as const)
    it(`do not count: ${name}`, () => assert.deepEqual(told(path, text), []));

  it('are said at the interview, with a fix that writes the record', () => {
    const files = { ...log, 'diary/2026-11-19.md': 'sent thank you to Rui this morning' };
    const { findings } = evaluate(
      Object.entries(files).map(([path, text]) => read(path, text)),
      contextAt('2026-12-01T09:00'),
    );
    const [finding, ...others] = findings.filter(({ code }) => code === 'letter-noted');
    assert.deepEqual(others, []);
    assert.equal(finding?.path, 'gull.md');
    assert.equal(log['gull.md'].slice(finding.range.start, finding.range.end), 'Rui Mota');
    assert.equal(
      finding.message,
      'Thank-you to Rui Mota: diary/2026-11-19.md says in line 1 that it went out, so it counts as sent.',
    );
    const [fix] = finding.fixes;
    const edits = fix?.kind === 'change' ? editsOf(log['gull.md'], fix.changes) : undefined;
    assert.match(
      applyEdits(log['gull.md'], edits ?? []),
      /follow-ups:\n {2}- \{letter: thank-you, to: Rui Mota, sent: 2026-11-19\}/,
    );
  });

  it('count and stop to count as notes come and go', () => {
    const diary = read('diary/2026-11-19.md', 'sent thank you to Rui this morning');
    const files = Object.entries(log).map(([path, text]) => read(path, text));
    const without = buildLog(files);
    const withDiary = lastOf(changeLogInSteps(without, new Map([[diary.path, diary]])));
    assert.deepEqual(toldIn(withDiary), toldIn(buildLog([...files, diary])));
    assert.equal(toldIn(withDiary).length, 1);
    assert.deepEqual(toldIn(lastOf(changeLogInSteps(withDiary, new Map([[diary.path, undefined]])))), []);
  });

  it('go to another interview as interviews come, change and go', () => {
    const diary = read('diary/2026-11-26.md', 'sent thank you to Ana before work');
    const texts: Record<string, string | undefined> = { ...log };
    let built = buildLog([...Object.entries(log).map(([path, text]) => read(path, text)), diary]);
    for (const [path, text] of [
      ['heron.md', interview('Heron Works', '2026-11-25', 'Ben Brandt')],
      ['heron.md', interview('Heron Works', '2026-11-25', 'Ana Brandt')],
      ['kite.md', interview('Kite', '2026-11-26', 'Ana Kite')],
      ['gull.md', interview('Gull Lane Press', '2026-11-26', 'Ana Teles')],
      ['kite.md', undefined],
      ['gull.md', undefined],
    ] as const) {
      texts[path] = text;
      built = lastOf(
        changeLogInSteps(built, new Map([[path, text === undefined ? text : read(path, text)]])),
      );
      const files = Object.entries(texts).flatMap(([name, body]) =>
        body === undefined ? [] : read(name, body),
      );
      assert.deepEqual(toldIn(built), toldIn(buildLog([...files, diary])));
      assert.equal(toldIn(built).length > 0, true);
    }
  });
});
