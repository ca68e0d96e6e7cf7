import type { PlainDate } from '../calendar.ts';
import { dateOf } from '../exactTime.ts';
import { readEntryFacts } from '../log/entryFacts.ts';
import type { Fact } from '../notes/fact.ts';
import type { ParseMarkdown } from '../notes/notes.ts';
import { detached } from '../text.ts';
import type { Interview } from './interview.ts';

/** What the notes of an earlier round tell that matters in the next one, as they say it. */
export interface NotedBefore {
  /** The day of that round, where it was. */
  readonly day: PlainDate;
  readonly said: readonly string[];
  readonly asked: readonly string[];
}

/** What the notes of a round say that they said and asked there; `text` is its whole file, `language` what the notes are plainly written in. */
export function notedIn(
  { entry, writtenStart, rounds }: Interview,
  text: string,
  parse: ParseMarkdown,
  language?: string,
): NotedBefore {
  const entries = rounds.map((round) => round.entry);
  const { facts } = readEntryFacts(entry, entries, text, parse, language);
  const theirs = facts.filter(({ by, certainty }) => by !== 'me' && certainty !== 'kept');
  return {
    day: dateOf(writtenStart),
    said: firstOf(theirs.filter(({ kind }) => ['topic', 'need', 'did'].includes(kind))),
    asked: firstOf(theirs.filter(({ kind, by }) => kind === 'asked' && by === 'them')),
  };
}

/** The first of some facts, each once, as far as they fit into a tooltip. */
function firstOf(facts: readonly Fact[]): readonly string[] {
  const texts = facts.map(({ text }) => text.replace(/\s+/g, ' ').trim());
  return [...new Set(texts)]
    .slice(0, mostNamed)
    .map((text) => detached(text.length > longest ? `${text.slice(0, longest - 1)}…` : text));
}

/** How many are shown, and how long each is, in characters. */
const mostNamed = 3;
const longest = 120;
