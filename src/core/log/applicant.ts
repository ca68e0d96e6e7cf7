import type { YamlPair } from '../frontMatter/frontMatter.ts';
import { isUnsaidLabel } from '../notes/markedLabels.ts';
import { isWriter } from '../people/personParts.ts';
import { detached, fold } from '../text.ts';
import { scalarOf } from './fieldOf.ts';
import { type EntryField, foldKey } from './fields.ts';
import { saidAt } from './saidAt.ts';
import type { Sighting } from './sighting.ts';
import type { Source } from './source.ts';

/** Keys of whoever applies for a job: the writer, or somebody whom the writer interviews. */
const applicants: ReadonlySet<string> = new Set([
  ...['candidate', 'candidatename', 'applicant', 'kandidat', 'kandidatin', 'bewerber', 'bewerberin'],
  ...['candidat', 'candidato', 'candidata', 'entrevistado', 'entrevistada'],
  ...['候補者', '応募者', '候选人', '지원자'],
]);

/** Keys of those who are asked about something other than a job. */
const asked: ReadonlySet<string> = new Set([
  ...['interviewee', 'intervieweename', 'participant', 'participants', 'respondent', 'guest'],
]);

/** Fields of an entry that nobody needs who asks the questions. */
const ofApplicants: readonly EntryField[] = [
  'follow-ups',
  'interested',
  'decision-by',
  'offer-by',
  'via-agency',
];

/** The pair that names whom an interview was with, as those write it who ask the questions; undefined without one. */
export function applicantIn(others: readonly YamlPair[]): YamlPair | undefined {
  return others.find(
    ({ key, value }) => value !== undefined && (applicants.has(foldKey(key)) || asked.has(foldKey(key))),
  );
}

/**
 * Whether the one who applies is the writer: by a word for oneself, a key that says so, a field or a heading that only they have, or their name below the
 * notes. In doubt it is somebody else.
 */
export function isOwnApplication(
  pair: YamlPair,
  others: readonly YamlPair[],
  { text, frontMatter, fields }: Source,
): boolean {
  const name = scalarOf(pair.value)?.text ?? '';
  const saysSo = others.some(
    ({ key, value }) =>
      foldKey(key) === 'interviewlog' && /^(?:yes|true)$/i.test(scalarOf(value)?.text ?? ''),
  );
  if (isWriter(name) || saysSo) return true;
  if (!applicants.has(foldKey(pair.key))) return false;
  const lines = text.slice(frontMatter.bodyStart, frontMatter.bodyStart + longest).split('\n');
  const last = lines.findLast((line) => /\p{L}/u.test(line)) ?? '';
  return (
    ofApplicants.some((field) => fields.get(field)?.value !== undefined) ||
    fold(last.replace(/^\P{L}+/u, '')) === fold(name) ||
    lines.some(isUnsaidLabel)
  );
}

/** Further text, in characters, is not looked at. */
const longest = 16_000;

/** What is said of a file that would be an entry if the one who applies were the writer; undefined where that is nobody's name. */
export function applicantSighting(pair: YamlPair, { text, frontMatter }: Source): Sighting | undefined {
  const name = scalarOf(pair.value)?.text ?? '';
  if (!applicants.has(foldKey(pair.key)) || !/\p{L}{2}/u.test(name) || /[\d@]/.test(name)) return undefined;
  return {
    kind: 'applicant',
    range: pair.range,
    said: saidAt({ start: pair.keyRange.start, end: pair.range.end }, text),
    values: [],
    frontMatter,
    start: detached(text.slice(0, frontMatter.bodyStart)),
  };
}
