import { sentence } from '../text.ts';
import type { FindingRule } from './finding.ts';

/** `interview-copied`: a program that keeps files on several machines left a copy of an entry, or a file holds an interview twice. */
export const interviewCopied: FindingRule = ({ interviews }) =>
  interviews.flatMap(({ entry, copies }) =>
    copies.map(({ path, range }) => ({
      path,
      range,
      code: 'interview-copied' as const,
      message:
        path === entry.path
          ? sentence(
              'This file holds this interview twice, and both count as one. Keep one of them, with what was recorded in either.',
            )
          : sentence(
              'This file is a copy of {0}, and both count as one interview. Keep one of them, with what was recorded in either.',
              entry.path,
            ),
      fixes: [],
    })),
  );
