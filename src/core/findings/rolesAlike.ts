import { daysBetween } from '../calendar.ts';
import { mayAwaitWord } from '../kinds/causes.ts';
import { sentence } from '../text.ts';
import type { FindingRule } from './finding.ts';

/** Later, in days, nobody asks about an interview any more. */
const longest = 60;

/**
 * `roles-alike`: they may have gone on under a role that differs by a word, as somebody was in both interviews. A check-in on the first
 * would be wrong then, so none is owed.
 */
export const rolesAlike: FindingRule = ({ interviews, clock }) =>
  interviews.flatMap((interview) => {
    const { entry, process } = interview;
    const { role, sequel } = process;
    const name = sequel?.role;
    if (!sequel || sequel.companyKey !== entry.companyKey || !name || role === undefined) return [];
    if (!entry.date || !mayAwaitWord(interview)) return [];
    if (daysBetween(entry.date.value.date, clock.today()) > longest) return [];
    return [
      {
        path: entry.path,
        range: entry.role?.range ?? entry.range,
        code: 'roles-alike' as const,
        message: sentence(
          '{0} may be the same process as {1} in {2}, with somebody in common, so no check-in is due here. Write the same role in both if it is, or what came of this one.',
          role,
          name.value,
          sequel.path,
        ),
        fixes: [
          {
            kind: 'change' as const,
            title: sentence('Change the role to {0}', name.value),
            path: entry.path,
            changes: [{ kind: 'set-field' as const, field: 'role' as const, value: name.value }],
            certain: false,
          },
        ],
      },
    ];
  });
