import { readSettings } from '../../../src/core/config.ts';
import type { Finding } from '../../../src/core/findings/finding.ts';
import { readFrontMatter } from '../../../src/core/frontMatter/readFrontMatter.ts';
import { readEntryFacts } from '../../../src/core/log/entryFacts.ts';
import { readLetter } from '../../../src/core/log/letter.ts';
import type { Log } from '../../../src/core/log/log.ts';
import type { NoteFacts } from '../../../src/core/notes/facts.ts';
import { reviewLetter } from '../../../src/core/review/index.ts';
import { english, type Speech } from '../../../src/core/speech.ts';
import { parseMarkdown } from '../../../src/lazy/markdown.ts';
import { readProse } from '../../../src/lazy/prose.ts';
import { contextAt, interviewOf, logOf } from '../logOf.ts';

type Files = Readonly<Record<string, string>>;

/** By the texts of an interview and its process, what its notes say: most tests read the same ones. */
const known = new Map<string, NoteFacts>();

function notesOf(files: Files, id: string, log: Log): NoteFacts | undefined {
  const entry = log.entryWith(id);
  if (!entry) return undefined;
  const { rounds } = log.processOf(entry);
  const key = JSON.stringify([id, rounds.map(({ path }) => [path, files[path]])]);
  const notes = known.get(key) ?? readEntryFacts(entry, rounds, files[entry.path] ?? '', parseMarkdown);
  known.set(key, notes);
  return notes;
}

/** What the review says of the letter at `path` among the files of a log, style included. */
export function reviewed(
  files: Files,
  path: string,
  severity: object = {},
  speech: Speech = english,
  now = '2026-11-30T10:00',
  reviewStyle = true,
): readonly Finding[] {
  const text = files[path] ?? '';
  const letter = readLetter(path, readFrontMatter(text));
  if (!letter) throw new Error(`${path} is no letter`);
  const log = logOf(files);
  const entry = log.entryOf(letter);
  const others = entry ? log.lettersOf(entry).filter((other) => other.path !== path) : [];
  return reviewLetter({
    letter,
    text,
    log,
    entryText: entry && files[entry.path],
    interview: entry && interviewOf(entry, log, contextAt(now)),
    notes: entry && notesOf(files, entry.id, log),
    sources: entry && [
      ...log
        .processOf(entry)
        .rounds.filter(({ path: round }) => round !== entry.path)
        .map(({ path: round }) => files[round] ?? ''),
    ],
    others: others.map((other) => ({ letter: other, text: files[other.path] ?? '' })),
    parseMarkdown,
    readProse,
    settings: readSettings({ severity, reviewStyle }).settings,
    speech,
  });
}
