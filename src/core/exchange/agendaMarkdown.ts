import type { Moment } from '../calendar.ts';
import type { Finding } from '../findings/finding.ts';
import { comingInterviews, metAt, sayStart } from '../interviews/coming.ts';
import type { Interview } from '../interviews/interview.ts';
import type { Obligation } from '../owed/obligation.ts';
import { sayState, sayTitle, sayWhy } from '../owed/saying.ts';
import type { Speech } from '../speech.ts';
import { agendaByState, agendaOf, offersToAnswer } from './agenda.ts';

/** An agenda as a Markdown document. What comes from files is escaped, so that it shows as written. */
export function agendaMarkdown(
  {
    findings,
    obligations,
    interviews,
  }: {
    readonly findings: readonly Finding[];
    readonly obligations: readonly Obligation[];
    readonly interviews: readonly Interview[];
  },
  now: Moment,
  speech: Speech,
): string {
  const { say, moment } = speech;
  const part = (heading: string, items: readonly string[]) => `## ${heading}\n\n${items.join('\n')}\n`;
  const answers = offersToAnswer(findings).map(({ message }) => `- ${literal(message)}`);
  const parts = [
    ...(answers.length > 0 ? [part(say('To answer'), answers)] : []),
    ...agendaByState(agendaOf(obligations, { all: false })).map(([state, group]) =>
      part(
        sayState(state, speech),
        group.map((one) => itemOf(one, now, speech)),
      ),
    ),
  ];
  const coming = comingInterviews(interviews).map((interview) => meetingOf(interview, now, speech));
  if (coming.length > 0) parts.push(part(say('Coming interviews'), coming));
  const body = parts.length > 0 ? parts.join('\n') : `${say('All caught up.')}\n`;
  return `# ${say('Follow-ups on {0}', moment(now, now))}\n\n${body}`;
}

function meetingOf(interview: Interview, now: Moment, speech: Speech): string {
  const { entry, process } = interview;
  const people = metAt(interview);
  const what = [entry.round?.value, process.company, process.role, speech.list(people, 'conjunction')];
  const told = what.filter((one) => one !== undefined && one !== '').join(', ');
  return `- **${literal(sayStart(interview, speech, now))}**, ${literal(told)}`;
}

function itemOf(obligation: Obligation, now: Moment, speech: Speech): string {
  const { interview, draft } = obligation;
  const { company, role } = interview.process;
  const job = [company, role].filter((part) => part !== undefined).join(', ');
  const drafted = draft ? ` (${speech.say('drafted')})` : '';
  const title = sayTitle(obligation, speech);
  return `- **${literal(title)}**${drafted}, ${literal(job)}\n  ${literal(sayWhy(obligation, { speech, now }))}`;
}

function literal(text: string): string {
  return text.replace(/[\\`*_[\]<>&#|~]/g, '\\$&').replace(/\s+/g, ' ');
}
