import { join, relative, sep } from 'node:path';
import { type Arguments, allOf, nearest, oneOf } from '../arguments.ts';
import type { Environment } from '../environment.ts';
import { UserError } from '../errors.ts';
import { openFolder } from '../folder.ts';
import { builtInTemplates } from '../templates.ts';
import { visibleLine } from '../terminal.ts';
import { createFile } from '../writeFiles.ts';

/** `template`: copies a template that comes with the tool into those of the log, to be changed there, and prints its path. */
export async function copyTemplate(args: Arguments, environment: Environment): Promise<number> {
  const [kind = '', named] = args.operands;
  const folder = openFolder(named, environment.cwd);
  const language = await languageOption(args.value('language') ?? (folder.settings.letterLanguage || 'en'));
  const templates = builtInTemplates(language);
  const name = kind.trim().toLowerCase().replaceAll(/[ _]/g, '-');
  const text = templates.get(name);
  if (text === undefined) {
    const known = [...templates.keys()];
    throw new UserError(
      `There is no template ${kind}.${nearest(name, known) ?? ` It can be ${oneOf(known)}.`}`,
    );
  }
  const path = ['templates', language, `${name}.eta`].join('/');
  const inFolder = folder.base === '' ? path : `${folder.base}/${path}`;
  if (!createFile(folder, inFolder, text)) {
    environment.err('It is there already and stays as it is.\n');
  }
  const shown = relative(environment.cwd, join(folder.root, inFolder)).split(sep).join('/');
  environment.out(`${visibleLine(shown)}\n`);
  return 0;
}

async function languageOption(written: string): Promise<string> {
  const { languageOf, letterLanguages } = await import('../../lazy/letters.ts');
  const language = languageOf(written);
  if (letterLanguages.some((one) => one === language) && language) return language.tag;
  const tags = letterLanguages.map(({ tag }) => tag);
  throw new UserError(
    `There are no templates in ${language?.name ?? written}. There are some in ${allOf(tags)}.`,
  );
}
