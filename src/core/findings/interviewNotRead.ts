import type { PlainDate } from '../calendar.ts';
import type { Log } from '../log/log.ts';
import type { Sighting } from '../log/sighting.ts';
import { type Sentence, sentence } from '../text.ts';
import { asInterview, isOfKnown, isOneApplicant, lineAsInterview, linesToTell } from './asInterview.ts';
import { findingIn, ruleFor } from './fileRule.ts';
import type { RawFinding } from './finding.ts';

/** `interview-not-read`: a file that speaks of an interview, and no interview is read from it. */
export function interviewNotRead(
  path: string,
  sighting: Sighting,
  log: Pick<Log, 'companies' | 'sightings'>,
  today: PlainDate,
): readonly RawFinding[] {
  const { kind, range } = sighting;
  const found = (message: Sentence) => {
    const fix = asInterview({ path, sighting }, today, log);
    return [{ path, range, code: 'interview-not-read', message, fixes: fix ? [fix] : [] }] as const;
  };
  switch (kind) {
    case 'fields': {
      // Somebody who keeps entries of a company keeps other notes about it, too.
      if (isOfKnown(log, sighting)) return [];
      return found(sighting.isLikely ? looksLikeOne() : notAtTheTop(sighting));
    }
    case 'line':
    case 'perhaps':
      return linesToTell(log, sighting).map((line) => {
        const isOwn = line === sighting.own;
        const isSure = isOwn ? kind === 'line' : line.isSure;
        const ofFile = isOwn ? asInterview({ path, sighting }, today, log) : undefined;
        const fix = ofFile ?? lineAsInterview({ path, start: sighting.start }, line, today);
        return {
          path,
          range: line.range,
          code: 'interview-not-read',
          message: isSure ? startEntry() : perhapsEntry(),
          fixes: fix ? [fix] : [],
        };
      });
    case 'applicant':
      return isOneApplicant(log.sightings)
        ? found(
            sentence(
              'No interview is read from this file, as {0} may be somebody whom you interviewed. If that is you, write interview-log: yes.',
              sighting.said,
            ),
          )
        : [];
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
          : count === 2
            ? sentence(
                'No interview is read from this file and another one, because they say what type they are, such as {0}. Write type: interview.',
                type,
              )
            : sentence(
                'No interview is read from this file and {1} others, because they say what type they are, such as {0}. Write type: interview.',
                type,
                count - 1,
              );
      return found(message);
    }
  }
}

/** The same of a line in a file of interviews that may tell of a further one: a coffee with somebody, a section about another company. */
export const perhapsRound = ruleFor('perhaps-round', ({ range, line }, file) => {
  const fix = line && lineAsInterview(file, line, file.today);
  return findingIn(file, 'interview-not-read', range, line ? perhapsEntry() : startEntry(), fix ? [fix] : []);
});

function startEntry(): Sentence {
  return sentence(
    'This line speaks of an interview, and none is read from it. If it is yours, start an entry for it: a file with company and date in its front matter.',
  );
}

function perhapsEntry(): Sentence {
  return sentence(
    'This line may be about an interview, and none is read from it. If it is, start an entry for it: a file with company and date in its front matter.',
  );
}

function looksLikeOne(): Sentence {
  return sentence(
    'These notes look like those of an interview and are not counted. If they are, write company and date in front matter at the top.',
  );
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
