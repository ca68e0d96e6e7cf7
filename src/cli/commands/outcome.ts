import { becomesKnown, type Outcome, outcomeNames, outcomeReader, setOutcome } from '../../core/index.ts';
import { applyChanges } from '../applyChanges.ts';
import { type Arguments, oneOf } from '../arguments.ts';
import { pastDay, todayOf } from '../dates.ts';
import type { Environment } from '../environment.ts';
import { UserError } from '../errors.ts';
import { openEntry } from '../target.ts';
import { visible } from '../terminal.ts';

/** `outcome`: sets the outcome and the day it became known. */
export async function outcome(args: Arguments, environment: Environment): Promise<number> {
  const target = await openEntry(args, environment);
  const read = outcomeReader(target.log.settings.outcomeWords);
  const name = outcomeOf(args.operands.slice(1).join(' '), read);
  const day = becomesKnown(name) || args.has('on') ? pastDay(args, todayOf(target)) : undefined;
  const since = day ? `, known since ${day.toString()}` : '';
  const { outcome: known, outcomeSince } = target.entry;
  // Said again without a day, it is still known since the day it was first said.
  if (typeof known !== 'string' && known.value === name && outcomeSince && !args.has('on')) {
    environment.out(
      `${visible(`The outcome of ${target.shown} is ${name} already, known since ${outcomeSince.value.toString()}.`)}\n`,
    );
    return 0;
  }
  applyChanges(target.log, [setOutcome(target.entry.path, name, day)]);
  environment.out(`${visible(`The outcome of ${target.shown} is ${name}${since}.`)}\n`);
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
          reading.kind === 'unknown' && reading.nearest.length > 0 ? reading.nearest : outcomeNames,
        ] as const);
  throw new UserError(`${what}. Write ${oneOf(choices)}.`);
}
