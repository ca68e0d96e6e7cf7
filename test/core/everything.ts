import assert from 'node:assert/strict';
import { defaultSettings, readSettings } from '../../src/core/config.ts';
import { completionsAt } from '../../src/core/editing/completions.ts';
import { hoverAt } from '../../src/core/editing/hover.ts';
import { linksOf } from '../../src/core/editing/links.ts';
import { evaluate } from '../../src/core/index.ts';
import { editsOf } from '../../src/core/log/change.ts';
import { readEntryFacts } from '../../src/core/log/entryFacts.ts';
import type { LogFile } from '../../src/core/log/logFile.ts';
import { outcomeReader } from '../../src/core/log/outcomeReading.ts';
import { readProfile } from '../../src/core/log/profile.ts';
import { readLogFile } from '../../src/core/log/readLogFile.ts';
import { openPromises } from '../../src/core/notes/notes.ts';
import { english } from '../../src/core/speech.ts';
import { applyEdits, type Range } from '../../src/core/text.ts';
import { parseMarkdown } from '../../src/lazy/markdown.ts';
import { contextAt } from './logOf.ts';

const context = contextAt('2026-11-23T10:00');
const readOutcome = outcomeReader();
const neighbour = readLogFile(
  'b.md',
  '---\ncompany: B\ndate: 2026-11-19\noutcome: waiting\n---\n',
  readOutcome,
);

/**
 * Does with a file all that the core does with files, and checks what holds for any text: nothing throws, no place lies
 * outside the text, every fix can be made, and the file beside it stays read.
 */
export function readEverything(text: string, offsets: readonly number[] = [0, text.length]): LogFile {
  const path = 'a.md';
  const file = readLogFile(path, text, readOutcome);
  const { log, obligations, findings } = evaluate([file, neighbour], context);
  const within = ({ start, end }: Range) =>
    assert.ok(0 <= start && start <= end && end <= text.length, `${start} to ${end} of ${text.length}`);
  assert.ok(log.entries.some((entry) => entry.path === 'b.md'));
  for (const finding of findings.filter((one) => one.path === path)) {
    within(finding.range);
    for (const fix of finding.fixes) {
      if (fix.kind === 'change') applyEdits(text, editsOf(text, fix.changes) ?? []);
    }
  }
  const entry = log.entries.find((one) => one.path === path);
  for (const offset of offsets) {
    const today = context.now.toPlainDate();
    for (const { range } of completionsAt(text, offset, {
      path,
      log,
      today,
      timeZones: ['Europe/Berlin'],
      countries: [],
      speech: english,
    }))
      within(range);
    const hover = hoverAt(text, offset, entry ? [{ entry }] : [], obligations, context);
    if (hover) within(hover.range);
  }
  for (const { range } of linksOf(log, path)) within(range);
  const tasks = entry ? openPromises(text.slice(entry.notes.start, entry.notes.end), parseMarkdown) : [];
  for (const { offset } of tasks) within({ start: offset, end: offset });
  if (entry) for (const { range } of readEntryFacts(entry, [entry], text, parseMarkdown).facts) within(range);
  readProfile(text);
  return file;
}

/** Reads a settings file as the faces do: JSON, then the table of settings. */
export function readSettingsText(text: string): void {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    raw = text;
  }
  const { settings } = readSettings(raw);
  assert.deepEqual(Object.keys(settings).toSorted(), Object.keys(defaultSettings).toSorted());
  outcomeReader(settings.outcomeWords)('waiting');
}
