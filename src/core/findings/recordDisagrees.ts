import type { FindingRule, Fix } from './finding.ts';

/** `record-disagrees`: a letter's own `sent` and the record that names its file differ. */
export const recordDisagrees: FindingRule = ({ log }) =>
  log.entries.flatMap((entry) =>
    log.lettersOf(entry).flatMap((letter) => {
      const record = entry.records.find((one) => log.letterOf(entry, one) === letter);
      const recorded = record?.sent;
      if (
        !record ||
        !recorded ||
        recorded === 'unknown' ||
        recorded.toString() === letter.sent?.value.toString()
      )
        return [];
      const inLetter = letter.sent ? `on ${letter.sent.value.toString()}` : 'not at all';
      const setLetter: Fix = {
        kind: 'change',
        title: `Set the letter to sent on ${recorded.toString()}`,
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
                title: `Set the record to ${day}`,
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
          message: `The record in ${entry.path} says sent on ${recorded.toString()}, this letter says ${inLetter}.`,
          fixes: [setLetter, ...setRecord],
        },
      ];
    }),
  );
