import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { codeOf, fileReason } from './errors.ts';
import { type Folder, isBesideLog } from './folder.ts';
import { globTest } from './glob.ts';
import { isInside } from './paths.ts';

/** Where a log lies, and what of it is none. */
export interface LogPlace extends Pick<Folder, 'root' | 'realRoot' | 'base'> {
  readonly settings: Pick<Folder['settings'], 'ignore'>;
}

/** A file of the log. */
export interface FoundFile {
  /** Path inside FOLDER, with `/`. */
  readonly path: string;
  /** Where it really is, without symbolic links. */
  readonly place: string;
  /** Whether it lies in FOLDER, beside the folder of the log. */
  readonly isBeside: boolean;
}

export interface Found {
  readonly files: readonly FoundFile[];
  /** Files in other formats of text: they are not read. */
  readonly others: readonly string[];
  readonly notices: readonly string[];
}

interface Link {
  readonly path: string;
  readonly name: string;
}

/**
 * Every Markdown file of the log, and those beside it: nothing hidden, nothing in `node_modules`, nothing that the settings ignore.
 * Links are followed inside FOLDER only, and no file is found twice.
 */
export function findFiles(folder: LogPlace): Found {
  const { realRoot, base, settings } = folder;
  const ignored = globTest(settings.ignore);
  const isBeside = (path: string) => isBesideLog(folder, path);
  const inLog = (path: string) => (base === '' || isBeside(path) ? path : path.slice(base.length + 1));
  const files: FoundFile[] = [];
  const others: string[] = [];
  const notices: string[] = [];
  const links: Link[] = [];
  const seen = new Set<string>();

  const visit = (path: string, place: string): void => {
    if (seen.has(place)) return;
    seen.add(place);
    // Not `join` for each: it takes apart what is in one piece.
    const [before, placeBefore] = [path === '' ? '' : `${path}/`, place.endsWith(sep) ? place : place + sep];
    for (const entry of entriesOf(path, place, notices)) {
      const { name } = entry;
      const inside = before + name;
      if (name.startsWith('.') || name === 'node_modules' || ignored(inLog(inside))) continue;
      if (entry.isDirectory()) visit(inside, placeBefore + name);
      else if (entry.isSymbolicLink()) links.push({ path: inside, name });
      else if (isMarkdown(name)) {
        if (entry.isFile()) add(inside, placeBefore + name);
        else notices.push(noFile(inside));
      } else if (isOtherNote(name) && !isBeside(inside)) others.push(inside);
    }
  };
  const add = (path: string, place: string): void => {
    if (seen.has(place)) return;
    seen.add(place);
    files.push({ path, place, isBeside: isBeside(path) });
  };

  // What a link leads to may be found without it: links come last.
  const followLinks = (): void => {
    for (let link = links.shift(); link; link = links.shift()) {
      const target = targetOf(join(folder.root, link.path));
      if (target === undefined) {
        if (isMarkdown(link.name)) notices.push(`${link.path} is a link that leads nowhere.`);
      } else if (target.stats.isDirectory() || isMarkdown(link.name)) {
        if (!isInside(realRoot, target.place)) {
          notices.push(`${link.path} is a link that leads out of the folder; it is not followed.`);
        } else if (target.stats.isDirectory()) visit(link.path, target.place);
        else if (target.stats.isFile()) add(link.path, target.place);
        else notices.push(noFile(link.path));
      }
    }
  };

  visit(base, base === '' ? realRoot : realpathSync(join(folder.root, base)));
  followLinks();
  const noticesOfLog = [...notices];
  if (base !== '') {
    visit('', realRoot);
    followLinks();
  }
  return {
    files: files.toSorted((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path))),
    others,
    notices: noticesOfLog,
  };
}

/** The formats in which people keep notes beside Markdown. */
const otherText = /\.(?:txt|org|markdown|mdx|adoc|rst)$/i;
/** Those in which they keep tables and data, and what the name of such a file says where it is about a job search. */
const otherData = /\.(?:csv|tsv|ya?ml|json|toml|xlsx?|ods|numbers|html?|docx?|odt)$/i;
const ofSearch =
  /interview|job|application|tracker|candidat|recruit|career|bewerb|entretien|entrevista|vaga|empleo|面[接试試]|求职|応募|면접|취업/i;

function isOtherNote(name: string): boolean {
  return otherText.test(name) || (otherData.test(name) && ofSearch.test(name));
}

/** A pipe or a device would be waited for without end. */
function noFile(path: string): string {
  return `${path} is neither a file nor a folder; it is not read.`;
}

function isMarkdown(name: string): boolean {
  return name.toLowerCase().endsWith('.md');
}

function entriesOf(path: string, place: string, notices: string[]): readonly Dirent[] {
  try {
    return readdirSync(place, { withFileTypes: true });
  } catch (error) {
    // Another program took it away since it was found.
    if (path !== '' && codeOf(error) === 'ENOENT') return [];
    notices.push(
      `${path === '' ? 'The folder' : path} cannot be read: ${fileReason(error) ?? codeOf(error) ?? error}.`,
    );
    return [];
  }
}

function targetOf(link: string): { readonly place: string; readonly stats: Stats } | undefined {
  try {
    const place = realpathSync(link);
    return { place, stats: statSync(place) };
  } catch {
    return undefined;
  }
}
