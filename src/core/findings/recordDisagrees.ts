import { letterNamedBy } from '../log/letter.ts';
import type { FindingRule, Fix } from './finding.ts';

/** `record-disagrees`: a letter's own `sent` and the record that names its file differ. */
export const recordDisagrees: FindingRule = ({ log, entries, context: { speech } }) =>
  entries.flatMap((entry) => {
    const letters = log.lettersOf(entry);
    return letters.flatMap((letter) => {
      const record = entry.records.find((one) => letterNamedBy(one, entry.path, letters) === letter);
      const recorded = record?.sent;
      if (
        !record ||
        !recorded ||
        recorded === 'unknown' ||
        recorded.toString() === letter.sent?.value.toString()
      )
        return [];
      const setLetter: Fix = {
        kind: 'change',
        title: speech.say('Set the letter to sent on {0}', recorded.toString()),
        path: letter.path,
        changes: [{ kind: 'set-letter-field', field: 'sent', value: recorded.toString() }],
        certain: false,
      };
      const day = letter.sent?.value.toString();
      const setRecord: readonly Fix[] =
        day && record.sentRange
          ? [
              {
                kind: 'change',
                title: speech.say('Set the record to {0}', day),
                path: entry.path,
                changes: [
                  {
                    kind: 'edit',
                    edit: { range: record.sentRange, text: day },
                    replaces: recorded.toString(),
                  },
                ],
                certain: false,
              },
            ]
          : [];
      return [
        {
          path: letter.path,
          range: letter.sent?.range ?? letter.kind.range,
          code: 'record-disagrees' as const,
          message: day
            ? speech.say(
                'The record in {0} says sent on {1}, this letter says on {2}.',
                entry.path,
                recorded.toString(),
                day,
              )
            : speech.say(
                'The record in {0} says sent on {1}, this letter says not at all.',
                entry.path,
                recorded.toString(),
              ),
          fixes: [setLetter, ...setRecord],
        },
      ];
    });
  });
