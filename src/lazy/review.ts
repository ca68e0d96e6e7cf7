import { type Evaluation, type Finding, type Letter, readEntryFacts } from '../core/index.ts';
// Not through the door, which is loaded at activation.
import { letterIn, reviewLetter } from '../core/review/index.ts';
import { parseMarkdown } from './markdown.ts';
import { readProse } from './prose.ts';

/** Where a face finds the text of a file of the log; undefined where there is none. */
export type TextOf = (path: string) => Promise<string | undefined>;

/** Reviews the letter in `text` against the whole log. Nothing is said of a file that is no letter. */
export async function review(
  path: string,
  text: string,
  { log, context, interviewWith }: Evaluation,
  textOf: TextOf,
): Promise<readonly Finding[]> {
  const { settings, speech } = context;
  const letter = letterIn(path, text);
  if (!letter) return [];
  const entry = log.entryOf(letter);
  const body = entry && (await textOf(entry.path));
  const others = entry ? log.lettersOf(entry).filter((other) => other.path !== path) : [];
  return reviewLetter({
    letter,
    text,
    log,
    entryText: body,
    interview: entry && interviewWith(entry.id),
    notes:
      entry === undefined || body === undefined
        ? undefined
        : readEntryFacts(entry, log.processOf(entry).rounds, body, parseMarkdown),
    others: (await Promise.all(others.map((other) => withText(other, textOf)))).flat(),
    parseMarkdown,
    readProse,
    settings,
    speech,
  });
}

async function withText(letter: Letter, textOf: TextOf) {
  const text = await textOf(letter.path);
  return text === undefined ? [] : [{ letter, text }];
}
