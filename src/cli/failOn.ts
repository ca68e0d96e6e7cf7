import type { Finding } from '../core/checking.ts';
import type { Arguments } from './arguments.ts';

const ranks: Readonly<Record<string, number>> = { hint: 0, information: 1, warning: 2, error: 3, never: 4 };

/** Whether a finding is at or above `--fail-on`. */
export function failsOn(findings: readonly Finding[], args: Arguments): boolean {
  const limit = ranks[args.value('fail-on') ?? 'warning'] ?? 2;
  return findings.some(({ severity }) => (ranks[severity] ?? 0) >= limit);
}
