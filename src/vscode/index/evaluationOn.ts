import { type Evaluation, evaluate, type Moment, type PlainDate } from '../../core/index.ts';
import type { FolderLog } from './folderLog.ts';

/** What a log says today, or as if it were the morning of another day. */
export function evaluationOn(
  { now, settings, files, context, evaluation }: FolderLog,
  day: PlainDate,
): { readonly now: Moment; readonly evaluation: Evaluation } {
  if (day.equals(now.toPlainDate())) return { now, evaluation };
  const morning = day.toZonedDateTime({ timeZone: now.timeZoneId, plainTime: settings.workingHours.start });
  return { now: morning, evaluation: evaluate(files(), { ...context, now: morning }) };
}
