import type { Clock } from '../interviews/clock.ts';
import type { Interview } from '../interviews/interview.ts';
import { after } from '../kinds/durations.ts';
import { kindOf, kindsWith } from '../kinds/index.ts';
import { dateOfName } from '../log/dateOfName.ts';
import type { Outcome } from '../log/outcomes.ts';
import { isOwed } from '../owed/obligation.ts';
import { type Sentence, sentence } from '../text.ts';
import type { FindingRule } from './finding.ts';
import { draftFix } from './followUp.ts';

/** What is said where a process ended so: nobody waits for word any more. */
const ends: Readonly<Partial<Record<Outcome | 'unclear', (company: string) => Sentence>>> = {
  rejected: (company) => sentence('{0} said no, so this draft no longer fits.', company),
  'offer withdrawn': (company) => sentence('{0} took the offer back, so this draft no longer fits.', company),
  withdrawn: (company) => sentence('You withdrew from {0}, so this draft no longer fits.', company),
  'offer declined': (company) =>
    sentence('You declined the offer from {0}, so this draft no longer fits.', company),
};

/** Letters that fit only while the process goes on; a usual contact may be right at any time. */
const hopeful: ReadonlySet<string> = kindsWith(
  ({ whileWaiting, isContact, asksToMeetAgain }) => (whileWaiting && !isContact) || asksToMeetAgain,
);

/** How long after the end a draft may still be sent by mistake. Judgement: as long as a decision is answered. */
const saidFor = '10 bd';

/** `draft-overtaken`: a draft for a process that has ended since. */
export const draftOvertaken: FindingRule = ({ interviews, obligations, clock }) =>
  interviews.flatMap((interview) => {
    const last = interview.rounds.find(({ isLast }) => isLast);
    const end = last && ends[last.outcome];
    if (!last || !end || isLongOver(last, clock)) return [];
    const known = last.entry.outcomeSince?.value.toString();
    const overtaken = interview.letters.filter(
      ({ path, sent, kind }) =>
        !sent &&
        hopeful.has(kind.value) &&
        // Whoever drafts it after the news means it.
        !(known !== undefined && (dateOfName(path) ?? '').slice(0, 10) > known),
    );
    const fitting = obligations.filter(
      (one) =>
        one.interview.process === interview.process && isOwed(one) && kindOf(one.letter).answersDecision,
    );
    return overtaken.map(({ path, kind }) => ({
      path,
      range: kind.range,
      code: 'draft-overtaken' as const,
      message: end(interview.process.company),
      fixes: fitting.map(draftFix),
    }));
  });

function isLongOver({ known, end, calendar }: Interview, clock: Clock): boolean {
  return clock.hasCome(after(known ?? end, saidFor, calendar, 'ends'));
}
