import { type ActionResult, type Letter, markLetterSent, markSent } from '../../core/index.ts';
import { act } from '../act.ts';
import { type Arguments, oneOf } from '../arguments.ts';
import { dayOption } from '../dates.ts';
import type { Environment } from '../environment.ts';
import { UserError } from '../errors.ts';
import { subjectOf } from '../letters.ts';
import type { OpenLog } from '../openLog.ts';
import { reviewLetter } from '../reviewLetter.ts';
import { openTarget, severalInterviews, shownPath, type Target, whatItIs } from '../target.ts';
import { visibleLine } from '../terminal.ts';

/** `sent`: records that a letter went out, in its own file and in its entry. */
export async function sent(args: Arguments, environment: Environment): Promise<number> {
  const target = await openTarget(args, environment);
  const code = act(sentAction(args, target, environment), target.log, environment);
  if (target.letter) await tellBlanks(target.letter, target.log, environment);
  return code;
}

/** Says what a letter that went out still had to fill in, which is noticed too late else. */
async function tellBlanks(letter: Letter, log: OpenLog, environment: Environment): Promise<void> {
  const found = await reviewLetter(log, letter, { sources: false });
  const blanks = found.filter(({ code }) => code === 'unfilled-blank').map(({ message }) => message);
  if (blanks.length > 0)
    environment.err(`${visibleLine(`${letter.path} has blanks. ${blanks.join(' ')}`)}\n`);
}

export function sentAction(args: Arguments, target: Target, environment: Environment): ActionResult {
  const { log, interview, letter } = target;
  if (letter) {
    const named = log.log.entryOf(letter);
    const day = dayOption(args, 'on', { log, interview: named && log.evaluation.interviewWith(named.id) });
    return markLetterSent(log.evaluation, letter, day);
  }
  if (target.interviews.length > 1 && !interview) throw severalInterviews(target);
  if (!interview) throw new UserError(`${target.shown} is ${whatItIs(target)}; name the file of a letter.`);
  if (!args.has('letter')) throw askWhich(target, environment);
  // A letter without a file: its entry alone keeps the record.
  const subject = subjectOf(args, { ...target, interview });
  return markSent(log.evaluation, subject, dayOption(args, 'on', target));
}

function askWhich({ log, interview, shown }: Target, environment: Environment): UserError {
  const drafts = (interview?.letters ?? []).filter(({ sent: day }) => !day);
  const files = drafts.map(({ path }) => shownPath(log, path, environment));
  const hint = files.length > 0 ? `the file of the letter, such as ${oneOf(files)}` : 'the file of a letter';
  return new UserError(`${shown} is an interview; name ${hint}, or say which one with --letter KIND.`);
}
