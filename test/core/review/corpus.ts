import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../../src/core/findings/finding.ts';
import type { Speech } from '../../../src/core/speech.ts';
import { reviewed } from './reviewed.ts';

/** A flaw that a letter of the corpus is marked with; without words, something is missing. */
export interface Flaw {
  readonly code: string;
  readonly words: string | undefined;
}

/** A letter of the corpus, what is marked in it and what the review says. */
export interface Sample {
  readonly name: string;
  readonly text: string;
  readonly flaws: readonly Flaw[];
  readonly findings: readonly Finding[];
}

const folder = join(import.meta.dirname, 'corpus');

/** The files of a folder of the corpus by their paths in it. */
export function corpusFiles(part: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(join(folder, part)).map((name) => [
      `${part}/${name}`,
      readFileSync(join(folder, part, name), 'utf8'),
    ]),
  );
}

/** The letters of the corpus: those of `good` hold no flaw, those of `flawed` the ones they are marked with. */
export const letterNames: readonly string[] = ['good', 'flawed'].flatMap((part) =>
  readdirSync(join(folder, part)).map((name) => `${part}/${name}`),
);

const log = corpusFiles('log');

/** Reviews one letter of the corpus. */
export function readSample(name: string, speech?: Speech): Sample {
  const text = readFileSync(join(folder, name), 'utf8');
  const beside = /^# beside: (.+)$/m.exec(text)?.[1]?.trim();
  const other = beside === undefined ? {} : { [beside]: readFileSync(join(folder, beside), 'utf8') };
  const findings = reviewed({ ...log, ...other, [name]: text }, name, {}, speech);
  return { name, text, flaws: flawsOf(text), findings };
}

/** Reviews every letter of the corpus. */
export function readCorpus(speech?: Speech): readonly Sample[] {
  return letterNames.map((name) => readSample(name, speech));
}

function flawsOf(text: string): readonly Flaw[] {
  return [...text.matchAll(/^# expect: (\S+)(?: "(.*)")?\s*$/gm)].map(([, code = '', words]) => ({
    code,
    words,
  }));
}

/** Whether a finding is about a flaw: its code, at its words. */
export function isAbout({ code, range }: Finding, flaw: Flaw, text: string): boolean {
  if (code !== flaw.code) return false;
  if (flaw.words === undefined) return true;
  const bodyStart = text.indexOf('\n---', 4);
  for (let at = text.indexOf(flaw.words); at >= 0; at = text.indexOf(flaw.words, at + 1)) {
    const isMark = at < bodyStart && /^# expect/m.test(text.slice(text.lastIndexOf('\n', at) + 1, at));
    if (!isMark && range.start < at + flaw.words.length && at < range.end) return true;
  }
  return false;
}
