// Talks that other notes say were moved: diaries, journals, lists.
import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { buildLog, changeLogInSteps } from '../../../src/core/log/log.ts';
import { outcomeReader } from '../../../src/core/log/outcomeReading.ts';
import { readLogFile } from '../../../src/core/log/readLogFile.ts';
import { lastOf } from '../../../src/core/text.ts';

const today = Temporal.PlainDate.from('2026-12-01');
const read = (path: string, text: string) => readLogFile(path, text, outcomeReader(), today);
const interview = (company: string, date: string, interviewers: string) =>
  `---\ncompany: ${company}\ndate: ${date}\ninterviewers: [${interviewers}]\n---\n`;
const log = {
  'gull.md': interview('Gull Lane Press', '2026-11-26T10:00', 'Ana Teles'),
  'heron-1.md': interview('Heron Works', '2026-11-12', 'Piet Visser'),
  'heron-2.md': interview('Heron Works', '2026-11-24', 'Piet Visser'),
  'ibis.md': interview('Ibis', '2026-11-24', 'Lindi Radebe'),
};
const files = Object.entries(log).map(([path, text]) => read(path, text));

/** The interviews that others say were on another day. */
function movedIn(built: ReturnType<typeof buildLog>): readonly string[] {
  return built.entries.flatMap(({ path, date, movedFrom }) =>
    movedFrom ? [`${path} ${date?.value.date} (${movedFrom.path}:${movedFrom.line})`] : [],
  );
}

describe('talks that other notes say were moved', () => {
  for (const [text, expected] of [
    ["Gull's coordinator wrote, Ana is sick, we're now next Friday the 27th, same link", '2026-11-27'],
    ['moved Ana Teles to 2 December', '2026-12-02'],
    ['Gull Lane moved me from 26 Nov to Dec 3', '2026-12-03'],
    ['Anruf Gull Lane. Der Termin Donnerstag fällt aus. Neu: Donnerstag 3.12., auch um 10', '2026-12-03'],
    ['Gull Lane : entretien reporté au vendredi 27', '2026-11-27'],
    ['Ana: lo pasan al viernes 27, misma hora', '2026-11-27'],
    ['Ana pediu pra empurrar, fica quinta dia 3', '2026-12-03'],
    ['Gull Lane moved to 2026-12-04', '2026-12-04'],
  ] as const)
    it(text, () => {
      const built = buildLog([...files, read('daily/2026-11-18.md', text)]);
      assert.deepEqual(movedIn(built), [`gull.md ${expected} (daily/2026-11-18.md:1)`]);
      assert.equal(built.entriesAt('gull.md')[0]?.date?.value.time?.toString(), '10:00:00');
    });

  for (const [name, text] of [
    ['nobody is named', 'moved to Friday the 27th'],
    ['the day is that of the file', 'Gull Lane moved to Thursday 26 November'],
    ['two days are named', 'Gull Lane moved to 27 Nov or 3 Dec'],
    ['the number is on another weekday', 'Gull Lane moved to Friday the 26th'],
    ['nothing says that it moved', 'Gull Lane on 27 Nov'],
    ['an interview is held on that day', 'Heron Works moved from the 12th to 24 Nov'],
    ['it is told after the talk', 'Ibis moved the decision to 4 Dec'],
    ['it quotes', '> Gull Lane moved to 27 Nov'],
  ] as const)
    it(`does not count where ${name}`, () => {
      const day = name.includes('after') ? '2026-11-25' : '2026-11-10';
      assert.deepEqual(movedIn(buildLog([...files, read(`daily/${day}.md`, text)])), []);
    });

  it('means none of two on one day', () => {
    const twin = read('twin.md', interview('Gull Lane Press', '2026-11-26T15:00', 'Ana Teles'));
    const told = read('daily/2026-11-18.md', 'Ana Teles moved to 27 Nov');
    assert.deepEqual(movedIn(buildLog([...files, twin, told])), []);
  });

  it('comes and goes with the note', () => {
    const diary = read('daily/2026-11-18.md', 'Gull Lane moved to 27 Nov');
    const without = buildLog(files);
    const moved = lastOf(changeLogInSteps(without, new Map([[diary.path, diary]])));
    assert.equal(movedIn(moved).length, 1);
    const again = lastOf(changeLogInSteps(moved, new Map([[diary.path, undefined]])));
    assert.deepEqual(
      again.entries.map(({ date }) => date?.value.date.toString()),
      without.entries.map(({ date }) => date?.value.date.toString()),
    );
  });
});
