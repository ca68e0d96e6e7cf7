import { editDistance, fold, remembering } from '../text.ts';
import { outcomeInPhrase } from './outcomePhrases.ts';
import { type Outcome, outcomeNames, outcomes } from './outcomes.ts';
import { firstWords } from './outcomeWithMore.ts';
import { isRoundName } from './steps.ts';

/** Words that mean different outcomes to different people, with what they may mean. Never guessed. */
const ambiguousWords: Record<string, readonly Outcome[]> = {
  declined: ['rejected', 'offer declined', 'withdrawn'],
  passed: ['advanced', 'rejected', 'withdrawn'],
  closed: ['rejected', 'no response', 'withdrawn'],
  dead: ['rejected', 'no response', 'withdrawn'],
  done: ['waiting', 'rejected', 'accepted'],
  completed: ['waiting', 'rejected', 'accepted'],
  finished: ['waiting', 'rejected', 'accepted'],
  'i declined': ['offer declined', 'withdrawn'],
  'not interested': ['withdrawn', 'rejected'],
  'not moving forward': ['rejected', 'withdrawn'],
  rescheduled: ['upcoming', 'cancelled'],
  // Either side may have let it go; お見送り is what an employer writes.
  見送り: ['rejected', 'withdrawn'],
};

/** What people put where they know nothing yet; as good as nothing, like `?`. */
const placeholders: ReadonlySet<string> = new Set([
  '',
  'tbd',
  'tba',
  'n a',
  'na',
  'unknown',
  'none',
  'todo',
  'open',
  'still open',
  'undecided',
]);

/** What a written outcome says: one outcome (`isRound` where it is by the name of a round), nothing yet, several possible ones, or none that is known. */
export type OutcomeReading =
  | { readonly kind: 'known'; readonly outcome: Outcome; readonly isRound?: true }
  | { readonly kind: 'blank' }
  | { readonly kind: 'ambiguous'; readonly readings: readonly Outcome[] }
  | { readonly kind: 'unknown' };

/** THE table of signs that alone say an outcome; others say nothing for certain. */
const signsOfOutcome: readonly (readonly [Outcome, RegExp])[] = [
  ['waiting', /^(?:⏳|⌛|🕐|🕒|💤)+$/u],
  ['rejected', /^(?:❌|✖|✗|👎|🚫|⛔)+$/u],
  ['no response', /^👻+$/u],
  ['upcoming', /^(?:📅|🗓|📆)+$/u],
  ['offer', /^(?:🎉|🥳)+$/u],
];

function ofSign(written: string): Outcome | undefined {
  const sign = written.replace(/\s|\uFE0E|\uFE0F/gu, '');
  return signsOfOutcome.find(([, pattern]) => pattern.test(sign))?.[0];
}

/** Longer text, in characters, is no misspelt outcome; comparing it takes time by its length. */
const longestOutcome = 100;

/** Words a setting adds to the table: outcome name to what the person writes for it. */
export type OutcomeWords = Readonly<Partial<Record<Outcome, readonly string[]>>>;

const builtInWords = wordIndex(
  outcomeNames.map((name) => [name, [name, ...outcomes[name].words, ...outcomes[name].foreign]]),
);

/** Makes the reader of written outcomes, with the person's own words on top of the table. */
export function outcomeReader(added: OutcomeWords = {}): (written: string) => OutcomeReading {
  const own = wordIndex(outcomeNames.map((name) => [name, added[name] ?? []]));
  const byWord = (word: string): OutcomeReading | undefined => {
    const outcome = own.get(word) ?? builtInWords.get(word);
    if (outcome !== undefined) return { kind: 'known', outcome };
    if (placeholders.has(word)) return { kind: 'blank' };
    const readings = Object.hasOwn(ambiguousWords, word) ? ambiguousWords[word] : undefined;
    return readings && { kind: 'ambiguous', readings };
  };
  const read = (written: string): OutcomeReading => {
    const sign = ofSign(written);
    if (sign) return { kind: 'known', outcome: sign };
    const said = withoutSigns(lastPathPart(written));
    const word = fold(said);
    // What a picture means to its writer is nobody's guess.
    if (word === '' && /\p{Extended_Pictographic}/u.test(written)) return { kind: 'unknown' };
    const reading = byWord(word) ?? inPhrase(said, word) ?? withMore(said, byWord) ?? { kind: 'unknown' };
    return isDoubted(said, reading) ? { kind: 'ambiguous', readings: ['waiting', reading.outcome] } : reading;
  };
  return remembering(read);
}

/** Whether who wrote an end of it down is not sure: `ghosted?`. */
function isDoubted(
  said: string,
  reading: OutcomeReading,
): reading is Extract<OutcomeReading, { kind: 'known' }> {
  const isEnd = reading.kind === 'known' && !reading.isRound && reading.outcome !== 'waiting';
  return isEnd && /\p{L}\s*[?？]+\s*$/u.test(said);
}

/** What the first words of a longer text say, where the rest says nothing else: `OFFERED!!! see other note`, `NO 25/11`. */
function withMore(
  written: string,
  byWord: (word: string) => OutcomeReading | undefined,
): OutcomeReading | undefined {
  if (written.length > longestOutcome || written.includes('?')) return undefined;
  const { first, rest, isDated = false } = firstWords(written);
  const reading = first === written ? undefined : byWord(fold(first));
  // `no, still waiting`: a short word that begins a sentence answers no question.
  const ofRest = outcomeInPhrase(fold(rest));
  const isSame = reading?.kind === 'known' && ofRest === reading.outcome;
  const isWhole = isDated || isSame || first.length > 'waiting'.length - 1 || !/\p{L}/u.test(rest);
  const saysMore = rest.split(/[.,;:!()–—]/u).some((part) => byWord(fold(part.trim()))?.kind === 'known');
  if (!reading || reading.kind === 'blank' || !isWhole || saysMore) return undefined;
  return ofRest === undefined || isSame ? reading : undefined;
}

/** What a longer phrase says, or a round: whoever writes `Phone screen` there waits for what comes of it. */
function inPhrase(written: string, word: string): OutcomeReading | undefined {
  if (word.length > longestOutcome) return undefined;
  const outcome = outcomeInPhrase(word);
  if (outcome !== undefined) return { kind: 'known', outcome };
  return isRoundName(written) ? { kind: 'known', outcome: 'waiting', isRound: true } : undefined;
}

function wordIndex(rows: readonly (readonly [Outcome, readonly string[]])[]): ReadonlyMap<string, Outcome> {
  return new Map(rows.flatMap(([name, words]) => words.map((word) => [fold(word), name] as const)));
}

/** The outcomes that a word may be a slip for, the nearest first; at most three. Takes time, so only what is shown asks for them. */
export function nearestOutcomes(written: string): readonly Outcome[] {
  const word = fold(withoutSigns(lastPathPart(written)));
  if (word.length > longestOutcome) return [];
  const scored = outcomeNames.map((name) => ({
    name,
    distance: Math.min(
      ...[name, ...outcomes[name].words].map((candidate) => editDistance(word, fold(candidate))),
    ),
  }));
  // Half of a short word is another word: `new` is no slip for `no`.
  const close = scored.filter(
    ({ distance }) => distance <= Math.max(2, word.length / 3) && distance < word.length / 2,
  );
  return close
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ name }) => name);
}

/** Emoji are made of several characters, of which some are no sign by themselves: `⏸️ Paused`, `3️⃣ Interviewed`. */
const signs = /[\d#*]?[\uFE0E\uFE0F]?\u20E3|[\uFE0E\uFE0F\u200D]|\p{Emoji_Modifier}|[\u{E0020}-\u{E007F}]/gu;

function withoutSigns(text: string): string {
  return /^[ -~]*$/.test(text) ? text : text.replace(signs, ' ').trim();
}

/** What a link names, or the end of a tag: `interviewing` of `#application/interviewing`. */
function lastPathPart(written: string): string {
  const tag = /^#(?:[^\s/]+\/)*([^\s/]+)$/.exec(written.trim())?.[1];
  if (tag !== undefined) return tag;
  return /^\[\[(?:[^\]|]*\/)?([^\]|]*)(?:\|[^\]]*)?\]\]$/.exec(written.trim())?.[1] ?? written;
}
