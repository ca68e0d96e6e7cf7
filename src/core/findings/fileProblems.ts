import { spoken } from '../speech.ts';
import type { FindingRule } from './finding.ts';

/** What is wrong in the text of single files: fields, dates, outcomes, front matter. */
export const fileProblems: FindingRule = ({ log, context: { speech } }) =>
  [...log.problems].flatMap(([path, problems]) =>
    problems.map(({ code, range, message, fixes }) => ({
      path,
      range,
      code,
      message: spoken(message, speech),
      fixes: fixes.map(({ title, edit, replaces, certain }) => ({
        kind: 'change' as const,
        title: spoken(title, speech),
        path,
        changes: [{ kind: 'edit' as const, edit, replaces }],
        certain,
      })),
    })),
  );
