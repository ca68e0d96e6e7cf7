import type { FindingRule } from './finding.ts';

/** What is wrong in the text of single files: fields, dates, outcomes, front matter. */
export const fileProblems: FindingRule = ({ log }) =>
  [...log.problems].flatMap(([path, problems]) =>
    problems.map(({ code, range, message, fixes }) => ({
      path,
      range,
      code,
      message,
      fixes: fixes.map(({ title, edit, replaces, certain }) => ({
        kind: 'change' as const,
        title,
        path,
        changes: [{ kind: 'edit' as const, edit, replaces }],
        certain,
      })),
    })),
  );
