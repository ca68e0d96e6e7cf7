import * as vscode from 'vscode';
import {
  type Entry,
  type LetterKind,
  nameTest,
  type Obligation,
  readEntryFacts,
  readProfile,
  type Tone,
} from '../../core/index.ts';
import { namesIn, readIfThere } from '../files/files.ts';
import type { FolderLog } from '../index/folderLog.ts';
import type { Templates } from './templates.ts';

/** What to write: a kind of letter to somebody because of an entry, owed or not. */
export interface LetterWish {
  readonly log: FolderLog;
  readonly entry: Entry;
  readonly letter: LetterKind;
  readonly to: Obligation['to'];
  readonly obligation?: Obligation | undefined;
  /** A template by name; without it the entry's own, else that of the kind. */
  readonly template?: string | undefined;
  /** Without it, that of the settings. */
  readonly tone?: Tone | undefined;
}

/** A letter that is not written yet. */
interface Composed {
  readonly uri: vscode.Uri;
  readonly text: string;
  /** The same as a snippet, with tab stops where the notes give nothing. */
  readonly snippet: string;
}

/**
 * Composes a letter out of the entry as it is now, unsaved text included. Writes nothing. `others` are paths of letters that
 * will be written with it.
 */
export async function compose(
  wish: LetterWish,
  templates: Templates,
  others: readonly string[] = [],
): Promise<Composed> {
  const { log, entry } = wish;
  const document = await vscode.workspace.openTextDocument(log.uriOf(entry.path));
  const [{ composeLetter }, { parseMarkdown }, { tagWords }, library] = await Promise.all([
    import('../../lazy/letters.ts'),

    import('../../lazy/markdown.ts'),
    import('../../lazy/tagWords.ts'),
    templates.load(log),
  ]);
  const profile = await profileOf(log, entry);
  const process = log.evaluation.log.processOf(entry);
  const composed = composeLetter({
    ...wish,
    process,
    log: log.evaluation.log,
    notes: readEntryFacts(entry, process.rounds, document.getText(), parseMarkdown),
    tagWords,
    profile: profile === undefined ? undefined : readProfile(profile),
    tone: wish.tone ?? log.settings.tone,
    now: log.now,
    lettersFolder: log.settings.lettersFolder,
    taken: await takenNames(log, entry, others),
    ...library,
  });
  return { uri: log.uriOf(composed.path), text: composed.text, snippet: composed.snippet };
}

/** `profile.md` beside the entry or in a folder above it, up to the workspace folder. */
async function profileOf(log: FolderLog, entry: Entry): Promise<string | undefined> {
  const folders = entry.path.split('/').slice(0, -1);
  for (let depth = folders.length; depth >= 0; depth--) {
    const text = await readIfThere(
      vscode.Uri.joinPath(log.folder.uri, ...folders.slice(0, depth), 'profile.md'),
    );
    if (text !== undefined) return text;
  }
  return undefined;
}

/** Which paths are taken, whatever their case, so that a letter never takes the place of a file. */
async function takenNames(
  log: FolderLog,
  entry: Entry,
  others: readonly string[],
): Promise<(path: string) => boolean> {
  const folder = [...entry.path.split('/').slice(0, -1), ...log.settings.lettersFolder.split(/[\\/]/)];
  const names = others.map((path) => path.split('/').at(-1) ?? '');
  return nameTest([...names, ...(await namesIn(vscode.Uri.joinPath(log.folder.uri, ...folder)))]);
}
