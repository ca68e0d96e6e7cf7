// A Node whose zone data is new enough for what src/core/zoneData.ts knows: this one, or one that npm fetches.
import { spawnSync } from 'node:child_process';
import { say } from './say.mjs';

/** The oldest release of the zone database with which times of 2026 and later are right; 2026d is in no Node yet. */
const neededZoneData = '2026c';
/** The Node that has it, as package.json names it. */
const neededNode = '24';

/** @returns {string} the path of a Node: this one where there is none that is better */
export function rightNode() {
  if ((process.versions.tz ?? '') >= neededZoneData) return process.execPath;
  const asked = ['exec', '--yes', `--package=node@${neededNode}`, '--', 'node', '-p', 'process.execPath'];
  const found = spawnSync('npm', asked, {
    encoding: 'utf8',
    timeout: 60_000,
    shell: process.platform === 'win32',
  });
  const path = found.status === 0 ? (found.stdout.trim().split('\n').at(-1) ?? '') : '';
  if (path !== '') return path;
  say(
    `This Node (${process.versions.node}) has zone data of ${process.versions.tz}: times in western Canada and Morocco may be an hour off. Node ${neededNode} has newer.`,
  );
  return process.execPath;
}
