import { kindOf } from '../kinds/index.ts';
import { isOwed, type Obligation } from '../owed/obligation.ts';
import { lineOf, titleOf } from '../owed/saying.ts';
import { type Range, type Sentence, sentence } from '../text.ts';
import { type FindingRule, keyOf, type ObligationAction, type RawFix } from './finding.ts';

/** `follow-up-open` and `follow-up-overdue`: a letter that is due now, at the value that causes it. */
export const followUp: FindingRule = ({ obligations, clock }) =>
  obligations.filter(isOwed).map((obligation) => ({
    path: obligation.interview.entry.path,
    range: causeOf(obligation),
    code: obligation.state === 'overdue' ? 'follow-up-overdue' : 'follow-up-open',
    message: lineOf(obligation, (zone) => clock.today(zone)),
    fixes: fixesOf(obligation),
    obligation,
  }));

function causeOf({ interview, letter, to, ownDay }: Obligation): Range {
  const { entry } = interview;
  if (ownDay && entry.followUpBy === ownDay) return ownDay.range;
  const outcome = typeof entry.outcome === 'string' ? undefined : entry.outcome.range;
  return kindOf(letter).cause?.(interview, to) ?? outcome ?? entry.date?.range ?? entry.range;
}

function fixesOf(obligation: Obligation): readonly RawFix[] {
  const title = titleOf(obligation);
  const key = keyOf(obligation);
  const fix = (action: ObligationAction, text: Sentence): RawFix => ({
    kind: 'action',
    title: text,
    action,
    obligation: key,
  });
  return [
    obligation.draft
      ? fix('open-draft', sentence('Open the draft: {0}', title))
      : fix('generate', sentence('Generate follow-up: {0}', title)),
    fix('mark-sent', sentence('Mark as sent: {0}', title)),
    fix('waive', sentence('Waive: {0}', title)),
    fix('snooze', sentence('Snooze: {0}', title)),
    ...(kindOf(obligation.letter).awaitsReply ? [fix('record-reply', sentence('Record a reply'))] : []),
  ];
}
