import { type ActionResult, english, spoken } from '../core/index.ts';
import { applyChanges } from './applyChanges.ts';
import type { Environment } from './environment.ts';
import { UserError } from './errors.ts';
import type { OpenLog } from './openLog.ts';
import { visibleLine } from './terminal.ts';

/** Carries out what an action says and tells what was done; the exit code. Throws `UserError` where it is refused. */
export function act(result: ActionResult, log: OpenLog, environment: Environment): number {
  const say = (sentence: Parameters<typeof spoken>[0]) => spoken(sentence, english, log.context.now);
  if (result.kind === 'refused') throw new UserError(say(result.why));
  if (result.kind === 'changes') applyChanges(log, result.changes);
  environment.out(`${visibleLine(say(result.kind === 'changes' ? result.done : result.why))}\n`);
  return 0;
}
