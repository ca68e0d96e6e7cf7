import { letterNamedBy } from '../log/letter.ts';
import { sentence } from '../text.ts';
import type { FindingRule, RawFix } from './finding.ts';

/** `record-disagrees`: a letter's own `sent` and the record that names its file differ. */
export const recordDisagrees: FindingRule = ({ interviews }) =>
  interviews.flatMap(({ entry, letters }) =>
    letters.flatMap((letter) => {
      const record = entry.records.find((one) => letterNamedBy(one, entry.path, letters) === letter);
      const recorded = record?.sent === 'unknown' ? undefined : record?.sent?.toString();
      const day = letter.sent?.value.toString();
      if (recorded === undefined || recorded === day) return [];
      const setLetter: RawFix = {
        kind: 'change',
        title: sentence('Set the letter to sent on {0}', recorded),
        path: letter.path,
        changes: [{ kind: 'set-letter-field', field: 'sent', value: recorded }],
        certain: false,
      };
      const setRecord: readonly RawFix[] =
        day !== undefined && record?.sentRange
          ? [
              {
                kind: 'change',
                title: sentence('Set the record to {0}', day),
                path: entry.path,
                changes: [{ kind: 'edit', edit: { range: record.sentRange, text: day }, replaces: recorded }],
                certain: false,
              },
            ]
          : [];
      return [
        {
          path: letter.path,
          range: letter.sent?.range ?? letter.kind.range,
          code: 'record-disagrees' as const,
          message:
            day === undefined
              ? sentence(
                  'The record in {0} says that this letter was sent on {1}, but the letter names no day.',
                  entry.path,
                  recorded,
                )
              : sentence(
                  'The record in {0} says sent on {1}, this letter says on {2}.',
                  entry.path,
                  recorded,
                  day,
                ),
          fixes: [setLetter, ...setRecord],
        },
      ];
    }),
  );
