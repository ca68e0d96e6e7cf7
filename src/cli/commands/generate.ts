import { realpathSync } from 'node:fs';
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
  positionsOf,
  readEntryFacts,
  readProfile,
  titleOf,
  tones,
} from '../../core/index.ts';
import { type Arguments, allOf } from '../arguments.ts';
import type { Environment } from '../environment.ts';
import { codeOf, refused, UserError } from '../errors.ts';
import { senderName } from '../git.ts';
import { letterOption } from '../letters.ts';
import type { OpenLog } from '../openLog.ts';
import { isInside } from '../paths.ts';
import { readWholeFile } from '../readWholeFile.ts';
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
    const letter = compose(() => false);
    environment.out(visibleLines(letter.text));
    if (args.has('explain')) environment.err(visibleLines(explained(letter, log, entry)));
    return 0;
  }
  const tried = new Set<string>();
  const taken = takenNames(log, entry);
  // A name that is taken meanwhile is passed over like one that was.
  for (;;) {
    const letter = compose((name) => tried.has(name) || taken(name));
    const { path, text } = letter;
    if (createFile(log, path, text)) {
      environment.out(`${visible(shownPath(log, path, environment))}\n`);
      if (args.has('explain')) environment.out(visibleLines(explained(letter, log, entry)));
      return 0;
    }
    tried.add(path);
  }
}

/** Each sentence of a letter that is made of notes, with the line of the entry it comes from and its words. */
function explained({ text, sources }: ComposedLetter, log: OpenLog, entry: Entry): string {
  const source = log.textOf(entry.path) ?? '';
  const positionOf = positionsOf(source);
  if (sources.length === 0) return 'No sentence of this letter comes from the notes.\n';
  return sources
    .map(({ range, note }) => {
      const sentence = text.slice(range.start, range.end).replace(/\s+/g, ' ');
      const words = source.slice(note.start, note.end).replace(/\s+/g, ' ');
      return `${sentence}\n  ${entry.path}:${positionOf(note.start).line + 1}: ${words}\n`;
    })
    .join('');
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
  const [{ composeLetter }, { parseMarkdown }, { tagWords }, { renderTemplate }] = await Promise.all([
    import('../../lazy/letters.ts'),
    import('../../lazy/markdown.ts'),
    import('../../lazy/tagWords.ts'),
    import('../../lazy/templates.ts'),
  ]);
  const profile = profileOf(log, entry);
  const process = log.log.processOf(entry);
  const request = {
    ...wish,
    entry,
    process,
    log: log.log,
    notes: readEntryFacts(entry, process.rounds, log.textOf(entry.path) ?? '', parseMarkdown),
    tagWords,
    sender: senderName(log.root),
    profile: profile === undefined ? undefined : readProfile(profile),
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

/** `profile.md` beside the entry or in a folder above it, up to FOLDER. */
function profileOf(log: OpenLog, entry: Entry): string | undefined {
  const folders = entry.path.split('/').slice(0, -1);
  for (let depth = folders.length; depth >= 0; depth--) {
    const path = [...folders.slice(0, depth), 'profile.md'].join('/');
    const file = join(log.root, path);
    try {
      if (isInside(log.realRoot, realpathSync(file))) return readWholeFile(file);
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw refused(`${path} cannot be read`, error);
    }
  }
  return undefined;
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
