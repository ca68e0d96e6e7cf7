import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LetterLanguageChoice } from '../core/index.ts';
import { UserError, withReason } from './errors.ts';
import { readWholeFile } from './readWholeFile.ts';

/** Templates by name, and which of them are the person's own. */
export interface TemplateSet {
  readonly templates: (name: string) => string | undefined;
  readonly isOwn: (name: string) => boolean;
}

/**
 * Templates for letters in a language: those of `own`, a folder that the person named, where its folder of the language comes first, then
 * those that come with the tool.
 */
export function templatesOf(
  own: string | undefined,
  { templateFolder, ownTemplateFolder }: Pick<LetterLanguageChoice, 'templateFolder' | 'ownTemplateFolder'>,
  cwd: string,
): TemplateSet {
  const shipped = builtInTemplates(templateFolder);
  const owned = own === undefined ? new Map<string, string>() : ownTemplates(own, ownTemplateFolder, cwd);
  return { templates: (name) => owned.get(name) ?? shipped.get(name), isOwn: (name) => owned.has(name) };
}

/** The templates that come with the tool, by name, in the language of a folder. */
export function builtInTemplates(folder: string): ReadonlyMap<string, string> {
  return readTemplates(join(packageFolder(), 'templates', folder));
}

function ownTemplates(own: string, folder: string, cwd: string): ReadonlyMap<string, string> {
  const home = resolve(cwd, own);
  if (statSync(home, { throwIfNoEntry: false })?.isDirectory() === false)
    throw new UserError(`${own} is not a folder; name the folder that holds your templates.`);
  return withReason(`The templates in ${own} cannot be read`, () => {
    const ofLanguage = join(home, folder);
    if (![home, ...foldersIn(home)].some(holdsTemplates))
      throw new UserError(`${own} holds no templates, files such as thank-you.eta.`);
    return new Map([...readTemplates(home), ...(existsSync(ofLanguage) ? readTemplates(ofLanguage) : [])]);
  });
}

function foldersIn(folder: string): readonly string[] {
  const inside = readdirSync(folder, { withFileTypes: true });
  return inside.filter((one) => one.isDirectory()).map(({ name }) => join(folder, name));
}

function holdsTemplates(folder: string): boolean {
  return readdirSync(folder).some(isTemplate);
}

function isTemplate(file: string): boolean {
  return file.endsWith('.eta');
}

function readTemplates(folder: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(folder)
      .filter(isTemplate)
      .map((file) => [file.slice(0, -'.eta'.length), readWholeFile(join(folder, file))]),
  );
}

/** The folder above this module, bundled or not, that holds the templates. */
function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'templates', 'en'))) {
    const above = dirname(folder);
    if (above === folder) throw new Error('The templates are not beside the program.');
    folder = above;
  }
  return folder;
}
