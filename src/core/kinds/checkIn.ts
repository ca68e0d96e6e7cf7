import { addDays, isBefore, later } from '../calendar.ts';
import type { Settings } from '../config.ts';
import { dateOf, type ExactTime, exactTimeAt } from '../exactTime.ts';
import { type Interview, namedDay } from '../interviews/interview.ts';
import { sentence } from '../text.ts';
import { awaitsWord, toContact } from './causes.ts';
import { after } from './durations.ts';
import type { Kind } from './kind.ts';
import { asking } from './silence.ts';

/** A friendly question after silence. */
export const checkIn: Kind = {
  title: 'Check-in',
  doc: 'A friendly question after silence.',
  words: [50, 110],
  precedence: 80,
  ...asking,
  timing: {
    'check-in': {
      after:
        'the interview, or their last word (a reply, a pause, a round they called off), where they gave no date',
      opens: '5 bd',
      due: '7 bd',
      closes: '20 bd',
      source: 'Five to seven business days: Indeed, Job Labs. The close is judgement.',
      countries: {
        uk: {
          opens: '7 bd',
          due: '9 bd',
          source: 'Seven working days; one source says four weeks (HelloGrads).',
        },
        de: {
          opens: '5 bd',
          due: '10 bd',
          source: 'About a week (Embeddeers) to several weeks (Lehrcare).',
        },
        fr: {
          opens: '5 bd',
          due: '8 bd',
          source: 'One week (HelloWork) to about ten days (Indeed France).',
        },
        es: {
          opens: '10 bd',
          due: '15 bd',
          closes: '25 bd',
          source: 'Two to three weeks: entrevistasdetrabajo.net.',
        },
        br: { opens: '2 bd', due: '5 bd', source: 'Two to five business days: InfoJobs, on Portal Yoba.' },
        jp: { unusual: true, source: 'Asking for the result is discouraged: Rikunabi Next.' },
      },
    },
    'check-in-promised': {
      after: 'the day by which they said you would hear',
      opens: '1 bd',
      due: '2 bd',
      closes: '20 bd',
      source:
        'One to two business days after the date they gave: Indeed, Journalism Jobs; the next day (Career Network) to two or three days (t3n); Careery dissents with five to seven business days. The close is judgement.',
      countries: {
        uk: { opens: '2 bd', due: '3 bd', source: 'Two working days after the day they gave. Judgement.' },
        de: { opens: '2 bd', due: '3 bd', source: 'Two to three days after the day they gave: t3n.' },
      },
    },
  },
  owed: (interview, { context, timing }) => {
    if (!awaitsWord(interview)) return [];
    const named = namedDay(interview);
    if (named) {
      const because = sentence('They said you would hear by {0}.', named);
      return [{ ...toContact(interview, named, because), timing: 'check-in-promised' }];
    }
    const { outcome, lastWord, writtenStart, end, calendar } = interview;
    if (outcome === 'on hold') {
      const restart = endOfPause(interview, context.settings);
      const because = sentence('They paused the search; it is time to ask again.');
      return restart ? [{ ...toContact(interview, restart, because), timing: 'check-in-promised' }] : [];
    }
    const silentSince = lastWord ? later(end, lastWord) : end;
    const noted = dayNoted(interview);
    // What notes seem to say makes a letter wait, and never hastens it.
    if (noted && timing && isBefore(after(silentSince, timing.due, calendar, 'ends'), noted)) {
      const because = sentence('Your notes say that you hear by {0}.', noted);
      return [{ ...toContact(interview, noted, because), timing: 'check-in-promised' }];
    }
    // A talk that ends after midnight was on the day it began.
    const told = silentSince === end ? writtenStart : silentSince;
    return [toContact(interview, silentSince, sentence('No word since {0}.', told))];
  },
  cause: ({ entry }) => entry.decisionBy?.range,
};

/** The last day by which the writer will hear as the notes seem to say, where there was no word since. */
function dayNoted({ entry, lastWord, calendar, zone }: Interview): ExactTime | undefined {
  const day = entry.noted?.days.at(-1);
  return day && !lastWord ? exactTimeAt(day, calendar.closing, zone) : undefined;
}

/** When it is time to ask again about a search that they paused on a known day. */
function endOfPause(
  { known, lastWord, calendar, zone }: Interview,
  { onHoldDays }: Settings,
): ExactTime | undefined {
  return known && lastWord && exactTimeAt(addDays(dateOf(lastWord), onHoldDays), calendar.opening, zone);
}
