import type { Arguments } from '../arguments.ts';
import type { Environment } from '../environment.ts';
import { UserError } from '../errors.ts';
import { failsOn } from '../failOn.ts';
import { findingsReport } from '../findingsReport.ts';
import { reviewLetter } from '../reviewLetter.ts';
import { openTarget, whatItIs } from '../target.ts';

/** `review`: what a careful friend would say about a letter. */
export async function review(args: Arguments, environment: Environment): Promise<number> {
  const target = await openTarget(args, environment);
  const { letter, log, shown } = target;
  if (!letter) throw new UserError(`${shown} is ${whatItIs(target)}; name the file of a letter.`);
  const found = await reviewLetter(log, letter, { sources: args.has('sources') });
  environment.out(findingsReport(found, log, args, environment));
  return failsOn(found, args) ? 1 : 0;
}
