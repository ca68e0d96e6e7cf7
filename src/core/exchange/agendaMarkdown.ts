import type { Moment } from '../calendar.ts';
import type { Obligation, State } from '../policy/obligations.ts';
import type { Speech } from '../speech.ts';
import { agendaByState, agendaOf } from './agenda.ts';

function headingOf(state: State, { say }: Speech): string {
  const headings: Readonly<Record<State, string>> = {
    overdue: say('Overdue'),
    open: say('Due'),
    upcoming: say('Coming'),
    snoozed: say('Snoozed'),
    sent: say('Sent'),
    waived: say('Waived'),
    lapsed: say('Lapsed'),
  };
  return headings[state];
}

/** An agenda as a Markdown document. What comes from files is escaped, so that it shows as written. */
export function agendaMarkdown(obligations: readonly Obligation[], now: Moment, speech: Speech): string {
  const { say, moment } = speech;
  const parts = agendaByState(agendaOf(obligations, { all: false })).map(
    ([state, group]) =>
      `## ${headingOf(state, speech)}\n\n${group.map((one) => itemOf(one, speech)).join('\n')}\n`,
  );
  const body = parts.length > 0 ? parts.join('\n') : `${say('Nothing is owed, and nothing waits.')}\n`;
  return `# ${say('Follow-ups on {0}', moment(now, now))}\n\n${body}`;
}

function itemOf({ title, process, why, draft }: Obligation, { say }: Speech): string {
  const job = [process.company, process.role].filter((part) => part !== undefined).join(', ');
  const drafted = draft ? ` (${say('drafted')})` : '';
  return `- **${literal(title)}**${drafted}, ${literal(job)}\n  ${literal(why)}`;
}

function literal(text: string): string {
  return text.replace(/[\\`*_[\]<>&#|~]/g, '\\$&').replace(/\s+/g, ' ');
}
