import * as vscode from 'vscode';
import { type LetterChoice, nameTest, type Sentence, type Tone } from '../../core/index.ts';
import { namesIn } from '../files/files.ts';
import type { FolderLog } from '../index/folderLog.ts';
import { gitName } from './gitName.ts';
import { profileFor } from './profile.ts';
import type { Templates } from './templates.ts';

/** Which letter to write, and how. */
export interface LetterToWrite extends Omit<LetterChoice, 'obligation'> {
  readonly log: FolderLog;
  readonly obligation?: LetterChoice['obligation'];
  /** A template by name; without it the entry's own, else that of the kind. */
  readonly template?: string | undefined;
  /** Without it, that of the settings. */
  readonly tone?: Tone | undefined;
  /** BCP 47; without it, that of the entry, its notes or the settings. */
  readonly language?: string | undefined;
}

/** A letter that is not written yet. */
interface Composed {
  readonly uri: vscode.Uri;
  readonly text: string;
  /** The same as a snippet, with tab stops where the notes give nothing. */
  readonly snippet: string;
  /** What the person should know of it. */
  readonly notice: Sentence | undefined;
}

/**
 * Composes a letter out of the entry as it is now, unsaved text included. Writes nothing. `others` are paths of letters that
 * will be written with it.
 */
export async function compose(
  wanted: LetterToWrite,
  templates: Templates,
  others: readonly string[] = [],
): Promise<Composed> {
  const { log, interview, template, tone, language: asked } = wanted;
  const { entry } = interview;
  const document = await vscode.workspace.openTextDocument(log.uriOf(entry.path));
  const [{ draftLetter, letterLanguage }, { parseMarkdown }, { tagWords }, { languageOfNotes }] =
    await Promise.all([
      import('../../lazy/letters.ts'),
      import('../../lazy/markdown.ts'),
      import('../../lazy/tagWords.ts'),
      import('../../lazy/noteLanguage.ts'),
    ]);
  const text = document.getText();
  const inLanguage = letterLanguage(log.evaluation, interview, {
    text,
    asked,
    detect: languageOfNotes,
  });
  const { language, noted } = inLanguage;
  const library = await templates.load(log, inLanguage);
  const composed = draftLetter(log.evaluation, wanted, {
    text,
    language,
    noted,
    profile: await profileFor(log, entry.path),
    sender: await gitName(),
    template,
    tone,
    parseMarkdown,
    tagWords,
    taken: await takenNames(wanted, others),
    ...library,
  });
  return {
    uri: log.uriOf(composed.path),
    text: composed.text,
    snippet: composed.snippet,
    notice: composed.notice,
  };
}

/** Which paths are taken, whatever their case, so that a letter never takes the place of a file. */
async function takenNames(
  { log, interview: { entry } }: LetterToWrite,
  others: readonly string[],
): Promise<(path: string) => boolean> {
  const folder = [...entry.path.split('/').slice(0, -1), ...log.settings.lettersFolder.split(/[\\/]/)];
  const names = others.map((path) => path.split('/').at(-1) ?? '');
  return nameTest([...names, ...(await namesIn(vscode.Uri.joinPath(log.folder.uri, ...folder)))]);
}
