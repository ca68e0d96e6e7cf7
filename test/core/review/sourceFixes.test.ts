import assert from 'node:assert/strict';
import { editsOf } from '../../../src/core/index.ts';
import { readEntryFacts } from '../../../src/core/log/entryFacts.ts';
import { letterIn, noteBehind } from '../../../src/core/review/index.ts';
import { applyEdits } from '../../../src/core/text.ts';
import { parseMarkdown } from '../../../src/lazy/markdown.ts';
import { logOf } from '../logOf.ts';
import { reviewed } from './reviewed.ts';

const head =
  '---\ncompany: Northwind\nrole: Engineer\ndate: 2026-11-19T14:00\ninterviewers: [Dana Okafor]\n---\n';
const letterOf = (body: string) =>
  `---\nletter: thank-you\nentry: ../visit.md\nto: Dana Okafor\nsubject: Thanks\n---\nDear Dana,\n\n${body}\n\nBest,\nRobin\n`;

/** What the two fixes of an invention make of the letter and of the notes. */
function mended(body: string, notes: string) {
  const texts: Readonly<Record<string, string>> = {
    'visit.md': head + notes,
    'letters/a.md': letterOf(body),
  };
  const [finding] = reviewed(texts, 'letters/a.md', { 'not-in-notes': 'warning' }).filter(
    ({ code }) => code === 'not-in-notes',
  );
  const made = (finding?.fixes ?? []).map((fix) => {
    assert.ok(fix.kind === 'change');
    const text = texts[fix.path] ?? '';
    const edits = editsOf(text, fix.changes);
    assert.ok(edits);
    return { title: fix.title, text: applyEdits(text, edits) };
  });
  return { texts, made };
}

describe('what is in no note', () => {
  const removals: readonly (readonly [body: string, rest: string])[] = [
    ['Thank you. I met Karen Mills. It was good.', 'Thank you. It was good.'],
    ['Thank you. I met Karen Mills.', 'Thank you.'],
    ['I met Karen Mills.\n\nIt was good.', 'It was good.'],
    ['We talked.\nI met Karen Mills.\nIt was good.', 'We talked.\nIt was good.'],
  ];
  for (const [body, rest] of removals)
    it(`is removed from ${JSON.stringify(body)}`, () => {
      const [remove] = mended(body, '- they build pumps\n').made;
      assert.equal(remove?.title, 'Remove sentence');
      assert.equal(remove.text, letterOf(rest));
    });

  const kept: readonly (readonly [notes: string, after: string])[] = [
    ['- they build pumps\n', '- they build pumps\n- I met Karen Mills.\n'],
    ['they build pumps', 'they build pumps\n\n- I met Karen Mills.\n'],
    ['', '- I met Karen Mills.\n'],
    [
      '## Highlights\n\n- they build pumps\n\n',
      '## Highlights\n\n- they build pumps\n- I met Karen Mills.\n\n',
    ],
    ['\n## Private\n\n- the pay\n', '\n- I met Karen Mills.\n\n## Private\n\n- the pay\n'],
    ['- they build pumps\r\n', '- they build pumps\r\n- I met Karen Mills.\r\n'],
  ];
  for (const [notes, after] of kept)
    it(`is written down in ${JSON.stringify(notes)}, and then is in the notes`, () => {
      const { made } = mended('I met Karen\nMills.', notes);
      const [, keep] = made;
      assert.equal(keep?.title, 'Keep, it is true (adds it to your notes)');
      const all = keep.text.replaceAll('\r\n', '\n').replaceAll('\n', notes.includes('\r') ? '\r\n' : '\n');
      assert.equal(all.slice(-after.length), after);
      assert.deepEqual(mended('I met Karen\nMills.', keep.text.slice(head.length)).made, []);
    });
});

describe('the note behind a sentence', () => {
  const notes =
    '- the new bottling line in Reims\n- they plan a shutdown in March\n- bottling\n- the pumps hall\n- the pumps hall\n';
  const behind = (sentence: string) => {
    const text = letterOf(`Thank you. ${sentence}`);
    const [entry] = logOf({ 'visit.md': head + notes }).entries;
    const letter = letterIn('letters/a.md', text);
    assert.ok(entry && letter);
    const { facts } = readEntryFacts(entry, [entry], head + notes, parseMarkdown);
    const at = text.indexOf(sentence) + 3;
    return noteBehind(letter, text, at, facts, parseMarkdown)?.fact.text;
  };
  const sentences: readonly (readonly [sentence: string, note: string | undefined])[] = [
    ['Your bottling line in Reims, the new one, stayed with me.', 'the new bottling line in Reims'],
    ['You are planning the shutdown for March.', 'they plan a shutdown in March'],
    ['I like bottling.', undefined],
    ['It was a good talk.', undefined],
    // Two notes say it: neither is clear.
    ['I liked the pumps in the hall.', undefined],
  ];
  for (const [sentence, note] of sentences)
    it(`is found where it is clear: ${sentence}`, () => assert.equal(behind(sentence), note));

  it('is none of the greeting', () => {
    const text = letterOf('Thank you.');
    const letter = letterIn('letters/a.md', text);
    assert.ok(letter);
    assert.equal(noteBehind(letter, text, text.indexOf('Dear'), [], parseMarkdown), undefined);
  });
});
