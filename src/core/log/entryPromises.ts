import { type NotedPromises, notedPromises } from '../notes/notedPromises.ts';
import type { ParseMarkdown } from '../notes/notes.ts';
import type { Entry } from './entry.ts';

/** Tells what the notes of entries promise in plain words; of each entry once, as it takes long to read. */
export function notedPromiseReader(parse: ParseMarkdown): (entry: Entry) => NotedPromises | undefined {
  const known = new WeakMap<Entry, { readonly told: NotedPromises | undefined }>();
  return (entry) => {
    const told = known.get(entry) ?? { told: promisesOf(entry, parse) };
    known.set(entry, told);
    return told.told;
  };
}

function promisesOf(entry: Entry, parse: ParseMarkdown): NotedPromises | undefined {
  const { promisingNotes, contact, interviewers, date, role, company } = entry;
  if (promisingNotes === undefined) return undefined;
  return notedPromises({
    body: promisingNotes,
    parse,
    interviewers,
    others: contact ? [contact] : [],
    day: date?.value.date,
    role: role?.value,
    company: company?.value,
  });
}
