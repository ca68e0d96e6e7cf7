import {
  type ComposedLetter,
  chosenLetter,
  editsOf,
  english,
  everybody,
  type FileChange,
  type Finding,
  type Interview,
  isOwed,
  type LetterChoice,
  type LetterLanguageChoice,
  limitOf,
  positionsOf,
  sayTitle,
  spoken,
  titleOf,
  tones,
} from '../../core/index.ts';
import { applyChanges, byHand } from '../applyChanges.ts';
import { type Arguments, allOf, nearest, oneOf } from '../arguments.ts';
import { letterComposer, takenNames } from '../composeLetter.ts';
import type { Environment } from '../environment.ts';
import { UserError } from '../errors.ts';
import { letterOption } from '../letters.ts';
import type { OpenLog } from '../openLog.ts';
import { type EntryTarget, openEntry, shownPath, type Target } from '../target.ts';
import { visibleLine, visibleLines } from '../terminal.ts';
import { createFile } from '../writeFiles.ts';

/** `generate`: writes the letter that is owed first, or the one named, and prints its path. */
export async function generate(args: Arguments, environment: Environment): Promise<number> {
  const target = await openEntry(args, environment, mostPressing);
  const { log, interview } = target;
  const choice = choiceOf(args, target);
  tellStranger(choice, target, environment);
  const draft = choice.obligation?.draft;
  if (draft && !args.has('stdout')) {
    environment.err(`${visibleLine(`${spoken(titleOf(choice), english)} is drafted already.`)}\n`);
    environment.out(`${visibleLine(shownPath(log, draft.path, environment))}\n`);
    return 0;
  }
  const asked = args.value('language');
  const { compose, inLanguage, remembered } = await letterComposer(log, choice, {
    tone: tones.find((tone) => tone === args.value('tone')),
    language: asked,
    templates: args.value('templates'),
    cwd: environment.cwd,
  });
  if (asked === undefined) askLanguage(inLanguage, environment);
  if (choice.to === undefined) sayWhomNotesName(target, environment);
  if (args.has('stdout')) {
    const letter = compose(() => false);
    notify(letter, environment);
    environment.out(visibleLines(letter.text));
    if (args.has('explain')) environment.err(visibleLines(explained(letter, log, interview)));
    return 0;
  }
  const tried = new Set<string>();
  const taken = takenNames(log, interview);
  // A name that is taken meanwhile is passed over like one that was.
  for (;;) {
    const letter = compose((name) => tried.has(name) || taken(name));
    const { path, text } = letter;
    if (createFile(log, path, text)) {
      notify(letter, environment);
      if (remembered) remember(remembered, log, environment);
      environment.out(`${visibleLine(shownPath(log, path, environment))}\n`);
      if (args.has('explain')) environment.out(visibleLines(explained(letter, log, interview)));
      return 0;
    }
    tried.add(path);
  }
}

/** Says whom the notes name, as the letter greets nobody by name. */
function sayWhomNotesName({ log, interview: { entry } }: EntryTarget, { err }: Environment): void {
  const found = log.evaluation
    .findingsOf(entry.path)
    .find(({ code, range }) => code === 'people-not-named' && range === entry.notedPeople?.range);
  if (found) err(`${visibleLine(found.message)}\n`);
}

/** Says that an interview names nobody like the person whom a letter is to, who may be misspelled. */
function tellStranger(
  { to, interview, obligation }: LetterChoice,
  { shown }: Target,
  environment: Environment,
) {
  const names = everybody(interview).map(({ name }) => name);
  if (!to || obligation || names.includes(to.name)) return;
  const near = nearest(to.name, names) ?? '';
  environment.err(`${visibleLine(`${to.name} is not named in ${shown}.${near}`)}\n`);
}

/** Says what the writer should know of a letter, beside the output. */
function notify({ notice }: ComposedLetter, environment: Environment): void {
  if (notice) environment.err(`${visibleLine(spoken(notice, english))}\n`);
}

/** Asks for the language of a process that nothing tells for sure; the letter is written all the same. */
function askLanguage({ language, unsureOf }: LetterLanguageChoice, environment: Environment): void {
  if (unsureOf.length === 0) return;
  const name = (tag: string) => languageNames.of(tag) ?? tag;
  const [likeliest = ''] = unsureOf;
  environment.err(
    `This letter is in ${name(language)}, but the process may be in ${oneOf(unsureOf.map(name))}. ` +
      `Say which with --language ${likeliest} or --language ${language}: the entry remembers it.\n`,
  );
}

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/** Writes the language that was asked for into the entry, so that nothing asks for it again. */
function remember(change: FileChange, log: OpenLog, environment: Environment): void {
  const text = log.textOf(change.path) ?? '';
  const said = byHand(text, change.changes);
  if (!editsOf(text, change.changes)) {
    environment.err(
      `${visibleLine(`${change.path} stays as it is, as a change could damage what stands there. Write this between its lines of dashes: ${said}.`)}\n`,
    );
    return;
  }
  applyChanges(log, [change]);
  environment.err(`${visibleLine(`${change.path} says ${said} now, for all letters of this process.`)}\n`);
}

/** Each sentence of a letter that is made of notes, with the line of the entry it comes from and its words. */
function explained({ text, sources }: ComposedLetter, log: OpenLog, { entry }: Interview): string {
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

/** Of several interviews in a file the one whose letter is owed first; the last where none is. */
export function mostPressing({
  log,
  interviews,
  path,
}: Pick<Target, 'log' | 'interviews' | 'path'>): Interview | undefined {
  const owed = log.evaluation
    .obligationsOf(path)
    .filter(isOwed)
    .toSorted(
      (a, b) => Number(a.draft !== undefined) - Number(b.draft !== undefined) || limitOf(a) - limitOf(b),
    );
  return owed[0]?.interview ?? interviews.at(-1);
}

/** What is wrong with an interview from which no letter follows. */
const preventing: ReadonlySet<string> = new Set<Finding['code']>([
  'company-missing',
  'date-missing',
  'date-invalid',
  'date-ambiguous',
  'outcome-unknown',
  'outcome-ambiguous',
]);

/** The letter that the options name; without them the one that is owed first and not drafted yet. */
function choiceOf(args: Arguments, { log, interview, shown }: EntryTarget): LetterChoice {
  const { entry } = interview;
  const letter = letterOption(args);
  const asked = args.value('to');
  const obligations = log.evaluation.obligationsOf(entry.path);
  const choice = chosenLetter(interview, obligations, { letter, to: asked });
  if (choice) return choice;
  const owed = obligations.filter((one) => isOwed(one) && one.interview.entry.id === entry.id);
  if (owed.length > 0 && asked !== undefined) {
    throw new UserError(
      `No letter to ${asked} is due for ${shown}. Due: ${allOf(owed.map((one) => sayTitle(one, english)))}.`,
    );
  }
  const why = log.allFindings
    .filter(({ path, code }) => path === entry.path && preventing.has(code))
    .map(({ message }) => ` ${message}`);
  throw new UserError(
    `No letter is due for ${shown} now.${why.join('')} Name one with --letter KIND to write it all the same.`,
  );
}
