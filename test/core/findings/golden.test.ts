import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../../src/core/findings/finding.ts';
import { evaluate } from '../../../src/core/incremental/evaluation.ts';
import { contextAt, filesOf } from '../logOf.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
const golden = join(import.meta.dirname, 'golden.json');

/** A finding as a face shows it: the words it underlines, its sentence, and what each fix does. */
function shown(text: string, { range, obligation, ...finding }: Finding) {
  return { ...finding, underlined: text.slice(range.start, range.end), letter: obligation?.letter };
}

/** What is said of the log in a folder, file by file. */
function said(folder: string) {
  const paths = readdirSync(join(fixtures, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => path.replaceAll('\\', '/'));
  const files = new Map(paths.map((path) => [path, readFileSync(join(fixtures, folder, path), 'utf8')]));
  const { findings } = evaluate(filesOf(Object.fromEntries(files)), contextAt('2026-11-23T09:00'));
  return findings.map((finding) => shown(files.get(finding.path) ?? '', finding));
}

/** As JSON holds it, without what is undefined. */
const plain = (folder: string): unknown => JSON.parse(JSON.stringify(said(folder)));

describe('findings word for word', () => {
  const folders = readdirSync(fixtures);
  // UPDATE_GOLDEN=1 writes them anew, to be read in the diff.
  if (process.env.UPDATE_GOLDEN) {
    const texts = Object.fromEntries(folders.map((folder) => [folder, plain(folder)]));
    writeFileSync(golden, `${JSON.stringify(texts, null, 2)}\n`);
  }
  const texts: Readonly<Record<string, unknown>> = JSON.parse(readFileSync(golden, 'utf8'));

  for (const folder of folders) it(folder, () => assert.deepEqual(plain(folder), texts[folder]));
});
