import type { Entry } from '../log/entry.ts';
import { isOwed, type Obligation, titleOf } from '../policy/obligations.ts';
import type { Range } from '../text.ts';
import { type FindingRule, type Fix, keyOf, type ObligationAction } from './finding.ts';

/** `follow-up-open` and `follow-up-overdue`: a letter that is owed now, at the value that causes it. */
export const followUp: FindingRule = ({ obligations }) =>
  obligations.filter(isOwed).map((obligation) => ({
    path: obligation.entry.path,
    range: causeOf(obligation),
    code: obligation.state === 'overdue' ? 'follow-up-overdue' : 'follow-up-open',
    message: messageOf(obligation),
    fixes: fixesOf(obligation),
    obligation,
  }));

function messageOf(obligation: Obligation): string {
  const { state, draft, why } = obligation;
  const drafted = draft ? ` The draft ${draft.path} is not sent.` : '';
  return `${titleOf(obligation)} is ${state === 'overdue' ? 'overdue' : 'due'}. ${why}${drafted}`;
}

function causeOf({ entry, letter, to, promises }: Obligation): Range {
  const outcome = typeof entry.outcome === 'string' ? undefined : entry.outcome.range;
  const date = entry.date?.range ?? entry.range;
  if (letter === 'thank-you') return personIn(entry, to?.range) ?? date;
  if (letter === 'referral-thanks') return entry.referrer?.range ?? date;
  if (letter === 'check-in') return entry.decisionBy?.range ?? outcome ?? date;
  if (letter === 'withdrawal' && entry.interested?.value === 'no') return entry.interested.range;
  const [promise] = promises;
  if (promise) {
    const start = entry.bodyStart + promise.offset;
    return { start, end: start + promise.text.length };
  }
  return outcome ?? date;
}

/** The person's place, where it is this file that names the person. */
function personIn(entry: Entry, range: Range | undefined): Range | undefined {
  return [...entry.interviewers, entry.contact].some((person) => person?.range === range) ? range : undefined;
}

function fixesOf(obligation: Obligation): readonly Fix[] {
  const title = titleOf(obligation);
  const key = keyOf(obligation);
  const fix = (action: ObligationAction, text: string): Fix => ({
    kind: 'action',
    title: text,
    action,
    obligation: key,
  });
  const awaitsWord = obligation.letter.endsWith('check-in') || obligation.letter === 'closing-note';
  return [
    obligation.draft
      ? fix('open-draft', `Open the draft: ${title}`)
      : fix('generate', `Generate follow-up: ${title}`),
    fix('mark-sent', `Mark as sent: ${title}`),
    fix('waive', `Waive: ${title}`),
    fix('snooze', `Snooze: ${title}`),
    ...(awaitsWord ? [fix('record-reply', 'Record a reply')] : []),
  ];
}
