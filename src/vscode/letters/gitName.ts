import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { gitUserName } from '../../core/index.ts';

/** The name that git has of the person at this machine (`user.name`), where it has one. */
export async function gitName(): Promise<string | undefined> {
  const home = homedir();
  const folder = process.env.XDG_CONFIG_HOME || join(home, '.config');
  // The first one that has a name wins, as it does for git.
  const files = [join(home, '.gitconfig'), join(folder, 'git/config')];
  for (const file of files) {
    const name = gitUserName(await readFile(file, 'utf8').catch(() => ''));
    if (name !== undefined) return name;
  }
  return undefined;
}
