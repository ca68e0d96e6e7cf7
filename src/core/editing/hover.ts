import type { YamlPair } from '../frontMatter/frontMatter.ts';
import { readFrontMatter } from '../frontMatter/readFrontMatter.ts';
import type { EvaluationContext } from '../interviews/context.ts';
import type { Interview } from '../interviews/interview.ts';
import { entryFieldOf, entryFields, foldKey, letterFieldOf, letterFields } from '../log/fields.ts';
import { outcomes } from '../log/outcomes.ts';
import type { Obligation } from '../owed/obligation.ts';
import { sayTitle, sayWhy } from '../owed/saying.ts';
import type { Speech } from '../speech.ts';
import type { Range } from '../text.ts';

/** What to say about a key or a value: a description of ours, and facts that may hold the person's own words. */
export interface Hover {
  readonly range: Range;
  readonly doc: string;
  /** Plain text, never Markdown. */
  readonly facts: readonly string[];
}

/** What a hover asks of an interview. */
type Understood = Pick<Interview, 'entry'>;

/** What the key or value at `offset` means, and for an outcome, a date or a person what follows from it now. */
export function hoverAt(
  text: string,
  offset: number,
  interviews: readonly Understood[],
  obligations: readonly Obligation[],
  telling: Pick<EvaluationContext, 'speech' | 'now'>,
): Hover | undefined {
  const part = interviews.find(
    ({ entry: { part: name, range } }) => name !== undefined && offset >= range.start && offset <= range.end,
  );
  if (part) return partHover(part, obligations, telling);
  const [interview] = interviews;
  const reading = readFrontMatter(text);
  if (reading.kind !== 'read') return undefined;
  const pair = reading.frontMatter.pairs.find(
    ({ keyRange, range }) => offset >= keyRange.start && offset <= Math.max(keyRange.end, range.end),
  );
  if (!pair) return undefined;
  const range = offset <= pair.keyRange.end ? pair.keyRange : pair.range;
  const person = interview?.entry.interviewers.find(
    (one) => offset >= one.range.start && offset <= one.range.end && one.range.end <= range.end,
  );
  const meant = person ? obligations.filter(({ to }) => to?.name === person.name) : obligations;
  return interview
    ? entryHover(pair, range, interview, meant, telling)
    : letterHover(pair, range, telling.speech);
}

/** One interview of a file that holds several: an item, a heading or a row. */
function partHover(
  { entry }: Understood,
  obligations: readonly Obligation[],
  telling: Pick<EvaluationContext, 'speech' | 'now'>,
): Hover {
  const { speech } = telling;
  const own = obligations.filter((one) => one.interview.entry === entry && isAhead(one));
  const facts = own.map((one) => `${sayTitle(one, speech)}: ${sayWhy(one, telling)}`);
  return {
    range: entry.range,
    doc:
      facts.length > 0 ? speech.say('An interview.') : speech.say('An interview. No letter is due for it.'),
    facts,
  };
}

function entryHover(
  pair: YamlPair,
  range: Range,
  { entry }: Understood,
  obligations: readonly Obligation[],
  telling: Pick<EvaluationContext, 'speech' | 'now'>,
): Hover | undefined {
  const { speech } = telling;
  const { say } = speech;
  const isOutcome = typeof entry.outcome !== 'string' && entry.outcome.range.start === pair.range.start;
  const named = foldKey(pair.key) === 'stage' ? 'round' : entryFieldOf(pair.key);
  const isDate = entry.date?.range.start === pair.range.start;
  const field = isOutcome ? 'outcome' : isDate ? 'date' : named;
  if (!field) return undefined;
  const meaning =
    isOutcome && typeof entry.outcome !== 'string' ? ` ${say(outcomes[entry.outcome.value].doc)}` : '';
  const tells =
    field === 'outcome' || field === 'date' || field === 'interviewers' || field === 'decision-by';
  const facts = tells
    ? obligations.filter(isAhead).map((one) => `${sayTitle(one, speech)}: ${sayWhy(one, telling)}`)
    : [];
  return { range, doc: `**${field}**: ${say(entryFields[field].doc)}${meaning}`, facts };
}

function letterHover(pair: YamlPair, range: Range, { say }: Speech): Hover | undefined {
  const field = letterFieldOf(pair.key);
  return field && { range, doc: `**${field}**: ${say(letterFields[field].doc)}`, facts: [] };
}

function isAhead({ state }: Obligation): boolean {
  return state === 'overdue' || state === 'open' || state === 'upcoming';
}
