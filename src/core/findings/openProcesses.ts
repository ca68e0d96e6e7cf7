import { processesToLeave } from '../policy/openProcesses.ts';
import type { FindingRule } from './finding.ts';

/** `processes-open`: an offer was accepted, and other processes still count on one. */
export const openProcesses: FindingRule = ({ log, context }) =>
  log.processes.flatMap((process) => {
    const entry = process.rounds.at(-1);
    if (!entry || typeof entry.outcome === 'string' || entry.outcome.value !== 'accepted') return [];
    const others = processesToLeave(process, log, context);
    if (others.length === 0) return [];
    const names = new Intl.ListFormat('en').format(others.map(({ company }) => company?.value ?? ''));
    return [
      {
        path: entry.path,
        range: entry.outcome.range,
        code: 'processes-open' as const,
        message: `You took this offer, and ${names} may still count on you.`,
        fixes: [
          {
            kind: 'withdraw-elsewhere' as const,
            title: 'Draft withdrawals for the other processes',
            path: entry.path,
          },
        ],
      },
    ];
  });
