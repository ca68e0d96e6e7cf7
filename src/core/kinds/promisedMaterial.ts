import { earlier, isBefore, later, type PlainDate } from '../calendar.ts';
import { dateOf, type ExactTime, exactTimeAt } from '../exactTime.ts';
import type { PromisedTask } from '../interviews/context.ts';
import { type Interview, lastSent, promisesTo, thoseTo } from '../interviews/interview.ts';
import { timesIn } from '../notes/namedTimes.ts';
import { lastDayIn } from '../notes/notes.ts';
import type { Person } from '../people/people.ts';
import { sentence } from '../text.ts';
import { hasOutcome } from './causes.ts';
import { after } from './durations.ts';
import type { Kind, Occasion, Timing } from './kind.ts';

/** Sends what the writer promised to send: one letter a person for all of it, due with the earliest promise. */
export const promisedMaterial: Kind = {
  title: 'Promised material',
  brief: 'Material',
  doc: 'Sends what you promised to send.',
  words: [40, 100],
  precedence: 70,
  looksBack: 'interview',
  toEach: true,
  afterInterview: true,
  whileWaiting: true,
  sendsPromises: true,
  noPay: true,
  timing: {
    'promised-material': {
      after:
        'the end of the interview, or the thanks that mentioned it; due and closed no earlier than its own day',
      opens: '0 h',
      due: '1 bd',
      closes: '10 bd',
      source: 'Judgement.',
    },
  },
  owed: (interview, { clock, context, timing }) => {
    if (!hasOutcome(interview, 'waiting', 'advanced', 'offer') || !timing) return [];
    const { entry } = interview;
    if (entry.tasks === undefined) return [];
    // To read the notes takes long, and nothing in most of them can be owed any more.
    if (clock.hasCome(promisesLapse(interview, timing)) && !context.wantsLapsedPromises?.(entry)) return [];
    return [...interview.promises()].map(([to, promises]) => occasion(interview, to, promises, timing));
  },
  cause: (interview, to) => {
    const [promise] = promisesTo(interview, to);
    const start = interview.entry.notes.start + (promise?.offset ?? 0);
    return promise && { start, end: start + promise.text.length };
  },
};

function occasion(
  interview: Interview,
  to: Person | undefined,
  promises: readonly PromisedTask[],
  timing: Timing,
): Occasion {
  const { calendar, zone, end, thanks } = interview;
  const lapse = after(end, timing.closes, calendar, 'ends');
  const said = (text: string) => dayInWords(text, dateOf(interview.start), lapse);
  const days = promises.flatMap(({ by, text }) => {
    const day = by ?? said(text);
    return day ? [exactTimeAt(day, calendar.closing, zone)] : [];
  });
  const due = days.length > 0 ? days.reduce(earlier) : undefined;
  const theirThanks = thoseTo(thanks, to).filter(({ sent }) => sent !== 'unknown');
  const thanked = to && lastSent(interview, theirThanks);
  const isMentioned = thanked && isBefore(end, thanked) && !(due && isBefore(due, thanked));
  const anchor = isMentioned ? thanked : end;
  const closes = after(anchor, timing.closes, calendar, 'ends');
  return {
    to,
    anchor,
    due,
    // What was promised for a later day is not late before it.
    closes: due && !isBefore(due, closes) ? after(due, timing.closes, calendar, 'ends') : undefined,
    because: sentence('You promised: {0}.', promises.map(({ text }) => text).join('; ')),
    promises,
  };
}

/** The day by which words promise something, as said at the interview: `by Wednesday 2 December`; undefined for one so late that the letter would lapse before it. */
function dayInWords(text: string, interview: PlainDate, lapse: ExactTime): PlainDate | undefined {
  const small = text.toLowerCase();
  const isLimit = ({ start }: { readonly start: number }) =>
    /(?:^|\s)(?:by|before|until|on)(?: the)? $/.test(small.slice(0, start));
  const [day, ...others] = timesIn(small, interview).filter(isLimit)[0]?.days ?? [];
  return day && others.length === 0 && day.toString() <= dateOf(lapse).toString() ? day : undefined;
}

/** From when on nothing that was promised is worth sending, whoever had thanks last. */
function promisesLapse(interview: Interview, { closes }: Timing): ExactTime {
  const { entry, end, calendar, zone, thanks } = interview;
  const days = [lastDayIn(entry.tasks?.notes ?? ''), ...entry.records.map(({ snoozed }) => snoozed)];
  const promised = days.flatMap((day) => (day ? [exactTimeAt(day, calendar.closing, zone)] : []));
  const from = [...promised, lastSent(interview, thanks) ?? end].reduce(later, end);
  return after(from, closes, calendar, 'ends');
}
