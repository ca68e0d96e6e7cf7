import { join } from 'node:path';
import {
  type ComposedLetter,
  chosenLetter,
  type Entry,
  english,
  isOwed,
  isTemplateError,
  letterKindRow,
  nameTest,
  readNotes,
  titleOf,
  tones,
} from '../../core/index.ts';
import { type Arguments, allOf } from '../arguments.ts';
import type { Environment } from '../environment.ts';
import { UserError } from '../errors.ts';
import { letterOption } from '../letters.ts';
import type { OpenLog } from '../openLog.ts';
import { profileFor } from '../profile.ts';
import { openEntry, shownPath, type Target } from '../target.ts';
import { templatesOf } from '../templates.ts';
import { visible, visibleLines } from '../terminal.ts';
import { createFile, namesIn } from '../writeFiles.ts';

type LetterChoice = NonNullable<ReturnType<typeof chosenLetter>>;

/** `generate`: writes the letter that is owed first, or the one named, and prints its path. */
export async function generate(args: Arguments, environment: Environment): Promise<number> {
  const target = await openEntry(args, environment, { keepsText: true });
  const { log, entry } = target;
  const wish = wishOf(args, target);
  const draft = wish.obligation?.draft;
  if (draft && !args.has('stdout')) {
    environment.err(
      `${visible(`${titleOf({ ...wish, process: log.log.processOf(entry) }, english)} is drafted already.`)}\n`,
    );
    environment.out(`${visible(shownPath(log, draft.path, environment))}\n`);
    return 0;
  }
  const compose = await composer(args, environment, log, entry, wish);
  if (args.has('stdout')) {
    environment.out(visibleLines(compose(() => false).text));
    return 0;
  }
  const tried = new Set<string>();
  const taken = takenNames(log, entry);
  // A name that is taken meanwhile is passed over like one that was.
  for (;;) {
    const { path, text } = compose((name) => tried.has(name) || taken(name));
    if (createFile(log, path, text)) {
      environment.out(`${visible(shownPath(log, path, environment))}\n`);
      return 0;
    }
    tried.add(path);
  }
}

/** The letter that the options name; without them the one that is owed first and not drafted yet. */
function wishOf(args: Arguments, target: Target & { readonly entry: Entry }): LetterChoice {
  const { log, entry, shown } = target;
  const letter = letterOption(args);
  const asked = args.value('to');
  const wish = chosenLetter(entry, log.evaluation.obligations, { letter, to: asked });
  if (wish) return wish;
  const owed = log.evaluation.obligationsOf(entry.path).filter(isOwed);
  if (owed.length > 0) {
    throw new UserError(
      `${shown} owes nothing to ${asked}. It owes: ${allOf(owed.map(({ title }) => title))}.`,
    );
  }
  throw new UserError(`${shown} owes no letter now. Name one with --letter KIND to write it all the same.`);
}

type Compose = (taken: (path: string) => boolean) => ComposedLetter;

async function composer(
  args: Arguments,
  environment: Environment,
  log: OpenLog,
  entry: Entry,
  wish: LetterChoice,
): Promise<Compose> {
  const [{ composeLetter }, { parseMarkdown }, { renderTemplate }] = await Promise.all([
    import('../../lazy/letters.ts'),
    import('../../lazy/markdown.ts'),
    import('../../lazy/templates.ts'),
  ]);
  const request = {
    ...wish,
    entry,
    process: log.log.processOf(entry),
    log: log.log,
    notes: readNotes((log.textOf(entry.path) ?? '').slice(entry.bodyStart), parseMarkdown),
    profile: profileFor(log, entry.path),
    tone: tones.find((tone) => tone === args.value('tone')) ?? log.settings.tone,
    now: log.context.now,
    lettersFolder: log.settings.lettersFolder,
    templates: templatesOf(args.value('templates'), environment.cwd),
    renderTemplate,
  };
  return (taken) => {
    try {
      return composeLetter({ ...request, taken });
    } catch (error) {
      if (!isTemplateError(error)) throw error;
      throw new UserError(
        `The ${letterKindRow(wish.letter).title.toLowerCase()} cannot be written: ${error.message}`,
      );
    }
  };
}

/** Which names the folder for letters holds, whatever their case, so that a letter never takes the place of a file. */
function takenNames(log: OpenLog, entry: Entry): (path: string) => boolean {
  const home = [
    log.root,
    ...entry.path.split('/').slice(0, -1),
    ...log.settings.lettersFolder.split(/[\\/]/),
  ];
  return nameTest(namesIn(join(...home)));
}
