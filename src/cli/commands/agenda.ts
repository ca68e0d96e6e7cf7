import { agendaJson, agendaOf } from '../../core/index.ts';
import { agendaText } from '../agendaText.ts';
import type { Arguments } from '../arguments.ts';
import type { Edge } from '../edge.ts';
import { failsOn } from '../failOn.ts';
import { openFolder } from '../folder.ts';
import { openLog, sayNotices } from '../openLog.ts';
import { painter, visibleJson } from '../terminal.ts';

/** `agenda`: what is owed and what will be, soonest first. */
export async function agenda(args: Arguments, edge: Edge): Promise<number> {
  const folder = openFolder(args.operands[0], edge.cwd);
  const log = await openLog(folder, args, edge);
  sayNotices(log, edge, { settings: true });
  const all = args.has('all');
  const shown = agendaOf(log.obligations, { all });
  edge.out(
    args.value('format') === 'json'
      ? visibleJson(agendaJson(log.head, shown))
      : agendaText(log, shown, { all, paint: painter(edge.colour) }),
  );
  const owed = log.findings.filter(({ obligation }) => obligation);
  return failsOn(owed, args) ? 1 : 0;
}
