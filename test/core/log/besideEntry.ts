import { evaluate } from '../../../src/core/index.ts';
import { contextAt, filesOf } from '../logOf.ts';

/** Another entry of the log. */
export const entry =
  '---\ncompany: Contoso\ndate: 2026-11-12\noutcome: rejected\noutcome-since: 2026-11-20\n---\n';

/** What is found about a note of a log that holds another entry. */
export function findingsBesideEntry(path: string, text: string, now: string) {
  const files = filesOf({ 'contoso.md': entry, [path]: text });
  return evaluate(files, contextAt(now)).findings.filter((finding) => finding.path === path);
}
