import { createHash, randomUUID } from 'node:crypto';
import {
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import type { Environment } from './environment.ts';
import { codeOf, fileReason } from './errors.ts';
import { isInside } from './paths.ts';
import { readWholeFile } from './readWholeFile.ts';
import { type Found, findFiles, type LogPlace } from './walk.ts';

/** What a report said, and all that it was made from. */
const shape = v.object({
  /** What was asked, and in which world. */
  question: v.string(),
  /** What stood at the places that say what the log is: settings, and its folder. */
  origins: v.array(v.tuple([v.string(), v.string()])),
  /** Where the log lay, and what of it is none. */
  place: v.object({
    root: v.string(),
    realRoot: v.string(),
    base: v.string(),
    settings: v.object({ ignore: v.array(v.string()) }),
  }),
  /** Of every file, by what the system says of it. */
  fingerprint: v.string(),
  /** The time in which it says the same, in epoch milliseconds; null is for ever. */
  since: v.nullable(v.number()),
  until: v.nullable(v.number()),
  out: v.string(),
  err: v.string(),
  code: v.number(),
});

type KeptReport = v.InferOutput<typeof shape>;

/** Hidden, so that nothing in it is taken for a note; a `.gitignore` in it keeps it out of the repository. */
const folderName = '.interview-follow-up-cache';

/** A file that changed so shortly before it was read, in milliseconds, may have changed again since without a trace. */
const settlingTime = 2000;

/**
 * The report that was kept for the same question, where no file, setting or program changed since and no time passed that
 * changes what is said; undefined where it has to be made.
 */
export function keptReport(
  argv: readonly string[],
  environment: Environment,
): Pick<KeptReport, 'out' | 'err' | 'code'> | undefined {
  const asked = questionOf(argv, environment);
  const kept = asked && readKept(asked.root);
  if (!kept || kept.question !== asked.question || !isHere(kept, asked.root)) return undefined;
  const now = Date.parse(environment.clock());
  if ((kept.since ?? now) > now || (kept.until ?? Number.POSITIVE_INFINITY) <= now) return undefined;
  if (kept.origins.some(([place, standing]) => standingAt(place) !== standing)) return undefined;
  return fingerprintOf(() => findFiles(kept.place))?.hash === kept.fingerprint ? kept : undefined;
}

/** Whether a report is of the folder that `root` is now, and leads nowhere else: anybody may have put it there. */
function isHere({ place, origins }: KeptReport, root: string): boolean {
  return (
    place.root === root &&
    place.realRoot === realPathOf(root) &&
    isInside(root, join(root, place.base)) &&
    origins.every(([origin]) => isInside(root, origin))
  );
}

/** Keeps a report for the next time that the same is asked. Nothing is kept where a file may still be changing. */
export function keepReport(
  argv: readonly string[],
  environment: Environment,
  report: Pick<KeptReport, 'out' | 'err' | 'code'>,
  from: {
    readonly found: Found;
    readonly place: LogPlace;
    readonly origins: readonly string[];
    /** When the reading began, and until when the report holds if it is of the clock's time, in epoch milliseconds. */
    readonly began: number;
    readonly until: number;
  },
): void {
  const asked = questionOf(argv, environment);
  const fingerprint = fingerprintOf(() => from.found);
  if (!asked || !fingerprint) return;
  const newest = Math.max(fingerprint.newest, ...from.origins.map(changeOf));
  if (newest > from.began - settlingTime) return;
  const { root, realRoot, base, settings } = from.place;
  const kept: KeptReport = {
    question: asked.question,
    origins: from.origins.map((place) => [place, standingAt(place)]),
    place: { root, realRoot, base, settings: { ignore: [...settings.ignore] } },
    fingerprint: fingerprint.hash,
    since: asked.isTimed ? from.began : null,
    until: asked.isTimed && Number.isFinite(from.until) ? from.until : null,
    ...report,
  };
  try {
    writeKept(realRoot, JSON.stringify(kept));
  } catch (error) {
    const reason = fileReason(error);
    if (reason === undefined) throw error;
    environment.err(`The report cannot be kept in ${folderName}: ${reason}.\n`);
  }
}

/** What is asked; undefined where the answer tells the time of day, or is not only a report. */
function questionOf(argv: readonly string[], environment: Environment) {
  const { cwd, colour, version } = environment;
  const text = { type: 'string' } as const;
  const options = {
    cache: { type: 'boolean' },
    now: text,
    'time-zone': text,
    format: text,
    'fail-on': text,
  } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
    const isTimed = values.now === undefined;
    if (positionals[0] !== 'check' || !values.cache || (isTimed && values.format === 'json'))
      return undefined;
    const root = resolve(cwd, positionals[1] ?? '.');
    const zone = values['time-zone'] ?? environment.machineZone;
    return { question: JSON.stringify([argv, cwd, colour, zone, version]), root, isTimed };
  } catch {
    // What is wrong with the options is said by those who read them in full.
    return undefined;
  }
}

/** What the system says of every file, and of this program; undefined where one is gone. */
function fingerprintOf(find: () => Found): { readonly hash: string; readonly newest: number } | undefined {
  const lines: string[] = [];
  let newest = 0;
  try {
    const { files, notices } = find();
    for (const { path, place } of [...files, { path: '', place: fileURLToPath(import.meta.url) }]) {
      const { size, mtimeMs, ctimeMs, ino } = statSync(place);
      lines.push(`${path}\0${place}\0${size}\0${mtimeMs}\0${ctimeMs}\0${ino}`);
      newest = Math.max(newest, mtimeMs, ctimeMs);
    }
    const all = [...lines, ...notices].join('\n');
    return { hash: createHash('sha256').update(all).digest('base64'), newest };
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return undefined;
  }
}

/** What a file says, or why it says nothing. */
function standingAt(place: string): string {
  return trying(
    () => `says ${readWholeFile(place)}`,
    (code) => code,
  );
}

/** When a settings file changed, in epoch milliseconds; a folder does with every file in it, and none never. */
function changeOf(place: string): number {
  return trying(
    () => {
      const stats = statSync(place);
      return stats.isDirectory() ? 0 : Math.max(stats.mtimeMs, stats.ctimeMs);
    },
    () => 0,
  );
}

function realPathOf(place: string): string | undefined {
  return trying(
    () => realpathSync(place),
    () => undefined,
  );
}

function readKept(root: string): KeptReport | undefined {
  const file = join(root, folderName, 'check.json');
  const text = trying(
    () => (lstatSync(file).isFile() ? readFileSync(file, 'utf8') : ''),
    () => '',
  );
  try {
    const kept: unknown = JSON.parse(text);
    return v.is(shape, kept) ? kept : undefined;
  } catch (error) {
    // None, half a file, or another program's: the report is made again.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** What `work` gives; where the system refuses it, what `refused` makes of the code. */
function trying<Result>(work: () => Result, refused: (code: string) => Result): Result {
  try {
    return work();
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    return refused(code);
  }
}

/** Whole or not at all, for the owner's eyes alone, and into no file that is there: it may be a link to another one. */
function writeKept(realRoot: string, text: string): void {
  const folder = join(realRoot, folderName);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (!lstatSync(folder).isDirectory()) throw Object.assign(new Error('a link'), { code: 'ENOTDIR' });
  for (const [name, content] of [
    ['.gitignore', '*\n'],
    ['check.json', text],
  ] as const) {
    const fresh = join(folder, `${name}.${randomUUID()}`);
    try {
      writeFileSync(fresh, content, { mode: 0o600, flag: 'wx' });
      renameSync(fresh, join(folder, name));
    } finally {
      rmSync(fresh, { force: true });
    }
  }
}
