import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from '../calendar.ts';
import { weekdayNames } from '../speech.ts';
import { sentence } from '../text.ts';
import { headingOf, type Passage } from './draft.ts';
import { addressed, findAll, literal, type Reading, type Remark, type ReviewRule } from './reading.ts';

const weekdayLetters = '月火水木金土日';
/** `11月17日（火）`, with the weekday in brackets of any width, or without it. */
const writtenDay = /(?:(20\d\d)年)?(\d{1,2})月(\d{1,2})日(?:\s?[（(]([月火水木金土日])(?:曜日?)?[）)])?/gu;
/** Behind a day: it is that of the interview, and one that was. */
const ofInterview =
  /^(?:の|に|は)[^。、]{0,16}面接[^。]{0,20}(?:ありがとう|いただきました|頂き|お礼|頂戴しました)/u;

/** `wrong-date` in Japanese: a weekday that does not fit its date, and another day for the interview than the entry's. */
export const japaneseDays: ReviewRule = (reading) => {
  const held = reading.interview?.entry.date?.value.date;
  if (reading.talk !== 'ja' || !held) return [];
  return addressed(reading).flatMap((passage) =>
    findAll(passage, writtenDay).flatMap(({ match, range }): readonly Remark[] => {
      const date = dayOf(match, held);
      if (!date) return [];
      const { 0: written, 4: weekday } = match;
      if (weekday !== undefined && weekdayLetters.indexOf(weekday) + 1 !== date.dayOfWeek) {
        const right = sentence(weekdayNames[date.dayOfWeek - 1] ?? '');
        return [{ code: 'wrong-date', range, message: sentence('{0} is a {1}.', written, right) }];
      }
      const behind = passage.text.slice(match.index + written.length);
      if (!ofInterview.test(behind) || isKnown(date, written, reading)) return [];
      const message = sentence('The entry says that the interview was on {0}.', held.toString());
      return [{ code: 'wrong-date', range, message }];
    }),
  );
};

/** The day that is meant near another one; undefined where no calendar has it. */
function dayOf([, year, month, day]: RegExpExecArray, near: PlainDate): PlainDate | undefined {
  return dayNear(Number(month), Number(day), near, year === undefined ? undefined : Number(year));
}

/** The day of a month that is nearest to another one; undefined where no calendar has it. */
export function dayNear(month: number, day: number, near: PlainDate, year?: number): PlainDate | undefined {
  const years = year === undefined ? [near.year, near.year + 1, near.year - 1] : [year];
  const days = years.flatMap((one) => {
    const { daysInMonth } = Temporal.PlainYearMonth.from({
      year: one,
      month: Math.min(Math.max(month, 1), 12),
    });
    return month <= 12 && month >= 1 && day >= 1 && day <= daysInMonth
      ? [Temporal.PlainDate.from({ year: one, month: month, day: day })]
      : [];
  });
  const distance = (date: PlainDate) => Math.abs(near.until(date, { largestUnit: 'days' }).days);
  return days.toSorted((a, b) => distance(a) - distance(b))[0];
}

/** Whether a round of the process was then, or the notes write the day. */
function isKnown(date: PlainDate, written: string, { process, noted }: Reading): boolean {
  return (
    noted.includes(written.replace(/[（(].*/u, '')) ||
    (process?.rounds ?? []).some((round) => round.date?.value.date.equals(date))
  );
}

/** What stands in a salutation to nobody by name. */
export const office = /担当|採用|皆|各位|御中|面接官|人事|関係者/u;
const honour = /(?:様|先生|さん|氏)$/u;

/** `wrong-person` in Japanese: the line with 様 names nobody whom the letter is to. */
export const japaneseGreeting: ReviewRule = ({ draft, recipients }) => {
  const { greeting } = draft;
  const line = greeting?.text.trim() ?? '';
  const known = recipients
    .map(({ name }) => bare(name))
    .filter((name) => /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(name));
  if (!greeting || !/(?:様|先生)$/u.test(line) || known.length === 0 || office.test(line)) return [];
  const called = bare(line);
  const last = bare(line.split(/[\s　]+/u).at(-1) ?? '');
  const fits = known.some((name) => called.includes(name) || name.includes(last) || last.includes(name));
  if (fits || last === '') return [];
  const message = sentence(
    'This greets {0}, and the letter is to {1}.',
    last,
    recipients.map(({ name }) => name).join(', '),
  );
  const start = greeting.start + greeting.text.indexOf(line);
  return [{ code: 'wrong-person', range: { start, end: start + line.length }, message }];
};

function bare(name: string): string {
  return name.replace(/[\s　]+/gu, '').replace(honour, '');
}

/** Behind a name: it is that of the place where the writer hopes to work; `role` of the job that they hope for. */
const hopedFor = {
  company:
    '(?:様)?(?:で(?:ぜひ)?(?:働|勤務|勤め|仕事を)|に(?:入社|応募|貢献)|へ(?:の)?(?:入社|応募|志望)|を(?:第一)?志望|の(?:選考|面接|一員|募集))',
  role: '(?:の(?:選考|面接|仕事|お仕事|職|ポジション|募集|業務)|職|として(?:働|勤務|貢献|採用)|を志望)',
} as const;
/** Talk of what was, and of other houses. */
const ofOthers =
  /前職|現職|以前|かつて|これまで|他社|前の会社|在籍|経験|退職|同僚|友人|知人|お客様|取引先|競合/u;

/** `wrong-company` and `wrong-role` in Japanese: the name of another process of the log where that of this one should stand. */
export const japaneseNames: ReviewRule = (reading) => {
  const { talk, process, otherNames, draft, isNoted } = reading;
  if (talk !== 'ja' || !process) return [];
  const own = process.rounds.flatMap(({ company, role }) => [company?.value ?? '', role?.value ?? '']);
  const isOther = (name: string) =>
    !isNoted(name) && !own.some((one) => one !== '' && (one.includes(name) || name.includes(one)));
  const passages = addressed(reading).filter(({ text }) => !ofOthers.test(text));
  const found = (names: readonly string[], behind: string, places: readonly Passage[] = passages) => {
    const others = names.filter(isOther).map(literal);
    if (others.length === 0) return [];
    const pattern = new RegExp(`(${others.join('|')})(?=${behind})`, 'gu');
    return places.flatMap((passage) => findAll(passage, pattern));
  };
  const companies = [
    ...found(otherNames.companies, '$', headingOf(draft)),
    ...found(otherNames.companies, hopedFor.company),
  ];
  const right = process.rounds.findLast(({ role }) => role)?.role?.value;
  return [
    ...companies.map(
      ({ match, range }): Remark => ({
        code: 'wrong-company',
        range,
        message: sentence(
          '{0} is another company of your log; this letter is to {1}.',
          match[0],
          process.company,
        ),
        corrections: [{ title: sentence('Change to {0}', process.company), range, text: process.company }],
      }),
    ),
    ...(right === undefined
      ? []
      : found(otherNames.roles, hopedFor.role).map(
          ({ match, range }): Remark => ({
            code: 'wrong-role',
            range,
            message: sentence('{0} is the role of another process; this one is {1}.', match[0], right),
          }),
        )),
  ];
};
