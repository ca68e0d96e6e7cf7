import { type Outcome, outcomeNames, outcomeReader, setOutcome } from '../../core/index.ts';
import { applyChanges } from '../applyChanges.ts';
import { type Arguments, list } from '../arguments.ts';
import type { Edge } from '../edge.ts';
import { UserError } from '../errors.ts';
import { openEntry, pastDay, todayOf } from '../target.ts';
import { visible } from '../terminal.ts';

/** `outcome`: sets the outcome and the day it became known. */
export async function outcome(args: Arguments, edge: Edge): Promise<number> {
  const target = await openEntry(args, edge);
  const read = outcomeReader(target.log.settings.outcomeWords);
  const name = outcomeOf(args.operands.slice(1).join(' '), read);
  const day = pastDay(args, todayOf(target));
  applyChanges(target.log, [setOutcome(target.entry.path, name, day)]);
  edge.out(`${visible(`The outcome of ${target.shown} is ${name}, known since ${day.toString()}.`)}\n`);
  return 0;
}

function outcomeOf(written: string, read: ReturnType<typeof outcomeReader>): Outcome {
  const reading = read(written);
  if (reading.kind === 'known') return reading.outcome;
  const [what, choices] =
    reading.kind === 'ambiguous'
      ? ([`${written} can mean several outcomes`, reading.readings] as const)
      : ([
          `${written} is not an outcome`,
          reading.nearest.length > 0 ? reading.nearest : outcomeNames,
        ] as const);
  throw new UserError(`${what}. Write ${list(choices)}.`);
}
