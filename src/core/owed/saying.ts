import type { Moment } from '../calendar.ts';
import { kindOf } from '../kinds/index.ts';
import { type Speech, spoken } from '../speech.ts';
import { type Sentence, sentence } from '../text.ts';
import type { Obligation } from './obligation.ts';

/** `Thank-you to Dana Okafor`. */
export function titleOf({
  letter,
  to,
  interview,
}: Pick<Obligation, 'letter' | 'to' | 'interview'>): Sentence {
  return sentence('{0} to {1}', sentence(kindOf(letter).title), to?.name ?? interview.process.company);
}

/** Why a letter is owed, and why nobody would miss it where that is so. */
export function reasonOf({ because, optional }: Obligation): Sentence {
  return optional ? sentence('{0} {1}', because, optional) : because;
}

/** Until when a letter is best sent, or helps. */
export function untilOf({ state, optional, limits: { opens, due, closes }, waits }: Obligation): Sentence {
  const until = (): Sentence => {
    if (state === 'upcoming') return sentence('It makes sense from {0}.', { moment: opens });
    if (!due) return sentence('It makes sense until {0}.', { moment: closes });
    if (state === 'overdue' || optional)
      return sentence('Best by {0}; it still helps until {1}.', { moment: due }, { moment: closes });
    return sentence('Best by {0}.', { moment: due });
  };
  const waiting = sentence('It can wait until tomorrow: one letter a day to a person.');
  return waits ? sentence('{0} {1}', until(), waiting) : until();
}

/** `Thank-you to Dana Okafor`, as it is said. */
export function sayTitle(obligation: Obligation, speech: Speech): string {
  return spoken(titleOf(obligation), speech);
}

/** Why a letter is owed and until when, as it is said. */
export function sayWhy(
  obligation: Obligation,
  { speech, now }: { readonly speech: Speech; readonly now: Moment },
): string {
  return `${spoken(reasonOf(obligation), speech, now)} ${spoken(untilOf(obligation), speech, now)}`;
}
