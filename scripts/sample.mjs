// The sample log, mapped from its fixed day to today, so that it never goes stale. Node built-ins only.
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

/** @param {number} time */
const isoDay = (time) => new Date(time).toISOString().slice(0, 10);

/** Today on this machine's calendar. */
export function localToday() {
  const now = new Date();
  return isoDay(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
}

/**
 * Shifts every ISO date of a text by a number of days; what only looks like a date stays.
 * @param {string} text @param {number} days
 */
export function shiftDates(text, days) {
  return text.replace(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g, (date) => {
    const time = Date.parse(`${date}T00:00:00Z`);
    return Number.isNaN(time) || isoDay(time) !== date ? date : isoDay(time + days * dayMs);
  });
}

/** @param {string} from @param {string} to @param {number} days */
async function copyShifted(from, to, days) {
  await mkdir(to, { recursive: true });
  for (const item of await readdir(from, { withFileTypes: true })) {
    const source = join(from, item.name);
    const target = join(to, shiftDates(item.name, days));
    if (item.isDirectory()) await copyShifted(source, target, days);
    else await writeFile(target, shiftDates(await readFile(source, 'utf8'), days));
  }
}

/**
 * Writes the sample log as of `day` into `folder`, which appears whole or not at all.
 * @param {string} folder @param {string} [day]
 */
export async function writeSample(folder, day = localToday()) {
  const days = Math.round((Date.parse(day) - Date.parse(sampleDay)) / dayMs);
  const unfinished = `${folder}.${process.pid}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await copyShifted(fixture, unfinished, days);
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
