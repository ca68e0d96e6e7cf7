import type { YamlPair } from '../frontMatter/frontMatter.ts';
import { unquotedLink } from '../frontMatter/unquotedLinks.ts';
import { linkText } from '../people/links.ts';
import { isWriter } from '../people/personParts.ts';
import { detached, remembering } from '../text.ts';
import { scalarOf } from './fieldOf.ts';
import { isPlaceholder } from './fieldReader.ts';
import { foldKey } from './fields.ts';
import { isListed } from './interviewsInFile.ts';
import type { OutcomeReading } from './outcomeReading.ts';
import { saidAt } from './saidAt.ts';
import type { Fields, Source } from './source.ts';

/** An entry has a company and a date or an outcome, and does not say that it is something else. */
export function isEntry(
  others: readonly YamlPair[],
  fields: Fields,
  readOutcome: (written: string) => OutcomeReading,
): boolean {
  const types = typesOf(others);
  const isInterview = types.some((type) => type.includes('interview'));
  const isApplication = types.some((type) => application.test(type));
  if (types.length > 0 && !isInterview && !(isApplication && fields.get('date')?.value)) return false;
  const outcome = fields.get('outcome');
  const company = fields.get('company');
  if (company?.value) return fields.has('date') || isOutcome(outcome, readOutcome);
  const interviewLike = company !== undefined || fields.has('interviewers') || isInterview;
  return (
    interviewLike &&
    fields.get('date')?.value !== undefined &&
    (company === undefined || outcome !== undefined || fields.has('interviewers'))
  );
}

/** Whether a field is the outcome of an interview: `status: active` beside a company is a note about the company. */
function isOutcome(pair: YamlPair | undefined, readOutcome: (written: string) => OutcomeReading): boolean {
  const written = scalarOf(pair?.value)?.text;
  const isKnown = written !== undefined && ['known', 'ambiguous'].includes(readOutcome(written).kind);
  return isKnown || (pair !== undefined && foldKey(pair.key) === 'outcome');
}

/** Whether a file that names a company may hold several interviews: it gives no date for itself, or that of a step that it lists. */
export function mayHoldSeveral(others: readonly YamlPair[], { fields, frontMatter }: Source): boolean {
  if (!fields.get('company')?.value) return false;
  const type = typeOf(others);
  if (type !== '' && !aboutJob.test(type)) return false;
  const date = fields.get('date');
  return !date?.value || isListed(date, frontMatter);
}

/** Types of files that are about a job. */
export const aboutJob =
  /interview|application|job|position|role|process|opportunity|bewerbung|candidature|candidatura/;

/**
 * Whether a file says that it is no interview: by a field for that, as a letter, as practice, or by the writer among those who ask; or
 * as one of a folder of customers in which nobody interviews.
 */
export function isDeclined(others: readonly YamlPair[], fields: Fields, path: string): boolean {
  return (
    (ofCustomers.test(path) && !fields.has('interviewers') && typesOf(others).length === 0) ||
    (others.some(({ key }) => mayDecline(key)) && saysNone(others)) ||
    isAskedByWriter(fields.get('interviewers'))
  );
}

/** Whether a key may say that its file is no interview. */
const mayDecline = remembering((key) => ['interviewlog', 'letter', 'type'].includes(foldKey(key)));

function saysNone(others: readonly YamlPair[]): boolean {
  return (
    /^(no|false)$/i.test(saidIn(others, 'interviewlog')) ||
    saidIn(others, 'letter') !== '' ||
    typesOf(others).some((type) => practice.test(type))
  );
}

/** Folders of people who sell: what has a company and a date there is a visit. */
const ofCustomers = /(?:^|\/)(?:accounts|deals|customers|prospects|crm)\//i;

/** Whether `interviewers` names the writer; `people` may do so beside those who asked. */
function isAskedByWriter(pair: YamlPair | undefined): boolean {
  if (!pair?.value || !/^interviewers?$/.test(foldKey(pair.key))) return false;
  const names =
    pair.value.kind === 'list'
      ? pair.value.items.map((item) => scalarOf(item)?.text ?? '')
      : (scalarOf(pair.value)?.text ?? '').split(/,|&| and /);
  return names.some((name) => isWriter(name.trim()));
}

/** Types of notes about an application; with a company and a date of an interview they are entries. */
const application = /^(?:job|(?:job[- ]?)?applications?|bewerbung|candidature|candidatura|応募|지원|求职)$/u;

/** Types of notes about interviews that nobody holds for real. */
const practice =
  /(?<!\p{L})(?:mock|practice|practise|prep|preparation|drill|simulation|rehearsal|question|questions|question-bank|template|vorbereitung|übung|probe|préparation|simulacro|preparação|simulado)(?!\p{L})/u;

/** What a file says that it is, as text or a list of texts, in small letters. */
export function typesOf(others: readonly YamlPair[]): readonly string[] {
  const value = others.find(({ key }) => foldKey(key) === 'type')?.value;
  const items = value?.kind === 'list' && !unquotedLink(value) ? value.items : value ? [value] : [];
  return items
    .map((item) =>
      linkText(scalarOf(item)?.text ?? '')
        .toLowerCase()
        .replaceAll('_', '-'),
    )
    .filter((type) => type !== '');
}

function typeOf(others: readonly YamlPair[]): string {
  return typesOf(others).join(' ');
}

/** What is said of a file that would be an entry, were it not for its `type`. */
export function typeSighting(
  others: readonly YamlPair[],
  { text, frontMatter, fields, readOutcome }: Source,
) {
  const pair = others.find(({ key }) => foldKey(key) === 'type');
  const rest = others.filter((other) => other !== pair);
  if (!pair?.value || !aboutJob.test(typeOf(others)) || !isEntry(rest, fields, readOutcome)) return undefined;
  if (!fields.get('date')?.value) return undefined;
  const start = detached(text.slice(0, frontMatter.bodyStart));
  return {
    kind: 'type',
    range: pair.range,
    said: saidAt({ start: pair.keyRange.start, end: pair.range.end }, text),
    values: [['type', typeOf(others)]],
    frontMatter,
    start,
  } as const;
}

function saidIn(pairs: readonly YamlPair[], key: string): string {
  return scalarOf(pairs.find((pair) => foldKey(pair.key) === key)?.value)?.text ?? '';
}

/** What a note is made from: its date, and its company if it has one, are left for a program to fill in. */
export function isTemplate(text: string, fields: Fields): boolean {
  const [company, date] = (['company', 'date'] as const).map((field) => fields.get(field));
  return date !== undefined && isPlaceholder(text, date) && (!company?.value || isPlaceholder(text, company));
}
