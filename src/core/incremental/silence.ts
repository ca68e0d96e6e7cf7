import { daysBetween } from '../calendar.ts';
import type { Finding } from '../findings/finding.ts';
import { bySettings } from '../findings/index.ts';
import { silenceOf } from '../findings/noWord.ts';
import type { Clock } from '../interviews/clock.ts';
import type { EvaluationContext } from '../interviews/context.ts';
import { processContact } from '../interviews/interview.ts';
import { askingKind, timingOf } from '../kinds/index.ts';
import type { Process } from '../log/company.ts';
import type { Entry } from '../log/entry.ts';
import type { Log } from '../log/log.ts';

/**
 * What is found of a settled process of one interview that waits for word, where nothing beside its day and its outcome tells more: that
 * nobody answered. Undefined of every other one: that takes an understanding of its interviews.
 */
export function foundOfSilence(
  { rounds, company, sequel }: Process,
  { log, context, clock }: { readonly log: Log; readonly context: EvaluationContext; readonly clock: Clock },
): readonly Finding[] | undefined {
  const [entry, ...others] = rounds;
  const { settings } = context;
  const isAsked =
    timingOf(askingKind, settings, settings.country.toUpperCase() || undefined) !== undefined &&
    !settings.disabledLetters.includes(askingKind) &&
    settings.settledBefore === '';
  if (!entry?.date || others.length > 0 || sequel || company === '' || !isAsked) return undefined;
  if (!onlyWaits(entry) || log.lettersOf(entry).length > 0) return undefined;
  const days = daysBetween(entry.date.value.date, clock.today());
  const asked = { interview: entry.id, letter: askingKind, to: processContact(entry)?.name } as const;
  return bySettings([silenceOf({ entry }, days, asked)], log, context);
}

function onlyWaits(entry: Entry): boolean {
  const { outcome, records, notedLetters, interested, decisionBy, offerBy, unsureDeadline, country } = entry;
  return (
    typeof outcome === 'object' &&
    outcome.value === 'waiting' &&
    records.length === 0 &&
    notedLetters.length === 0 &&
    !(interested ?? decisionBy ?? offerBy ?? unsureDeadline ?? country)
  );
}
