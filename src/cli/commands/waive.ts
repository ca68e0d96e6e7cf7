import { waive } from '../../core/index.ts';
import { applyChanges } from '../applyChanges.ts';
import type { Arguments } from '../arguments.ts';
import type { Environment } from '../environment.ts';
import { UserError } from '../errors.ts';
import { nameOf, saySettled, settledAs, subjectOf } from '../letters.ts';
import { openEntry } from '../target.ts';
import { visible } from '../terminal.ts';

/** `waive`: records that a letter is not going to be written, and why. */
export async function waiveLetter(args: Arguments, environment: Environment): Promise<number> {
  const target = await openEntry(args, environment);
  const subject = subjectOf(args, target);
  const settled = settledAs(target, subject);
  if (settled !== undefined) return saySettled(target, subject, settled, environment);
  const reason = args.value('reason')?.trim();
  if (!reason) throw new UserError('waive needs --reason TEXT: why the letter is not needed.');
  applyChanges(target.log, [waive(subject, reason)]);
  environment.out(`${visible(`${nameOf(subject.letter, subject.to)} is waived in ${target.shown}.`)}\n`);
  return 0;
}
