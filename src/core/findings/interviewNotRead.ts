import { appendPair, formatScalar, replaceValue } from '../frontMatter/pairEdits.ts';
import { companyKeyOf } from '../log/companyKey.ts';
import { foldKey } from '../log/fields.ts';
import type { Log } from '../log/log.ts';
import type { Sighting } from '../log/sighting.ts';
import { lineEndOf, type Sentence, sentence, type TextEdit } from '../text.ts';
import type { RawFinding, RawFix } from './finding.ts';

/** `interview-not-read`: a file that speaks of an interview, and no interview is read from it. */
export function interviewNotRead(
  path: string,
  sighting: Sighting,
  log: Pick<Log, 'companies' | 'sightings'>,
): readonly RawFinding[] {
  const { kind, range } = sighting;
  const found = (message: Sentence, fixes: readonly RawFix[] = []) =>
    [{ path, range, code: 'interview-not-read', message, fixes }] as const;
  switch (kind) {
    case 'fields': {
      const company = sighting.values.find(([field]) => field === 'company')?.[1] ?? '';
      // Somebody who keeps entries of a company keeps other notes about it, too.
      if (log.companies.get(companyKeyOf(company))) return [];
      return found(notAtTheTop(sighting), fieldsFix(path, sighting));
    }
    case 'line':
      if (log.companies.size > 0) return [];
      return found(
        sentence(
          'This line speaks of an interview, and none is read from it. Start an entry for it: a file with company and date in its front matter.',
        ),
      );
    case 'type': {
      const { first, count } = typed(log.sightings);
      // Said once: such files are many, and all alike.
      if (first !== path) return [];
      const [[, type] = ['type', '']] = sighting.values;
      const message =
        count === 1
          ? sentence(
              'No interview is read from this file, because it says type: {0}. Write type: interview.',
              type,
            )
          : sentence(
              'No interview is read from this file and {1} others, because they say what type they are, such as {0}. Write type: interview.',
              type,
              count - 1,
            );
      return found(message, typeFix(path, sighting));
    }
  }
}

/** Why the fields of a file are not read. */
function notAtTheTop({ within }: Sighting): Sentence {
  if (within === undefined)
    return sentence(
      'This file speaks of an interview, and none is read from it: its front matter needs company and date.',
    );
  return within === 'second block'
    ? sentence(
        'This file speaks of an interview, and none is read from it: its fields stand in a second block, and have to stand at the top of the first.',
      )
    : sentence(
        'This file speaks of an interview, and none is read from it: its fields stand inside {0}, and have to stand at the top of the front matter.',
        within.field,
      );
}

const counted = new WeakMap<object, { readonly first: string | undefined; readonly count: number }>();

/** The first file that says it is something else, and how many do; looked up for each of them. */
function typed(sightings: Log['sightings']) {
  const known = counted.get(sightings);
  if (known) return known;
  const paths = [...sightings].flatMap(([path, { kind }]) => (kind === 'type' ? [path] : []));
  const result = { first: paths[0], count: paths.length };
  counted.set(sightings, result);
  return result;
}

/** The fix that writes front matter as far as the file says what belongs there. */
function fieldsFix(path: string, { values, frontMatter, start }: Sighting): readonly RawFix[] {
  const known = new Set(frontMatter?.pairs.map(({ key }) => foldKey(key)));
  const lines = values.flatMap(([field, value]) =>
    known.has(foldKey(field)) ? [] : [`${field}: ${formatScalar(value)}`],
  );
  if (lines.length === 0) return [];
  const title = sentence('Write into the front matter: {0}', lines.join(', '));
  const lineEnd = lineEndOf(start);
  const edit: TextEdit = frontMatter
    ? appendPair(start, frontMatter, lines.join('\n'))
    : { range: { start: 0, end: 0 }, text: ['---', ...lines, '---', '', ''].join(lineEnd) };
  return [changeFix(path, title, edit, start)];
}

function typeFix(path: string, { frontMatter, start }: Sighting): readonly RawFix[] {
  const pair = frontMatter?.pairs.find(({ key }) => foldKey(key) === 'type');
  if (!pair) return [];
  return [changeFix(path, sentence('Write type: interview'), replaceValue(start, pair, 'interview'), start)];
}

function changeFix(path: string, title: Sentence, edit: TextEdit, start: string): RawFix {
  const replaces = start.slice(edit.range.start, edit.range.end);
  return { kind: 'change', title, path, changes: [{ kind: 'edit', edit, replaces }], certain: false };
}
