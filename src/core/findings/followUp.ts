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

/** The step that opens the draft of a letter, or writes it where there is none. */
export function draftFix(obligation: Obligation): RawFix {
  const title = titleOf(obligation);
  return obligation.draft
    ? actionFix(obligation, 'open-draft', sentence('Open the draft: {0}', title))
    : actionFix(obligation, 'generate', sentence('Generate follow-up: {0}', title));
}

function actionFix(obligation: Obligation, action: ObligationAction, title: Sentence): RawFix {
  return { kind: 'action', title, action, obligation: keyOf(obligation) };
}

function fixesOf(obligation: Obligation): readonly RawFix[] {
  const title = titleOf(obligation);
  const fix = (action: ObligationAction, text: Sentence) => actionFix(obligation, action, text);
  return [
    draftFix(obligation),
    fix('mark-sent', sentence('Mark as sent: {0}', title)),
    fix('waive', sentence('Waive: {0}', title)),
    fix('snooze', sentence('Snooze: {0}', title)),
    ...(kindOf(obligation.letter).awaitsReply ? [fix('record-reply', sentence('Record a reply'))] : []),
  ];
}
