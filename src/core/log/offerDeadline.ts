import type { PlainDate } from '../calendar.ts';
import type { YamlPair } from '../frontMatter/frontMatter.ts';
import type { Entry, UnsureDeadline } from './entry.ts';
import { scalarOf } from './fieldOf.ts';
import { foldKey } from './fields.ts';
import { readNear } from './missingYears.ts';
import { writtenOutcome } from './writtenOutcome.ts';

/** What people call the last day for anything: for applying, or for answering an offer. */
export const deadlineKeys = [
  ...['deadline', 'expires', 'expires-on', 'expiry', 'frist', 'échéance', 'date-limite', 'fecha-límite'],
  ...['plazo', 'prazo', 'data-limite', '期限', '締切', '截止日期', '마감일'],
] as const;

const keys: ReadonlySet<string> = new Set(deadlineKeys.map(foldKey));

/** What is said of a file's interview that a deadline is measured by. */
type Said = Pick<Entry, 'date' | 'outcome' | 'outcomeSince'>;

/** The deadline that a file gives under a general name, near its interview; undefined where it gives none that can be read. */
export function deadlineIn(
  pairs: readonly YamlPair[],
  interview: PlainDate | undefined,
): UnsureDeadline | undefined {
  for (const { key, keyRange, value, range } of pairs) {
    const written = keys.has(foldKey(key)) ? scalarOf(value)?.text : undefined;
    const reading = written === undefined ? undefined : readNear(written, interview);
    if (reading?.kind === 'date') return { key, keyRange, day: { value: reading.value.date, range } };
  }
  return undefined;
}

/**
 * What the deadline beside an offer is: that of the `offer` where it lies behind the day of the offer, `unsure` where nobody says
 * which day that was; one before the interview was for applying, and counts for nothing.
 */
export function meaningOf(
  { day: { value } }: UnsureDeadline,
  { date, outcome, outcomeSince }: Said,
): 'offer' | 'unsure' | undefined {
  const said = writtenOutcome({ outcome });
  const day = value.toString();
  const interview = date?.value.date.toString() ?? day;
  if (said !== 'offer' && said !== 'accepted' && said !== 'offer declined') return undefined;
  if (outcomeSince) return day >= outcomeSince.value.toString() && day > interview ? 'offer' : undefined;
  return said === 'offer' && day > interview ? 'unsure' : undefined;
}
