import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Interview, Letter } from '../core/index.ts';
import { type Arguments, nearest, oneOf } from './arguments.ts';
import type { Environment } from './environment.ts';
import { UserError } from './errors.ts';
import { type Folder, isBesideLog, openFolder, openFolderOf, pathIn } from './folder.ts';
import { type OpenLog, openLog, sayNotices } from './openLog.ts';
import { isInside } from './paths.ts';

/** A file that a person named, with the log it is of. */
export interface Target {
  readonly log: OpenLog;
  /** The interview that is named, or the only one of the file. */
  readonly interview: Interview | undefined;
  /** All interviews of the file. */
  readonly interviews: readonly Interview[];
  readonly letter: Letter | undefined;
  /** As reports name it. */
  readonly path: string;
  /** As the person named it. */
  readonly shown: string;
}

/** A file that holds the interview that is meant. */
export type EntryTarget = Target & { readonly interview: Interview };

/** Opens the log of the file that the first operand names: of a letter from elsewhere, with the interview that it is of. */
export async function openTarget(args: Arguments, environment: Environment): Promise<Target> {
  const { cwd } = environment;
  const [written = ''] = args.operands;
  const { file, part } = fileNamed(written, cwd);
  const home = openFolderOf(file, cwd);
  const first = await openIn(home, file, written, args, environment);
  const wider =
    folderWithEntry(home, file, first) ?? (part === undefined ? undefined : folderOfInterview(home, first));
  const { log, path } = wider ? await openIn(wider, file, written, args, environment) : first;
  sayNotices(log, environment, { settings: true });
  const interviews = log.evaluation.interviewsAt(path);
  const only = interviews.length === 1 ? interviews[0] : undefined;
  const interview = part === undefined ? only : log.evaluation.interviewWith(`${path}#${part}`);
  if (part !== undefined && !interview)
    throw new UserError(`There is no interview ${written}.${namesOfInterviews(interviews, path)}`);
  return { log, interview, interviews, letter: letterAt(log, path), path, shown: written };
}

/** The log of a folder, and the path of a file in it. */
interface Opened {
  readonly log: OpenLog;
  readonly path: string;
}

async function openIn(
  folder: Folder,
  file: string,
  written: string,
  args: Arguments,
  environment: Environment,
): Promise<Opened> {
  const real = realpathSync(file);
  if (!isInside(folder.realRoot, real)) {
    throw new UserError(`${written} is a link that leads out of its folder; it is not followed.`);
  }
  const named = pathIn(folder, file);
  const name = basename(named);
  const log = await openLog(folder, args, environment, {
    keepsText: true,
    wantsLapsedPromises: (entry) => basename(entry.path) === name,
  });
  return { log, path: log.placeOf(named) === undefined ? (log.pathOf(real) ?? named) : named };
}

function letterAt({ log }: OpenLog, path: string): Letter | undefined {
  return log.letters.find((letter) => letter.path === path);
}

/** In folders: a letter lies no deeper below what holds its interview, too. */
const deepest = 3;

/** The nearest folder above a letter that also holds the interview which it names, where the one that was opened does not. */
function folderWithEntry({ root }: Folder, file: string, { log, path }: Opened): Folder | undefined {
  const link = letterAt(log, path)?.entry?.value;
  const entry = link === undefined ? root : resolve(dirname(file), link);
  if (isInside(root, entry) || !existsSync(entry)) return undefined;
  let above = root;
  for (let steps = 0; steps < deepest && !isInside(above, entry); steps++) above = dirname(above);
  return isInside(above, entry) ? { ...openFolder(above, above), base: '' } : undefined;
}

/** The folder above one that was opened in which no interview is read from a file: what that is called may tell that it is about a search for work. */
function folderOfInterview({ root }: Folder, { log, path }: Opened): Folder | undefined {
  const above = dirname(root);
  const isRead = log.evaluation.interviewsAt(path).length > 0 || letterAt(log, path) !== undefined;
  return isRead || dirname(above) === above ? undefined : { ...openFolder(above, above), base: '' };
}

/** The names of the interviews in a file. */
export function namesOfInterviews(interviews: readonly Interview[], file: string): string {
  const names = interviews.map(({ entry: { part } }) =>
    part === undefined ? file : `${file.replace(/#[^#]*$/, '')}#${part}`,
  );
  return names.length > 0 ? ` Name ${oneOf(names)}.` : '';
}

/** The same where it has to be an entry; of several in a file the one that `choose` gives. */
export async function openEntry(
  args: Arguments,
  environment: Environment,
  choose: (target: Target) => Interview | undefined = () => undefined,
): Promise<EntryTarget> {
  const target = await openTarget(args, environment);
  const interview = target.interview ?? choose(target);
  if (interview) return { ...target, interview };
  if (target.interviews.length > 1) throw severalInterviews(target);
  throw new UserError(`${target.shown} is ${whatItIs(target)}; name the file of an interview.`);
}

/** What to throw where a file leaves open which of its interviews is meant. */
export function severalInterviews({ interviews, shown }: Target): UserError {
  return new UserError(`${shown} holds several interviews.${namesOfInterviews(interviews, shown)}`);
}

/** What a file is that is not what was asked for. */
export function whatItIs({ log, interview, interviews, letter, path }: Target): string {
  if (interviews.length > 0) return interview ? 'an interview' : 'a file of several interviews';
  if (letter) return 'a letter';
  if (log.placeOf(path) === undefined) return 'not a file of the log (it is hidden, ignored or not Markdown)';
  if (isBesideLog(log, path)) return `not a file of the log (it lies beside ${log.base}/)`;
  const problem = log.allFindings.find(({ path: place }) => place === path);
  if (problem) return `not readable (${problem.message.replace(/\.$/, '')})`;
  return 'not an interview (its front matter has to give company and date)';
}

/** The file that a person named, and which interview of it: `acme.md#2026-11-19`. */
function fileNamed(written: string, cwd: string): { readonly file: string; readonly part?: string } {
  const candidates = [written, `${written}.md`].map((name) => resolve(cwd, name));
  const file = candidates.find((candidate) => existsSync(candidate));
  if (file !== undefined) {
    const stats = statSync(file);
    if (stats.isFile()) return { file };
    throw new UserError(
      stats.isDirectory()
        ? `${written} is a folder; name a file in it.`
        : `${written} is neither a file nor a folder; name the file of an interview or a letter.`,
    );
  }
  const [, whole, part] = /^(.+)#([^#/\\]+)$/.exec(written) ?? [];
  if (whole !== undefined && part !== undefined) return { ...fileNamed(whole, cwd), part };
  throw new UserError(`There is no file ${written}.${nearFile(written, cwd)}`);
}

/** The file that was meant: one of that name in the log, else one of nearly that name; else what to name. */
function nearFile(written: string, cwd: string): string {
  const inLog = [written, `${written}.md`]
    .map((name) => join('interviews', name))
    .find((path) => statSync(resolve(cwd, path), { throwIfNoEntry: false })?.isFile());
  if (inLog !== undefined) return ` Did you mean ${inLog}?`;
  const home = dirname(written);
  const prefix = home === '.' ? '' : `${home}/`;
  return (
    nearest(`${basename(written, '.md')}.md`, filesIn(resolve(cwd, home)), prefix) ??
    ' Name the file of an interview or a letter, as seen from the current folder.'
  );
}

/** The names of the Markdown files in a folder; none where it cannot be read. */
function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.md'));
  } catch {
    return [];
  }
}

/** A file of the log as a person would name it from where they are. */
export function shownPath(log: OpenLog, path: string, { cwd }: Environment): string {
  return relative(cwd, join(log.root, path)).split(sep).join('/');
}
