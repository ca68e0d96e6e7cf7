import {
  agendaJson,
  agendaOf,
  calendarEvents,
  english,
  type Finding,
  type Obligation,
  offersToAnswer,
} from '../../core/index.ts';
import { agendaText } from '../agendaText.ts';
import type { Arguments } from '../arguments.ts';
import type { Environment } from '../environment.ts';
import { failsOn } from '../failOn.ts';
import { openFolder } from '../folder.ts';
import { type OpenLog, openLog, sayNotices } from '../openLog.ts';
import { painter, visibleJson } from '../terminal.ts';

/** `agenda`: what is owed and what will be, soonest first. */
export async function agenda(args: Arguments, environment: Environment): Promise<number> {
  const folder = openFolder(args.operands[0], environment.cwd);
  const wantsLapsedPromises = () => args.has('all');
  const log = await openLog(folder, args, environment, { wantsLapsedPromises });
  sayNotices(log, environment, { settings: true });
  const shown = agendaOf(log.evaluation.obligations, { all: args.has('all') });
  const { findings } = log.evaluation;
  // The other formats are of letters alone, and an exit code says nothing that the report does not.
  const offers = (args.value('format') ?? 'text') === 'text' ? offersToAnswer(findings) : [];
  environment.out(await report(log, offers, shown, args, environment));
  return failsOn([...findings.filter(({ obligation }) => obligation), ...offers], args) ? 1 : 0;
}

async function report(
  log: OpenLog,
  offers: readonly Finding[],
  shown: readonly Obligation[],
  args: Arguments,
  { colour }: Environment,
): Promise<string> {
  const { now } = log.head;
  switch (args.value('format')) {
    case 'json':
      return visibleJson(agendaJson(log.head, shown, english));
    case 'ics': {
      const { writeCalendar } = await import('../../lazy/iCalendar.ts');
      return writeCalendar(calendarEvents(shown, now), now);
    }
    default:
      return agendaText({ head: log.head, obligations: log.evaluation.obligations }, offers, shown, {
        all: args.has('all'),
        paint: painter(colour),
      });
  }
}
