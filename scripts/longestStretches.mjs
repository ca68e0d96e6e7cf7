// How long the editor's other work waits while one file is read and decided, in many shapes: run by `npm run bench -- --files`, with tsx.
import { defaultSettings, english, evaluateInSteps, parseMoment } from '../src/core/index.ts';
import { outcomeReader, positionsOf } from '../src/core/reading.ts';
import { createOptionalParserLoader } from '../src/lazy/optionalParsers.ts';
import { readInSlices } from '../src/vscode/index/readInSlices.ts';
import { inSlices } from '../src/vscode/index/slices.ts';
import { largestShapes } from './fileShapes.mjs';

const path = 'interviews/2026-11-19-northwind.md';
const readOutcome = outcomeReader(defaultSettings.outcomeWords);
const now = parseMoment('2026-11-23T09:00', 'America/New_York');
if (!now) throw new Error('The moment cannot be read.');
const { signal } = new AbortController();

/** Each shape once for the first time, and some times more: their median, and the least, which another program slowed down least. */
const runs = 7;

/** What was used of the processor, that of other threads that help ours included, in milliseconds. */
function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The longest stretch without a pause of what an async function does. @param {() => Promise<void>} work */
async function longestStretchOf(work) {
  let [longest, start] = [0, processorTime()];
  const pause = globalThis.setTimeout;
  const end = () => {
    longest = Math.max(longest, processorTime() - start);
  };
  globalThis.setTimeout = /** @type {typeof setTimeout} */ (
    (/** @type {() => void} */ resume) => {
      end();
      return pause(() => {
        start = processorTime();
        resume();
      });
    }
  );
  await work();
  end();
  globalThis.setTimeout = pause;
  return longest;
}

const parsersFor = createOptionalParserLoader();

/** Reads, decides and shows a file, and gives the longest stretch of each. @param {string} text */
async function measure(text) {
  /** @type {import('../src/core/index.ts').LogFile | undefined} */
  let file;
  const reading = await longestStretchOf(async () => {
    file = await readInSlices(signal, path, text, readOutcome);
    positionsOf(text);
  });
  if (!file || !now) throw new Error('Nothing was read.');
  const context = {
    now,
    settings: defaultSettings,
    speech: english,
    ...(await parsersFor([file], defaultSettings)),
  };
  const changes = new Map([[path, file]]);
  /** @type {import('../src/core/index.ts').Evaluation | undefined} */
  let evaluation;
  const deciding = await longestStretchOf(async () => {
    evaluation = await inSlices(evaluateInSteps(changes, context), signal);
  });
  const showing = await longestStretchOf(async () => {
    evaluation?.findingsOf(path);
    evaluation?.obligationsOf(path);
  });
  return { reading, deciding, showing };
}

console.log('| one file | reading | deciding | showing | the least of all three | the first time |');
console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
const wanted = process.argv[2] ?? '';
for (const { name, text } of largestShapes())
  if (name.includes(wanted)) {
    const first = await measure(text());
    /** @type {(typeof first)[]} */
    const again = [];
    for (let run = 1; run < runs; run++) again.push(await measure(text()));
    const middle = (/** @type {keyof typeof first} */ part) =>
      again.map((one) => one[part]).toSorted((a, b) => a - b)[Math.floor(again.length / 2)] ?? Number.NaN;
    const longestOf = (/** @type {typeof first} */ one) => Math.max(one.reading, one.deciding, one.showing);
    const least = Math.min(...again.map(longestOf));
    const cells = [middle('reading'), middle('deciding'), middle('showing'), least, longestOf(first)].map(
      (one) => one.toFixed(0),
    );
    console.log(`| ${name} | ${cells.join(' | ')} |`);
  }
