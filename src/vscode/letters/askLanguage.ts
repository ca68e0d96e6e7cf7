import * as vscode from 'vscode';
import { editsOf, type FileChange } from '../../core/index.ts';
import { type Choice, pick } from '../ask.ts';
import { plainLabel } from '../language/plainMarkdown.ts';
import type { LetterToWrite } from './compose.ts';

/** In which language to write, and the change that remembers it, where nothing else says it. */
export interface AskedLanguage {
  /** BCP 47; undefined where the entry, its notes or the settings tell. */
  readonly language: string | undefined;
  readonly remembered: FileChange | undefined;
}

/**
 * Asks in which language a letter is to be, once for a process in which nothing tells for sure, and whenever the writer `wants` to choose;
 * undefined when they leave.
 */
export async function askLanguage(
  { log, interview }: Pick<LetterToWrite, 'log' | 'interview'>,
  wants: boolean,
  named?: string,
): Promise<AskedLanguage | undefined> {
  const { entry } = interview;
  const [{ letterLanguage, letterLanguages, rememberLanguage }, { languageOfNotes }] = await Promise.all([
    import('../../lazy/letters.ts'),
    import('../../lazy/noteLanguage.ts'),
  ]);
  const text = (await vscode.workspace.openTextDocument(log.uriOf(entry.path))).getText();
  const { language, unsureOf } = letterLanguage(log.evaluation, interview, { text, detect: languageOfNotes });
  if (!wants && unsureOf.length === 0) return { language: undefined, remembered: undefined };
  const tags = new Set([...unsureOf, language, ...letterLanguages.map(({ tag }) => tag)]);
  const names = new Intl.DisplayNames(vscode.env.language, { type: 'language' });
  const choices = [...tags].map((tag): Choice<string> => ({ label: names.of(tag) ?? tag, value: tag }));
  const company = plainLabel(interview.process.company);
  const chosen =
    named ??
    (await pick(
      vscode.l10n.t('In which language do you write to {0}?', company),
      choices,
      unsureOf.length > 0 ? vscode.l10n.t('The entry remembers it as letter-language') : undefined,
    ));
  if (chosen === undefined) return undefined;
  const change = unsureOf.length > 0 ? rememberLanguage(interview, chosen) : undefined;
  const isSafe = change !== undefined && editsOf(text, change.changes) !== undefined;
  return { language: chosen, remembered: isSafe ? change : undefined };
}
