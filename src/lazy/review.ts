import {
  type Evaluation,
  type Finding,
  type Interview,
  type Letter,
  positionsOf,
  type Range,
  readEntryFacts,
  type Settings,
} from '../core/index.ts';
// Not through the door, which is loaded at activation.
import { letterIn, noteBehind, reviewLetter } from '../core/review/index.ts';
import { parseMarkdown } from './markdown.ts';
import { languageOfNotes } from './noteLanguage.ts';
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
  const { speech } = context;
  const letter = letterIn(path, text);
  if (!letter) return [];
  const named = log.entryOf(letter);
  const interview = named && interviewWith(named.id);
  const body = interview && (await textOf(interview.entry.path));
  const { settings } = context;
  const isWanted = (settings.severity['not-in-notes'] ?? 'off') !== 'off';
  const others = named ? log.lettersOf(named).filter((other) => other.path !== path) : [];
  return reviewLetter({
    letter,
    text,
    log,
    entryText: body,
    interview,
    notes:
      interview === undefined || body === undefined
        ? undefined
        : readEntryFacts(interview.entry, interview.process.rounds, body, parseMarkdown),
    sources: interview && isWanted ? await sourcesOf(interview, others, textOf) : undefined,
    others: (await Promise.all(others.map((other) => withText(other, textOf)))).flat(),
    parseMarkdown,
    readProse,
    settings,
    speech,
  });
}

/** The fact of its notes that the sentence at an offset of a letter says, and the interview's file with its line from 0. */
export async function sourceAt(
  path: string,
  text: string,
  offset: number,
  { log }: Evaluation,
  textOf: TextOf,
): Promise<SentenceSource | undefined> {
  const letter = letterIn(path, text);
  const entry = letter && log.entryOf(letter);
  const body = entry && (await textOf(entry.path));
  if (!letter || !entry || body === undefined) return undefined;
  const { notes } = entry;
  const noted = languageOfNotes(body.slice(notes.start, notes.end));
  const language = noted?.isPlain ? noted.tag : letter.language;
  const { facts } = readEntryFacts(entry, log.processOf(entry).rounds, body, parseMarkdown, language);
  const found = noteBehind(letter, text, offset, facts, parseMarkdown);
  if (!found) return undefined;
  const { line } = positionsOf(body)(notes.start + found.fact.range.start);
  return { range: found.range, note: found.fact.text, path: entry.path, line };
}

/** A sentence of a letter and the note behind it. */
export interface SentenceSource {
  /** UTF-16 offsets in the letter. */
  readonly range: Range;
  readonly note: string;
  readonly path: string;
  readonly line: number;
}

/** The evaluation under settings in which what no note holds is said, whatever they say otherwise. */
export function lookingForSources({ ...evaluation }: Evaluation): Evaluation {
  const { context } = evaluation;
  const said = context.settings.severity['not-in-notes'] ?? 'off';
  const severity: Settings['severity'] = {
    ...context.settings.severity,
    'not-in-notes': said === 'off' ? 'information' : said,
  };
  return { ...evaluation, context: { ...context, settings: { ...context.settings, severity } } };
}

/** What a letter may say beside its entry: the files of the other rounds, letters that went out, the profile. */
async function sourcesOf(
  { entry, process }: Interview,
  others: readonly Letter[],
  textOf: TextOf,
): Promise<readonly string[]> {
  const folders = entry.path.split('/').slice(0, -1);
  const paths = [
    ...process.rounds.map(({ path }) => path).filter((path) => path !== entry.path),
    ...others.filter(({ sent }) => sent).map(({ path }) => path),
    ...[...folders, ''].map((_, depth) => [...folders.slice(0, depth), 'profile.md'].join('/')),
  ];
  const texts = await Promise.all([...new Set(paths)].map(textOf));
  return texts.filter((text) => text !== undefined);
}

async function withText(letter: Letter, textOf: TextOf) {
  const text = await textOf(letter.path);
  return text === undefined ? [] : [{ letter, text }];
}
