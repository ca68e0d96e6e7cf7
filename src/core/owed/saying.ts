import { daysBetween, type Moment, type PlainDate } from '../calendar.ts';
import { dateOf } from '../exactTime.ts';
import { kindOf } from '../kinds/index.ts';
import { type Speech, spoken } from '../speech.ts';
import { type Sentence, sentence } from '../text.ts';
import type { Obligation, State } from './obligation.ts';

/** `Thank-you to Dana Okafor`. */
export function titleOf({
  letter,
  to,
  interview,
}: Pick<Obligation, 'letter' | 'to' | 'interview'>): Sentence {
  return sentence('{0} to {1}', sentence(kindOf(letter).title), to?.name ?? interview.process.company);
}

/** Why a letter is due, and why nobody would miss it where that is so. */
function reasonOf({ because, optional }: Obligation): Sentence {
  return optional ? sentence('{0} {1}', because, optional) : because;
}

/** Where a letter stands on a day: `3 days late`, `due by Thu 26 Nov, 15:00`. */
function standingOf({ state, optional, limits: { due, closes } }: Obligation, today: Today): Sentence {
  if (state === 'overdue' && due) {
    const days = daysBetween(dateOf(due), today(due.timeZoneId));
    if (days < 1) return sentence('late since {0}', { moment: due });
    return days === 1 ? sentence('1 day late') : sentence('{0} days late', days);
  }
  if (optional) return sentence('optional');
  return due ? sentence('due by {0}', { moment: due }) : sentence('possible until {0}', closes);
}

/** The same in days where a letter is neither late nor optional: `2 days left`. */
function briefStandingOf(obligation: Obligation, today: Today): Sentence {
  const { state, optional, limits } = obligation;
  if (state === 'overdue' || optional) return standingOf(obligation, today);
  const last = limits.due ?? limits.closes;
  const days = daysBetween(today(last.timeZoneId), dateOf(last));
  if (days < 1) return limits.due ? sentence('due today') : sentence('last day');
  return days === 1 ? sentence('1 day left') : sentence('{0} days left', days);
}

/** The civil date in a zone. */
type Today = (zone: string) => PlainDate;

/** Where a letter stands, why it is due, and what else to know of its times: one line, as findings say it. */
export function lineOf(obligation: Obligation, today: Today): Sentence {
  const { state, optional, draft, limits, waits } = obligation;
  const saysUntil = state === 'overdue' || optional !== undefined || waits;
  const facts = [
    reasonOf(obligation),
    ...(saysUntil && limits.due ? [untilOf(obligation)] : []),
    ...(draft ? [sentence('Your draft {0} is not sent.', draft.path)] : []),
  ];
  const said = facts.reduce((before, next) => sentence('{0} {1}', before, next));
  return sentence('{0}: {1}. {2}', titleOf(obligation), standingOf(obligation, today), said);
}

/** Until when a letter is best sent, or helps. */
function untilOf({ state, optional, limits: { opens, due, closes }, waits }: Obligation): Sentence {
  const until = (): Sentence => {
    if (state === 'upcoming') return sentence('It makes sense from {0}.', { moment: opens });
    if (!due) return sentence('It makes sense until {0}.', closes);
    if (state === 'overdue' || optional)
      return sentence('Best by {0}; still welcome until {1}.', { moment: due }, closes);
    return sentence('Best by {0}.', { moment: due });
  };
  const waiting = sentence('It can wait until tomorrow: one letter a day to a person.');
  return waits ? sentence('{0} {1}', until(), waiting) : until();
}

/** `Thank-you to Dana Okafor`, as it is said. */
export function sayTitle(obligation: Obligation, speech: Speech): string {
  return spoken(titleOf(obligation), speech);
}

/** The state of letters as a heading or a word of its own: `Overdue`. */
export function sayState(state: State, { say }: Speech): string {
  const words: Readonly<Record<State, string>> = {
    overdue: say('Overdue'),
    open: say('Due'),
    upcoming: say('Later'),
    snoozed: say('Snoozed'),
    sent: say('Sent'),
    waived: say('Waived'),
    lapsed: say('Lapsed'),
  };
  return words[state];
}

/** Where a letter stands at a moment, as it is said. */
export function sayStanding(obligation: Obligation, { speech, now }: SpokenAt): string {
  return spoken(standingOf(obligation, todayIn(now)), speech, now);
}

/** The same in a narrow row: `2 days left`. */
export function sayStandingBriefly(obligation: Obligation, { speech, now }: SpokenAt): string {
  return spoken(briefStandingOf(obligation, todayIn(now)), speech, now);
}

/** The voice, and the moment at which something is said. */
interface SpokenAt {
  readonly speech: Speech;
  readonly now: Moment;
}

function todayIn(now: Moment): Today {
  return (zone) => now.withTimeZone(zone).toPlainDate();
}

/** Why a letter is due and until when, as it is said. */
export function sayWhy(obligation: Obligation, { speech, now }: SpokenAt): string {
  return `${spoken(reasonOf(obligation), speech, now)} ${spoken(untilOf(obligation), speech, now)}`;
}
