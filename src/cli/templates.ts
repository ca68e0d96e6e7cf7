import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { refused } from './errors.ts';

/** Templates by name: those of `own`, a folder that the person named, then those that come with the tool. */
export function templatesOf(own: string | undefined, cwd: string): (name: string) => string | undefined {
  const shipped = readTemplates(join(packageFolder(), 'templates', 'en'));
  const texts = new Map([...shipped, ...(own === undefined ? [] : ownTemplates(own, cwd))]);
  return (name) => texts.get(name);
}

function ownTemplates(own: string, cwd: string): ReadonlyMap<string, string> {
  try {
    return readTemplates(resolve(cwd, own));
  } catch (error) {
    throw refused(`The templates in ${own} cannot be read`, error);
  }
}

function readTemplates(folder: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.eta'))
      .map((file) => [file.slice(0, -'.eta'.length), readFileSync(join(folder, file), 'utf8')]),
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
