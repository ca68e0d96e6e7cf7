import type { PlainDate } from '../calendar.ts';
import { readDate } from '../dateReading.ts';
import type { YamlPair } from '../frontMatter/frontMatter.ts';
import { scalarOf } from './fieldOf.ts';
import { readNear } from './missingYears.ts';
import { mostRead } from './mostRead.ts';
import { type FollowUpRecord, type ReadDay, readRecords, sentByKey } from './records.ts';
import type { Fields, Source } from './source.ts';

/** What a file records as a whole: its `follow-ups`, and fields of their own such as `thank_you_sent`. */
export function recordsOfFile(source: Source): readonly FollowUpRecord[] {
  const records = [
    ...recordsIn(source.fields, source),
    ...source.frontMatter.pairs.flatMap((pair) => sentByKey(pair, daysIn(pair, source.fields, source))),
  ];
  const [first] = records;
  if (!first || records.length <= mostRead.records) return records;
  source.doubts.push({ kind: 'too-many', what: 'records', range: first.range });
  return records.slice(-mostRead.records);
}

/** What a file's `follow-ups`, or those of one of its interviews, record. */
export function recordsIn(fields: Fields, source: Source): readonly FollowUpRecord[] {
  const pair = fields.get('follow-ups');
  return pair ? readRecords(pair.value, daysIn(pair, fields, source)) : [];
}

/** Reads the days of a pair's records, which lie near the interview, and says which are in doubt. */
function daysIn({ key, keyRange }: YamlPair, fields: Fields, { doubts }: Source): ReadDay {
  return ({ written, range }) => {
    const exact = readDate(written);
    if (exact.kind === 'date' && exact.iso) return exact;
    const reading = readNear(written, dayOfInterview(fields));
    const value = { kind: 'scalar', text: written, range, style: 'plain' } as const;
    const start = Math.max(keyRange.start, range.start);
    // What a name (`*name`) leads to stands before the key.
    const ofRecord = range.start < start ? keyRange : { start, end: start };
    doubts.push({ kind: 'date', pair: { key, keyRange: ofRecord, range, value }, written, reading });
    return reading;
  };
}

function dayOfInterview(fields: Fields): PlainDate | undefined {
  const read = readDate(scalarOf(fields.get('date')?.value)?.text ?? '');
  return read.kind === 'date' ? read.value.date : undefined;
}
