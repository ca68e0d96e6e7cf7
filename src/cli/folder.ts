import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import {
  readSettings,
  type Sentence,
  type SettingProblem,
  type Settings,
  sentence,
  settingsName,
  unknownNames,
} from '../core/checking.ts';
import { fileReason, UserError } from './errors.ts';
import { isInside } from './paths.ts';
import { readWholeFile } from './readWholeFile.ts';

/** Where a log lies and how its owner wants it read. Paths in it are relative to `root`, with `/`. */
export interface Folder {
  /** FOLDER, absolute, as given; reports name files relative to it. */
  readonly root: string;
  /** The same without symbolic links: nothing outside it is read or written. */
  readonly realRoot: string;
  /** The log inside it, such as `interviews`; empty where FOLDER is the log. */
  readonly base: string;
  readonly settings: Settings;
  /** Path of the settings file, where there is one. */
  readonly settingsFile: string | undefined;
  readonly settingProblems: readonly SettingProblem[];
  /** What one should know about the reading itself. */
  readonly notices: readonly string[];
}

/** Opens the folder `written`, seen from `cwd`. */
export function openFolder(written: string | undefined, cwd: string): Folder {
  const root = resolve(cwd, written ?? '.');
  const shown = written ?? 'The current folder';
  let realRoot: string;
  try {
    realRoot = realpathSync(root);
    if (!statSync(realRoot).isDirectory()) {
      throw new UserError(`${shown} is a file; name the folder that holds it.`);
    }
  } catch (error) {
    const reason = fileReason(error);
    if (reason === undefined) throw error;
    throw new UserError(`${shown} cannot be opened: ${reason}. Name the folder of the log.`);
  }
  const first = readSettingsIn(root, realRoot, '');
  const base = baseOf(root, realRoot, first.settings.folder);
  const found =
    first.settingsFile === undefined && base.path !== '' ? readSettingsIn(root, realRoot, base.path) : first;
  return { root, realRoot, base: base.path, ...found, notices: base.notices };
}

/** Opens the folder that the file at `path` belongs to: the nearest one above it that is a log, else `cwd` unless that is a whole disk, else its own. */
export function openFolderOf(path: string, cwd: string): Folder {
  const home = dirname(path);
  for (let folder = home; ; folder = dirname(folder)) {
    const holdsLog = isInside(join(folder, 'interviews'), path) || existsSync(join(folder, settingsName));
    if (holdsLog) {
      const opened = openFolder(folder, cwd);
      if (isInside(join(opened.root, opened.base), path)) return opened;
    }
    if (dirname(folder) === folder) break;
  }
  // Nobody's log is a whole disk.
  const isDisk = dirname(cwd) === cwd;
  return openFolder(isInside(cwd, path) && !isDisk ? cwd : home, cwd);
}

/** Gives the path inside the log of a path as reports name it, the same whichever folder of the log they are made from. */
export function pathInLog(folder: Folder): (path: string) => string {
  const { root, base } =
    folder.base === '' ? openFolderOf(join(folder.root, 'entry.md'), folder.root) : folder;
  const log = join(root, base);
  return (path) => relative(log, join(folder.root, path)).split(sep).join('/');
}

/** Whether a file lies in FOLDER, beside the folder of the log; `path` is as reports name it. */
export function isBesideLog({ base }: Pick<Folder, 'base'>, path: string): boolean {
  return base !== '' && !path.startsWith(`${base}/`);
}

/** `path` as the reports name it. */
export function pathIn(folder: Folder, path: string): string {
  return relative(folder.root, path).split(sep).join('/');
}

function baseOf(root: string, realRoot: string, name: string): { path: string; notices: readonly string[] } {
  const path = resolve(root, name);
  if (path === root || !isInside(root, path)) return { path: '', notices: [] };
  try {
    if (!statSync(path).isDirectory()) return { path: '', notices: [] };
    if (isInside(realRoot, realpathSync(path))) {
      return { path: relative(root, path).split(sep).join('/'), notices: [] };
    }
    return { path: '', notices: [`${name} is a link that leads out of the folder; it is not followed.`] };
  } catch {
    return { path: '', notices: [] };
  }
}

type FoundSettings = Pick<Folder, 'settings' | 'settingsFile' | 'settingProblems'>;

/** Settings of `.interview-follow-up.json`; a file that does not read is a problem, and the defaults stand. */
function readSettingsIn(root: string, realRoot: string, folder: string): FoundSettings {
  const file = join(root, folder, settingsName);
  const settingsFile = folder === '' ? settingsName : `${folder}/${settingsName}`;
  let text: string;
  try {
    const place = realpathSync(file);
    if (!isInside(realRoot, place)) {
      return failed(
        settingsFile,
        sentence('The settings file is a link that leads out of the folder; it is not read.'),
      );
    }
    text = readWholeFile(place);
  } catch (error) {
    const reason = fileReason(error);
    if (reason === undefined) throw error;
    if (!existsSync(file)) return { ...readSettings({}), settingsFile: undefined, settingProblems: [] };
    return failed(settingsFile, sentence('The settings cannot be read: {0}; the defaults are used.', reason));
  }
  try {
    const raw: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    const { settings, problems } = readSettings(raw);
    return { settings, settingsFile, settingProblems: [...problems, ...unknownNames(settings)] };
  } catch (error) {
    const why = error instanceof SyntaxError ? error.message : String(error);
    return failed(
      settingsFile,
      sentence('The settings are not valid JSON ({0}); the defaults are used.', why),
    );
  }
}

function failed(settingsFile: string, message: Sentence): FoundSettings {
  const { settings } = readSettings({});
  return { settings, settingsFile, settingProblems: [{ setting: '', message }] };
}
