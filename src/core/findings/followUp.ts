import type { Entry } from '../log/entry.ts';
import { isOwed, type Obligation } from '../policy/obligations.ts';
import type { Speech } from '../speech.ts';
import type { Range } from '../text.ts';
import { type FindingRule, type Fix, keyOf, type ObligationAction } from './finding.ts';

/** `follow-up-open` and `follow-up-overdue`: a letter that is owed now, at the value that causes it. */
export const followUp: FindingRule = ({ obligations, context: { speech } }) =>
  obligations.filter(isOwed).map((obligation) => ({
    path: obligation.entry.path,
    range: causeOf(obligation),
    code: obligation.state === 'overdue' ? 'follow-up-overdue' : 'follow-up-open',
    message: messageOf(obligation, speech),
    fixes: fixesOf(obligation, speech),
    obligation,
  }));

function messageOf({ state, draft, title, why }: Obligation, { say }: Speech): string {
  const standing = state === 'overdue' ? say('{0} is overdue.', title) : say('{0} is due.', title);
  const drafted = draft ? [say('The draft {0} is not sent.', draft.path)] : [];
  return [standing, why, ...drafted].join(' ');
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

function fixesOf(obligation: Obligation, { say }: Speech): readonly Fix[] {
  const { title } = obligation;
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
      ? fix('open-draft', say('Open the draft: {0}', title))
      : fix('generate', say('Generate follow-up: {0}', title)),
    fix('mark-sent', say('Mark as sent: {0}', title)),
    fix('waive', say('Waive: {0}', title)),
    fix('snooze', say('Snooze: {0}', title)),
    ...(awaitsWord ? [fix('record-reply', say('Record a reply'))] : []),
  ];
}
