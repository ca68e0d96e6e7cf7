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
/** 1970-01-05 was a Monday. */
const firstMonday = 4;

/** @param {number} day days since 1970 */
const isoDay = (day) => new Date(day * dayMs).toISOString().slice(0, 10);

/** @param {string} date */
const dayNumber = (date) => Date.parse(`${date}T00:00:00Z`) / dayMs;

/** Today on this machine's calendar. */
function localToday() {
  const now = new Date();
  return isoDay(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / dayMs);
}

/**
 * Where a date lies in working weeks: Monday to Friday count, a weekend is so many days after its Friday.
 * @param {string} date
 */
function workingDay(date) {
  const days = dayNumber(date) - firstMonday;
  const weekday = ((days % 7) + 7) % 7;
  return { index: Math.floor(days / 7) * 5 + Math.min(weekday, 4), weekend: Math.max(0, weekday - 4) };
}

/**
 * Moves every ISO date of a text as many working days as lie between the sample's day and `today`: nobody interviews on
 * a Sunday, and what is owed is the same on every day of the week. What only looks like a date stays.
 * @param {string} text @param {string} today
 */
export function moveDates(text, today) {
  const moved = workingDay(today).index - workingDay(sampleDay).index;
  return text.replace(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g, (date) => {
    const day = dayNumber(date);
    if (Number.isNaN(day) || isoDay(day) !== date) return date;
    const { index, weekend } = workingDay(date);
    const target = index + moved;
    return isoDay(Math.floor(target / 5) * 7 + (((target % 5) + 5) % 5) + firstMonday + weekend);
  });
}

/** @param {string} from @param {string} to @param {string} today */
async function copyMoved(from, to, today) {
  await mkdir(to, { recursive: true });
  for (const item of await readdir(from, { withFileTypes: true })) {
    const source = join(from, item.name);
    const target = join(to, moveDates(item.name, today));
    if (item.isDirectory()) await copyMoved(source, target, today);
    else await writeFile(target, moveDates(await readFile(source, 'utf8'), today));
  }
}

/**
 * Writes the sample log as of today into `folder`, which appears whole or not at all.
 * @param {string} folder
 */
export async function writeSample(folder) {
  const unfinished = `${folder}.${process.pid}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await copyMoved(fixture, unfinished, localToday());
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
