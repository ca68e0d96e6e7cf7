import * as vscode from 'vscode';
import {
  draftOf,
  everybody,
  type FileChange,
  type Interview,
  kindOf,
  type LetterKind,
  letterKindNames,
  mayBeOver,
  type Obligation,
  spoken,
  type Tone,
  thanksKind,
  tones,
} from '../../core/index.ts';
import { type Choice, pick, staysOpen } from '../ask.ts';
import { applyChanges, createFiles } from '../files/edits.ts';
import { UserError } from '../guard.ts';
import type { FolderLog } from '../index/folderLog.ts';
import type { LogStore } from '../index/logStore.ts';
import type { EntryKeys } from '../language/entryKeys.ts';
import { plainLabel } from '../language/plainMarkdown.ts';
import { askLanguage } from '../letters/askLanguage.ts';
import { compose, type LetterToWrite } from '../letters/compose.ts';
import { tellSteps } from '../letters/tellSteps.ts';
import type { Templates } from '../letters/templates.ts';
import { nameThoseMet } from './nameThoseMet.ts';
import { insertInPlace } from './tabStops.ts';
import { interviewAt, owedTargets, pickTarget, targetOf, targetsToday, textOf } from './target.ts';
import { tickStep } from './tickStep.ts';

/** What letters are written with. */
interface Writing {
  readonly store: LogStore;
  readonly templates: Templates;
  readonly keys: EntryKeys;
  /** What is kept for this workspace. */
  readonly state: vscode.Memento;
}

/** How a letter is to be written, as far as the person said so. */
interface Wishes {
  readonly tone?: Tone | undefined;
  /** Whether to ask for the language though something tells it. */
  readonly asksLanguage?: boolean;
}

/**
 * Writes the letter that is owed: on an entry what it owes, elsewhere what the person picks, most overdue first. A letter that
 * is drafted already is opened instead.
 */
export async function generateFollowUp(
  writing: Writing,
  argument: unknown,
  { tone, asksLanguage = false }: Wishes = {},
): Promise<void> {
  const { store } = writing;
  await store.settled();
  const wanted = await letterFor(store, argument);
  if (!wanted) return;
  const { obligation, interview, letter, to } = wanted;
  const draft = obligation ? obligation.draft : draftOf(interview, letter, to);
  if (draft) {
    await vscode.window.showTextDocument(wanted.log.uriOf(draft.path));
    await tickStep('wroteLetter');
    return;
  }
  const named = await nameThoseMet(store, wanted);
  if (named === 'left') return;
  // Now each of them is owed a letter.
  if (named === 'written') {
    const entry = wanted.log.uriOf(wanted.interview.entry.path);
    return generateFollowUp(writing, entry, { tone, asksLanguage });
  }
  const asked = await askLanguage(wanted, asksLanguage, textOf(argument, 'language'));
  if (asked) await writeLetter(writing, { ...wanted, tone, language: asked.language }, asked.remembered);
}

/** The same in a tone that the person picks. */
export async function generateInTone(writing: Writing, argument: unknown): Promise<void> {
  const names: Readonly<Record<Tone, string>> = {
    warm: vscode.l10n.t('Warm'),
    neutral: vscode.l10n.t('Neutral'),
    formal: vscode.l10n.t('Formal'),
  };
  const choices = tones.map((tone): Choice<Tone> => ({ label: names[tone], value: tone }));
  const named = tones.find((tone) => tone === textOf(argument, 'tone'));
  const tone = named ?? (await pick(vscode.l10n.t('In which tone?'), choices));
  if (tone !== undefined) await generateFollowUp(writing, argument, { tone });
}

/** The same in a language that the person picks. */
export async function generateInLanguage(writing: Writing, argument: unknown): Promise<void> {
  await generateFollowUp(writing, argument, { asksLanguage: true });
}

async function letterFor(store: LogStore, argument: unknown): Promise<LetterToWrite | undefined> {
  const named = targetOf(store, argument);
  if (named) return { log: named.log, ...letterOf(named.obligation) };
  const title = vscode.l10n.t('Generate follow-up');
  const here = await interviewAt(store, argument);
  if (here === 'left') return undefined;
  if (here) {
    const owed = targetsToday(here.log, here.interview);
    const chosen = owed.length > 0 ? await pickTarget(title, owed) : undefined;
    if (owed.length > 0) return chosen && { log: chosen.log, ...letterOf(chosen.obligation) };
    return freeLetter(here.log, here.interview, mayBeOver(here.interview) ? thanksKind : undefined);
  }
  const targets = owedTargets(store.logs());
  if (targets.length === 0) {
    throw new UserError(vscode.l10n.t('No letter is due now. Open an interview entry to write one anyway.'));
  }
  const chosen = await pickTarget(title, targets);
  return chosen && { log: chosen.log, ...letterOf(chosen.obligation) };
}

function letterOf(obligation: Obligation): Omit<LetterToWrite, 'log'> {
  const { interview, letter, to } = obligation;
  return { interview, letter, to, obligation };
}

/** Nothing is owed for this interview: the person may want a letter all the same, of the kind that is likely or that they pick. */
async function freeLetter(
  log: FolderLog,
  interview: Interview,
  likely: LetterKind | undefined,
): Promise<LetterToWrite | undefined> {
  const letter = likely ?? (await pickKind());
  if (letter === undefined) return undefined;
  const people = [...new Map(everybody(interview).map((person) => [person.name, person])).values()];
  const choices = people.map(
    (person): Choice<Obligation['to']> => ({
      label: plainLabel(person.name),
      value: person,
    }),
  );
  const nobody: Choice<Obligation['to']> = { label: vscode.l10n.t('Nobody by name'), value: undefined };
  if (choices.length < 2) return { log, interview, letter, to: choices[0]?.value };
  const chosen = await vscode.window.showQuickPick([...choices, nobody], {
    title: vscode.l10n.t('To whom?'),
    ...staysOpen,
  });
  return chosen && { log, interview, letter, to: chosen.value };
}

function pickKind(): Promise<LetterKind | undefined> {
  const kinds: Choice<LetterKind>[] = letterKindNames.map((kind) => ({
    label: kindOf(kind).title,
    description: kindOf(kind).doc,
    value: kind,
  }));
  return pick(vscode.l10n.t('No letter is due for this interview now. Write one anyway?'), kinds);
}

async function writeLetter(
  { store, templates, keys, state }: Writing,
  wanted: LetterToWrite,
  remembered: FileChange | undefined,
): Promise<void> {
  const { uri, text, snippet, notice } = await compose(wanted, templates);
  await createFiles(store, [{ uri, text }]);
  if (remembered) await applyChanges(store, wanted.log, [remembered]);
  if (notice) void vscode.window.showInformationMessage(spoken(notice, wanted.log.context.speech));
  const editor = await vscode.window.showTextDocument(uri);
  // Without tab stops the letter stays as it was saved.
  if (snippet !== text) await insertInPlace(editor, snippet, keys);
  await tickStep('wroteLetter');
  await tellSteps(state);
}
