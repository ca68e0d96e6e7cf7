import type { Interview } from '../interviews/interview.ts';
import type { Person } from '../people/people.ts';
import { type Sentence, sentence } from '../text.ts';
import { hasOutcome } from './causes.ts';
import type { Kind } from './kind.ts';

/** Thanks after an interview, to each person met. */
export const thankYou: Kind = {
  title: 'Thank-you',
  doc: 'Thanks after an interview.',
  words: [90, 180],
  precedence: 60,
  looksBack: 'interview',
  thanksForInterview: true,
  isThanks: true,
  toEach: true,
  afterInterview: true,
  whileWaiting: true,
  noPay: true,
  needs: ['thanks', 'specific', 'next-step'],
  timing: {
    'thank-you': {
      after: 'the end of the interview',
      opens: '0 h',
      due: '24 h',
      closes: '5 bd',
      rolls: true,
      source:
        'Within 24 hours: Robert Half 2017, TU Delft, WashU Law. Some say 24 to 48 hours (TU Delft), two days (Wesleyan) or the same day (Babson). A Friday evening rolls to Monday (Climb the Ladder). The close is judgement; late thanks are still worth sending (Melissa Cooley).',
      countries: {
        uk: { due: '48 h', source: '24 to 48 hours. Judgement.' },
        de: {
          due: '72 h',
          optional: 'custom',
          source:
            'Optional; the same day (Lehrcare), the next day (Robert Half Germany) or two to three days (arbeits-abc).',
        },
        fr: { due: '48 h', source: 'From the same evening to 48 hours: Fed Business.' },
        jp: {
          closes: '1 bd',
          optional: 'custom',
          source: 'Optional; the same day or the next morning, and better none later: Rikunabi Next.',
        },
      },
    },
  },
  owed: (interview) =>
    hasOutcome(interview, 'waiting', 'advanced') || metSomebody(interview)
      ? recipients(interview).map((to) => ({
          to,
          anchor: interview.end,
          because: meeting(interview, to),
          optional: isScreening(interview, to) ? screening : undefined,
        }))
      : [],
  cause: ({ interviewers, entry }, to) =>
    // A contact may stand in the file of another round.
    [...interviewers, entry.contact].find((person) => person !== undefined && person === to)?.range ??
    entry.date?.range,
};

/** Whether the writer met somebody, and only the word for what came of it is unknown. */
function metSomebody({ entry, interviewers }: Interview): boolean {
  return entry.outcome === 'unknown' && interviewers.length > 0;
}

const screening = sentence('A recruiter who calls to screen does not wait for thanks.');

/** Words of a first call, and of whoever makes it. */
const firstCall =
  /\b(?:phone|screen(?:ing)?|intro(?:duct(?:ion|ory))?|call|telefon\p{L}*|t[ée]l[ée]phon\p{L}*)\b/iu;
const recruiting =
  /\b(?:recruit(?:er|ing|ment)|talent|sourc(?:er|ing)|headhunter|staffing|hr|people (?:partner|operations|ops|team)|human resources|personal(?:er|abteilung|referent(?:in)?)|recruteu(?:r|se)|rh)\b/iu;

/** Whether the talk was a recruiter's call to see whether an interview is worth it. Judgement: no source asks for thanks then. */
function isScreening({ entry }: Interview, to: Person | undefined): boolean {
  const { round } = entry;
  if (round === undefined || !(firstCall.test(round.value) || recruiting.test(round.value))) return false;
  return recruiting.test(round.value) || recruiting.test(to?.title ?? '');
}

/** Each interviewer, else the contact, else nobody by name; by the agency, the contact only. */
function recipients({ viaAgency, interviewers, contact }: Interview): readonly (Person | undefined)[] {
  return viaAgency || interviewers.length === 0 ? [contact] : interviewers;
}

/** Whom the writer met on which day; the day alone where the letter goes to somebody who was not there, or nobody was yet. */
function meeting({ writtenStart, hasBegun, interviewers }: Interview, to: Person | undefined): Sentence {
  if (!hasBegun) return sentence('The interview is on {0}.', writtenStart);
  return to && interviewers.includes(to)
    ? sentence('You met on {0}.', writtenStart)
    : sentence('The interview was on {0}.', writtenStart);
}
