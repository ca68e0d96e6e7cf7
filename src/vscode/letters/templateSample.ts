import type * as vscode from 'vscode';
import { type Entry, isLetterKind } from '../../core/startup.ts';
import type { FolderLog } from '../index/folderLog.ts';
import type { LogStore } from '../index/logStore.ts';
import { type Templates, templateFolderOf } from './templates.ts';

/** Where templates of a log are edited. */
export const templateSelector: vscode.DocumentFilter = { pattern: '**/templates/*.eta' };

/** The log whose template a file is, and the template's name. */
export function templateOf(
  store: LogStore,
  uri: vscode.Uri,
): { readonly log: FolderLog; readonly name: string } | undefined {
  for (const log of store.logs()) {
    const prefix = `${templateFolderOf(log).path}/`;
    const name = uri.path.startsWith(prefix) ? uri.path.slice(prefix.length) : '';
    if (/^[^/]+\.eta$/.test(name)) return { log, name: name.slice(0, -'.eta'.length) };
  }
  return undefined;
}

/** The entry that templates are tried with where none was chosen: the last interview. */
export function lastEntry(log: FolderLog): Entry | undefined {
  return log.evaluation.log.entries
    .filter(({ date }) => date)
    .toSorted((a, b) => dayOf(a).localeCompare(dayOf(b), 'en'))
    .at(-1);
}

function dayOf({ date }: Entry): string {
  return date?.value.date.toString() ?? '';
}

/** The letter that a template gives for an entry. Throws `TemplateError` where it fails. Writes nothing. */
export async function composeSample(
  log: FolderLog,
  name: string,
  entry: Entry,
  templates: Templates,
): Promise<string> {
  // What others include is tried where it shows.
  const letter = isLetterKind(name) ? name : name === 'closing' ? 'thank-you' : 'follow-up';
  const template = isLetterKind(name) || name === 'closing' ? undefined : name;
  const to = entry.interviewers[0] ?? entry.contact;
  const { compose } = await import('./compose.ts');
  const { text } = await compose({ log, entry, letter, to, template }, templates);
  return text;
}
