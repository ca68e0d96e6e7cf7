import { recordsOf } from '../interviews/interview.ts';
import { hasOutcome } from '../kinds/causes.ts';
import { after } from '../kinds/durations.ts';
import { kindWith, timingOf } from '../kinds/index.ts';
import { sentence } from '../text.ts';
import type { FindingRule } from './finding.ts';

const letter = kindWith((kind) => kind.sendsPromises);

/** `promise-noted`: the notes tell of something promised in plain words, and no task does, so nothing reminds of it. */
export const promiseNoted: FindingRule = ({ interviews, context, clock }) =>
  interviews.flatMap((interview) => {
    const { entry, hasEnded, end, calendar, country } = interview;
    if (entry.promisingNotes === undefined || !hasEnded) return [];
    if (!hasOutcome(interview, 'waiting', 'advanced', 'offer')) return [];
    const timing = timingOf(letter, context.settings, country);
    if (!timing || clock.hasPassed(after(end, timing.closes, calendar, 'ends'))) return [];
    if (recordsOf(interview, letter).length > 0) return [];
    const noted = context.notedPromises?.(entry);
    if (!noted) return [];
    const { start } = entry.notes;
    return [
      {
        path: entry.path,
        range: { start: start + noted.range.start, end: start + noted.range.end },
        code: 'promise-noted' as const,
        message: sentence(
          'Did you promise this? {0}. Your notes read so. As a task under Promised it counts, and you are reminded.',
          noted.tasks.join('; '),
        ),
        fixes: [
          {
            kind: 'change' as const,
            title: sentence('Write it as a task under Promised'),
            path: entry.path,
            changes: noted.edits.map(({ range, replaces, text }) => ({
              kind: 'edit' as const,
              edit: { range: { start: start + range.start, end: start + range.end }, text },
              replaces,
            })),
            certain: false,
          },
        ],
      },
    ];
  });
