import assert from 'node:assert/strict';
import { materialFor } from '../../../src/core/letters/material.ts';
import { readEntryFacts } from '../../../src/core/log/entryFacts.ts';
import { readProfile } from '../../../src/core/log/profile.ts';
import { parseMarkdown } from '../../../src/lazy/markdown.ts';
import { tagWords } from '../../../src/lazy/tagWords.ts';
import { logOf } from '../logOf.ts';
import { bodyOf, letterFor } from './letters.ts';

const head =
  '---\ncompany: Acme\ndate: 2026-11-17\ninterviewers: [Dana Okafor, Luis Pereira, Mei Lin]\ncontact: Ana Ruiz\n---\n';

function material(body: string, name = 'Dana Okafor', skills = '') {
  const text = head + body;
  const [entry] = logOf({ 'a.md': text }).entries;
  assert.ok(entry);
  const { facts, finder } = readEntryFacts(entry, [entry], text, parseMarkdown);
  const place = entry.interviewers.findIndex((one) => one.name === name);
  const to = entry.interviewers[place] ?? entry.contact;
  const reader = { to, wasThere: place >= 0, isOfCompany: true, finder, tag: tagWords };
  const profile = readProfile(`---\nname: Robin\nskills: [${skills}]\n---\n`);
  return materialFor(facts, reader, Math.max(place, 0), profile);
}

type First = Readonly<Record<string, string | undefined>>;

const highlights: readonly (readonly [what: string, notes: string, first: First])[] = [
  [
    'another thing for each of a panel',
    '- the pilot line\n- the old hall\n- the press shop',
    { 'Dana Okafor': 'the pilot line', 'Luis Pereira': 'the old hall', 'Mei Lin': 'the press shop' },
  ],
  [
    'what is noted about somebody, for them',
    '- the pilot line\n- Mei, Luis & Dana: the old hall\n- Ana and Luis: the press shop',
    { 'Dana Okafor': 'the old hall', 'Luis Pereira': 'the old hall', 'Ana Ruiz': 'the press shop' },
  ],
  [
    'what is about nobody rather than about others',
    '- the hall that Luis built\n- the pilot line',
    { 'Dana Okafor': 'the pilot line', 'Mei Lin': 'the pilot line' },
  ],
  [
    'nothing that stands under the heading of a worry, or is noted about another',
    '- Luis: the old hall\n\n## My worries\n- the long way home',
    { 'Dana Okafor': undefined, 'Luis Pereira': 'the old hall' },
  ],
  ['no verdict', '- I like what Luis built', { 'Dana Okafor': undefined }],
  ['nothing of what is private', '- the salary is low', { 'Dana Okafor': undefined }],
];

describe('what a letter takes from the notes', () => {
  for (const [what, notes, first] of highlights) {
    it(what, () => {
      for (const [name, words] of Object.entries(first))
        assert.equal(material(`## Highlights\n${notes}\n`, name).told[0]?.words, words, name);
    });
  }

  it('offers nothing to pick that nobody would be reminded of in a letter', () => {
    const notes = '## Highlights\n- Dana: Excel hell\n- Dana: the move to weekly releases\n';
    const { choices } = material(notes);
    assert.ok(choices.includes('the move to weekly releases'), choices.join(', '));
    assert.ok(!choices.some((choice) => /hell/.test(choice)), choices.join(', '));
  });

  it('two things where there are two, of different kinds where it can', () => {
    const { told } = material(
      '- Dana asked about the night shift\n- talked with Dana about the press shop\n',
    );
    assert.deepEqual(
      told.map(({ kind, words }) => `${kind}: ${words}`),
      ['talked about: the press shop', 'asked about: the night shift'],
    );
  });

  it('what the writer did not say, and the need that it answers', () => {
    const { unsaid } = material(
      'Dana said they need someone for the SCADA move. Forgot to say I led a SCADA move at Halden.\n',
    );
    assert.deepEqual(
      unsaid.map(({ said, need }) => [said.words, need?.words]),
      [['I led a SCADA move at Halden', 'someone for the SCADA move']],
    );
  });

  it('what was left unsaid to nobody in particular, once among a panel', () => {
    const notes = '## Unsaid\n- I led the move\n- I hold a crane licence\n';
    const said = ['Dana Okafor', 'Luis Pereira', 'Mei Lin'].map((name) =>
      material(notes, name).unsaid.map(({ said: one }) => one.words),
    );
    assert.deepEqual(said, [['I led the move'], ['I hold a crane licence'], ['I led the move']]);
  });

  it('words to pick where no sentence is certain, and none that is private', () => {
    const { told, choices } = material(
      '## Dana\n- the way they run the night shift, no idea why they do not log it\n- 62k, told her no\n',
    );
    assert.deepEqual(told, []);
    assert.ok(choices.every((choice) => !/62k/.test(choice)));
  });

  it('the skills that no note names, as whole words', () => {
    const notes =
      '## Highlights\n- the pilot line in C\n## Unsaid\n- SCADA\n## Promised\n- [ ] a Rust demo\n';
    assert.deepEqual(material(notes, 'Dana Okafor', 'Rust, SCADA, Java, C, CAD, "-"').newSkills, [
      'Java',
      'CAD',
    ]);
  });
});

it('thanks nobody without a name for what somebody else may have done', () => {
  const notes =
    'We walked the boiler house in the rain, and they asked about my licence.\n\nOne of the Year 6s, the school council girl, gave me a drawing of the boiler.\n';
  const text = `---\ncompany: Acme\ndate: 2026-11-17\n---\n${notes}`;
  assert.doesNotMatch(bodyOf(letterFor({ text, letter: 'thank-you' })), /giving me a drawing/);
});
