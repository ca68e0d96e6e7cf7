import { realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { besideLog } from '../core/checking.ts';
import {
  filesToRead,
  type LogFile,
  type Moment,
  nameInLinks,
  outcomeReader,
  readLogFile,
} from '../core/index.ts';
import type { Folder } from './folder.ts';
import type { Git } from './git.ts';
import { readFiles } from './readFiles.ts';
import type { FoundFile } from './walk.ts';

/**
 * The files to read of those found in a log, so that the same is said of what changed, and of what depends on it, as if all
 * were read. git looks for them; what it does not say to be without interest is read.
 */
export async function relatedFiles(
  git: Git,
  { realRoot, base, settings }: Folder,
  paths: ReadonlySet<string>,
  former: readonly LogFile[],
  found: readonly FoundFile[],
  now: Moment,
): Promise<readonly FoundFile[]> {
  const top = realpathSync(join(realRoot, base));
  const start = `${top}${sep}`;
  const readOutcome = outcomeReader(settings.outcomeWords);
  const today = now.toPlainDate();
  const chosen = new Set<FoundFile>();
  const steps = filesToRead(paths, former, now);
  for (let step = steps.next(); ; ) {
    if (step.done) return step.value ? found.filter((file) => chosen.has(file)) : found;
    const wanted = step.value;
    const without = wanted.pattern === undefined ? undefined : new Set(git.filesWithout(top, wanted.pattern));
    const mayHavePattern = ({ place }: FoundFile): boolean =>
      without !== undefined &&
      !(place.startsWith(start) && without.has(place.slice(start.length).replaceAll(sep, '/')));
    const next = found.filter(
      (file) =>
        !chosen.has(file) &&
        (wanted.paths?.has(file.path) || wanted.names?.has(nameInLinks(file.path)) || mayHavePattern(file)),
    );
    const read: LogFile[] = [];
    await readFiles(next, ({ path, isBeside }, text) => {
      if (!('text' in text)) return;
      const file = readLogFile(path, text.text, readOutcome, today);
      read.push(isBeside ? besideLog(file) : file);
    });
    for (const file of next) chosen.add(file);
    step = steps.next(read);
  }
}
