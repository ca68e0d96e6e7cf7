// The sample log, mapped from its fixed day to today, so that it never goes stale.
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { root } from './install.mjs';
import { isMain, runMain, say } from './say.mjs';

const fixture = join(root, 'test/fixtures/sample');
const copies = join(root, '.vscode-test/sample');

/** The day the sample log's stories are told on. */
export const sampleDay = '2026-11-18';

const dayMs = 86_400_000;
/** @param {number} day days since 1970 */
const isoDay = (day) => new Date(day * dayMs).toISOString().slice(0, 10);

/** Today on this machine's calendar. */
function localToday() {
  const now = new Date();
  return isoDay(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / dayMs);
}

/**
 * What moves the dates of a text to today: the core's own function, which only the installed packages can read.
 * @returns {Promise<(text: string) => string>}
 */
async function mover() {
  const { tsImport } = await import('tsx/esm/api');
  const { Temporal } = await import('temporal-polyfill');
  const { moveDates } = await tsImport('../src/core/newFiles/moveDates.ts', import.meta.url);
  const [from, to] = [sampleDay, localToday()].map((day) => Temporal.PlainDate.from(day));
  return (text) => moveDates(text, from, to);
}

/** @param {string} from @param {string} to @param {(text: string) => string} move */
async function copyMoved(from, to, move) {
  await mkdir(to, { recursive: true });
  for (const item of await readdir(from, { withFileTypes: true })) {
    const source = join(from, item.name);
    const target = join(to, move(item.name));
    if (item.isDirectory()) await copyMoved(source, target, move);
    else await writeFile(target, move(await readFile(source, 'utf8')));
  }
}

/**
 * Writes the sample log as of today into `folder`, which appears whole or not at all.
 * @param {string} folder
 */
export async function writeSample(folder) {
  const unfinished = `${folder}.${process.pid}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await copyMoved(fixture, unfinished, await mover());
  await mkdir(dirname(folder), { recursive: true });
  await rename(unfinished, folder);
  return folder;
}

/**
 * Today's sample log. What a person wrote in it earlier today is kept: an existing copy is never touched.
 */
export async function todaysSample() {
  const folder = join(copies, localToday());
  if (!existsSync(folder)) await writeSample(folder);
  return folder;
}

/** The same folder at a path that does not change from day to day, for launch.json. */
async function linkToday() {
  const folder = await todaysSample();
  const link = join(copies, 'today');
  await rm(link, { recursive: true, force: true });
  await symlink(folder, link, 'junction');
  say(`Sample log of today: ${link}`);
}

if (isMain(import.meta.url)) await runMain(linkToday);
