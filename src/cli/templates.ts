import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The templates that come with the tool, by name. */
export function builtInTemplates(): (name: string) => string | undefined {
  const folder = join(packageFolder(), 'templates', 'en');
  const texts = new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.eta'))
      .map((file) => [file.slice(0, -'.eta'.length), readFileSync(join(folder, file), 'utf8')]),
  );
  return (name) => texts.get(name);
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
