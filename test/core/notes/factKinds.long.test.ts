import assert from 'node:assert/strict';
import { readEntryFacts } from '../../../src/core/log/entryFacts.ts';
import type { Fact } from '../../../src/core/notes/fact.ts';
import { parseMarkdown } from '../../../src/lazy/markdown.ts';
import { type Mark, type MarkedNote, markedNotes } from '../letters/noteCorpus.ts';
import { logOf } from '../logOf.ts';

/** Of the marks of a kind, how many are read as that kind; of the facts read as a kind, how many are marked so. In percent. */
interface Score {
  readonly recall: number;
  readonly precision: number;
}

/** THE table of what the reader of notes reaches, at least. */
const floors: Readonly<Record<string, Score>> = {
  private: { recall: 48, precision: 81 },
  promised: { recall: 93, precision: 98 },
  unsaid: { recall: 90, precision: 98 },
  word: { recall: 64, precision: 97 },
  need: { recall: 36, precision: 75 },
  did: { recall: 46, precision: 94 },
  asked: { recall: 64, precision: 91 },
  topic: { recall: 84, precision: 50 },
};

interface Pair {
  readonly fact: Fact;
  readonly mark: Mark;
}

/** Each fact and each mark of a note that speak of the same words. */
function pairsOf(note: MarkedNote): { readonly facts: readonly Fact[]; readonly pairs: readonly Pair[] } {
  const path = 'interviews/a.md';
  const log = logOf({ [path]: note.text });
  const [entry] = log.entries;
  if (!entry) return { facts: [], pairs: [] };
  const { facts } = readEntryFacts(entry, log.processOf(entry).rounds, note.text, parseMarkdown);
  const pairs = note.facts.flatMap((mark) => {
    const start = note.text.indexOf(mark.text, note.text.indexOf('\n---') + 4) - entry.notes.start;
    const end = start + mark.text.length;
    return facts
      .filter(({ range }) => Math.min(range.end, end) - Math.max(range.start, start) > 3)
      .map((fact) => ({ fact, mark }));
  });
  return { facts, pairs };
}

/** Facts that a letter may write out, and what is kept quiet about. */
function isClaimed({ kind, certainty }: Fact): boolean {
  return certainty === 'sure' || kind === 'private' || kind === 'word';
}

describe('facts of marked notes', () => {
  it('are read as what they are, kind by kind, as often as before', () => {
    const notes = markedNotes();
    const all = notes.map(pairsOf);
    const lacks: string[] = [];
    for (const [kind, floor] of Object.entries(floors)) {
      const pairs = all.flatMap((one) => one.pairs);
      const marks = notes.flatMap(({ facts }) => facts).filter((mark) => mark.kind === kind);
      const read = new Set(pairs.filter(({ fact }) => fact.kind === kind).map(({ mark }) => mark));
      const found = marks.filter((mark) => read.has(mark));
      const claimed = [
        ...new Set(pairs.filter(({ fact }) => fact.kind === kind && isClaimed(fact)).map(({ fact }) => fact)),
      ];
      const right = claimed.filter((fact) =>
        pairs.some((pair) => pair.fact === fact && pair.mark.kind === kind),
      );
      const score = {
        recall: Math.round((100 * found.length) / marks.length),
        precision: Math.round((100 * right.length) / claimed.length),
      };
      if (score.recall < floor.recall || score.precision < floor.precision)
        lacks.push(`${kind}: ${JSON.stringify(score)}, at least ${JSON.stringify(floor)}`);
    }
    assert.deepEqual(lacks, []);
  }).timeout(120_000);
});
