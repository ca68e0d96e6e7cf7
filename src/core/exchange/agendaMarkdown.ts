import { type Moment, sayMoment } from '../calendar.ts';
import { type Obligation, type State, titleOf } from '../policy/obligations.ts';
import { agendaByState, agendaOf } from './agenda.ts';

const headings: Readonly<Record<State, string>> = {
  overdue: 'Overdue',
  open: 'Due',
  upcoming: 'Coming',
  snoozed: 'Snoozed',
  sent: 'Sent',
  waived: 'Waived',
  lapsed: 'Lapsed',
};

/** An agenda as a Markdown document. What comes from files is escaped, so that it shows as written. */
export function agendaMarkdown(obligations: readonly Obligation[], now: Moment): string {
  const parts = agendaByState(agendaOf(obligations, { all: false })).map(
    ([state, group]) => `## ${headings[state]}\n\n${group.map(itemOf).join('\n')}\n`,
  );
  const body = parts.length > 0 ? parts.join('\n') : 'Nothing is owed, and nothing waits.\n';
  return `# Follow-ups on ${sayMoment(now, now)}\n\n${body}`;
}

function itemOf(obligation: Obligation): string {
  const { process, why, draft } = obligation;
  const job = [process.company, process.role].filter((part) => part !== undefined).join(', ');
  const drafted = draft ? ' (drafted)' : '';
  return `- **${literal(titleOf(obligation))}**${drafted}, ${literal(job)}\n  ${literal(why)}`;
}

function literal(text: string): string {
  return text.replace(/[\\`*_[\]<>&#|~]/g, '\\$&').replace(/\s+/g, ' ');
}
