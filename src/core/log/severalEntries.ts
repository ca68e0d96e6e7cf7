import type { YamlPair } from '../frontMatter/frontMatter.ts';
import { namedLetters } from '../notes/namedLetters.ts';
import { countWhile, groupBy } from '../text.ts';
import { companyKeyOf } from './companyKey.ts';
import type { Doubt } from './doubt.ts';
import type { Entry } from './entry.ts';
import { entryOf } from './entryPart.ts';
import { scalarOf } from './fieldOf.ts';
import type { EntryField } from './fields.ts';
import { dayIn, dayNamedBy, dayOf, isPartOf } from './fileItem.ts';
import { type FoundInterview, interviewsIn } from './interviewsInFile.ts';
import { withWholeNames } from './peopleMet.ts';
import type { FollowUpRecord } from './records.ts';
import { recordsIn, recordsOfFile } from './recordsOfFile.ts';
import type { Fields, Source } from './source.ts';

/** The interviews of a file that holds several; none where it does not. One is read a step. */
export function* severalEntries(source: Source): Generator<undefined, readonly Entry[]> {
  const { text, frontMatter, fields, doubts } = source;
  const { found, doubts: ofItems } = yield* interviewsIn(source.path, text, frontMatter, source.today?.year);
  const isOfJob = fields.has('company') && fields.has('role') && !fields.has('date');
  // Days alone are told of where the file is about a job; anywhere else they may be anything.
  doubts.push(...ofItems.filter(({ kind }) => isOfJob || kind !== 'bare-day'));
  const isOnly = found.length === 1;
  const last = found.at(-1);
  const body = { start: frontMatter.bodyStart, end: text.length };
  const all = recordsOfFile(source);
  const records = recordsByInterview(all, found);
  doubts.push(...recordsOfNone(all, found));
  const ownDay = dayIn(source.fields.get('date'));
  const hasSections = found.some(({ section }) => section);
  const entries: Entry[] = [];
  for (const item of found) {
    const entry = yield* entryOf(source, {
      part: item.part,
      fields: fieldsOfPart(item, item === last, isOnly, source),
      alsoMet: [...item.alsoMet, ...metByFile(item, isOnly, source)].filter(
        (pair) => !namesCompany(pair, source),
      ),
      readOutcome: item === last ? readOfLast(source.readOutcome) : readOfEarlier(source.readOutcome),
      records: [...(records.get(item) ?? []), ...recordsIn(withoutRemarks(item), source)],
      // Of a file with a date of its own, the notes are about that day.
      notes:
        isOnly || (dayOf(item) === ownDay && !hasSections)
          ? body
          : (item.section ?? { start: body.end, end: body.end }),
      remarks: item.remarks.join('\n\n'),
      range: item.range,
    });
    entries.push(entry);
  }
  return withWholeNames(entries);
}

/** What every interview of a file has in common. */
const sharedFields: ReadonlySet<EntryField> = new Set([
  ...(['company', 'role', 'contact', 'referrer', 'via-agency', 'interested', 'duration'] as const),
  ...(['time-zone', 'country', 'template', 'letter-language', 'applied'] as const),
]);

/** Where the process stands: after the last interview of a file. */
const fieldsOfLast: ReadonlySet<EntryField> = new Set([
  ...(['outcome', 'outcome-since', 'decision-by', 'offer-by'] as const),
]);

/** The fields of one interview of a file: its own, and of those of the file what concerns it. */
function fieldsOfPart(item: FoundInterview, isLast: boolean, isOnly: boolean, source: Source): Fields {
  const { fields, readOutcome } = source;
  const own = withoutCompany(withoutRemarks(item), source);
  const isAll = isOfFile(item, isOnly, source);
  const inherited = [...fields].filter(
    ([field]) =>
      field !== 'follow-ups' && (isAll || sharedFields.has(field) || (isLast && fieldsOfLast.has(field))),
  );
  const all = new Map([...inherited, ...own]);
  const ofFile = fields.get('outcome');
  // What an item calls pending may be decided since, and the file says where the process stands.
  if (isLast && ofFile?.value && !isDecided(own.get('outcome'), readOutcome)) all.set('outcome', ofFile);
  return all;
}

/** Whether what the file says as a whole is about this interview. */
function isOfFile(item: FoundInterview, isOnly: boolean, { fields }: Source): boolean {
  const day = dayOf(item);
  return isOnly || (day !== '' && day === dayIn(fields.get('date')));
}

/** Whom the file as a whole names as met in an interview whose item or heading names somebody, too. */
function metByFile(item: FoundInterview, isOnly: boolean, source: Source): readonly YamlPair[] {
  const pair = source.fields.get('interviewers');
  return pair && item.fields.has('interviewers') && isOfFile(item, isOnly, source) ? [pair] : [];
}

/** Without a company that a heading names as if it were somebody: `Phone screen with Morgan Stanley`. */
function withoutCompany(own: Fields, source: Source): Fields {
  if (!namesCompany(own.get('interviewers'), source)) return own;
  return new Map([...own].filter(([field]) => field !== 'interviewers'));
}

/** Whether what should name people is the name of the file's company. */
function namesCompany(people: YamlPair | undefined, { fields }: Source): boolean {
  const [written, company] = [people, fields.get('company')].map((pair) => scalarOf(pair?.value)?.text);
  return written !== undefined && companyKeyOf(written) === companyKeyOf(company ?? '');
}

function withoutRemarks({ fields }: FoundInterview): Fields {
  return new Map([...fields].flatMap(([field, pair]) => (field === 'remarks' ? [] : [[field, pair]])));
}

function isDecided(pair: YamlPair | undefined, readOutcome: Source['readOutcome']): boolean {
  const reading = readOutcome(scalarOf(pair?.value)?.text ?? '');
  return (
    reading.kind === 'known' && !['not yet', 'upcoming', 'waiting', 'advanced'].includes(reading.outcome)
  );
}

/** `done` and the like say of one interview among several that it was held. */
function readOfLast(readOutcome: Source['readOutcome']): Source['readOutcome'] {
  return (written) => {
    const reading = readOutcome(written);
    const wasHeld = reading.kind === 'ambiguous' && reading.readings.includes('waiting');
    return wasHeld ? { kind: 'blank' } : reading;
  };
}

/** After an interview that another one followed they went on, unless it says otherwise. */
function readOfEarlier(readOutcome: Source['readOutcome']): Source['readOutcome'] {
  return (written) => {
    const reading = readOutcome(written);
    return reading.kind === 'known' ? reading : { kind: 'known', outcome: 'advanced' };
  };
}

/** The records that name an interview which the file does not have, as where its day moved. */
function recordsOfNone(
  records: readonly FollowUpRecord[],
  found: readonly FoundInterview[],
): readonly Doubt[] {
  return records.flatMap(({ interview, range }) =>
    interview === undefined || found.some((item) => isNamedBy(interview, item))
      ? []
      : [{ kind: 'record-of-none', range, interview, parts: found.map(({ part }) => part) } as const],
  );
}

/** Whether a record that says `interview` is about this one. */
function isNamedBy(interview: string, { part, date }: FoundInterview): boolean {
  return part === interview || (date !== undefined && isPartOf(date, interview));
}

/**
 * The records of a file by the interview that each is about; one that names none is about the last interview before it. Thanks to nobody
 * in particular are thanks to everybody met by that day.
 */
function recordsByInterview(
  records: readonly FollowUpRecord[],
  all: readonly FoundInterview[],
): ReadonlyMap<FoundInterview, readonly FollowUpRecord[]> {
  const ofDay = groupBy(all, dayOf);
  const dated = all.filter(({ date }) => date);
  const about = ({ interview, letter, to, sent, replied }: FollowUpRecord): readonly FoundInterview[] => {
    const candidates = interview === undefined ? [] : (ofDay.get(dayNamedBy(interview)) ?? []);
    const named = candidates.filter((item) => interview !== undefined && isNamedBy(interview, item));
    if (named.length > 0) return named;
    const day = sent === 'unknown' ? undefined : (sent ?? replied);
    if (!day) return all;
    const before = countWhile(dated, (item) => dayOf(item) <= day.toString());
    if (before > 0 && to === undefined && letter === namedLetters.thanks) return dated.slice(0, before);
    return [dated[before - 1] ?? all[0]].flatMap((item) => item ?? []);
  };
  const found = new Map<FoundInterview, FollowUpRecord[]>(all.map((item) => [item, []]));
  for (const record of records) for (const item of about(record)) found.get(item)?.push(record);
  return found;
}
