import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { readSimpleFrontMatter } from '../../src/core/frontMatter/simpleFrontMatter.ts';
import { readYamlFrontMatter } from '../../src/core/frontMatter/yamlFrontMatter.ts';
import { outcomeReader } from '../../src/core/log/outcomeReading.ts';
import { readLogFile } from '../../src/core/log/readLogFile.ts';
import { mayNameTime, timesIn } from '../../src/core/notes/namedTimes.ts';
import { openPromises, promisesOfTasks } from '../../src/core/notes/notes.ts';
import { mayHoldPromises } from '../../src/core/notes/promiseScan.ts';
import { isSimpleMarkdown, parseSimpleMarkdown } from '../../src/core/notes/simpleMarkdown.ts';
import { lastOf } from '../../src/core/text.ts';
import { parseMarkdown } from '../../src/lazy/markdown.ts';
import { onlyEntry } from '../core/problems.ts';
import { nearlySimple, value } from './anySimpleFrontMatter.ts';
import { nearlySimpleNotes, notesWithPromises } from './anySimpleNotes.ts';
import { itHolds } from './cases.ts';

const folder = join(import.meta.dirname, '../fixtures/sample/interviews');
const samples = readdirSync(folder)
  .filter((file) => file.endsWith('.md'))
  .map((file) => readFileSync(join(folder, file), 'utf8'));
/** A file of the sample log in which something was typed. */
const edited = fc
  .tuple(fc.constantFrom(...samples), fc.nat(400), fc.nat(3), value)
  .map(([text, at, removed, added]) => text.slice(0, at) + added + text.slice(at + removed));

/** Words of which times consist, and some that stand beside them. */
const wordsOfTimes =
  'the a an in on by of or from end back last late early later mid middle begin beginning start first half second latter next this that after before over during within about around up less than some time new year half day days today week weeks wk weekend month months eow eod cob tonight evening afternoon arvo tomorrow tmrw tomoz tmr 2moro fortnight christmas xmas holidays break thanksgiving easter mon tues wed thurs friday sat sun jan february mar april may june jul aug sept october nov dec december one two couple few three ten fourteen working business work bd 2 24 48h 12/3 3rd the-5th 2026-12-04 commencing thing to - , . decision'.split(
    ' ',
  );
const spokenTime = fc
  .array(fc.constantFrom(...wordsOfTimes), { minLength: 1, maxLength: 7 })
  .map((words) => words.join(' '));

describe('the quick readers', () => {
  itHolds('a text without a sign of a time names none', [spokenTime], (text) => {
    if (text.search(mayNameTime) < 0)
      assert.deepEqual(timesIn(text, Temporal.PlainDate.from('2026-11-19')), []);
  });

  itHolds('simple front matter says what YAML says', [fc.oneof(nearlySimple, edited)], (text) => {
    const quick = readSimpleFrontMatter(text);
    if (quick) assert.deepEqual(quick, readYamlFrontMatter(text));
  });

  itHolds('simple notes say what Markdown says', [nearlySimpleNotes], (text) => {
    if (!isSimpleMarkdown(text)) return;
    assert.deepEqual(openPromises(text, parseSimpleMarkdown), openPromises(text, parseMarkdown));
    const { tasks } = onlyEntry(
      readLogFile('a.md', `---\ncompany: A\ndate: 2026-11-19\n---\n${text}`, outcomeReader()),
    );
    assert.deepEqual(
      tasks ? promisesOfTasks(tasks, parseSimpleMarkdown) : [],
      openPromises(text, parseMarkdown),
    );
  });

  itHolds(
    'notes that are not parsed promise nothing',
    [fc.oneof(notesWithPromises, nearlySimpleNotes)],
    (text) => {
      if (!lastOf(mayHoldPromises(text))) assert.deepEqual(openPromises(text, parseMarkdown), []);
    },
  );
});
