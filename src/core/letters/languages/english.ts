import { type DayOrder, monthFirstCountries, sayDate } from '../../speech.ts';
import type { LetterLanguage, Region } from './language.ts';

const closing = { warm: 'Warm regards,', neutral: 'Kind regards,', formal: 'Yours sincerely,' } as const;
const titled = { salutation: 'Dear {title} {last},', closing } as const;

/** English: first names are usual, and so `named` has them; a title that the entry writes is kept as it is. */
export const english: LetterLanguage = {
  tag: 'en',
  name: 'English',
  addresses: {
    nobody: { salutation: { warm: 'Hello,', neutral: 'Hello,', formal: 'Dear hiring team,' }, closing },
    familiar: {
      salutation: { warm: 'Hi {first},', neutral: 'Dear {first},', formal: 'Dear {name},' },
      closing,
    },
    she: titled,
    he: titled,
    named: {
      salutation: { warm: 'Hi {first},', neutral: 'Dear {first},', formal: 'Dear {name},' },
      closing,
    },
  },
  titles: { she: 'Ms', he: 'Mr', unknown: '' },
  keepsTitles: true,
  titleByPronouns: 'formal',
  pronouns: { she: [], he: [] },
  ...daysIn('day first'),
  meetings: {
    phone: { met: 'our call', other: 'the call', thanks: 'the call' },
    video: { met: 'our video call', other: 'the video call', thanks: 'the video call' },
    onsite: { met: 'my visit', other: 'my visit', thanks: 'having me' },
    panel: { met: 'the panel interview', other: 'the panel interview', thanks: 'the panel interview' },
    final: { met: 'the final interview', other: 'the final interview', thanks: 'the final interview' },
    interview: {
      met: 'our conversation',
      other: 'the interview',
      thanks: 'the conversation',
      otherThanks: 'the interview',
    },
  },
  arranging: 'arranging {}',
  // `the call about`, `having me to talk about`, `the panel interview for`.
  joinsRole: (thanksFor) => {
    if (/^having/.test(thanksFor)) return 'to talk about';
    return /(?:call|conversation)$/.test(thanksFor) ? 'about' : 'for';
  },
  role: {
    named: (role) => `the ${role} role`,
    unnamed: 'the role',
    ofNamed: (role) => `the ${role} role`,
    ofUnnamed: 'the role',
    interview: '{} interview',
    interviewAt: 'Interview at {}',
  },
  atCompany: (company) => ` at ${company}`,
  yourCompany: () => 'your company',
  yourName: 'your name',
  pickOne: 'From your notes, to pick from:',
  terms: { familiar: /(?!)/, polite: /(?!)/, isFamiliar: () => false },
  notes: undefined,
  regions: Object.fromEntries(
    monthFirstCountries.map((country) => [country, { days: daysIn('month first') }]),
  ),
};

/** `Thursday 19 November`, or `Thursday, November 19`. */
function daysIn(order: DayOrder): NonNullable<Region['days']> {
  const day: LetterLanguage['day'] = (date, withYear) =>
    sayDate(date, withYear ? undefined : { year: date.year }, order);
  const onDay: LetterLanguage['onDay'] = (date, withYear) => ` on ${day(date, withYear)}`;
  return { day, onDay, ofDay: onDay };
}
