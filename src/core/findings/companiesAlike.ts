import { daysBetween } from '../calendar.ts';
import { mayAwaitWord } from '../kinds/causes.ts';
import { sentence } from '../text.ts';
import type { FindingRule } from './finding.ts';

/** Later, in days, nobody asks about an interview any more. */
const longest = 60;

/**
 * `companies-alike`: they may have gone on under a longer or shorter name of the company, as a later interview for what may be the same job
 * tells. A check-in on the first would be wrong then, so none is owed.
 */
export const companiesAlike: FindingRule = ({ interviews, clock }) =>
  interviews.flatMap((interview) => {
    const { entry, process } = interview;
    const { sequel } = process;
    const name = sequel?.company?.value;
    if (!sequel || name === undefined || sequel.companyKey === entry.companyKey) return [];
    if (!entry.company || !entry.date || !mayAwaitWord(interview)) return [];
    if (daysBetween(entry.date.value.date, clock.today()) > longest) return [];
    const change = {
      kind: 'change' as const,
      title: sentence('Change the company to {0}', name),
      path: entry.path,
      changes: [{ kind: 'set-field' as const, field: 'company' as const, value: name }],
      certain: false,
    };
    return [
      {
        path: entry.path,
        range: entry.company.range,
        code: 'companies-alike' as const,
        message: sentence(
          '{0} may be the same company as {1} in {2}, so no check-in is due here. Write the same name in both if it is, or what came of this one.',
          entry.company.value,
          name,
          sequel.path,
        ),
        // The name of a row or an item may stand above it, for others, too.
        fixes: entry.part === undefined && !entry.isRow ? [change] : [],
      },
    ];
  });
