import { isAbsolute, relative, sep } from 'node:path';
import { type Interview, type Letter, nearestPaths } from '../../core/index.ts';
import { oneOf } from '../arguments.ts';
import { UserError } from '../errors.ts';
import type { OpenLog } from '../openLog.ts';
import { namesOfInterviews } from '../target.ts';

/** The interviews that a path names: all of its file, or the one behind `#`. Only what the log knows is found, so that no path leads out of it. */
export function interviewsNamed(log: OpenLog, written: string): readonly Interview[] {
  const path = pathNamed(log, written);
  const exact = log.evaluation.interviewWith(path);
  const interviews = exact ? [exact] : log.evaluation.interviewsAt(path);
  if (interviews.length > 0) return interviews;
  const known = log.log.entries.map(({ id }) => id);
  throw new UserError(`The log has no interview "${written}".${nearest(known, written)}`);
}

/** The same where it has to be one. */
export function interviewNamed(log: OpenLog, written: string): Interview {
  const interviews = interviewsNamed(log, written);
  const [interview] = interviews;
  if (interview && interviews.length === 1) return interview;
  throw new UserError(`${written} holds several interviews.${namesOfInterviews(interviews, written)}`);
}

/** The letter that a path names, in the same way. */
export function letterNamed(log: OpenLog, written: string): Letter {
  const path = pathNamed(log, written);
  const letter = log.log.letters.find((one) => one.path === path);
  if (letter) return letter;
  const known = log.log.letters.map((one) => one.path);
  throw new UserError(`The log has no letter "${written}".${nearest(known, written)}`);
}

/** A path as the log names its files; models write absolute ones too. */
function pathNamed({ root }: OpenLog, written: string): string {
  const path = isAbsolute(written) ? relative(root, written).split(sep).join('/') : written;
  return path.replaceAll('\\', '/').replace(/^\.\//, '');
}

function nearest(known: readonly string[], written: string): string {
  const paths = nearestPaths(known, written);
  return paths.length > 0 ? ` Call the tool again with ${oneOf(paths)}.` : ' It has none yet.';
}
