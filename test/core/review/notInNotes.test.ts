import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { reviewed } from './reviewed.ts';
import { scoreOfSources, sourcedLetters } from './sourcesCorpus.ts';

const entry = `---
company: Northwind Robotics
role: Sr Controls Engineer
date: 2026-11-19T14:00
interviewers: [Dana Okafor, Samuel Reyes]
---
- 9 lines, 2 PLC-5 racks, 40 mn parts a year, 1,500 people
- founded '98, HMI server, maths test
- they decide by Tue or on December 4
- the trip to Mexico next spring
`;

/** What is said to be in no note of a letter with this sentence. */
function unknownIn(sentence: string, more: Readonly<Record<string, string>> = {}, severity = 'information') {
  const text = `---\nletter: thank-you\nentry: ../visit.md\nto: Dana Okafor\nsubject: Thanks\n---\nDear Dana,\n\n${sentence}\n\nBest,\nRobin\n`;
  return reviewed({ 'visit.md': entry, 'letters/a.md': text, ...more }, 'letters/a.md', {
    'not-in-notes': severity,
  })
    .filter(({ code }) => code === 'not-in-notes')
    .map(({ range }) => text.slice(range.start, range.end));
}

describe('not-in-notes', () => {
  const known = [
    'I spoke with Sam and with Dana about the Senior Engineer role at Northwind.',
    'Nine lines and 40 million parts for 1500 people, since 1998.',
    'The Human Machine Interface (HMI) and the Mexican team came up at 2 pm.',
    'I will hear on Tuesday, or on December 4, and in December you start.',
    'Three things stayed with me, and both of the two racks.',
    'Hope is a plan. Will you call? Nine lines are many.',
    'Thank you for Thursday, on the 19th of November 2026, and for a Zoom call before Christmas.',
    'I passed the mathematics test.',
    'They said “Karen Mills has 77 years”.',
  ];
  for (const sentence of known)
    it(`says nothing of: ${sentence}`, () => assert.deepEqual(unknownIn(sentence), []));

  const unknown: readonly (readonly [string, readonly string[]])[] = [
    ['I met Karen Mills and Dr. Patel at Contoso.', ['Karen Mills', 'Patel', 'Contoso']],
    ['Karen told me of it, and Mrs Dalton agreed.', ['Karen', 'Mrs Dalton']],
    ['I know Siemens TIA Portal and the Lead Architect well.', ['Siemens TIA Portal', 'Lead Architect']],
    ['You run eleven lines at 25,000 parts.', ['eleven', '25,000']],
    ['I have twenty-five years in it, since 2007, at 6 am.', ['twenty-five', '2007', '6']],
    ['I can start on January 12 or in March.', ['January 12', 'March']],
  ];
  for (const [sentence, found] of unknown)
    it(`finds what is invented in: ${sentence}`, () =>
      assert.deepEqual(unknownIn(sentence), sentence.includes('Mrs') ? ['Karen', 'Dalton'] : found));

  it('looks for days in other languages, and there for nothing else', () => {
    const sentence =
      'Vielen Dank für das Gespräch am 19. November mit Frau Klein und die 77 Fragen; ich komme am 3. März wieder.';
    assert.deepEqual(unknownIn(sentence), ['3. März']);
  });

  it('knows what other rounds say, and is off unless it is asked for', () => {
    const round = entry.replace('2026-11-19T14:00', '2026-11-10').concat('- Priya Nair showed 77 robots\n');
    const sentence = 'Priya Nair showed me 77 robots.';
    assert.deepEqual(unknownIn(sentence), ['Nair', '77']);
    assert.deepEqual(unknownIn(sentence, {}, 'off'), []);
    assert.deepEqual(unknownIn(sentence, { 'first.md': round }), []);
  });

  it('says nothing of a letter whose entry is not there', () => {
    const text =
      '---\nletter: thank-you\nentry: gone.md\nto: Dana\n---\nDear Dana,\n\nI met Karen Mills in 2019.\n';
    const found = reviewed({ 'a.md': text }, 'a.md', { 'not-in-notes': 'warning' });
    assert.ok(found.every(({ code }) => code !== 'not-in-notes'));
  });
});

describe('letters written from notes, some with inventions', function () {
  this.timeout(60_000);

  it('have what is invented found, and nothing else', () => {
    const scores = (['first', 'aside'] as const).map((part) => ({
      part,
      ...scoreOfSources(sourcedLetters(part)),
    }));
    for (const { part, invented, missed, falseAlarms } of scores) {
      assert.deepEqual(falseAlarms, [], part);
      assert.ok(missed.length / invented <= 0.12, missed.join('; '));
    }
    const rows = scores.map(
      ({ part, letters, invented, missed, falseAlarms }) =>
        `| ${part} | ${letters} | ${invented} | ${invented - missed.length} | ${falseAlarms.length} |`,
    );
    const table = [
      '| letters | how many | invented | found | false alarms |',
      '| --- | ---: | ---: | ---: | ---: |',
      ...rows,
    ];
    const url = new URL('../../../docs/review.md', import.meta.url);
    const written = readFileSync(url, 'utf8');
    const pattern = /(<!-- sources -->\n)[\s\S]*?(<!-- end of sources -->)/;
    const wanted = written.replace(
      pattern,
      (_, start: string, end: string) => `${start}\n${table.join('\n')}\n\n${end}`,
    );
    if (process.env.UPDATE_DOCS) writeFileSync(url, wanted);
    else assert.equal(written, wanted, 'run UPDATE_DOCS=1 npx mocha test/core/review/notInNotes.test.ts');
  });
});
