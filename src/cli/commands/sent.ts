import {
  type Entry,
  isLetterKind,
  type Letter,
  letterKindRow,
  markSent,
  obligationOf,
} from '../../core/index.ts';
import { applyChanges } from '../applyChanges.ts';
import { type Arguments, oneOf } from '../arguments.ts';
import { pastDay, todayOf } from '../dates.ts';
import type { Environment } from '../environment.ts';
import { UserError } from '../errors.ts';
import { nameOf, saySettled, settledAs, subjectOf } from '../letters.ts';
import { openTarget, shownPath, type Target, whatItIs } from '../target.ts';
import { visible } from '../terminal.ts';

/** `sent`: records that a letter went out, in its own file and in its entry. */
export async function sent(args: Arguments, environment: Environment): Promise<number> {
  const target = await openTarget(args, environment);
  const { entry, letter } = target;
  if (letter) return letterSent(args, environment, target, letter);
  if (entry) return entrySent(args, environment, { ...target, entry });
  throw new UserError(`${target.shown} is ${whatItIs(target)}; name the file of a letter.`);
}

function letterSent(args: Arguments, environment: Environment, target: Target, letter: Letter): number {
  const { log, shown } = target;
  const known = letter.sent?.value.toString();
  const entry = log.log.entryOf(letter);
  const day = pastDay(args, todayOf({ log, entry })).toString();
  if (known !== undefined) {
    if (args.has('on') && known !== day) {
      throw new UserError(
        `${shown} says it was sent on ${known}. Change the day there by hand if that is wrong.`,
      );
    }
    environment.out(`${visible(`${shown} was sent on ${known}; nothing to record.`)}\n`);
    return 0;
  }
  if (entry) {
    // The obligation knows the recipient by the entry's own spelling.
    const obligation = obligationOf(letter, log.evaluation.obligationsOf(entry.path));
    const subject = { entry: entry.path, letter: letter.kind.value, to: (obligation?.to ?? letter.to)?.name };
    applyChanges(log, markSent(subject, letter, pastDay(args, todayOf({ log, entry }))));
  } else {
    const change = { kind: 'set-letter-field', field: 'sent', value: day } as const;
    applyChanges(log, [{ path: letter.path, changes: [change] }]);
  }
  const { value: kind } = letter.kind;
  const title = isLetterKind(kind) ? letterKindRow(kind).title : kind;
  const where = entry
    ? ` and in ${shownPath(log, entry.path, environment)}`
    : '; its interview is not in the log';
  environment.out(`${visible(`${title} of ${day} is recorded in ${shown}${where}.`)}\n`);
  return 0;
}

/** A letter without a file: its entry alone keeps the record. */
function entrySent(
  args: Arguments,
  environment: Environment,
  target: Target & { readonly entry: Entry },
): number {
  const { log, entry, shown } = target;
  if (!args.has('letter')) {
    const drafts = log.log.lettersOf(entry).filter(({ sent: day }) => !day);
    const files = drafts.map(({ path }) => shownPath(log, path, environment));
    const hint =
      files.length > 0 ? `the file of the letter, such as ${oneOf(files)}` : 'the file of a letter';
    throw new UserError(`${shown} is an interview; name ${hint}, or say which one with --letter KIND.`);
  }
  const subject = subjectOf(args, target);
  if (settledAs(target, subject) === 'sent') return saySettled(target, subject, 'sent', environment);
  const day = pastDay(args, todayOf(target));
  const draft = log.evaluation.obligations.find(
    (one) => one.entry === entry && one.letter === subject.letter && one.to?.name === subject.to,
  )?.draft;
  applyChanges(log, markSent(subject, draft, day));
  environment.out(
    `${visible(`${nameOf(subject.letter, subject.to)} of ${day.toString()} is recorded in ${shown}.`)}\n`,
  );
  return 0;
}
