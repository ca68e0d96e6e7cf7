import {
  agendaJson,
  agendaOf,
  calendarEvents,
  comingInterviews,
  english,
  type Finding,
  filesHidingLetters,
  interviewEvents,
  type Obligation,
  offersToAnswer,
} from '../../core/index.ts';
import { agendaText } from '../agendaText.ts';
import type { Arguments } from '../arguments.ts';
import { openCalendarFile } from '../calendarFile.ts';
import { noInterview } from '../checkText.ts';
import type { Environment } from '../environment.ts';
import { UserError } from '../errors.ts';
import { failsOn } from '../failOn.ts';
import { openFolder, pathInLog } from '../folder.ts';
import { type OpenLog, openLog, sayNotices } from '../openLog.ts';
import { counted, painter, visible, visibleJson } from '../terminal.ts';

/** `agenda`: what is owed and what will be, soonest first. */
export async function agenda(args: Arguments, environment: Environment): Promise<number> {
  if (args.has('output') && args.value('format') !== 'ics')
    throw new UserError('--output keeps a calendar; use it with --format ics.');
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
  environment: Environment,
): Promise<string> {
  switch (args.value('format')) {
    case 'json':
      return visibleJson(agendaJson(log.head, shown, english, comingInterviews(log.evaluation.interviews)));
    case 'ics':
      return await calendar(log, shown, args, environment);
    default:
      return agendaText(log, offers, shown, {
        all: args.has('all'),
        paint: painter(environment.colour),
        none: noInterview(log),
        inPart: filesHidingLetters(log.evaluation.findings).length,
      });
  }
}

/** The calendar itself, or what was done to the file that keeps it. */
async function calendar(
  log: OpenLog,
  shown: readonly Obligation[],
  args: Arguments,
  { clock, cwd }: Environment,
): Promise<string> {
  const { isOurs, writeCalendar } = await import('../../lazy/iCalendar.ts');
  const letters = calendarEvents(shown, log.head.now, pathInLog(log));
  const interviews = interviewEvents(log.evaluation.interviews, pathInLog(log));
  const path = args.value('output');
  const file = path === undefined ? undefined : openCalendarFile(path, cwd, isOurs);
  const { text, changed } = writeCalendar([...interviews, ...letters], new Date(clock()), file?.before);
  if (!file) return text;
  if (changed > 0) file.save(text);
  const done = changed > 0 ? `Wrote ${path}: ${counted(changed, 'change')}` : `Left ${path} as it was`;
  const coming = interviews.length > 0 ? `, ${counted(interviews.length, 'interview')} to come` : '';
  return `${visible(`${done}; ${counted(letters.length, 'letter')} to write${coming}.`)}\n`;
}
