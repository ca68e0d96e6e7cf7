import {
  type ActionResult,
  nearestOutcomes,
  type Outcome,
  outcomeNames,
  outcomeReader,
  setOutcome,
} from '../../core/index.ts';
import { act } from '../act.ts';
import { type Arguments, oneOf } from '../arguments.ts';
import { dayOption } from '../dates.ts';
import type { Environment } from '../environment.ts';
import { UserError } from '../errors.ts';
import { type EntryTarget, openEntry } from '../target.ts';

/** `outcome`: sets the outcome and the day it became known. */
export async function outcome(args: Arguments, environment: Environment): Promise<number> {
  const target = await openEntry(args, environment);
  return act(outcomeAction(args, target), target.log, environment);
}

export function outcomeAction(args: Arguments, target: EntryTarget): ActionResult {
  const name = outcomeOf(args.operands.slice(1).join(' '), outcomeReader(target.log.settings.outcomeWords));
  return setOutcome(target.interview, name, dayOption(args, 'on', target));
}

function outcomeOf(written: string, read: ReturnType<typeof outcomeReader>): Outcome {
  const reading = read(written);
  if (reading.kind === 'known') return reading.outcome;
  if (reading.kind === 'ambiguous')
    throw new UserError(`${written} can mean several outcomes. Write ${oneOf(reading.readings)}.`);
  const near = nearestOutcomes(written);
  throw new UserError(`${written} is not an outcome. Write ${oneOf(near.length > 0 ? near : outcomeNames)}.`);
}
