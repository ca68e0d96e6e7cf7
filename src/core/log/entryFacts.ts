import { type NoteFacts, readFacts } from '../notes/facts.ts';
import type { ParseMarkdown } from '../notes/notes.ts';
import { type Entry, notesOf } from './entry.ts';

/** What the notes of an entry say; `text` is its whole file, `rounds` all entries of its process, `language` what they are plainly written in. Ranges count from `notes.start`. */
export function readEntryFacts(
  entry: Entry,
  rounds: readonly Entry[],
  text: string,
  parse: ParseMarkdown,
  language?: string,
): NoteFacts {
  const contacts = rounds.flatMap(({ contact }) => (contact ? [contact] : []));
  return readFacts({
    body: notesOf(entry, text),
    parse,
    interviewers: entry.interviewers,
    others: [...(entry.contact ? [entry.contact] : []), ...contacts],
    day: entry.date?.value.date,
    role: entry.role?.value ?? rounds.find(({ role }) => role)?.role?.value,
    company: entry.company?.value,
    language,
  });
}
