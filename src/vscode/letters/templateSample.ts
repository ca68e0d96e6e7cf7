import type * as vscode from 'vscode';
import type { Interview } from '../../core/index.ts';
import { freeKind, isLetterKind, thanksKind } from '../../core/startup.ts';
import type { FolderLog } from '../index/folderLog.ts';
import type { LogStore } from '../index/logStore.ts';
import { type Templates, templateFolderOf } from './templates.ts';

/** Where templates of a log are edited. */
export const templateSelector: vscode.DocumentFilter = { pattern: '**/templates/{*,*/*}.eta' };

/** A template of a log. */
export interface LogTemplate {
  readonly log: FolderLog;
  readonly name: string;
  /** The language of its letters, where it is for those in one alone. */
  readonly language: string | undefined;
}

/** The log whose template a file is, and the template's name. */
export function templateOf(store: LogStore, uri: vscode.Uri): LogTemplate | undefined {
  for (const log of store.logs()) {
    const prefix = `${templateFolderOf(log).path}/`;
    const path = uri.path.startsWith(prefix) ? uri.path.slice(prefix.length) : '';
    const [, language, name] = /^(?:([^/]+)\/)?([^/]+)\.eta$/.exec(path) ?? [];
    if (name !== undefined) return { log, name, language };
  }
  return undefined;
}

/** The interview that templates are tried with where none was chosen: the last one. */
export function lastInterview(log: FolderLog): Interview | undefined {
  return log.evaluation.interviews
    .toSorted((a, b) => a.start.epochMilliseconds - b.start.epochMilliseconds)
    .at(-1);
}

/** The letter that a template gives for an interview. Throws `TemplateError` where it fails. Writes nothing. */
export async function composeSample(
  { log, name, language }: LogTemplate,
  interview: Interview,
  templates: Templates,
): Promise<string> {
  // What others include is tried where it shows.
  const letter = isLetterKind(name) ? name : name === 'closing' ? thanksKind : freeKind;
  const template = isLetterKind(name) || name === 'closing' ? undefined : name;
  const to = interview.interviewers[0] ?? interview.contact;
  const { compose } = await import('./compose.ts');
  const { text } = await compose({ log, interview, letter, to, template, language }, templates);
  return text;
}
