import {
  type ComposedLetter,
  chosenLetter,
  english,
  isOwed,
  type LetterChoice,
  type McpToolInput,
  positionsOf,
  sayTitle,
} from '../../core/index.ts';
import { allOf } from '../arguments.ts';
import { mostPressing } from '../commands/generate.ts';
import { letterComposer, takenNames } from '../composeLetter.ts';
import { UserError } from '../errors.ts';
import type { OpenLog } from '../openLog.ts';
import { checkHome, createFile } from '../writeFiles.ts';
import { interviewsNamed } from './logFiles.ts';
import { readLog, type Session } from './session.ts';

interface Draft {
  readonly log: OpenLog;
  readonly choice: LetterChoice;
  readonly composed: ComposedLetter;
}

/** A letter out of the notes, as text; nothing is written. */
export async function draftLetter(session: Session, input: McpToolInput<'draft_letter'>) {
  const { log, choice, composed } = await draftOf(session, input);
  const { letter, to, obligation } = choice;
  return {
    kind: letter,
    to: to?.name ?? null,
    text: composed.text,
    facts: factsOf(log, choice, composed),
    draft: obligation?.draft?.path ?? null,
    note: 'This is not saved. What is in [brackets] is for the person to fill in: ask, and invent nothing.',
  };
}

/** Saves that letter as a new file, once it is confirmed. */
export async function saveLetter(
  { confirmations, ...session }: Session,
  { confirm, ...input }: McpToolInput<'save_letter'>,
) {
  const { log, choice, composed } = await draftOf({ confirmations, ...session }, input);
  const draft = choice.obligation?.draft;
  if (draft) throw new UserError(`A draft of this letter is there already: ${draft.path}.`);
  const { path, text } = composed;
  checkHome(log, path);
  const proposals = [{ path, before: undefined, after: Buffer.from(text) }];
  if (confirm === undefined) return { wouldWrite: [{ path, text }], confirm: confirmations.issue(proposals) };
  confirmations.use(confirm, proposals);
  if (createFile(log, path, text)) return { wrote: [path] };
  throw new UserError(`${path} is there already meanwhile. Nothing was written. Call the tool again.`);
}

async function draftOf(
  session: Session,
  { entry: written, kind, to }: McpToolInput<'draft_letter'>,
): Promise<Draft> {
  const log = await readLog(session, { wantsLapsedPromises: ({ path }) => written.includes(path) });
  const interviews = interviewsNamed(log, written);
  const interview =
    (interviews.length > 1 && mostPressing({ log, interviews, path: written })) || interviews.at(-1);
  const obligations = interview ? log.evaluation.obligationsOf(interview.entry.path) : [];
  const choice = interview && chosenLetter(interview, obligations, { letter: kind, to });
  if (!choice) {
    const owed = obligations.filter(
      (one) => isOwed(one) && interviews.some(({ entry }) => entry.id === one.interview.entry.id),
    );
    throw new UserError(
      owed.length > 0
        ? `No letter to that person is due for ${written} now. Due: ${allOf(owed.map((one) => sayTitle(one, english)))}.`
        : `No letter is due for ${written} now. Name a kind to draft one all the same.`,
    );
  }
  const { compose } = await letterComposer(log, choice, {
    // A template runs code, so none of the folder is used.
    cwd: session.environment.cwd,
  });
  return { log, choice, composed: compose(takenNames(log, choice.interview)) };
}

/** The words of the notes that the sentences of the letter say, with their line; what is private is never among them. */
function factsOf(log: OpenLog, { interview: { entry } }: LetterChoice, { text, sources }: ComposedLetter) {
  const source = log.textOf(entry.path) ?? '';
  const positionOf = positionsOf(source);
  return sources.map(({ range, note }) => ({
    sentence: text.slice(range.start, range.end).replace(/\s+/g, ' '),
    note: source.slice(note.start, note.end).replace(/\s+/g, ' '),
    line: positionOf(note.start).line + 1,
  }));
}
