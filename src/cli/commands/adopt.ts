import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Adoptable, adoptableNotes, english, spoken } from '../../core/index.ts';
import { applyChanges } from '../applyChanges.ts';
import type { Arguments } from '../arguments.ts';
import type { Environment } from '../environment.ts';
import { UserError } from '../errors.ts';
import { openFolder, openFolderOf, pathIn } from '../folder.ts';
import { type OpenLog, openLog, sayNotices } from '../openLog.ts';
import { counted, visibleLine } from '../terminal.ts';

/**
 * `adopt`: writes company, day and people into notes that look like those of an interview and count for none: into the ones that are named,
 * else into all that surely are. Without `--yes` it says what it would write.
 */
export async function adopt(args: Arguments, environment: Environment): Promise<number> {
  const { cwd } = environment;
  const [first] = args.operands;
  const isFolder =
    first === undefined || statSync(resolve(cwd, first), { throwIfNoEntry: false })?.isDirectory();
  const folder = isFolder ? openFolder(first, cwd) : openFolderOf(resolve(cwd, first ?? ''), cwd);
  const named = (isFolder ? args.operands.slice(1) : args.operands).map((written) =>
    pathIn(folder, resolve(cwd, written)),
  );
  const log = await openLog(folder, args, environment, { keepsText: true });
  sayNotices(log, environment, { settings: true });
  const found = adoptableNotes(log.evaluation.log, log.context.now.toPlainDate());
  for (const path of named)
    if (!found.some((note) => note.path === path))
      throw new UserError(
        `No company and day can be read in ${path}, or it counts already. Write both into its front matter.`,
      );
  const chosen = found.filter(({ path, isSure }) => (named.length > 0 ? named.includes(path) : isSure));
  const left = named.length > 0 ? [] : found.filter((note) => !chosen.includes(note));
  if (args.has('yes'))
    applyChanges(
      log,
      chosen.map(({ path, fixes }) => ({ path, changes: fixes.flatMap(({ changes }) => changes) })),
    );
  environment.out(reportOf(chosen, left, args.has('yes'), log));
  return 0;
}

function reportOf(
  chosen: readonly Adoptable[],
  left: readonly Adoptable[],
  isWritten: boolean,
  log: OpenLog,
): string {
  const linesOf = ({ path, fixes }: Adoptable) => [
    visibleLine(path),
    ...fixes.map(({ title }) => `  ${visibleLine(spoken(title, english, log.context.now))}`),
  ];
  const notes = counted(chosen.length, 'note');
  const said =
    chosen.length === 0
      ? 'No note surely tells of an interview that does not count.'
      : isWritten
        ? `${notes} changed.`
        : `${notes} would change. Nothing is written; add --yes to write this, or name single notes.`;
  return [
    ...chosen.flatMap(linesOf),
    ...(chosen.length > 0 ? [''] : []),
    said,
    ...(left.length > 0
      ? ['', 'These may be about interviews, too. Name those that are:', ...left.flatMap(linesOf)]
      : []),
    '',
  ].join('\n');
}
