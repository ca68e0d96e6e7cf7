import type { PlainDate } from '../calendar.ts';
import type { ExactTime } from '../exactTime.ts';
import { partOf } from '../interviews/fieldIn.ts';
import type { Interview } from '../interviews/interview.ts';
import type { Outcome } from '../log/outcomes.ts';
import type { WrittenOutcome } from '../log/writtenOutcome.ts';
import { type Sentence, sentence } from '../text.ts';
import { type FindingRule, outcomeFixes, type RawFix } from './finding.ts';

/** What is asked of an interview by what its entry says of the outcome, and the answers that are offered. */
interface Question {
  readonly message: Sentence;
  readonly answers: readonly Outcome[];
}

/** `outcome-missing`: the interview is over and nothing says what came of it. */
export const outcomeMissing: FindingRule = ({ interviews }) =>
  interviews
    .filter(({ hasEnded }) => hasEnded)
    .flatMap(({ entry, start }) => {
      const { id, path, outcome, date, range, outcomeTold, heardOn } = entry;
      // Who left the outcome blank is asked for it all the same.
      const waits = outcomeTold ? outcomeTold.outcome !== 'blank' : heardOn !== undefined;
      const answered = waits && outcome !== 'perhaps called off' ? (outcomeTold?.day ?? heardOn) : undefined;
      const question = outcomeTold ? toldElsewhere(outcome, outcomeTold) : questionOf(outcome, start);
      if (!question) return [];
      const { message, answers } = question;
      const code = 'outcome-missing' as const;
      const fixes = [...(answered ? [replyFix(entry, answered)] : []), ...outcomeFixes(id, answers)];
      return [{ path, range: date?.range ?? range, code, message, fixes }];
    });

/** Records that they answered on a day: what is told of that day, or an earlier one, is not asked about again. */
function replyFix(entry: Interview['entry'], day: PlainDate): RawFix {
  return {
    kind: 'change',
    title: sentence('Record their reply of {0}', day.toString()),
    path: entry.path,
    changes: [{ kind: 'add-record', record: { replied: day, ...partOf({ entry }) } }],
    certain: false,
  };
}

/** The question where another file says that they said no, or called it off. */
function toldElsewhere(
  outcome: WrittenOutcome,
  { path, line }: { readonly path: string; readonly line: number },
): Question {
  if (outcome === 'perhaps called off')
    return {
      message: sentence(
        'Was it moved or called off? {0} reads so in line {1}. Change the date, or write the outcome; until then no letter is due.',
        path,
        line,
      ),
      answers: afterCallOff,
    };
  if (outcome === 'perhaps answered')
    return {
      message: sentence(
        'Did you hear from them? {0} reads so in line {1}. Write the outcome; until then no check-in is due.',
        path,
        line,
      ),
      answers: afterWord,
    };
  return {
    message: sentence(
      'Did they say no? {0} reads so in line {1}. Write the outcome; until then no check-in is due.',
      path,
      line,
    ),
    answers: ['rejected', 'waiting', 'advanced', 'offer'],
  };
}

const afterWord: readonly Outcome[] = ['waiting', 'advanced', 'offer', 'rejected'];
const afterCallOff: readonly Outcome[] = ['cancelled', 'waiting'];

function questionOf(outcome: WrittenOutcome, start: ExactTime): Question | undefined {
  switch (outcome) {
    case 'blank':
      return {
        message: sentence('The interview on {0} has no outcome; it counts as waiting.', start),
        answers: ['waiting', 'advanced', 'rejected', 'offer'],
      };
    case 'perhaps not held':
      return {
        message: sentence(
          'The notes say that nobody came on {0}. Write what became of it; until then no letter is due.',
          start,
        ),
        answers: ['not shown up', 'missed', 'cancelled', 'waiting'],
      };
    case 'perhaps called off':
      return {
        message: sentence(
          'Was it moved or called off? Your notes read so. Change the date, or write the outcome; until then no letter is due.',
        ),
        answers: afterCallOff,
      };
    case 'perhaps answered':
      return {
        message: sentence(
          'Did you hear from them? Your notes read so. Write the outcome; until then no check-in is due.',
        ),
        answers: afterWord,
      };
    case 'perhaps rejected':
      return {
        message: sentence(
          'Did they say no? Your notes read so. Write the outcome; until then no check-in is due.',
        ),
        answers: ['rejected', 'waiting', 'advanced', 'offer'],
      };
    case 'perhaps accepted':
      return {
        message: sentence(
          'Did you accept the offer? Your notes read so. Write the outcome; until then no letter about it is due.',
        ),
        answers: ['accepted', 'offer', 'offer declined'],
      };
    case 'perhaps withdrawn':
      return {
        message: sentence(
          'Are you no longer interested? Your notes read so. Write the outcome; until then no check-in is due.',
        ),
        answers: ['withdrawn', 'waiting'],
      };
    default:
      return undefined;
  }
}
